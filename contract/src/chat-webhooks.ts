import { z } from 'zod'
import { ADDRESS_FAULT_WORDS, addressFault } from './callable-address.ts'
import { line } from './text.ts'

export const CHAT_KINDS = ['google_chat', 'slack', 'generic'] as const
export type ChatKind = (typeof CHAT_KINDS)[number]

/** The only host that a chat's webhooks have; a program of one's own is anywhere. */
export const CHAT_HOSTS: Record<ChatKind, string | null> = {
  google_chat: 'chat.googleapis.com',
  slack: 'hooks.slack.com',
  generic: null,
}

const url = line(1000).superRefine((text, context) => {
  const code = addressFault(text)
  if (code) context.addIssue({ code: 'custom', message: ADDRESS_FAULT_WORDS[code], params: { code } })
})

/** Where reminders are to go besides the mail. */
export const SetChatWebhook = z
  .strictObject({ kind: z.enum(CHAT_KINDS), url })
  .superRefine(({ kind, url }, context) => {
    const host = CHAT_HOSTS[kind]
    if (host !== null && URL.canParse(url) && new URL(url).hostname !== host)
      context.addIssue({ code: 'custom', path: ['url'], message: `does not begin with https://${host}/`, params: { code: `not_of_${kind}` } }) // prettier-ignore
  })
export type SetChatWebhook = z.infer<typeof SetChatWebhook>

export const EditChatWebhook = z.strictObject({ active: z.boolean() })

export const ChatWebhook = z.object({
  kind: z.enum(CHAT_KINDS),
  /** Enough to know it again, too little to use it. */
  shownUrl: z.string(),
  active: z.boolean(),
  /** Why it was turned off without its owner: nobody has that address any more, or it failed for days. */
  turnedOffFor: z.enum(['gone', 'failing']).nullable(),
  deliveredAt: z.string().nullable(),
  setAt: z.string(),
})
export type ChatWebhook = z.infer<typeof ChatWebhook>

export const OwnChatWebhook = z.object({ webhook: ChatWebhook.nullable() })

/** `secret` signs what is sent; it is not shown again. Null for chats, which take no signature. */
export const SavedChatWebhook = z.object({ webhook: ChatWebhook, secret: z.string().nullable() })
export type SavedChatWebhook = z.infer<typeof SavedChatWebhook>

/** Why a message did not arrive. `refused`: the other side answered, with `status`. */
export const UNDELIVERED = ['refused', 'redirected', 'not_public', 'no_connection', 'bad_certificate', 'broken', 'too_slow'] as const // prettier-ignore

export const ChatDelivery = z.object({
  delivered: z.boolean(),
  why: z.enum(UNDELIVERED).nullable(),
  status: z.int().nullable(),
})
export type ChatDelivery = z.infer<typeof ChatDelivery>
