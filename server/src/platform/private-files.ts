import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where files lie that only some may open: never served by their name, as pictures are. */
const folderIn = (dataDir: string): string => join(dataDir, 'private')

/** Keeps a file, whole or not at all. Answers the name under which it is found again. */
export async function keepPrivate(dataDir: string, content: Buffer): Promise<string> {
  const folder = folderIn(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = randomBytes(16).toString('hex')
  const unfinished = join(folder, `.${name}`)
  await writeFile(unfinished, content, { mode: 0o600 })
  await rename(unfinished, join(folder, name))
  return name
}

/** What is kept under a name; null where the file is gone. */
export const readPrivate = (dataDir: string, name: string): Promise<Buffer | null> =>
  readFile(join(folderIn(dataDir), name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })

export const removePrivate = (dataDir: string, name: string): Promise<void> =>
  rm(join(folderIn(dataDir), name), { force: true })

/** The names of all files that were kept before this moment, those of unfinished ones too. */
export async function privateOlderThan(dataDir: string, moment: Date): Promise<string[]> {
  const folder = folderIn(dataDir)
  const names = await readdir(folder).catch(() => [])
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: await stat(join(folder, name)).catch(() => null) })),
  )
  return dated.filter(({ at }) => at !== null && at.mtime < moment).map(({ name }) => name)
}
