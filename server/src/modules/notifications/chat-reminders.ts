import { audit } from '../../platform/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { enqueue, enqueueMany } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Outcome } from '../../platform/outgoing/index.ts'
import type { Platform } from '../../platform/platform.ts'
import { messageTo } from './chat-messages.ts'
import { destinationOf } from './chat-webhook.ts'
import * as store from './chat-webhook-store.ts'
import { notify } from './notify.ts'
import type { Reminded } from './reminder-store.ts'
import { waitingFor } from './reminder-store.ts'

/** Minutes until the next try; after the last there is none. */
const PAUSES = [1, 5, 25]
/** After so many evenings in a row it is turned off. */
const MOST_FAILURES = 5
/** Chats that take their time hold up each other, never the mail. */
const QUEUES = 2

type Evening = { userId: number; date: string }

const jobOf = ({ userId, date }: Evening) => ({
  payload: { userId, date },
  key: `chat:${userId}:${date}`,
  queue: `chat:${userId % QUEUES}`,
})

/** Has those of them who have a webhook reminded there too. In the transaction that notes them as reminded. */
export async function remindInChats(tx: Tx, people: readonly Reminded[]): Promise<void> {
  const queued = await store.queueForChats(tx, people)
  await enqueueMany(
    tx,
    'remind-in-chat',
    queued.map(({ id, date }) => jobOf({ userId: id, date })),
  )
}

export const chatReminderJobs = (platform: Platform): Jobs => ({
  'remind-in-chat': ({ userId, date }) =>
    remindInChat(platform, { userId: userId as number, date: date as string }),
})

/**
 * Sends one evening's reminder to the chat, at most once: it is tried again only where it is certain that it has not
 * arrived. What was begun by a process that ended is left, for the mail says the same.
 */
async function remindInChat(platform: Platform, evening: Evening): Promise<void> {
  const { db, keys, configuration, outgoing } = platform
  const reader = await store.chatReader(db, evening.userId)
  // Before it is taken: a process whose secret was replaced fails here, and another one does it.
  const destination = reader && destinationOf(keys, reader)
  const tries = await store.claimEvening(db, evening)
  if (tries === null) return
  const now = new Date()
  const requests = reader ? await waitingFor(db, [evening.userId], now) : []
  if (!reader || !destination || requests.length === 0) return store.noteEvening(db, evening, 'dropped')
  const id = `reminder-${evening.userId}-${evening.date}`
  const message = { id, event: 'reminder', date: evening.date, zone: reader.time_zone, requests } as const
  const outcome = await outgoing.ask(messageTo(destination, message, configuredUrl(configuration), now))
  await platform.transaction({ kind: 'clock' }, (tx) => noteOutcome(tx, evening, reader, outcome, tries))
}

async function noteOutcome(
  tx: Tx,
  evening: Evening,
  reader: store.ChatReader,
  outcome: Outcome,
  tries: number,
): Promise<void> {
  const verdict = verdictOn(outcome)
  const pause = PAUSES[tries - 1]
  if (verdict === 'delivered') {
    await store.noteEvening(tx.db, evening, 'sent')
    await store.noteDelivered(tx, reader)
  } else if (verdict === 'later' && pause !== undefined) {
    await store.noteEvening(tx.db, evening, 'queued')
    const { payload, key, queue } = jobOf(evening)
    await enqueue(tx, 'remind-in-chat', payload, { key, queue, at: new Date(tx.now.getTime() + pause * 60_000) }) // prettier-ignore
  } else {
    await store.noteEvening(tx.db, evening, 'failed')
    const failures = await store.countFailure(tx, reader)
    if (failures > 0 && verdict === 'gone') await giveUp(tx, evening, reader, 'gone')
    else if (failures >= MOST_FAILURES) await giveUp(tx, evening, reader, 'failing')
  }
}

/** `later` only where nothing has arrived for certain. */
function verdictOn(outcome: Outcome): 'delivered' | 'gone' | 'later' | 'failed' {
  if (!outcome.answered) return outcome.perhapsHeard ? 'failed' : 'later'
  const { status } = outcome
  if (status >= 200 && status < 300) return 'delivered'
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status >= 500 ? 'later' : 'failed'
}

async function giveUp(
  tx: Tx,
  { userId, date }: Evening,
  reader: store.ChatReader,
  why: 'gone' | 'failing',
): Promise<void> {
  await store.turnOff(tx, reader, why)
  audit(tx, { action: 'webhook.off', subjectType: 'user', subjectId: userId, after: { why } })
  await notify(tx, {
    userId,
    kind: `webhook.${why}`,
    about: {},
    path: '/account#notifications',
    onceKey: `webhook:${date}`,
  })
}
