import type { z } from 'zod'
import type { DealTerms } from '@accord/contract'
import type { Keys } from '../../platform/keys.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { sealTerms } from '../../modules/deals/index.ts'
import { insertAll, reserveIds } from './insert.ts'
import type { DemoMoney } from '../money.ts'
import { latestOffer } from '../requests/request.ts'
import type { DemoDeal, DemoRequest } from '../requests/request.ts'
import { idOf } from './profiles.ts'
import { personOn } from './requests.ts'
import type { Ids, Known } from './requests.ts'

/** Puts the deals in, their terms frozen and signed by this installation as if they had been made here. */
export async function putDeals(
  tx: Tx,
  keys: Keys,
  requests: DemoRequest[],
  ids: Ids,
  known: Known,
  money: DemoMoney,
): Promise<number> {
  const made = requests
    .flatMap((request) => (request.deal ? [{ request, deal: request.deal }] : []))
    .sort((a, b) => a.deal.acceptedAt.getTime() - b.deal.acceptedAt.getTime())
  const dealIds = await reserveIds(tx, 'deals', made.length)
  await insertAll(
    tx,
    'deals',
    made.map(({ request, deal }, index) => dealRow(dealIds[index] as number, request, deal)),
  )
  return made.length

  function dealRow(id: number, request: DemoRequest, deal: DemoDeal) {
    const offer = latestOffer(request)
    const terms = termsOf(request, ids, known, money)
    const { hash, signature, publicKey } = sealTerms(keys, terms)
    return {
      id,
      request_id: ids.requests.get(request) as number,
      offer_id: ids.offers.get(offer) as number,
      campaign_id: terms.campaign.id,
      sponsor_id: terms.sponsor.id,
      influencer_id: terms.influencer.id,
      status: deal.status,
      amount: terms.offer.amount.amount,
      currency: money.currency,
      terms,
      terms_hash: hash,
      signature,
      public_key: publicKey,
      offered_by: personOn(offer.side, request, known),
      offered_at: offer.at,
      accepted_by: personOn(deal.acceptedBy, request, known),
      accepted_at: deal.acceptedAt,
      updated_at: deal.changedAt,
      version: deal.status === 'agreed' ? 1 : 2,
    }
  }
}

function termsOf(request: DemoRequest, ids: Ids, known: Known, money: DemoMoney): z.infer<typeof DealTerms> {
  const { campaign, influencer } = request
  const { company } = campaign.sponsor
  const offer = latestOffer(request)
  return {
    campaign: {
      id: known.campaigns.get(campaign) as number,
      title: campaign.title,
      startDate: campaign.dates?.start ?? null,
      endDate: campaign.dates?.end ?? null,
    },
    sponsor: { id: known.sponsors.get(company.slug) as number, companyName: company.name },
    influencer: { id: idOf(known.users, influencer), name: influencer.name, handle: influencer.handle },
    offer: {
      id: ids.offers.get(offer) as number,
      number: request.offers.length,
      side: offer.side,
      // The name under which others see whoever made it (the view `people`).
      madeBy: offer.side === 'sponsor' ? company.name : influencer.name,
      amount: { amount: money.minor(offer.euros), currency: money.currency },
      deliverables: offer.deliverables,
      requirements: offer.requirements,
      usageRights: offer.usageRights,
      message: offer.message,
      createdAt: offer.at.toISOString(),
    },
  }
}
