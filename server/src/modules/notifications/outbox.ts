import type { MailAttachment, MailDetail, MailPage, MailQuery, MailRow } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { enqueueMail, forgetRefusal } from '../../platform/mail.ts'
import { messageId } from '../../platform/outbox/index.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { conflict, notFound } from '../../platform/problem.ts'
import type { Platform } from '../../platform/platform.ts'
import * as store from './outbox-store.ts'
import { attachmentsOf } from './store.ts'

const DAY = 86_400_000

/** Every mail of the installation, the newest first. */
export async function browseMails({ db, configuration }: Platform, query: MailQuery): Promise<MailPage> {
  const rows = await store.listMails(db, query, positionAfter('mails', query.cursor))
  const page = pageOfRows('mails', rows, query.limit, ({ id }) => ({ by: id, id }), showMailRow)
  return { ...page, delivers: configuration.smtpUrl !== null }
}

/** One mail: what its envelope says, and its text unless that opens something. */
export async function readMail({ db, configuration }: Platform, mailId: number): Promise<MailDetail> {
  const mail = await store.mailById(db, mailId)
  if (!mail) throw notFound('mail')
  return {
    ...showMailRow(mail),
    from: configuration.mailFrom,
    messageId: messageId(mail, configuredUrl(configuration)),
    unsubscribable: mail.unsubscribe_url !== null,
    attachments: (await attachmentsOf(db, [mailId])).map(showAttachment),
    body: mail.erased || mail.secret ? null : mail.body,
    secret: mail.secret,
  }
}

/** Sends a mail again that failed, or that nobody has sent for a day, whatever was noted about its address. */
export async function sendAgain(tx: Tx, mailId: number): Promise<number> {
  const mail = await store.lockMail(tx, mailId)
  if (!mail) throw notFound('mail')
  if (!stuck(mail, tx.now))
    throw conflict('wrong_state', `This mail is ${mail.status}: it is not sent again.`, {
      state: mail.status,
      allowed: [],
    })
  if (mail.erased) throw conflict('mail_erased', 'What this mail said was erased after a month.')
  await forgetRefusal(tx, mail.recipient)
  await store.queueAnew(tx, mailId)
  await enqueueMail(tx, mailId)
  audit(tx, {
    action: 'mail.resend',
    subjectType: 'mail',
    subjectId: mailId,
    before: { status: mail.status, problem: mail.problem },
    after: { status: 'queued' },
  })
  return mailId
}

type Waiting = Pick<store.MailListRow, 'status' | 'due_at'>

const stuck = ({ status, due_at: due }: Waiting, now: Date): boolean =>
  status === 'failed' || (status === 'queued' && (due === null || now.getTime() - due.getTime() > DAY))

const showMailRow = (mail: store.MailListRow): MailRow => ({
  id: mail.id,
  recipient: mail.recipient,
  subject: mail.subject,
  status: mail.status,
  bounced: mail.bounced,
  problem: mail.problem,
  attempts: mail.attempts,
  createdAt: mail.created_at.toISOString(),
  triedAt: mail.tried_at?.toISOString() ?? null,
  sentAt: mail.sent_at?.toISOString() ?? null,
  nextTryAt: mail.status === 'deferred' ? (mail.due_at?.toISOString() ?? null) : null,
  allowed: stuck(mail, new Date()) && !mail.erased ? ['resend'] : [],
})

export const showAttachment = ({ name, type, size }: MailAttachment): MailAttachment => ({ name, type, size })
