import type {
  Currency,
  Deal,
  DealSummary,
  Money,
  Offer,
  OfferedDeliverable,
  RequestSummary,
  ThreadEntry,
} from '@accord/contract'
import { otherSide } from '@accord/contract'
import { pictureUrl } from '../../platform/pictures.ts'
import { showSponsorCard } from '../profiles/index.ts'
import type { DealRow } from './deal-store.ts'
import type { RequestRow, ThreadRow } from './request-lists.ts'
import type { OfferRow } from './store.ts'

const money = (amount: number, currency: string): Money => ({ amount, currency: currency as Currency })

export const showOffer = (row: OfferRow): Offer => ({
  id: row.id,
  number: row.number,
  side: row.side,
  madeBy: row.made_by_name ?? '',
  amount: money(row.amount, row.currency),
  deliverables: row.deliverables as OfferedDeliverable[],
  requirements: row.requirements,
  usageRights: row.usage_rights as Offer['usageRights'],
  message: row.message,
  expiresAt: row.expires_at.toISOString(),
  createdAt: row.created_at.toISOString(),
})

export const showRequestSummary = (row: RequestRow): RequestSummary => ({
  id: row.id,
  kind: row.kind as RequestSummary['kind'],
  status: row.status,
  campaign: { id: row.campaign_id, title: row.title },
  sponsor: showSponsorCard({ ...row, id: row.sponsor_id }),
  influencer: {
    id: row.influencer_id,
    handle: row.handle,
    name: row.name,
    avatarUrl: pictureUrl(row.avatar),
  },
  latestOffer: {
    id: row.offer_id,
    number: row.offer_number,
    side: row.offered_by,
    amount: money(row.amount, row.currency),
    expiresAt: row.expires_at.toISOString(),
    createdAt: row.offered_at.toISOString(),
  },
  turn: row.status === 'open' ? otherSide(row.offered_by) : null,
  dealId: row.deal_id,
  createdAt: row.created_at.toISOString(),
  lastActivityAt: row.last_activity_at.toISOString(),
})

export const showThreadEntry = (row: ThreadRow): ThreadEntry => ({
  id: row.id,
  kind: row.kind as ThreadEntry['kind'],
  side: row.side,
  by: row.user_id === null ? null : (row.name ?? ''),
  body: row.body,
  offerId: row.offer_id,
  happened: row.happened,
  at: row.at.toISOString(),
})

export const showDealSummary = (row: DealRow): DealSummary => ({
  id: row.id,
  requestId: row.request_id,
  status: row.status,
  amount: money(row.amount, row.currency),
  offeredBy: row.offered_by ?? '',
  offeredAt: row.offered_at.toISOString(),
  acceptedBy: row.accepted_by ?? '',
  acceptedAt: row.accepted_at.toISOString(),
  campaign: { id: row.campaign_id, title: row.title },
  sponsor: showSponsorCard({ ...row, id: row.sponsor_id }),
  influencer: {
    id: row.influencer_id,
    handle: row.handle,
    name: row.name,
    avatarUrl: pictureUrl(row.avatar),
  },
})

export const showDeal = (
  row: DealRow & { terms: unknown; terms_hash: string; signature: string; public_key: string | null },
): Deal => ({
  ...showDealSummary(row),
  terms: row.terms as Deal['terms'],
  termsHash: row.terms_hash,
  signature: row.signature,
  publicKey: row.public_key ?? '',
})
