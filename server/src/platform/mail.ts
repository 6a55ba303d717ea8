import { enqueue } from './jobs.ts'
import { isLoopback } from './configuration.ts'
import type { Configuration } from './configuration.ts'
import type { Database } from './database/database.ts'
import type { Tx } from './database/tx.ts'

export type Attachment = {
  /** As the reader sees it: "report-2026-11.pdf". */
  name: string
  /** Its media type: "application/pdf". */
  type: string
  content: Buffer
}

export type Mail = {
  recipient: string
  subject: string
  /** Plain text, always there; web addresses in it become links in the reader's program. */
  body: string
  /** The same for programs that show it: everything that a user wrote is escaped in it already. */
  html?: string
  attachments?: Attachment[]
  /** Where a POST ends mails of this kind without a sign-in (RFC 8058); a GET shows a page about it. */
  unsubscribeUrl?: string
  /** Holds a link that opens something (a new password, say): an admin who looks at the mail is not shown it. */
  secret?: boolean
  /** The same key is written once, however often it is tried. */
  onceKey?: string
}

/** Puts a mail into the outbox, sent by a job after the commit. Once it is sent, its content is erased. */
export async function sendMail(tx: Tx, mail: Mail): Promise<void> {
  const { recipient, subject, body, html = '', attachments = [], unsubscribeUrl, secret = false } = mail
  const written = await tx.db
    .insertInto('mails')
    .values({
      recipient,
      subject,
      body,
      html,
      unsubscribe_url: unsubscribeUrl ?? null,
      secret,
      attachment_count: attachments.length,
      once_key: mail.onceKey ?? null,
      due_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return
  if (attachments.length > 0)
    await tx.db
      .insertInto('mail_attachments')
      .values(attachments.map((attachment, position) => ({ mail_id: written.id, position, ...attachment })))
      .execute()
  await enqueueMail(tx, written.id)
}

/** Has the mail sent, now or at a moment; of several wishes for one mail that wait, the last one counts. */
export const enqueueMail = (tx: Tx, mailId: number, at?: Date): Promise<void> =>
  enqueue(tx, 'send-mail', { mailId }, { key: `mail:${mailId}`, ...(at ? { at } : {}) })

/** Why nothing more is sent to this address, in the words of its server; null where all is well. */
export async function refusalOf(db: Database, address: string): Promise<string | null> {
  const refused = await db
    .selectFrom('refused_addresses')
    .select('reason')
    .where('address', '=', address)
    .executeTakeFirst()
  return refused?.reason ?? null
}

/** Mail to this address is tried again. */
export async function forgetRefusal(tx: Tx, address: string): Promise<void> {
  await tx.db.deleteFrom('refused_addresses').where('address', '=', address).execute()
}

/**
 * Whether mail is kept for the page /dev/mail instead of being sent. Everybody may read that page, so it is only
 * there on a machine that is not to be reached from elsewhere.
 */
export const keepsMail = ({ smtpUrl, production, host, publicUrl }: Configuration): boolean =>
  !smtpUrl &&
  !production &&
  isLoopback(host) &&
  (publicUrl === null || isLoopback(new URL(publicUrl).hostname))
