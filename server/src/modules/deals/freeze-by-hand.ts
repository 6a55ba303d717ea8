import { can } from '@accord/contract'
import type { RequestStatus, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { conflict, forbidden } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'
import { hold, move } from './turn.ts'
import type { Held } from './turn.ts'

/**
 * An admin stops a request, with a reason that both sides read. It stays so until an admin ends it by hand, whatever
 * becomes of flags; where a flag has frozen it already, it is frozen by both.
 */
export async function freezeRequest(
  tx: Tx,
  actor: User,
  { requestId, reason }: { requestId: number; reason: string },
): Promise<void> {
  const held = await holdToFreeze(tx, actor, requestId)
  const { request } = held
  if (request.status === 'frozen' && request.frozen_by !== null)
    throw conflict('wrong_state', 'This request is frozen by hand already.', {
      state: 'frozen',
      allowed: ['unfreeze', 'withdraw'],
    })
  const status = request.status === 'frozen' ? 'frozen' : move(request, 'freeze', ['admin'])
  await store.setFrozenByHand(tx, requestId, { by: actor.userId, reason })
  await tell(tx, actor, held, status, 'freeze', reason)
}

/** Ends what an admin froze by hand; while a flag stands against the campaign or a side, it stays frozen by that. */
export async function unfreezeRequest(tx: Tx, actor: User, requestId: number): Promise<void> {
  const held = await holdToFreeze(tx, actor, requestId)
  const { request } = held
  if (request.status !== 'frozen' || request.frozen_by === null)
    throw conflict('wrong_state', 'Nobody has frozen this request by hand.', { state: request.status })
  const flagged = await store.touchedByFlag(tx, requestId)
  const status = flagged ? 'frozen' : move(request, 'unfreeze', ['admin'])
  await store.setFrozenByHand(tx, requestId, null)
  await tell(tx, actor, held, status, 'unfreeze', '')
}

async function holdToFreeze(tx: Tx, actor: User, requestId: number): Promise<Held> {
  const held = await hold(tx, actor, requestId, false)
  if (!can(actor, 'request.freeze', held.subject)) throw forbidden('not_allowed', 'Admins decide that.')
  return held
}

async function tell(
  tx: Tx,
  actor: User,
  { request }: Held,
  status: RequestStatus,
  action: 'freeze' | 'unfreeze',
  reason: string,
): Promise<void> {
  await store.setStatus(tx, request.id, status)
  await store.insertThreadEntry(tx, request.id, {
    kind: 'state',
    userId: actor.userId,
    happened: action === 'freeze' ? 'frozen' : 'unfrozen',
    body: reason,
  })
  audit(tx, {
    action: `request.${action}`,
    subjectType: 'request',
    subjectId: request.id,
    before: { status: request.status },
    after: { status, ...(reason ? { reason } : {}) },
  })
  await emit(tx, { type: `request.${action === 'freeze' ? 'frozen' : 'unfrozen'}`, requestId: request.id })
}
