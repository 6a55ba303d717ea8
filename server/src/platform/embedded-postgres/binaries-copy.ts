import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Appears under its name only when whole. */
export async function copyForEveryone(from: string, to: string): Promise<void> {
  const parent = dirname(to)
  // Where we made it, our umask may have closed it.
  if (await mkdir(parent, { recursive: true })) await chmod(parent, 0o755)
  const unfinished = await mkdtemp(`${to}.`)
  try {
    await cp(from, unfinished, { recursive: true, verbatimSymlinks: true })
    await openToEveryone(unfinished)
    await rename(unfinished, to)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another Accord was faster.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

async function openToEveryone(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const { mode } = await lstat(path)
    await chmod(path, entry.isDirectory() || mode & 0o100 ? 0o755 : 0o644)
  }
}
