import { sql } from 'kysely'
import { MOST_UNREAD } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Position } from '../../platform/paging.ts'

export const noticesOf = (db: Database, userId: number, limit: number, after: Position | undefined) =>
  db
    .selectFrom('notices')
    .select(['id', 'kind', 'about', 'path', 'created_at', 'read_at'])
    .where('user_id', '=', userId)
    .$if(after !== undefined, (q) => q.where('id', '<', (after as Position).id))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()

export type NoticeRow = Awaited<ReturnType<typeof noticesOf>>[number]

/** Up to MOST_UNREAD: nobody reads a larger number, and it is asked for every minute. */
export async function countUnread(db: Database, userId: number): Promise<number> {
  const { rows } = await sql<{ unread: number }>`SELECT count(*)::int AS unread FROM
    (SELECT FROM notices WHERE user_id = ${userId} AND read_at IS NULL LIMIT ${MOST_UNREAD}) n`.execute(db)
  return (rows[0] as { unread: number }).unread
}

export const readUpTo = (tx: Tx, userId: number, upTo: number) =>
  tx.db
    .updateTable('notices')
    .set({ read_at: tx.now })
    .where('user_id', '=', userId)
    .where('id', '<=', upTo)
    .where('read_at', 'is', null)
    .execute()

/** False where there is no such notice of theirs. One that was read before stays read since then. */
export async function readOne(tx: Tx, userId: number, noticeId: number): Promise<boolean> {
  const read = await tx.db
    .updateTable('notices')
    .set(({ fn, val }) => ({ read_at: fn.coalesce('read_at', val(tx.now)) }))
    .where('user_id', '=', userId)
    .where('id', '=', noticeId)
    .executeTakeFirst()
  return read.numUpdatedRows === 1n
}

export const deleteNoticesBefore = (db: Database, moment: Date) =>
  db.deleteFrom('notices').where('created_at', '<', moment).execute()
