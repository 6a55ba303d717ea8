import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Tx } from '../database/tx.ts'

const MINUTE = 60_000

/** Longer than any try takes: after it, what a worker had begun counts as lost. */
export const LOST_AFTER = 15 * MINUTE

/**
 * Takes the mail for sending: of several that want it, one gets it. With it comes why its address is refused, if it
 * is. A try that was lost (the process was killed) is taken up again.
 */
export const claimMail = (db: Database, mailId: number, now: Date) =>
  db
    .updateTable('mails as m')
    .set({
      status: 'sending',
      attempts: sql`m.attempts + 1`,
      tried_at: now,
      due_at: new Date(now.getTime() + LOST_AFTER),
    })
    .where('m.id', '=', mailId)
    .where(({ or, and, eb }) =>
      or([
        eb('m.status', 'in', ['queued', 'deferred']),
        and([eb('m.status', '=', 'sending'), eb('m.due_at', '<', now)]),
      ]),
    )
    .returning(['m.id', 'm.recipient', 'm.subject', 'm.body', 'm.html', 'm.unsubscribe_url', 'm.created_at'])
    .returning(['m.attempts', 'm.attachment_count'])
    .returning(
      sql<string | null>`(SELECT reason FROM refused_addresses WHERE address = m.recipient)`.as('refused'),
    )
    .executeTakeFirst()

export type ClaimedMail = NonNullable<Awaited<ReturnType<typeof claimMail>>>

export const attachmentsOf = (db: Database, mailId: number) =>
  db
    .selectFrom('mail_attachments')
    .select(['name', 'type', 'content'])
    .where('mail_id', '=', mailId)
    .orderBy('position')
    .execute()

/** Only as long as the try is the one that was begun: a later one has its own outcome. */
const ofThisTry = (db: Database, { id, attempts }: ClaimedMail) =>
  db
    .updateTable('mails')
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .where('attempts', '=', attempts)

/** What was sent may hold a secret (a link to a new password): it is not kept. */
export async function noteSent(db: Database, mail: ClaimedMail): Promise<void> {
  await ofThisTry(db, mail)
    .set({ status: 'sent', sent_at: new Date(), body: '', html: '', problem: null, due_at: null })
    .execute()
  if (mail.attachment_count > 0)
    await db.deleteFrom('mail_attachments').where('mail_id', '=', mail.id).execute()
}

export async function noteFailed(
  db: Database,
  mail: ClaimedMail,
  problem: string,
  bounced: boolean,
): Promise<void> {
  await ofThisTry(db, mail).set({ status: 'failed', problem, bounced, due_at: null }).execute()
}

export async function noteDeferred(tx: Tx, mail: ClaimedMail, problem: string, next: Date): Promise<boolean> {
  const { numUpdatedRows } = await ofThisTry(tx.db, mail)
    .set({ status: 'deferred', problem, due_at: next })
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function refuseAddress(tx: Tx, address: string, reason: string): Promise<void> {
  await tx.db
    .insertInto('refused_addresses')
    .values({ address, reason, refused_at: tx.now })
    .onConflict((conflict) => conflict.column('address').doUpdateSet({ reason, refused_at: tx.now }))
    .execute()
}

/** Puts a mail off that nobody has begun to send. Answers whether there was one. */
export async function putOff(tx: Tx, mailId: number, until: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('mails')
    .set({ due_at: until })
    .where('id', '=', mailId)
    .where('status', 'in', ['queued', 'deferred'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Mails that somebody should have taken up long ago: their job, or the process that had begun them, is gone. Older
 * ones than a day stay for an admin to decide: nobody wants last year's mail when a mail server is set up.
 */
export const takeOverdue = (tx: Tx, limit: number) =>
  tx.db
    .updateTable('mails')
    // Looked at again in five minutes at the earliest; a lost try must stay overdue to be taken.
    .set({ due_at: sql`CASE WHEN status = 'sending' THEN due_at ELSE ${tx.now}::timestamptz END` })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('mails')
        .select('id')
        .where('status', 'in', ['queued', 'sending', 'deferred'])
        .where('due_at', '<', new Date(tx.now.getTime() - 5 * MINUTE))
        .where('due_at', '>', new Date(tx.now.getTime() - 24 * 60 * MINUTE))
        .orderBy('due_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute()

/** A mail that failed is kept a month, so that it can be sent again; then its content goes. */
export async function eraseOldContent(db: Database, before: Date): Promise<void> {
  const erased = await db
    .updateTable('mails')
    .set({ body: '', html: '' })
    .where('status', '=', 'failed')
    .where('created_at', '<', before)
    .where('body', '!=', '')
    .returning('id')
    .execute()
  const ids = erased.map(({ id }) => id)
  if (ids.length > 0) await db.deleteFrom('mail_attachments').where('mail_id', 'in', ids).execute()
}
