import { enqueue } from './jobs.ts'
import type { Jobs } from './jobs.ts'
import type { RunTransaction, Tx } from './database/tx.ts'
import type { Database } from './database/database.ts'

/** Something that was decided. Ids only: whoever handles it loads what is true by then. */
export type DomainEvent = { type: string } & Record<string, unknown>

/** Handles an event, at least once: a handler that already did its work does nothing. */
export type EventHandler = (event: DomainEvent, eventId: number) => Promise<void>

/** By type of event, by a name of the handler's own: each is retried apart from the others. */
export type EventHandlers = Record<string, Record<string, EventHandler>>

/** Says, in the same transaction, what has been decided; the handlers run once it is committed. */
export async function emit(tx: Tx, event: DomainEvent): Promise<void> {
  const { type, ...payload } = event
  const { id } = await tx.db
    .insertInto('domain_events')
    .values({ type, payload: JSON.stringify(payload) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await enqueue(tx, 'dispatch-event', { eventId: id })
}

/** The jobs that bring each event to its handlers. */
export function eventJobs(db: Database, transaction: RunTransaction, handlers: EventHandlers): Jobs {
  const load = async (eventId: unknown): Promise<DomainEvent> => {
    const { type, payload } = await db
      .selectFrom('domain_events')
      .select(['type', 'payload'])
      .where('id', '=', eventId as number)
      .executeTakeFirstOrThrow()
    return { type, ...(payload as Record<string, unknown>) }
  }
  return {
    'dispatch-event': async ({ eventId }) => {
      const { type } = await load(eventId)
      await transaction({ kind: 'clock' }, async (tx) => {
        for (const handler of Object.keys(handlers[type] ?? {}))
          await enqueue(tx, 'handle-event', { eventId, handler }, { key: `event:${eventId}:${handler}` })
      })
    },
    'handle-event': async ({ eventId, handler }) => {
      const event = await load(eventId)
      await handlers[event.type]?.[handler as string]?.(event, eventId as number)
    },
  }
}
