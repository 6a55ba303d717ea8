import { z } from 'zod'
import { CampaignCard } from './campaigns.ts'
import { IsoDate } from './dates.ts'
import { Id, IdText } from './ids.ts'
import { Money, PositiveMoney } from './money.ts'
import { PageQuery, pageOf } from './paging.ts'
import { InfluencerCard, SponsorCard } from './profiles.ts'
import { DEAL_STATUSES, REQUEST_STATUSES } from './states.ts'
import { prose, searchText } from './text.ts'
import { Format, Platform, UsageRights } from './words.ts'

/** The two sides of every request. */
export const SIDES = ['sponsor', 'influencer'] as const
export type Side = (typeof SIDES)[number]
export const Side = z.enum(SIDES)
export const otherSide = (side: Side): Side => (side === 'sponsor' ? 'influencer' : 'sponsor')

export const REQUEST_KINDS = ['invitation', 'application'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

export const OfferedDeliverable = z.strictObject({
  platform: Platform,
  format: Format,
  quantity: z.int().min(1).max(100),
  dueDate: IsoDate.nullable().default(null),
})
export type OfferedDeliverable = z.infer<typeof OfferedDeliverable>

/** Days that an offer stands when its maker does not say. */
export const OFFER_DAYS = 14

export const MakeOffer = z.strictObject({
  amount: PositiveMoney,
  deliverables: z.array(OfferedDeliverable).max(30).default([]),
  /** What else is asked of the work, in words. */
  requirements: prose(4000).default(''),
  usageRights: UsageRights.default('organic_30_days'),
  message: prose(4000).default(''),
  expiresInDays: z.int().min(1).max(90).default(OFFER_DAYS),
})
export type MakeOffer = z.infer<typeof MakeOffer>

export const Invite = z.strictObject({ influencerId: Id, offer: MakeOffer })
export const Apply = z.strictObject({ offer: MakeOffer })
export const AcceptOffer = z.strictObject({ offerId: Id })
export const RejectOffer = z.strictObject({ offerId: Id, reason: prose(1000).default('') })
export const WithdrawRequest = z.strictObject({ reason: prose(1000).default('') })
export const FreezeRequest = z.strictObject({
  reason: prose(1000).refine((text) => text.length > 0, { error: 'is needed', params: { code: 'required' } }),
})
export const WriteMessage = z.strictObject({
  body: prose(4000).refine((text) => text.length > 0, { error: 'is empty', params: { code: 'required' } }),
})

export const Offer = z.object({
  id: Id,
  /** 1 for the first offer of the request. */
  number: z.int(),
  side: Side,
  madeBy: z.string(),
  amount: Money,
  deliverables: z.array(OfferedDeliverable),
  requirements: z.string(),
  usageRights: UsageRights,
  message: z.string(),
  expiresAt: z.string(),
  createdAt: z.string(),
})
export type Offer = z.infer<typeof Offer>

export const RequestSummary = z.object({
  id: Id,
  kind: z.enum(REQUEST_KINDS),
  status: z.enum(REQUEST_STATUSES),
  campaign: z.object({ id: Id, title: z.string() }),
  sponsor: SponsorCard,
  influencer: InfluencerCard.pick({ id: true, handle: true, name: true, avatarUrl: true }),
  latestOffer: Offer.pick({
    id: true,
    number: true,
    side: true,
    amount: true,
    expiresAt: true,
    createdAt: true,
  }),
  /** Which side is to answer; null once the request is over or frozen. */
  turn: Side.nullable(),
  dealId: Id.nullable(),
  createdAt: z.string(),
  lastActivityAt: z.string(),
})
export type RequestSummary = z.infer<typeof RequestSummary>

export const Request = RequestSummary.extend({
  campaign: CampaignCard,
  /** Oldest first; the last is the one that counts. */
  offers: z.array(Offer),
  /** The asker's own side; null for an admin. */
  side: Side.nullable(),
  endedReason: z.string().nullable(),
  /** Why an admin froze it by hand; null where it is not frozen, or only by a flag. */
  frozenReason: z.string().nullable(),
  /** What the campaign still has free, for the sponsor's team and admins. */
  free: Money.nullable(),
  allowed: z.array(z.enum(['offer', 'accept', 'reject', 'withdraw', 'message', 'freeze', 'unfreeze'])),
  /** Why accepting is not possible now although it is the asker's turn: a problem code. */
  acceptBlockedBy: z.string().nullable(),
  /** Who of the sponsor's team asks the owner to accept the latest offer; its owner and that member see it. */
  approvalAskedBy: z.object({ name: z.string(), at: z.string() }).nullable(),
  version: z.int(),
})
export type Request = z.infer<typeof Request>

/** One line of the conversation: something written, offered or happened. */
export const ThreadEntry = z.object({
  id: Id,
  kind: z.enum(['message', 'offer', 'state']),
  side: Side.nullable(),
  /** The name of who did it; empty for a former user, null for the clock. */
  by: z.string().nullable(),
  /** A message's text (empty where it was erased with its writer's account), or the reason given. */
  body: z.string(),
  offerId: Id.nullable(),
  /** For `state`: opened, accepted, rejected, withdrawn, expired, frozen, unfrozen, cancelled, budget_short. */
  happened: z.string().nullable(),
  at: z.string(),
})
export type ThreadEntry = z.infer<typeof ThreadEntry>
/** Newest first; the page shows them the other way round. */
export const ThreadPage = pageOf(ThreadEntry)

export const RequestQuery = PageQuery.extend({
  /** `mine`: those that wait for the asker; `theirs`: those that wait for the other side; `over`: ended ones. */
  turn: z.enum(['mine', 'theirs', 'over']).optional(),
  status: z.enum(REQUEST_STATUSES).optional(),
  kind: z.enum(REQUEST_KINDS).optional(),
  campaignId: IdText.optional(),
  /** With this influencer alone. */
  influencerId: IdText.optional(),
  /** In a party’s name or the campaign’s title. */
  text: searchText.optional(),
})
export type RequestQuery = z.infer<typeof RequestQuery>
export const RequestPage = pageOf(RequestSummary)

export const DealTerms = z.object({
  campaign: z.object({
    id: Id,
    title: z.string(),
    startDate: z.string().nullable(),
    endDate: z.string().nullable(),
  }),
  sponsor: z.object({ id: Id, companyName: z.string() }),
  influencer: z.object({ id: Id, name: z.string(), handle: z.string() }),
  offer: Offer.omit({ expiresAt: true }),
})

export const Deal = z.object({
  id: Id,
  requestId: Id,
  status: z.enum(DEAL_STATUSES),
  amount: Money,
  /** What was agreed, word for word, as it stood when it was accepted. */
  terms: DealTerms,
  /** SHA-256 of the terms (RFC 8785 canonical JSON), in hex. */
  termsHash: z.string(),
  /** Ed25519 over that hash by this installation's key, base64url. */
  signature: z.string(),
  publicKey: z.string(),
  offeredBy: z.string(),
  offeredAt: z.string(),
  acceptedBy: z.string(),
  acceptedAt: z.string(),
  campaign: z.object({ id: Id, title: z.string() }),
  sponsor: SponsorCard,
  influencer: InfluencerCard.pick({ id: true, handle: true, name: true, avatarUrl: true }),
})
export type Deal = z.infer<typeof Deal>

export const DealQuery = PageQuery.extend({
  campaignId: IdText.optional(),
  /** With this influencer alone. */
  influencerId: IdText.optional(),
  status: z.enum(DEAL_STATUSES).optional(),
})
export type DealQuery = z.infer<typeof DealQuery>
export const DealSummary = Deal.omit({ terms: true, termsHash: true, signature: true, publicKey: true })
export type DealSummary = z.infer<typeof DealSummary>
export const DealPage = pageOf(DealSummary)
