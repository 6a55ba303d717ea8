import { createCipheriv, createDecipheriv, createHmac, createPrivateKey, createPublicKey, hkdfSync, randomBytes, sign } from 'node:crypto' // prettier-ignore
import type { KeyObject } from 'node:crypto'

/** Every key of one secret, each derived for one purpose (RFC 5869). */
export type SecretKeys = {
  accessToken: Uint8Array
  refreshToken: Buffer
  audit: Buffer
  /** Seals the links that end a regular mail. */
  unsubscribe: Buffer
  /** Makes the codes by which people prove that an account elsewhere is theirs. */
  accountCodes: Buffer
  /** Makes what stands in private links to media kits. */
  mediaKitLinks: Buffer
  /** Ed25519: signs the terms of deals. */
  deals: { private: KeyObject; publicKey: string }
  /** Seals the keys of earlier secrets, for the table `secrets`. */
  seal: Buffer
  /** Tells a wrong secret from the right one without giving either away. */
  check: string
}

/** The installation's keys. While a secret is being replaced, tokens by the one before it are still good. */
export type Keys = SecretKeys & { before: SecretKeys | null }

export const keysFrom = (secret: string, before: string | null = null): Keys => ({
  ...derivedFrom(secret),
  before: before === null ? null : derivedFrom(before),
})

function derivedFrom(secret: string): SecretKeys {
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
    unsubscribe: derive('unsubscribe'),
    accountCodes: derive('account-codes'),
    mediaKitLinks: derive('media-kit-links'),
    deals: {
      private: dealKey,
      publicKey: createPublicKey(dealKey).export({ format: 'jwk' }).x as string,
    },
    seal: derive('seal'),
    check: createHmac('sha256', derive('check')).update('accord').digest('hex'),
  }
}

/** The newest secret's key for a purpose, and the one before it while both are given. */
export const acceptedKeys = <Name extends 'accessToken' | 'refreshToken' | 'unsubscribe' | 'accountCodes'>(
  keys: Keys,
  name: Name,
): SecretKeys[Name][] => [keys[name], ...(keys.before ? [keys.before[name]] : [])]

/** Ed25519 over the text, base64url. */
export const signature = (keys: SecretKeys, text: string): string =>
  sign(null, Buffer.from(text), keys.deals.private).toString('base64url')

const IV_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM: readable only by whoever has the secret, and only as what it was sealed as. */
export function sealed({ seal }: SecretKeys, what: string, content: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', seal, iv).setAAD(Buffer.from(what))
  return Buffer.concat([iv, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

export function unsealed({ seal }: SecretKeys, what: string, box: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', seal, box.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(what))
    .setAuthTag(box.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(box.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
}
