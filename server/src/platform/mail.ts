import type { Transporter } from 'nodemailer'
import { enqueue } from './jobs.ts'
import type { Jobs } from './jobs.ts'
import { isLoopback } from './configuration.ts'
import type { Configuration } from './configuration.ts'
import type { Database } from './database/database.ts'
import type { Tx } from './database/tx.ts'

export type Mail = {
  recipient: string
  subject: string
  /** Plain text; web addresses in it become links in the reader's program. */
  body: string
  /** The same key is written once, however often it is tried. */
  onceKey?: string
}

/** Puts a mail into the outbox, sent by a job after the commit. */
export async function sendMail(tx: Tx, { recipient, subject, body, onceKey }: Mail): Promise<void> {
  const written = await tx.db
    .insertInto('mails')
    .values({ recipient, subject, body, once_key: onceKey ?? null })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (written) await enqueue(tx, 'send-mail', { mailId: written.id })
}

/** Without SMTP_URL mail stays in the outbox, where the page /dev/mail shows it. */
export function mailJobs(db: Database, { smtpUrl, mailFrom }: Configuration): Jobs {
  // Loaded with the first mail: an installation without a mail server never needs it.
  let opened: Promise<Transporter> | undefined
  const open = async (url: string): Promise<Transporter> => {
    const { createTransport } = await import('nodemailer')
    return createTransport({ url, pool: true })
  }
  return {
    'send-mail': async ({ mailId }) => {
      if (!smtpUrl) return
      const mail = await db
        .selectFrom('mails')
        .select(['id', 'recipient', 'subject', 'body', 'sent_at'])
        .where('id', '=', mailId as number)
        .executeTakeFirst()
      if (!mail || mail.sent_at) return
      const transport = await (opened ??= open(smtpUrl))
      await transport.sendMail({ from: mailFrom, to: mail.recipient, subject: mail.subject, text: mail.body })
      // What was sent may hold a secret (a link to a new password): it is not kept.
      await db.updateTable('mails').set({ sent_at: new Date(), body: '' }).where('id', '=', mail.id).execute()
    },
  }
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
