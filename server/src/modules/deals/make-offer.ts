import { can } from '@accord/contract'
import type { MakeOffer, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { badField, forbidden } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { refuseAboveLimit } from '../teams/index.ts'
import * as store from './store.ts'
import { hold, move, partiesTo, refuseClosed, sideOrThrow } from './turn.ts'

/** Another offer in an open request: a counter-offer, or a better one of one's own. The earlier ones stay. */
export async function makeOffer(
  tx: Tx,
  actor: User,
  { requestId, offer }: { requestId: number; offer: MakeOffer },
): Promise<number> {
  const { request, campaign, subject } = await hold(tx, actor, requestId, false)
  if (!can(actor, 'offer.make', subject)) throw forbidden('not_yours', 'Only the two sides make offers.')
  move(request, 'offer', partiesTo(actor, subject))
  refuseClosed(campaign)
  refuseCurrency(campaign, offer, 'amount.currency')
  await refuseAboveLimit(tx, actor, request.sponsor_id, offer.amount)
  const side = sideOrThrow(actor, subject)
  const latest = await store.offerById(tx.db, request.latest_offer_id as number)
  const offerId = await store.insertOffer(
    tx,
    { id: requestId, number: latest.number + 1 },
    { userId: actor.userId, side },
    offer,
  )
  audit(tx, {
    action: 'offer.make',
    subjectType: 'request',
    subjectId: requestId,
    before: { offerId: latest.id, amount: { amount: latest.amount, currency: latest.currency } },
    after: { offerId, amount: offer.amount },
  })
  await emit(tx, { type: 'offer.made', requestId, offerId, side })
  return offerId
}

/** Offers speak the campaign's currency: its budget could not be held otherwise. */
export function refuseCurrency(
  { currency }: { currency: string },
  { amount }: MakeOffer,
  field: string,
): void {
  if (amount.currency !== currency)
    throw badField(field, 'wrong_currency', `is not the campaign’s, which is ${currency}`)
}
