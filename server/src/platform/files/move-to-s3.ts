import type { Files, Folder } from './files.ts'
import { filesInDirectory } from './in-directory.ts'

// Exports end within days, and can be asked for again.
const FOLDERS: Folder[] = ['files', 'private', 'screenshots']

export type Moved = { folder: Folder; copied: number; there: number }

/**
 * Copies what lies in the data directory into the store; what is there already is left as it is, so it can be begun
 * again. The directory stays as it was: that the store holds everything is seen before anything is lost.
 */
export async function moveToS3(dataDir: string, store: Files): Promise<Moved[]> {
  const directory = filesInDirectory(dataDir)
  const moved: Moved[] = []
  for (const folder of FOLDERS) {
    const known = new Set<string>()
    for await (const name of store.names(folder)) known.add(name)
    const counts = { folder, copied: 0, there: 0 }
    for await (const name of directory.names(folder)) {
      // Unfinished ones are nobody's.
      if (name.startsWith('.')) continue
      if (known.has(name)) {
        counts.there++
        continue
      }
      const content = await directory.read(folder, name)
      if (!content) continue
      await store.keep(folder, name, content)
      counts.copied++
    }
    moved.push(counts)
  }
  return moved
}
