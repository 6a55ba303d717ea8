import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeForOwner } from './data-folder.ts'

/** Hexadecimal, so that neither SQL nor a URL needs to quote it. */
export async function newPassword(folder: string): Promise<string> {
  const password = randomBytes(24).toString('hex')
  await writeForOwner(passwordFile(folder), `${password}\n`)
  return password
}

export async function readPassword(folder: string): Promise<string> {
  const password = (await readFile(passwordFile(folder), 'utf8').catch(() => '')).trim()
  if (!/^[0-9a-f]{48}$/.test(password))
    throw new Error(
      `The password of the embedded database is missing: put ${passwordFile(folder)} back from your backup.`,
    )
  return password
}

const passwordFile = (folder: string) => join(folder, 'password')
