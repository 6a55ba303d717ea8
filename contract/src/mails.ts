import { z } from 'zod'
import { Id, IdText } from './ids.ts'
import { PageQuery, pageOf } from './paging.ts'
import { searchText } from './text.ts'

/** `deferred` waits for another try; `failed` is not tried again by itself. */
export const MAIL_STATUSES = ['queued', 'sending', 'deferred', 'sent', 'failed'] as const
export type MailStatus = (typeof MAIL_STATUSES)[number]

export const MailRow = z.object({
  id: Id,
  recipient: z.string(),
  subject: z.string(),
  status: z.enum(MAIL_STATUSES),
  /** The recipient's server said that nobody has this address. */
  bounced: z.boolean(),
  /** Why the last try failed, in the words of the server. */
  problem: z.string().nullable(),
  attempts: z.int(),
  createdAt: z.string(),
  triedAt: z.string().nullable(),
  sentAt: z.string().nullable(),
  /** When it is tried next; null where it is not. */
  nextTryAt: z.string().nullable(),
  allowed: z.array(z.enum(['resend'])),
})
export type MailRow = z.infer<typeof MailRow>

export const MailQuery = PageQuery.extend({
  status: z.enum(MAIL_STATUSES).optional(),
  /** Part of the recipient's address. */
  text: searchText.optional(),
})
export type MailQuery = z.infer<typeof MailQuery>

/** `delivers` is false where no mail server is configured: nothing leaves. */
export const MailPage = pageOf(MailRow).extend({ delivers: z.boolean() })
export type MailPage = z.infer<typeof MailPage>

export const MailAttachment = z.object({ name: z.string(), type: z.string(), size: z.int() })
export type MailAttachment = z.infer<typeof MailAttachment>

export const MailDetail = MailRow.extend({
  from: z.string(),
  messageId: z.string(),
  /** Whether it says how to unsubscribe. */
  unsubscribable: z.boolean(),
  attachments: z.array(MailAttachment),
  /** Its plain text; null where it was erased, or holds a link that opens something (`secret`). */
  body: z.string().nullable(),
  secret: z.boolean(),
})
export type MailDetail = z.infer<typeof MailDetail>

/** A mail in the mailbox of a development machine. */
export const KeptMail = z.object({
  id: Id,
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  hasHtml: z.boolean(),
  unsubscribeUrl: z.string().nullable(),
  attachments: z.array(MailAttachment),
  createdAt: z.string(),
})
export type KeptMail = z.infer<typeof KeptMail>

export const AttachmentParams = z.strictObject({
  id: IdText,
  position: z
    .string()
    .regex(/^\d{1,4}$/, { error: 'is not a position' })
    .transform(Number),
})
