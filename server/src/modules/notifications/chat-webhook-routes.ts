import { z } from 'zod'
import { ChatDelivery, EditChatWebhook, OwnChatWebhook, SavedChatWebhook, SetChatWebhook } from '@accord/contract' // prettier-ignore
import type { User } from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import { editWebhook, readOwnWebhook, readWebhook, refuseInside, removeWebhook, replaceSecret, setWebhook, tryWebhook } from './chat-webhook.ts' // prettier-ignore

const Nothing = z.strictObject({}).nullish()

/** Where somebody's reminders go besides the mail. */
export function chatWebhookRoutes(http: Http, platform: Platform): void {
  const { db, keys, transaction } = platform
  const tags = ['notifications']
  const access = 'webhook.own'
  const own = (actor: unknown) => (actor as User).userId

  http.get(
    '/api/v1/chat-webhook',
    { access, schema: { tags, summary: 'One’s own webhook, its address masked', response: { 200: OwnChatWebhook } } }, // prettier-ignore
    async ({ actor }) => ({ webhook: await readWebhook(db, keys, own(actor)) }),
  )
  http.put(
    '/api/v1/chat-webhook',
    { access, limit: 'webhooks', schema: { tags, summary: 'Have reminders in a chat too; the secret is shown this once', body: SetChatWebhook, response: { 200: SavedChatWebhook } } }, // prettier-ignore
    async ({ actor, body }) => {
      await refuseInside(platform, body)
      const secret = await transaction(actor, (tx) => setWebhook(tx, keys, own(actor), body))
      return { webhook: await readOwnWebhook(db, keys, own(actor)), secret }
    },
  )
  http.patch(
    '/api/v1/chat-webhook',
    { access, schema: { tags, summary: 'Turn it off, or on again', body: EditChatWebhook, response: { 200: OwnChatWebhook } } }, // prettier-ignore
    async ({ actor, body }) => {
      await transaction(actor, (tx) => editWebhook(tx, own(actor), body))
      return { webhook: await readWebhook(db, keys, own(actor)) }
    },
  )
  http.delete(
    '/api/v1/chat-webhook',
    { access, schema: { tags, summary: 'Remove it', response: { 204: z.null() } } },
    async ({ actor }, reply) => {
      await transaction(actor, (tx) => removeWebhook(tx, own(actor)))
      return reply.code(204).send(null)
    },
  )
  http.put(
    '/api/v1/chat-webhook/secret',
    { access, schema: { tags, summary: 'Another secret, shown this once; the one before is good no longer', body: Nothing, response: { 200: SavedChatWebhook } } }, // prettier-ignore
    async ({ actor }) => {
      const secret = await transaction(actor, (tx) => replaceSecret(tx, keys, own(actor)))
      return { webhook: await readOwnWebhook(db, keys, own(actor)), secret }
    },
  )
  http.post(
    '/api/v1/chat-webhook/test-message',
    { access, limit: 'webhooks', schema: { tags, summary: 'Send a message to see whether it arrives; sends another each time', body: Nothing, response: { 200: ChatDelivery } } }, // prettier-ignore
    ({ actor }) => tryWebhook(platform, own(actor)),
  )
}
