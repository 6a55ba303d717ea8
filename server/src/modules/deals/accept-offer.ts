import { can } from '@accord/contract'
import type { Currency, Money, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import type { Keys } from '../../platform/keys.ts'
import { badField, conflict, forbidden } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { commitBudget } from '../campaigns/index.ts'
import { refuseAboveLimit } from '../teams/index.ts'
import { insertDeal, partiesOf } from './deal-store.ts'
import { showOffer } from './show.ts'
import * as store from './store.ts'
import { sealTerms, termsOf } from './terms.ts'
import { hold, move, partiesTo, refuseClosed, sideOrThrow } from './turn.ts'

/**
 * Accepts the offer that is named, if it still is the latest: the terms are frozen, the budget is committed, and
 * there is a deal, once, whatever runs at the same moment. Answers the deal's id.
 */
export async function acceptOffer(
  tx: Tx,
  actor: User,
  keys: Keys,
  { requestId, offerId }: { requestId: number; offerId: number },
): Promise<number> {
  const { request, campaign, subject } = await hold(tx, actor, requestId, true)
  const offer = await latestOffer(tx, request, offerId)
  if (request.status === 'open' && !can(actor, 'offer.accept', subject))
    throw forbidden('not_your_turn', 'The other side is to answer this offer.')
  const status = move(request, 'accept', partiesTo(actor, subject))
  refuseExpired(tx, offer)
  refuseClosed(campaign)
  await refuseAboveLimit(tx, actor, request.sponsor_id, amountOf(offer))
  await commitBudget(tx, campaign, offer.amount)

  const terms = termsOf(await partiesOf(tx, request), showOffer(offer))
  const seal = sealTerms(keys, terms)
  const dealId = await insertDeal(tx, { request, offer, acceptedBy: actor.userId, terms, seal })
  await store.setStatus(tx, requestId, status)
  const side = sideOrThrow(actor, subject)
  await store.insertThreadEntry(tx, requestId, {
    kind: 'state',
    userId: actor.userId,
    side,
    happened: 'accepted',
  })
  audit(tx, {
    action: 'offer.accept',
    subjectType: 'request',
    subjectId: requestId,
    before: { status: request.status, committed: campaign.committed },
    after: { status, committed: campaign.committed + offer.amount, offerId, dealId, termsHash: seal.hash },
  })
  await emit(tx, { type: 'deal.made', dealId, requestId, campaignId: campaign.id, side })
  return dealId
}

const amountOf = ({ amount, currency }: store.OfferRow): Money => ({ amount, currency: currency as Currency })

/** Nobody accepts or rejects what they have not read: 409 with the newer offer where there is one. */
export async function latestOffer(
  tx: Tx,
  request: store.LockedRequest,
  offerId: number,
): Promise<store.OfferRow> {
  const latest = await store.offerById(tx.db, request.latest_offer_id as number)
  if (latest.id === offerId) return latest
  const offers = await store.offersOf(tx.db, request.id)
  if (!offers.some(({ id }) => id === offerId))
    throw badField('offerId', 'unknown_offer', 'is no offer of this request')
  throw conflict('offer_superseded', 'A newer offer has replaced this one.', {
    latestOffer: showOffer(latest),
  })
}

/** The clock's job may be a minute late; the hour that was agreed is not. */
function refuseExpired(tx: Tx, offer: store.OfferRow): void {
  if (offer.expires_at <= tx.now)
    throw conflict('offer_expired', 'This offer has expired.', { expiredAt: offer.expires_at.toISOString() })
}
