import type { FastifyRequest } from 'fastify'
import type { User } from '@accord/contract'
import type { Platform } from '../../platform/platform.ts'
import { overHttps } from '../../platform/http/address.ts'
import { acceptedKeys } from '../../platform/keys.ts'
import { Problem } from '../../platform/problem.ts'
import { readAccessToken } from './access-token.ts'
import { readCookie, same, sha256 } from './secrets.ts'
import { SESSION_DAYS } from './sign-in.ts'
import * as store from './store.ts'

/** The cookie's name; over https with the prefix that ties it to this host (RFC 6265bis, 4.1.3.2). */
export const cookieName = (secure: boolean): string => (secure ? '__Host-accord_session' : 'accord_session')

const TOUCH_AFTER_MS = 10 * 60_000

/**
 * Who is asking: by access token, which must be good, or by cookie, which may be stale. Both are held against the
 * database each time, so that what has ended is refused at once and everywhere.
 */
export async function identify(
  platform: Platform,
  request: FastifyRequest,
): Promise<(User & { sessionId: number }) | null> {
  const { authorization } = request.headers
  if (authorization !== undefined) return byToken(platform, authorization)
  const cookie = request.cookies[cookieName(overHttps(platform.configuration, request))]
  return cookie ? byCookie(platform, cookie) : null
}

async function byToken({ keys, pool }: Platform, authorization: string) {
  const token = bearer(authorization)
  const read = token ? await readAccessToken(acceptedKeys(keys, 'accessToken'), token) : null
  const owner = read && (await store.sessionOwner(pool, read.sessionId, 'api', sha256(read.tokenId)))
  if (!owner || owner.userId !== read.userId)
    throw new Problem(401, 'token_invalid', 'This token is not good, or no longer.')
  return actorOf(owner)
}

async function byCookie({ pool, db }: Platform, cookie: string) {
  const read = readCookie(cookie)
  const owner = read && (await store.sessionOwner(pool, read.sessionId, 'browser', Buffer.alloc(0)))
  if (!owner || !same(owner.secretHash, sha256(read.secret))) return null
  if (Date.now() - owner.lastUsedAt.getTime() > TOUCH_AFTER_MS)
    await store.touchSession(db, owner.sessionId, new Date(Date.now() + SESSION_DAYS * 86_400_000))
  return actorOf(owner)
}

const actorOf = ({ kind, userId, role, status, sponsorId, teamRole, sessionId }: store.SessionOwner) => ({
  kind,
  userId,
  role,
  status,
  sponsorId,
  teamRole,
  sessionId,
})

export const bearer = (authorization: string | undefined): string | null =>
  /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1] ?? null
