import { sql } from 'kysely'
import type { ChatKind } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Reminded } from './reminder-store.ts'

export const webhookOf = (db: Database, userId: number) =>
  db.selectFrom('chat_webhooks').selectAll().where('user_id', '=', userId).executeTakeFirst()

export type WebhookRow = NonNullable<Awaited<ReturnType<typeof webhookOf>>>

export const lockWebhook = (tx: Tx, userId: number) =>
  tx.db.selectFrom('chat_webhooks').selectAll().where('user_id', '=', userId).forUpdate().executeTakeFirst()

export async function putWebhook(
  tx: Tx,
  userId: number,
  { kind, url, secret }: { kind: ChatKind; url: Buffer; secret: Buffer | null },
): Promise<void> {
  const values = { kind, url, secret, active: true, turned_off_for: null, failures: 0, delivered_at: null, set_at: tx.now } // prettier-ignore
  await tx.db
    .insertInto('chat_webhooks')
    .values({ user_id: userId, ...values })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(values))
    .execute()
}

export async function setActive(tx: Tx, userId: number, active: boolean): Promise<void> {
  await tx.db
    .updateTable('chat_webhooks')
    .set({ active, turned_off_for: null, failures: 0 })
    .where('user_id', '=', userId)
    .execute()
}

export async function setSecret(tx: Tx, userId: number, secret: Buffer): Promise<void> {
  await tx.db.updateTable('chat_webhooks').set({ secret }).where('user_id', '=', userId).execute()
}

export async function removeWebhook(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('chat_webhooks').where('user_id', '=', userId).execute()
}

/** Notes for whom of these the chat is to hear too, and answers those. */
export async function queueForChats(
  tx: Tx,
  people: readonly Pick<Reminded, 'id' | 'date'>[],
): Promise<{ id: number; date: string }[]> {
  if (people.length === 0) return []
  const { rows } = await sql<{ id: number; date: string }>`
    UPDATE reminders r SET chat_status = 'queued'
    FROM unnest(${people.map(({ id }) => id)}::bigint[], ${people.map(({ date }) => date)}::date[]) AS p(id, day)
    JOIN chat_webhooks w ON w.user_id = p.id AND w.active
    WHERE r.user_id = p.id AND r.local_date = p.day
    RETURNING r.user_id AS id, r.local_date AS date`.execute(tx.db)
  return rows
}

/** Somebody who may be reminded in a chat just now. */
export const chatReader = (db: Database, userId: number) =>
  db
    .selectFrom('chat_webhooks as w')
    .innerJoin('users as u', 'u.id', 'w.user_id')
    .select(['w.user_id', 'w.kind', 'w.url', 'w.secret', 'w.set_at', 'u.time_zone'])
    .where('w.user_id', '=', userId)
    .where('w.active', '=', true)
    .where('u.status', '=', 'active')
    .executeTakeFirst()

export type ChatReader = NonNullable<Awaited<ReturnType<typeof chatReader>>>

type Evening = { userId: number; date: string }

/** Takes one evening's reminder for sending; which try it is, or null where it is not to be sent (any more). */
export async function claimEvening(db: Database, { userId, date }: Evening): Promise<number | null> {
  const claimed = await db
    .updateTable('reminders')
    .set({ chat_status: 'sending', chat_tries: sql`chat_tries + 1` })
    .where('user_id', '=', userId)
    .where('local_date', '=', date)
    .where('chat_status', '=', 'queued')
    .returning('chat_tries')
    .executeTakeFirst()
  return claimed?.chat_tries ?? null
}

export async function noteEvening(
  db: Database,
  { userId, date }: Evening,
  status: 'queued' | 'sent' | 'failed' | 'dropped',
): Promise<void> {
  await db
    .updateTable('reminders')
    .set({ chat_status: status })
    .where('user_id', '=', userId)
    .where('local_date', '=', date)
    .execute()
}

/** Only what was sent to counts: one that was set meanwhile begins with a clean sheet. */
const asSent = (tx: Tx, { user_id: userId, set_at: setAt }: ChatReader) =>
  tx.db.updateTable('chat_webhooks').where('user_id', '=', userId).where('set_at', '=', setAt)

export const noteDelivered = (tx: Tx, reader: ChatReader) =>
  asSent(tx, reader).set({ failures: 0, delivered_at: tx.now }).execute()

/** How many evenings in a row it has failed by now; 0 where it is another one by now, or off. */
export async function countFailure(tx: Tx, reader: ChatReader): Promise<number> {
  const counted = await asSent(tx, reader)
    .set({ failures: sql`failures + 1` })
    .where('active', '=', true)
    .returning('failures')
    .executeTakeFirst()
  return counted?.failures ?? 0
}

export const turnOff = (tx: Tx, reader: ChatReader, why: 'gone' | 'failing') =>
  asSent(tx, reader).set({ active: false, turned_off_for: why }).execute()
