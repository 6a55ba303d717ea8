import { createHmac, createPrivateKey, createPublicKey, hkdfSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every key of the installation, each derived from its one secret for one purpose (RFC 5869). */
export type Keys = {
  accessToken: Uint8Array
  refreshToken: Buffer
  audit: Buffer
  /** Ed25519: signs the terms of deals. */
  deals: { private: KeyObject; publicKey: string }
  /** Tells a wrong secret from the right one without giving either away. */
  check: string
}

export function keysFrom(secret: string): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'accord', purpose, 32))
  const dealKey = createPrivateKey({
    // PKCS#8 wrapping of a raw Ed25519 seed (RFC 8410, section 7).
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), derive('deals')]),
    format: 'der',
    type: 'pkcs8',
  })
  return {
    accessToken: derive('access-token'),
    refreshToken: derive('refresh-token'),
    audit: derive('audit'),
    deals: {
      private: dealKey,
      publicKey: createPublicKey(dealKey).export({ format: 'jwk' }).x as string,
    },
    check: createHmac('sha256', derive('check')).update('accord').digest('hex'),
  }
}

/** Ed25519 over the text, base64url. */
export const signature = (keys: Keys, text: string): string =>
  sign(null, Buffer.from(text), keys.deals.private).toString('base64url')

/** The secret kept in the data directory; made there, readable by its owner alone, when there is none yet. */
export async function secretIn(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret')
  const kept = await readFile(path, 'utf8').catch(unlessMissing)
  if (kept !== null) return whole(kept.trim(), path)
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const made = randomBytes(48).toString('base64url')
  // Written whole under another name first: half a secret after a crash would lock everybody out.
  await writeFile(`${path}.new`, `${made}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
  return made
}

// Only a secret that never was is made anew: a new one would lock out everybody and everything that the old one sealed.
function unlessMissing(error: unknown): null {
  if ((error as { code?: string }).code === 'ENOENT') return null
  throw error
}

function whole(kept: string, path: string): string {
  if (kept.length < 32) throw new Error(`${path} is damaged: put back the secret that was in it.`)
  return kept
}
