import { sql } from 'kysely'
import type { ConnectableNetwork } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

export async function insertAttempt(tx: Tx, accountId: number, stateHash: Buffer): Promise<void> {
  await tx.db
    .insertInto('connection_attempts')
    .values({ state_hash: stateHash, account_id: accountId, begun_at: tx.now })
    .execute()
}

/** Takes the person's own attempt, so that it is good once. Which account it is for; undefined where there is none. */
export async function takeAttempt(
  tx: Tx,
  userId: number,
  stateHash: Buffer,
  notBefore: Date,
): Promise<number | undefined> {
  const taken = await tx.db
    .deleteFrom('connection_attempts as t')
    .using('social_accounts as a')
    .whereRef('a.id', '=', 't.account_id')
    .where('a.influencer_id', '=', userId)
    .where('t.state_hash', '=', stateHash)
    .returning(['t.account_id', 't.begun_at'])
    .executeTakeFirst()
  return taken && taken.begun_at >= notBefore ? taken.account_id : undefined
}

export const deleteAttempts = (db: Database, before: Date) =>
  db.deleteFrom('connection_attempts').where('begun_at', '<', before).execute()

export const connectionsOf = (db: Database, userId: number) =>
  db
    .selectFrom('account_connections as c')
    .innerJoin('social_accounts as a', 'a.id', 'c.account_id')
    .select(['a.id as account_id', 'c.connected_at', 'c.refreshed_at', 'c.failures'])
    .where('a.influencer_id', '=', userId)
    .orderBy('a.id')
    .execute()

const connections = (db: Database) =>
  db
    .selectFrom('account_connections as c')
    .select(['c.id', 'c.account_id', 'c.network_id', 'c.token', 'c.token_at', 'c.failures', 'c.revoke_tries'])
    .select(['c.before_by', 'c.before_at', 'c.before_followers'])
    .select(sql<ConnectableNetwork>`c.platform`.as('platform'))

export type ConnectionRow = NonNullable<Awaited<ReturnType<typeof lockConnection>>>

export const lockConnection = (tx: Tx, id: number) =>
  connections(tx.db).where('c.id', '=', id).forUpdate().executeTakeFirst()

export const lockConnectionOf = (tx: Tx, accountId: number) =>
  connections(tx.db).where('c.account_id', '=', accountId).forUpdate().executeTakeFirst()

/** The token is sealed for its row, so the row comes first. */
export async function reserveConnection(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    id: number
  }>`SELECT nextval(pg_get_serial_sequence('account_connections', 'id'))::bigint AS id`.execute(tx.db)
  return rows[0]!.id
}

export type NewConnection = {
  id: number
  accountId: number
  platform: ConnectableNetwork
  networkId: string
  token: Buffer
  tokenAt: Date
  before: { by: string; at: Date | null; followers: number }
  nextTry: Date
}

export async function insertConnection(tx: Tx, { id, accountId, platform, networkId, token, tokenAt, before, nextTry }: NewConnection): Promise<void> {
  await sql`INSERT INTO account_connections (id, account_id, platform, network_id, token, token_at, connected_at,
      refreshed_at, next_try_at, before_by, before_at, before_followers) OVERRIDING SYSTEM VALUE
    VALUES (${id}, ${accountId}, ${platform}, ${networkId}, ${token}, ${tokenAt}, ${tx.now}, ${tx.now}, ${nextTry},
      ${before.by}, ${before.at}, ${before.followers})`.execute(tx.db)
} // prettier-ignore

/** What is to be given back without ever having been a connection. */
export async function insertEnded(
  tx: Tx,
  { id, platform, networkId, token, tokenAt }: Pick<NewConnection, 'id' | 'platform' | 'token' | 'tokenAt'> & { networkId: string | null },
): Promise<void> {
  await sql`INSERT INTO account_connections (id, platform, network_id, token, token_at, connected_at, refreshed_at,
      next_try_at, before_by, before_followers, ended_at) OVERRIDING SYSTEM VALUE
    VALUES (${id}, ${platform}, ${networkId}, ${token}, ${tokenAt}, ${tx.now}, ${tx.now}, ${tx.now}, 'self_reported', 0,
      ${tx.now})`.execute(tx.db)
} // prettier-ignore

/** Agreed to anew: what stood for the account before the first time stays known. */
export const reconnect = (tx: Tx, id: number, { networkId, token, tokenAt, nextTry }: Pick<NewConnection, 'networkId' | 'token' | 'tokenAt' | 'nextTry'>) =>
  tx.db.updateTable('account_connections').set({ network_id: networkId, token, token_at: tokenAt, connected_at: tx.now, refreshed_at: tx.now, next_try_at: nextTry, failures: 0 }).where('id', '=', id).execute() // prettier-ignore

/** Those that are to be asked for their figures, and nobody else asks within the hour. */
export async function claimDue(db: Database, now: Date, most: number, again: Date): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    UPDATE account_connections SET next_try_at = ${again} WHERE id IN (
      SELECT id FROM account_connections WHERE account_id IS NOT NULL AND next_try_at <= ${now}
      ORDER BY next_try_at LIMIT ${most} FOR UPDATE SKIP LOCKED) RETURNING id`.execute(db)
  return rows.map(({ id }) => id)
}

export const connectionById = (db: Database, id: number) =>
  connections(db).where('c.id', '=', id).executeTakeFirst()

export const noteAsked = (tx: Tx, id: number, token: Buffer, tokenAt: Date, nextTry: Date) =>
  tx.db
    .updateTable('account_connections')
    .set({ token, token_at: tokenAt, refreshed_at: tx.now, next_try_at: nextTry, failures: 0 })
    .where('id', '=', id)
    .execute()

/** Unless it was agreed to anew meanwhile. */
export const noteSilent = (db: Database, { id, token }: { id: number; token: Buffer }, nextTry: Date) =>
  db
    .updateTable('account_connections')
    .set({ failures: sql`failures + 1`, next_try_at: nextTry })
    .where('id', '=', id)
    .where('token', '=', token)
    .execute()

/** Those that ended before a moment, and were not tried since another. */
export const ended = (db: Database, endedBefore: Date, triedBefore: Date, most: number) =>
  connections(db)
    .where('c.account_id', 'is', null)
    .where('c.ended_at', '<=', endedBefore)
    .where((is) => is.or([is('c.revoke_tried_at', 'is', null), is('c.revoke_tried_at', '<', triedBefore)]))
    .orderBy('c.id')
    .limit(most)
    .execute()

export const noteRevokeTried = (db: Database, id: number, now: Date) =>
  db
    .updateTable('account_connections')
    .set({ revoke_tried_at: now, revoke_tries: sql`revoke_tries + 1` })
    .where('id', '=', id)
    .execute()

export const deleteConnection = (db: Database, id: number) =>
  db.deleteFrom('account_connections').where('id', '=', id).execute()

/** Whether somebody has any account connected there. */
export async function isConnectedTo(
  db: Database,
  userId: number,
  platform: ConnectableNetwork,
): Promise<boolean> {
  const connection = await db
    .selectFrom('account_connections as c')
    .innerJoin('social_accounts as a', 'a.id', 'c.account_id')
    .select('c.id')
    .where('a.influencer_id', '=', userId)
    .where('c.platform', '=', platform)
    .executeTakeFirst()
  return connection !== undefined
}

/** Whether the same account of the network is connected beside: revoking one consent revokes all. */
export async function connectedBeside(
  db: Database,
  { platform, networkId, id }: { platform: ConnectableNetwork; networkId: string; id: number | null },
): Promise<boolean> {
  const other = await db
    .selectFrom('account_connections')
    .select('id')
    .where('platform', '=', platform)
    .where('network_id', '=', networkId)
    .where('account_id', 'is not', null)
    .$if(id !== null, (query) => query.where('id', '!=', id))
    .executeTakeFirst()
  return other !== undefined
}
