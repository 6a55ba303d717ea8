import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits, base64url: for cookies and links that nobody can guess. */
export const randomSecret = (): string => randomBytes(32).toString('base64url')

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

export const same = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

/** A browser's session, as its cookie holds it. */
export const cookieValue = (sessionId: number, secret: string): string => `${sessionId}.${secret}`

export function readCookie(value: string): { sessionId: number; secret: string } | null {
  const [, id, secret] = /^(\d{1,15})\.([\w-]{43})$/.exec(value) ?? []
  return id && secret ? { sessionId: Number(id), secret } : null
}

/**
 * The refresh token of one generation of a session. It follows from the key, so the successor of a token can be
 * told again to a client that lost the answer, and none has to be stored.
 */
export function refreshToken(key: Buffer, sessionId: number, generation: number, secretHash: Buffer): string {
  const proof = createHmac('sha256', key).update(`${sessionId}.${generation}.`).update(secretHash).digest()
  return `${sessionId}.${generation}.${proof.toString('base64url')}`
}

export function readRefreshToken(token: string): { sessionId: number; generation: number } | null {
  const [, id, generation] = /^(\d{1,15})\.(\d{1,9})\.[\w-]{43}$/.exec(token) ?? []
  return id && generation ? { sessionId: Number(id), generation: Number(generation) } : null
}
