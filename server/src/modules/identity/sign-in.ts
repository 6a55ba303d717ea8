import type { UserSummary } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { acceptedKeys } from '../../platform/keys.ts'
import type { Keys } from '../../platform/keys.ts'
import { forbidden, Problem } from '../../platform/problem.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Caller, Tx } from '../../platform/database/tx.ts'
import { ACCESS_SECONDS, readAccessToken, signAccessToken } from './access-token.ts'
import { guessPassword } from './guess-password.ts'
import { cookieValue, randomSecret, readRefreshToken, refreshToken, same, sha256 } from './secrets.ts'
import * as store from './store.ts'

const DAY = 86_400_000
export const SESSION_DAYS = 30

// A client whose connection broke before the answer repeats itself soon; a thief comes later.
const LOST_ANSWER_MS = 30_000

export const DEMO_ACCOUNTS = ['admin', 'sponsor', 'influencer']

type Credentials = { login: string; password: string }
type From = { userAgent: string; throughProxy: boolean }
export type TokenPair = { accessToken: string; expiresIn: number; refreshToken: string; user: UserSummary }

/** A browser signs in, whatever the state of the account: pages decide what a restricted person sees. */
export async function signInBrowser(
  platform: Platform,
  caller: Caller,
  credentials: Credentials,
  from: From,
): Promise<{ cookie: string; userId: number }> {
  const user = await checkPassword(platform, caller, credentials, from)
  const secret = randomSecret()
  return platform.transaction(caller, async (tx) => {
    const sessionId = await beginSession(tx, user, 'browser', sha256(secret), from)
    return { cookie: cookieValue(sessionId, secret), userId: user.id }
  })
}

/** A program signs in. Whoever is pending, rejected or flagged gets no tokens, and hears why. */
export async function signInProgram(
  platform: Platform,
  caller: Caller,
  credentials: Credentials,
  from: From,
): Promise<TokenPair> {
  const user = await checkPassword(platform, caller, credentials, from)
  refuseInactive(user)
  const secretHash = sha256(randomSecret())
  const sessionId = await platform.transaction(caller, (tx) =>
    beginSession(tx, user, 'api', secretHash, from),
  )
  return tokenPair(platform, { sessionId, generation: 1, secretHash }, user)
}

async function checkPassword(
  platform: Platform,
  caller: Caller,
  { login, password }: Credentials,
  { throughProxy }: From,
) {
  const found = await store.userByLogin(platform.db, login)
  const user = await guessPassword(platform, caller, { user: found, login }, password)
  if (!user) throw new Problem(401, 'wrong_credentials', 'The name or the password is wrong.')
  const known = platform.configuration.demo === 'unnamed' && DEMO_ACCOUNTS.includes(user.username)
  if (known && throughProxy)
    throw forbidden(
      'demo_not_open',
      'The demo accounts are open only on the machine itself (ACCORD_DEMO=1 opens them).',
    )
  return user
}

async function beginSession(
  tx: Tx,
  { id: userId, role }: { id: number; role: string },
  kind: 'browser' | 'api',
  secretHash: Buffer,
  from: From,
) {
  const expiresAt = new Date(tx.now.getTime() + SESSION_DAYS * DAY)
  const sessionId = await store.insertSession(tx, {
    userId,
    kind,
    secretHash,
    expiresAt,
    userAgent: from.userAgent,
  })
  audit(tx, {
    by: { userId, role },
    action: 'session.begin',
    subjectType: 'user',
    subjectId: userId,
    after: { sessionId, kind },
  })
  return sessionId
}

function refuseInactive({ status, status_reason }: { status: string; status_reason: string | null }): void {
  if (status === 'active') return
  const detail = {
    pending: 'The account waits for an admin to approve it.',
    rejected: 'The account was not approved.',
    flagged: 'The account is flagged.',
  }[status]
  throw forbidden(`account_${status}`, `${detail}${status_reason ? ` Reason: ${status_reason}` : ''}`, {
    reason: status_reason,
  })
}

type Generation = { sessionId: number; generation: number; secretHash: Buffer }

async function tokenPair(
  { keys }: Platform,
  { sessionId, generation, secretHash }: Generation,
  { id, username, email, role, status }: UserSummary,
): Promise<TokenPair> {
  return {
    accessToken: await signAccessToken(keys.accessToken, id, sessionId),
    expiresIn: ACCESS_SECONDS,
    refreshToken: refreshToken(keys.refreshToken, sessionId, generation, secretHash),
    user: { id, username, email, role, status },
  }
}

/**
 * A new pair for the latest refresh token. The one before it gets the same successor again for 30 s (its answer
 * may have been lost); any older one has been stolen or copied, and ends the whole family.
 */
export async function refresh(platform: Platform, caller: Caller, token: string): Promise<TokenPair> {
  const outcome = await platform.transaction(caller, (tx) => rotate(tx, platform, token))
  if (outcome === 'reused')
    throw new Problem(401, 'token_reused', 'This token was used before. Sign in again.')
  if (outcome === 'unknown') throw new Problem(401, 'token_invalid', 'This refresh token is not good.')
  return tokenPair(platform, outcome, outcome.user)
}

async function rotate(tx: Tx, { keys }: Platform, token: string) {
  const session = await sessionOfRefreshToken(tx, keys, token)
  if (!session || session.ended_at || session.expires_at < tx.now) return 'unknown'
  const { id: sessionId, secret_hash: secretHash, presented } = session
  const lost =
    presented === session.generation - 1 && tx.now.getTime() - session.rotated_at.getTime() < LOST_ANSWER_MS
  if (presented !== session.generation && !lost) {
    await store.endSessions(tx, { sessionId }, 'token_reused')
    audit(tx, {
      action: 'session.reuse',
      subjectType: 'user',
      subjectId: session.user_id,
      after: { sessionId },
    })
    return 'reused'
  }
  refuseInactive(session)
  if (!lost) await store.nextGeneration(tx, sessionId, new Date(tx.now.getTime() + SESSION_DAYS * DAY))
  const user = await store.userById(tx.db, session.user_id)
  if (!user) return 'unknown'
  return { sessionId, generation: presented + 1, secretHash, user }
}

async function sessionOfRefreshToken(tx: Tx, keys: Keys, token: string) {
  const read = readRefreshToken(token)
  const session = read && (await store.lockSession(tx, read.sessionId))
  if (!session) return null
  const good = acceptedKeys(keys, 'refreshToken').some((key) =>
    same(
      Buffer.from(refreshToken(key, session.id, read.generation, session.secret_hash)),
      Buffer.from(token),
    ),
  )
  return good ? { ...session, presented: read.generation } : null
}

/** The family of this refresh token is over; its access tokens too. */
export async function endFamily(tx: Tx, keys: Keys, token: string): Promise<void> {
  const session = await sessionOfRefreshToken(tx, keys, token)
  if (!session || session.ended_at) throw new Problem(401, 'token_invalid', 'This refresh token is not good.')
  await store.endSessions(tx, { sessionId: session.id }, 'signed_out')
  audit(tx, {
    by: { userId: session.user_id, role: session.role },
    action: 'session.end',
    subjectType: 'user',
    subjectId: session.user_id,
    after: { sessionId: session.id },
  })
}

/** This access token is refused from now on, by every process: what is good is asked of the database. */
export async function giveBackAccessToken(tx: Tx, keys: Keys, token: string): Promise<void> {
  const read = await readAccessToken(acceptedKeys(keys, 'accessToken'), token)
  if (!read) throw new Problem(401, 'token_invalid', 'This token is not good.')
  await store.revokeToken(tx, sha256(read.tokenId), read.expiresAt)
  audit(tx, {
    action: 'token.end',
    subjectType: 'user',
    subjectId: read.userId,
    after: { sessionId: read.sessionId },
  })
}
