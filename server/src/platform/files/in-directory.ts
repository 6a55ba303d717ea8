import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { outOfRange } from './refusals.ts'
import type { Files, Folder, OpenFile, Range } from './files.ts'

/** Files as files, in folders of the data directory that nobody else on the machine can read. */
export function filesInDirectory(dataDir: string): Files {
  const pathOf = (folder: Folder, name: string) => join(dataDir, folder, name)
  const made = (folder: Folder) => mkdir(join(dataDir, folder), { recursive: true, mode: 0o700 })

  return {
    keep: async (folder, name, content) => {
      await made(folder)
      const unfinished = pathOf(folder, `.${name}.${randomBytes(6).toString('hex')}`)
      await writeFile(unfinished, content, { mode: 0o600 })
      await rename(unfinished, pathOf(folder, name))
    },

    keepFrom: async (folder, name, path) => {
      await made(folder)
      // On the disk before it has its name: a good name is a good file.
      const file = await open(path, 'r+')
      await file.sync()
      await file.close()
      await rename(path, pathOf(folder, name))
    },

    read: (folder, name) => readFile(pathOf(folder, name)).catch(nullIfGone),

    open: (folder, name, range) => opened(pathOf(folder, name), range),

    remove: (folder, name) => rm(pathOf(folder, name), { force: true }),

    names: async function* (folder, before) {
      for (const name of (await readdir(join(dataDir, folder)).catch(nullIfGone)) ?? []) {
        const at = before && (await stat(pathOf(folder, name)).catch(nullIfGone))
        if (!before || (at && at.mtime < before)) yield name
      }
    },

    check: async () => null,
  }
}

async function opened(path: string, range: Range | undefined): Promise<OpenFile | null> {
  const file = await open(path, 'r').catch(nullIfGone)
  if (!file) return null
  const { size: total } = await file.stat()
  const { from, to } = range ?? { from: 0, to: null }
  if (range && from >= total) {
    await file.close()
    throw outOfRange(total)
  }
  const last = Math.min(to ?? total - 1, total - 1)
  // It closes the file when it is read or destroyed.
  const content = file.createReadStream({ start: from, end: Math.max(last, 0) })
  return { content, from, bytes: last - from + 1, total }
}

function nullIfGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
