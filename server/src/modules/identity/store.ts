import { sql } from 'kysely'
import type { User, UserStatus } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type pg from 'pg'

export type SessionOwner = User & { sessionId: number; secretHash: Buffer; lastUsedAt: Date }

// Asked with every request of a signed-in person, so it is prepared once for each connection.
const SESSION_OWNER = {
  name: 'session-owner',
  text: `SELECT s.id, s.secret_hash, s.last_used_at, u.id AS user_id, u.role, u.status, m.sponsor_id, m.role AS team_role
    FROM sessions s JOIN users u ON u.id = s.user_id LEFT JOIN team_members m ON m.user_id = u.id
    WHERE s.id = $1 AND s.kind = $2 AND s.ended_at IS NULL AND s.expires_at > now()
      AND NOT EXISTS (SELECT FROM revoked_tokens r WHERE r.token_hash = $3)`,
}

/** Whose session it is, if it is still good and the token was not given back. */
export async function sessionOwner(
  pool: pg.Pool,
  sessionId: number,
  kind: 'browser' | 'api',
  tokenHash: Buffer,
): Promise<SessionOwner | null> {
  const { rows } = await pool.query({ ...SESSION_OWNER, values: [sessionId, kind, tokenHash] })
  const row = rows[0]
  return row
    ? {
        kind: 'user',
        userId: row.user_id,
        role: row.role,
        status: row.status,
        sponsorId: row.sponsor_id,
        teamRole: row.team_role,
        sessionId: row.id,
        secretHash: row.secret_hash,
        lastUsedAt: row.last_used_at,
      }
    : null
}

export const userByLogin = (db: Database, login: string) =>
  db
    .selectFrom('users')
    .select(['id', 'role', 'status', 'status_reason', 'username', 'email', 'password_hash'])
    .where(login.includes('@') ? 'email' : 'username', '=', login)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()

export const userById = (db: Database, userId: number) =>
  db
    .selectFrom('users as u')
    .innerJoin('people as p', 'p.user_id', 'u.id')
    .select(['u.id', 'u.role', 'u.status', 'u.status_reason', 'u.username', 'u.email', 'u.email_verified_at'])
    .select([
      'u.time_zone',
      'u.password_hash',
      'p.name',
      'p.picture',
      'p.profile_path',
      'p.sponsor_id',
      'p.team_role',
    ])
    .where('u.id', '=', userId)
    .executeTakeFirst()

export async function insertSession(
  tx: Tx,
  session: {
    userId: number
    kind: 'browser' | 'api'
    secretHash: Buffer
    expiresAt: Date
    userAgent: string
  },
): Promise<number> {
  const { id } = await tx.db
    .insertInto('sessions')
    .values({
      user_id: session.userId,
      kind: session.kind,
      secret_hash: session.secretHash,
      expires_at: session.expiresAt,
      user_agent: session.userAgent.slice(0, 300),
      ip: tx.caller.origin?.ip ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** From where somebody signed in within 90 days, the latest 50 times. */
export async function addressesOf(db: Database, userId: number): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['ip', 'created_at'])
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  const since = Date.now() - 90 * 86_400_000
  return rows.filter(({ created_at }) => created_at.getTime() > since).map(({ ip }) => ip)
}

export const lockSession = (tx: Tx, sessionId: number) =>
  tx.db
    .selectFrom('sessions as s')
    .innerJoin('users as u', 'u.id', 's.user_id')
    .select([
      's.id',
      's.user_id',
      's.secret_hash',
      's.generation',
      's.rotated_at',
      's.ended_at',
      's.expires_at',
    ])
    .select(['u.role', 'u.status', 'u.status_reason'])
    .where('s.id', '=', sessionId)
    .where('s.kind', '=', 'api')
    .forUpdate('s')
    .executeTakeFirst()

export async function nextGeneration(tx: Tx, sessionId: number, expiresAt: Date): Promise<void> {
  await tx.db
    .updateTable('sessions')
    .set({ generation: sql`generation + 1`, rotated_at: tx.now, last_used_at: tx.now, expires_at: expiresAt })
    .where('id', '=', sessionId)
    .execute()
}

/** Ends one session, or with `of` all sessions of that user but the one to keep. Answers how many ended. */
export async function endSessions(
  tx: Tx,
  which: { sessionId: number } | { of: number; but?: number },
  reason: string,
): Promise<number> {
  let query = tx.db
    .updateTable('sessions')
    .set({ ended_at: tx.now, end_reason: reason })
    .where('ended_at', 'is', null)
  if ('sessionId' in which) query = query.where('id', '=', which.sessionId)
  else query = query.where('user_id', '=', which.of).where('id', '!=', which.but ?? 0)
  return Number((await query.executeTakeFirst()).numUpdatedRows)
}

export async function touchSession(db: Database, sessionId: number, expiresAt: Date): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ last_used_at: new Date(), expires_at: expiresAt })
    .where('id', '=', sessionId)
    .execute()
}

export async function revokeToken(tx: Tx, tokenHash: Buffer, expiresAt: Date): Promise<void> {
  await tx.db
    .insertInto('revoked_tokens')
    .values({ token_hash: tokenHash, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function insertUser(
  tx: Tx,
  user: {
    role: 'admin' | 'sponsor' | 'influencer'
    status: UserStatus
    username: string
    email: string
    passwordHash: string
    displayName: string
    timeZone: string | undefined
  },
): Promise<number> {
  const { id } = await tx.db
    .insertInto('users')
    .values({
      role: user.role,
      status: user.status,
      username: user.username,
      email: user.email,
      password_hash: user.passwordHash,
      display_name: user.displayName,
      ...(user.timeZone ? { time_zone: user.timeZone } : {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function setPassword(tx: Tx, userId: number, passwordHash: string): Promise<void> {
  await tx.db.updateTable('users').set({ password_hash: passwordHash }).where('id', '=', userId).execute()
}

export async function markEmailVerified(tx: Tx, userId: number): Promise<void> {
  await tx.db.updateTable('users').set({ email_verified_at: tx.now }).where('id', '=', userId).execute()
}

type Purpose = 'verify_email' | 'reset_password'

/** A new secret for one purpose; those sent before for it are good no longer. */
export async function replaceMailSecret(
  tx: Tx,
  secret: { tokenHash: Buffer; userId: number; purpose: Purpose; email: string; expiresAt: Date },
): Promise<void> {
  await tx.db
    .deleteFrom('mail_secrets')
    .where('user_id', '=', secret.userId)
    .where('purpose', '=', secret.purpose)
    .execute()
  await tx.db
    .insertInto('mail_secrets')
    .values({
      token_hash: secret.tokenHash,
      user_id: secret.userId,
      purpose: secret.purpose,
      email: secret.email,
      expires_at: secret.expiresAt,
    })
    .execute()
}

/** Takes the secret: it is good once. Only for the address that it was sent to. */
export const takeMailSecret = (tx: Tx, tokenHash: Buffer, purpose: Purpose) =>
  tx.db
    .deleteFrom('mail_secrets as m')
    .using('users as u')
    .whereRef('u.id', '=', 'm.user_id')
    .whereRef('u.email', '=', 'm.email')
    .where('m.token_hash', '=', tokenHash)
    .where('m.purpose', '=', purpose)
    .where('m.expires_at', '>', tx.now)
    .returning(['m.user_id', 'u.username', 'u.email_verified_at'])
    .executeTakeFirst()

export async function sweep(tx: Tx): Promise<void> {
  await tx.db.deleteFrom('revoked_tokens').where('expires_at', '<', tx.now).execute()
  await tx.db.deleteFrom('mail_secrets').where('expires_at', '<', tx.now).execute()
  const longAgo = new Date(tx.now.getTime() - 90 * 86_400_000)
  await tx.db.deleteFrom('sessions').where('expires_at', '<', longAgo).execute()
}

/** Somebody for whom a job works, as they are now. */
export async function userOf(db: Database, userId: number): Promise<User | null> {
  const row = await db
    .selectFrom('users as u')
    .leftJoin('team_members as m', 'm.user_id', 'u.id')
    .select(['u.id', 'u.role', 'u.status', 'm.sponsor_id', 'm.role as team_role'])
    .where('u.id', '=', userId)
    .executeTakeFirst()
  return row
    ? { kind: 'user', userId: row.id, role: row.role, status: row.status, sponsorId: row.sponsor_id, teamRole: row.team_role }
    : null
} // prettier-ignore
