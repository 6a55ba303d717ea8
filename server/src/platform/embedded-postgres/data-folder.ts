import { access, constants, lstat, mkdir, open, rename, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** The database's own folder below DATA_DIR; both are made where missing, for their owner only. */
export async function openDataFolder(dataDir: string): Promise<string> {
  const folder = join(resolve(dataDir), 'postgres')
  await makeFolder(folder)
  await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  return folder
}

/** With its parents. Not mkdir's own `recursive`, which answers ENOENT where the file system is read-only. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await makeFolder(path)
  }
}

/** Whole or not at all, even across a power cut. */
export async function writeForOwner(path: string, text: string): Promise<void> {
  const unfinished = `${path}.unfinished`
  const file = await open(unfinished, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
}

export async function pathExists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** What the file system refused on the way to DATA_DIR or below it, as a sentence; any other error stays. */
export function explainUnusable(dataDir: string, error: unknown): unknown {
  const { code, path = '' } = error as NodeJS.ErrnoException
  const here = resolve(dataDir)
  // A full disk is found while writing, which names no path; nowhere else do we write.
  const ours = path ? path.startsWith(here) || here.startsWith(path) : code === 'ENOSPC' || code === 'EDQUOT'
  return code && ours ? new Error(why(code, here, path), { cause: error }) : error
}

function why(code: string, dataDir: string, path: string): string {
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `DATA_DIR must be a folder, but ${path} is a file or lies below one.`
    case 'EACCES':
    case 'EPERM':
      return `This user${uid()} may not use ${path} for DATA_DIR. Give that folder to it (chown -R), or choose another DATA_DIR.`
    case 'EROFS':
      return `DATA_DIR ${dataDir} is on a file system that is mounted read-only.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk of DATA_DIR ${dataDir} is full.`
    default:
      return `DATA_DIR ${dataDir} can't be used: ${code} for ${path}.`
  }
}

const uid = () => (process.getuid ? ` (uid ${process.getuid()})` : '')
