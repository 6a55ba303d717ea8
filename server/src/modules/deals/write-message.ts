import { can } from '@accord/contract'
import type { User } from '@accord/contract'
import { emit } from '../../platform/events.ts'
import { conflict, forbidden } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'
import { hold, sideOrThrow } from './turn.ts'

/** Words are exchanged while something is negotiated, and about the deal that came of it. */
export const TALKING = ['open', 'accepted']

export async function writeMessage(
  tx: Tx,
  actor: User,
  { requestId, body }: { requestId: number; body: string },
): Promise<number> {
  const { request, subject } = await hold(tx, actor, requestId, false)
  if (!can(actor, 'message.write', subject)) throw forbidden('not_yours', 'Only the two sides write here.')
  if (!TALKING.includes(request.status))
    throw conflict('wrong_state', `This request is ${request.status}; nothing more is written in it.`, {
      state: request.status,
      allowed: [],
    })
  const side = sideOrThrow(actor, subject)
  const id = await store.insertThreadEntry(tx, requestId, {
    kind: 'message',
    userId: actor.userId,
    side,
    body,
  })
  await store.touchRequest(tx, requestId)
  await emit(tx, { type: 'message.written', requestId, entryId: id, side })
  return id as number
}
