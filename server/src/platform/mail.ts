import { sql } from 'kysely'
import { enqueue, enqueueMany } from './jobs.ts'
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
export const sendMail = (tx: Tx, mail: Mail): Promise<void> => sendMails(tx, [mail])

/** Many at once, by as many statements as one takes. */
export async function sendMails(tx: Tx, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return
  const { rows } = await sql<{ id: number; number: number }>`
    WITH given AS (
      -- Numbered from the sequence beforehand, so that each knows its attachments by it.
      SELECT nextval(pg_get_serial_sequence('mails', 'id')) AS id, g.* FROM ROWS FROM (
        unnest(${mails.map((mail) => mail.recipient)}::text[]),
        unnest(${mails.map((mail) => mail.subject)}::text[]),
        unnest(${mails.map((mail) => mail.body)}::text[]),
        unnest(${mails.map((mail) => mail.html ?? '')}::text[]),
        unnest(${mails.map((mail) => mail.unsubscribeUrl ?? null)}::text[]),
        unnest(${mails.map((mail) => mail.secret ?? false)}::boolean[]),
        unnest(${mails.map((mail) => mail.attachments?.length ?? 0)}::smallint[]),
        unnest(${mails.map((mail) => mail.onceKey ?? null)}::text[])
      ) WITH ORDINALITY AS g(recipient, subject, body, html, unsubscribe_url, secret, attachment_count, once_key, number)),
    written AS (
      INSERT INTO mails (id, recipient, subject, body, html, unsubscribe_url, secret, attachment_count, once_key, due_at)
      OVERRIDING SYSTEM VALUE
      SELECT id, recipient, subject, body, html, unsubscribe_url, secret, attachment_count, once_key, ${tx.now}
      FROM given ORDER BY number
      ON CONFLICT (once_key) DO NOTHING RETURNING id)
    SELECT id, number::int FROM written JOIN given USING (id) ORDER BY number`.execute(tx.db)
  const attached = rows.flatMap(
    ({ id, number }) =>
    (mails[number - 1]?.attachments ?? []).map((attachment, position) => ({ mail_id: id, position, ...attachment })), // prettier-ignore
  )
  if (attached.length > 0) await tx.db.insertInto('mail_attachments').values(attached).execute()
  await enqueueMany(
    tx,
    'send-mail',
    rows.map(({ id }) => ({ payload: { mailId: id }, key: jobKey(id) })),
  )
}

const jobKey = (mailId: number): string => `mail:${mailId}`

/** Has the mail sent, now or at a moment; of several wishes for one mail that wait, the last one counts. */
export const enqueueMail = (tx: Tx, mailId: number, at?: Date): Promise<void> =>
  enqueue(tx, 'send-mail', { mailId }, { key: jobKey(mailId), ...(at ? { at } : {}) })

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
