import { randomBytes, randomUUID } from 'node:crypto'
import type { ChatDelivery, ChatKind, ChatWebhook, SetChatWebhook } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import type { Keys } from '../../platform/keys.ts'
import type { Outcome } from '../../platform/outgoing/index.ts'
import type { Platform } from '../../platform/platform.ts'
import { badField, conflict, notFound } from '../../platform/problem.ts'
import { sealText, unsealText } from '../../platform/sealed-columns.ts'
import { messageTo } from './chat-messages.ts'
import type { Destination } from './chat-messages.ts'
import * as store from './chat-webhook-store.ts'

/** A person's webhook as they may see it; null where there is none. */
export async function readWebhook(db: Database, keys: Keys, userId: number): Promise<ChatWebhook | null> {
  const row = await store.webhookOf(db, userId)
  return row ? show(row, destinationOf(keys, row).url) : null
}

export const readOwnWebhook = async (db: Database, keys: Keys, userId: number): Promise<ChatWebhook> =>
  (await readWebhook(db, keys, userId)) ?? missing()

/** Refuses what leads inside as far as that is known now. The chats' own hosts are known, so nothing is asked. */
export async function refuseInside(
  { outgoing }: Platform,
  { kind, url }: SetChatWebhook,
): Promise<void> {
  if (kind === 'generic' && !(await outgoing.leadsOut(url)))
    throw badField('url', 'not_public', 'is refused: not a public address')
} // prettier-ignore

/** In place of one that was there. Answers the secret that signs its messages, for the only time. */
export async function setWebhook(
  tx: Tx,
  keys: Keys,
  userId: number,
  { kind, url }: SetChatWebhook,
): Promise<string | null> {
  const secret = kind === 'generic' ? newSecret() : null
  await store.putWebhook(tx, userId, {
    kind,
    url: sealText(keys, 'chat_webhooks.url', userId, url),
    secret: secret === null ? null : sealText(keys, 'chat_webhooks.secret', userId, secret),
  })
  note(tx, 'set', userId, { kind })
  return secret
}

export async function editWebhook(tx: Tx, userId: number, { active }: { active: boolean }): Promise<void> {
  const before = (await store.lockWebhook(tx, userId)) ?? missing()
  if (before.active === active) return
  await store.setActive(tx, userId, active)
  note(tx, 'edit', userId, { active })
}

/** What was signed by the one before is no longer. */
export async function replaceSecret(tx: Tx, keys: Keys, userId: number): Promise<string> {
  const { kind } = (await store.lockWebhook(tx, userId)) ?? missing()
  if (kind !== 'generic') throw conflict('not_signed', 'What goes to a chat is not signed: it has no secret.')
  const secret = newSecret()
  await store.setSecret(tx, userId, sealText(keys, 'chat_webhooks.secret', userId, secret))
  note(tx, 'secret', userId)
  return secret
}

export async function removeWebhook(tx: Tx, userId: number): Promise<void> {
  if (!(await store.lockWebhook(tx, userId))) missing()
  await store.removeWebhook(tx, userId)
  note(tx, 'remove', userId)
}

/** Sends a message to see whether it arrives, also while the webhook is off. Nothing is noted of it. */
export async function tryWebhook(platform: Platform, userId: number): Promise<ChatDelivery> {
  const row = (await store.webhookOf(platform.db, userId)) ?? missing()
  const message = { id: `test-${randomUUID()}`, event: 'test' } as const
  const home = configuredUrl(platform.configuration)
  return deliveryOf(
    await platform.outgoing.ask(messageTo(destinationOf(platform.keys, row), message, home, new Date())),
  )
}

/** Nothing that the other side wrote is shown: whoever asks learns whether it took the message, no more. */
function deliveryOf(outcome: Outcome): ChatDelivery {
  if (!outcome.answered) return { delivered: false, why: outcome.why as ChatDelivery['why'], status: null }
  const delivered = outcome.status >= 200 && outcome.status < 300
  return { delivered, why: delivered ? null : 'refused', status: outcome.status }
}

type Sealed = Pick<store.WebhookRow, 'user_id' | 'kind' | 'url' | 'secret'>

export const destinationOf = (keys: Keys, { user_id: userId, kind, url, secret }: Sealed): Destination => ({
  kind: kind as ChatKind,
  url: unsealText(keys, 'chat_webhooks.url', userId, url),
  secret: secret && unsealText(keys, 'chat_webhooks.secret', userId, secret),
})

const show = (row: store.WebhookRow, url: string): ChatWebhook => ({
  kind: row.kind as ChatKind,
  shownUrl: masked(url),
  active: row.active,
  turnedOffFor: row.turned_off_for as ChatWebhook['turnedOffFor'],
  deliveredAt: row.delivered_at?.toISOString() ?? null,
  setAt: row.set_at.toISOString(),
})

/** Its host, and of a long rest the last four characters. */
export function masked(url: string): string {
  const { origin, href } = new URL(url)
  const rest = href.slice(origin.length)
  return `${origin}/…${rest.length >= 24 ? rest.slice(-4) : ''}`
}

const newSecret = (): string => `accord_${randomBytes(32).toString('base64url')}`

const missing = (): never => {
  throw notFound('webhook')
}

const note = (tx: Tx, what: string, userId: number, after?: Record<string, unknown>): void =>
  audit(tx, {
    action: `webhook.${what}`,
    subjectType: 'user',
    subjectId: userId,
    ...(after ? { after } : {}),
  })
