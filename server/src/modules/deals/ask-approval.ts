import type { User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { Problem } from '../../platform/problem.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Caller, Once, Tx } from '../../platform/database/tx.ts'
import { acceptOffer, latestOffer } from './accept-offer.ts'
import { insertApproval } from './approval-store.ts'
import { hold, move, partiesTo } from './turn.ts'

type Offered = { requestId: number; offerId: number }

/**
 * Accepts the offer, as acceptOffer does. A manager to whom it is refused because it is above the spending limit has
 * thereby asked the owner to accept it: the refusal stands, and the asking is written by itself.
 */
export async function acceptOrAsk(
  { transaction, keys }: Platform,
  actor: User & Caller,
  offered: Offered,
  once: Once | null = null,
): Promise<number> {
  try {
    return await transaction(actor, (tx) => acceptOffer(tx, actor, keys, offered), once)
  } catch (error) {
    if (error instanceof Problem && error.code === 'above_spending_limit')
      await transaction(actor, (tx) => askApproval(tx, actor, offered))
    throw error
  }
}

/** Asks the owner to accept the latest offer. Asked twice, it was asked once. */
async function askApproval(tx: Tx, actor: User, { requestId, offerId }: Offered): Promise<void> {
  const { request, subject } = await hold(tx, actor, requestId, false)
  const offer = await latestOffer(tx, request, offerId)
  move(request, 'accept', partiesTo(actor, subject))
  if (!(await insertApproval(tx, { requestId, offerId, userId: actor.userId }))) return
  audit(tx, {
    action: 'offer.ask_approval',
    subjectType: 'request',
    subjectId: requestId,
    after: { offerId, amount: { amount: offer.amount, currency: offer.currency } },
  })
  await emit(tx, { type: 'approval.asked', requestId, offerId, userId: actor.userId })
}
