import { can } from '@accord/contract'
import type { RequestStatus, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { forbidden } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { latestOffer } from './accept-offer.ts'
import * as store from './store.ts'
import { hold, move, partiesTo } from './turn.ts'
import type { Held } from './turn.ts'

/** The side that is to answer says no. */
export async function rejectOffer(
  tx: Tx,
  actor: User,
  { requestId, offerId, reason }: { requestId: number; offerId: number; reason: string },
): Promise<void> {
  const held = await hold(tx, actor, requestId, false)
  await latestOffer(tx, held.request, offerId)
  if (held.request.status === 'open' && !can(actor, 'offer.reject', held.subject))
    throw forbidden('not_your_turn', 'The other side is to answer this offer.')
  await end(tx, actor, held, 'reject', reason)
}

/** The one who began the request, or an admin, takes it back. */
export async function withdrawRequest(
  tx: Tx,
  actor: User,
  { requestId, reason }: { requestId: number; reason: string },
): Promise<void> {
  const held = await hold(tx, actor, requestId, false)
  if (!can(actor, 'request.withdraw', held.subject))
    throw forbidden('not_yours', 'Only the side that began a request withdraws it.')
  await end(tx, actor, held, 'withdraw', reason)
}

async function end(
  tx: Tx,
  actor: User,
  held: Held,
  action: 'reject' | 'withdraw',
  reason: string,
): Promise<void> {
  const { request, subject } = held
  const parties = partiesTo(actor, subject)
  const status: RequestStatus = move(request, action, parties)
  await store.setStatus(tx, request.id, status, reason || null)
  await store.insertThreadEntry(tx, request.id, {
    kind: 'state',
    userId: actor.userId,
    side: actor.role === 'admin' ? null : actor.role,
    happened: status,
    body: reason,
  })
  audit(tx, {
    action: `request.${action}`,
    subjectType: 'request',
    subjectId: request.id,
    before: { status: request.status },
    after: { status },
  })
  await emit(tx, { type: `request.${status}`, requestId: request.id, byRole: actor.role })
}
