import type { DealStatus, DealTerms } from '@accord/contract'
import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { LockedRequest, OfferRow } from './store.ts'

/** The names that the terms are made of, as they stand now. */
export const partiesOf = (tx: Tx, request: LockedRequest) =>
  tx.db
    .selectFrom('campaigns as c')
    .innerJoin('sponsors as s', 's.id', 'c.sponsor_id')
    .innerJoin('influencers as i', (join) => join.on('i.user_id', '=', request.influencer_id))
    .select(['c.id as campaign_id', 'c.title', 'c.start_date', 'c.end_date'])
    .select(['s.id as sponsor_id', 's.company_name', 'i.user_id as influencer_id', 'i.name', 'i.handle'])
    .where('c.id', '=', request.campaign_id)
    .executeTakeFirstOrThrow()

export async function insertDeal(
  tx: Tx,
  deal: {
    request: LockedRequest
    offer: OfferRow
    acceptedBy: number
    terms: z.infer<typeof DealTerms>
    seal: { hash: string; signature: string; publicKey: string }
  },
): Promise<number> {
  const { request, offer } = deal
  const { id } = await tx.db
    .insertInto('deals')
    .values({
      request_id: request.id,
      offer_id: offer.id,
      campaign_id: request.campaign_id,
      sponsor_id: request.sponsor_id,
      influencer_id: request.influencer_id,
      amount: offer.amount,
      currency: offer.currency,
      terms: JSON.stringify(deal.terms),
      terms_hash: deal.seal.hash,
      signature: deal.seal.signature,
      public_key: deal.seal.publicKey,
      offered_by: offer.made_by,
      offered_at: offer.created_at,
      accepted_by: deal.acceptedBy,
      accepted_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const deals = (db: Database) =>
  db
    .selectFrom('deals as d')
    .innerJoin('campaigns as c', 'c.id', 'd.campaign_id')
    .innerJoin('sponsors as s', 's.id', 'd.sponsor_id')
    .innerJoin('influencers as i', 'i.user_id', 'd.influencer_id')
    .innerJoin('users as u', 'u.id', 'd.influencer_id')
    .innerJoin('people as o', 'o.user_id', 'd.offered_by')
    .innerJoin('people as a', 'a.user_id', 'd.accepted_by')
    .select(['d.id', 'd.request_id', 'd.status', 'd.amount', 'd.currency', 'd.offered_at', 'd.accepted_at'])
    .select(['d.campaign_id', 'c.title', 'd.sponsor_id', 's.slug', 's.company_name', 's.industry', 's.logo'])
    .select([
      'd.influencer_id',
      'i.handle',
      'i.name',
      'u.avatar',
      'o.name as offered_by',
      'a.name as accepted_by',
    ])

export type DealRow = Awaited<ReturnType<ReturnType<typeof deals>['execute']>>[number]

export const dealRow = (db: Database, dealId: number) =>
  deals(db)
    .select(['d.terms', 'd.terms_hash', 'd.signature', 'd.public_key'])
    .where('d.id', '=', dealId)
    .executeTakeFirst()

type Whose = { sponsorId: number } | { influencerId: number } | 'everybody'

export function listDeals(
  db: Database,
  whose: Whose,
  filter: {
    campaignId?: number | undefined
    influencerId?: number | undefined
    status?: DealStatus | undefined
    /** Only those that are neither completed nor cancelled. */
    active?: boolean
    limit: number
  },
  after: Position | undefined,
) {
  let list = deals(db)
  if (whose !== 'everybody')
    list =
      'sponsorId' in whose
        ? list.where('d.sponsor_id', '=', whose.sponsorId)
        : list.where('d.influencer_id', '=', whose.influencerId)
  if (filter.campaignId) list = list.where('d.campaign_id', '=', filter.campaignId)
  if (filter.influencerId) list = list.where('d.influencer_id', '=', filter.influencerId)
  if (filter.status) list = list.where('d.status', '=', filter.status)
  if (filter.active) list = list.where('d.status', 'not in', ['completed', 'cancelled'])
  if (after) list = list.where('d.id', '<', after.id)
  return list
    .orderBy('d.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}
