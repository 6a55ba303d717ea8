import type { Deal } from '@accord/contract'

/** `unknown`: this browser can't tell (no WebCrypto without https, or no Ed25519 in it). */
export type Verdict = 'fits' | 'differs' | 'unknown'

/** Whether the terms on screen are those that were sealed: computed here, from what the page shows. */
export async function verifyDeal({ terms, termsHash, signature, publicKey }: Deal) {
  return {
    terms: await hashFits(terms, termsHash),
    signature: await signatureFits(termsHash, signature, publicKey),
  }
}

async function hashFits(terms: unknown, hash: string): Promise<Verdict> {
  if (!globalThis.crypto.subtle) return 'unknown'
  const digest = await crypto.subtle.digest('SHA-256', bytes(canonical(terms)))
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex === hash ? 'fits' : 'differs'
}

async function signatureFits(hash: string, signature: string, publicKey: string): Promise<Verdict> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey }
    const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])
    const fits = await crypto.subtle.verify('Ed25519', key, fromBase64Url(signature), bytes(hash))
    return fits ? 'fits' : 'differs'
  } catch {
    return 'unknown'
  }
}

/** Canonical JSON (RFC 8785): members sorted by UTF-16 code units; texts and numbers as ECMAScript writes them. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
}

const bytes = (text: string) => new TextEncoder().encode(text)
const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
