import { sql } from 'kysely'
import type { MailQuery } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Position } from '../../platform/paging.ts'

const mails = (db: Database) =>
  db
    .selectFrom('mails')
    .select(['id', 'recipient', 'subject', 'status', 'bounced', 'problem', 'attempts', 'created_at'])
    .select(['tried_at', 'sent_at', 'due_at', sql<boolean>`body = ''`.as('erased')])

export type MailListRow = Awaited<ReturnType<ReturnType<typeof mails>['execute']>>[number]

export function listMails(db: Database, { status, text, limit }: MailQuery, after: Position | undefined) {
  let list = mails(db)
  if (status) list = list.where('status', '=', status)
  if (text) list = list.where('recipient', 'ilike', `%${text.replace(/[\\%_]/g, '\\$&')}%`)
  if (after) list = list.where('id', '<', after.id)
  return list
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export const mailById = (db: Database, mailId: number) =>
  mails(db).select(['body', 'secret', 'unsubscribe_url']).where('id', '=', mailId).executeTakeFirst()

export const lockMail = (tx: Tx, mailId: number) =>
  mails(tx.db).where('id', '=', mailId).forUpdate().executeTakeFirst()

/** As if it had just been written. */
export async function queueAnew(tx: Tx, mailId: number): Promise<void> {
  await tx.db
    .updateTable('mails')
    .set({ status: 'queued', attempts: 0, bounced: false, problem: null, due_at: tx.now })
    .where('id', '=', mailId)
    .execute()
}
