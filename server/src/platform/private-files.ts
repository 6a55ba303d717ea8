import { randomBytes } from 'node:crypto'
import type { Files } from './files/index.ts'

/** Keeps what only some may open: never served by its name, as pictures are. Answers the name to find it by again. */
export async function keepPrivate(files: Files, content: Buffer): Promise<string> {
  const name = randomBytes(16).toString('hex')
  await files.keep('private', name, content)
  return name
}
