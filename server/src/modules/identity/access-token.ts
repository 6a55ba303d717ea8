import { randomUUID } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

/** Seconds that an access token is good for. */
export const ACCESS_SECONDS = 15 * 60

export type AccessToken = { userId: number; sessionId: number; tokenId: string; expiresAt: Date }

export const signAccessToken = (key: Uint8Array, userId: number, sessionId: number): Promise<string> =>
  new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' }) // RFC 9068
    .setSubject(String(userId))
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${ACCESS_SECONDS}s`)
    .sign(key)

/** What a token says; null when it is expired, by none of the keys, tampered with, or no token at all. */
export async function readAccessToken(keys: Uint8Array[], token: string): Promise<AccessToken | null> {
  for (const key of keys) {
    const read = await readBy(key, token)
    if (read) return read
  }
  return null
}

async function readBy(key: Uint8Array, token: string): Promise<AccessToken | null> {
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], typ: 'at+jwt' })
    const { sub, sid, jti, exp } = payload
    if (!sub || typeof sid !== 'number' || !jti || !exp) return null
    return { userId: Number(sub), sessionId: sid, tokenId: jti, expiresAt: new Date(exp * 1000) }
  } catch {
    return null
  }
}
