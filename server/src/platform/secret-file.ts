import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const newest = (dataDir: string) => join(dataDir, 'secret')
const former = (dataDir: string) => join(dataDir, 'secret.before')

/** The secret kept in the data directory; made there, readable by its owner alone, when there is none yet. */
export async function secretIn(dataDir: string): Promise<string> {
  const kept = await read(newest(dataDir))
  if (kept !== null) return kept
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const made = newSecret()
  await write(newest(dataDir), made)
  return made
}

/** The one before it, after a rotation; null where there was none, or it was taken away since. */
export const secretBeforeIn = (dataDir: string): Promise<string | null> => read(former(dataDir))

/** Makes a new secret; the present one becomes the one before. Whatever is there after a crash can be started with. */
export async function replaceSecretIn(dataDir: string): Promise<void> {
  await write(former(dataDir), await secretIn(dataDir))
  await write(newest(dataDir), newSecret())
}

const newSecret = (): string => randomBytes(48).toString('base64url')

async function read(path: string): Promise<string | null> {
  const kept = (await readFile(path, 'utf8').catch(unlessMissing))?.trim() ?? null
  if (kept !== null && kept.length < 32)
    throw new Error(`${path} is damaged: put back the secret that was in it.`)
  return kept
}

/** Written whole under another name first: half a secret after a crash would lock everybody out. */
async function write(path: string, secret: string): Promise<void> {
  await writeFile(`${path}.new`, `${secret}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

// Only a secret that never was is made anew: a new one would lock out everybody and everything that the old one sealed.
function unlessMissing(error: unknown): null {
  if ((error as { code?: string }).code === 'ENOENT') return null
  throw error
}
