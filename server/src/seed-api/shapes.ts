import type {
  Campaign,
  CampaignCard,
  Deal,
  DealSummary,
  Offer,
  OwnProfile,
  Request,
  RequestSummary,
} from '@accord/contract'
import { decimalOf } from './amounts.ts'

/** A campaign under the specification's names. */
export const campaignShape = (campaign: Campaign | CampaignCard) => ({
  id: campaign.id,
  name: campaign.title,
  description: 'brief' in campaign ? campaign.brief : campaign.summary,
  ...('goals' in campaign ? { goals: campaign.goals } : {}),
  niche: campaign.niche,
  budget: campaign.budget && decimalOf(campaign.budget),
  currency: campaign.budget?.currency ?? null,
  budget_used: campaign.committed && decimalOf(campaign.committed),
  budget_left: campaign.free && decimalOf(campaign.free),
  start_date: campaign.startDate,
  end_date: campaign.endDate,
  days_left: campaign.daysLeft,
  visibility: campaign.visibility,
  status: campaign.status,
  flagged: campaign.flagged,
  sponsor: campaign.sponsor.companyName,
})

const STATUS = { cancelled: 'withdrawn', accepted: 'accepted', rejected: 'rejected', withdrawn: 'withdrawn', expired: 'expired' } as const // prettier-ignore

/** pending until somebody makes a second offer, negotiating from then on; a frozen one is what it was before. */
const statusOf = ({ status, latestOffer }: RequestSummary): string =>
  status === 'open' || status === 'frozen'
    ? latestOffer.number === 1
      ? 'pending'
      : 'negotiating'
    : STATUS[status]

/** Counts by our statuses, of which `negotiating` open or frozen ones have a second offer, under the six names here. */
export function requestCountsShape(byStatus: Record<string, number>, negotiating: number) {
  const count = (...statuses: string[]) => statuses.reduce((sum, name) => sum + (byStatus[name] ?? 0), 0)
  return {
    pending: count('open', 'frozen') - negotiating,
    negotiating,
    accepted: count('accepted'),
    rejected: count('rejected'),
    withdrawn: count('withdrawn', 'cancelled'),
    expired: count('expired'),
  }
}

export const offerShape = (offer: Offer) => ({
  offer_id: offer.id,
  offered_by: offer.side,
  message: offer.message,
  requirements: offer.requirements,
  payment_amount: decimalOf(offer.amount),
  currency: offer.amount.currency,
})

export const requestShape = (request: Request | RequestSummary) => {
  const offer = 'offers' in request ? request.offers.at(-1) : undefined
  return {
    id: request.id,
    campaign_id: request.campaign.id,
    influencer_id: request.influencer.id,
    ...(offer ? { message: offer.message, requirements: offer.requirements } : {}),
    payment_amount: decimalOf(request.latestOffer.amount),
    currency: request.latestOffer.amount.currency,
    status: statusOf(request),
    frozen: request.status === 'frozen',
    kind: request.kind,
    offer_id: request.latestOffer.id,
    offered_by: request.latestOffer.side,
    deal_id: request.dealId,
    created_at: request.createdAt,
  }
}

export const dealShape = (deal: Deal | DealSummary) => ({
  id: deal.id,
  request_id: deal.requestId,
  campaign_id: deal.campaign.id,
  influencer_id: deal.influencer.id,
  payment_amount: decimalOf(deal.amount),
  currency: deal.amount.currency,
  status: deal.status,
  accepted_at: deal.acceptedAt,
})

export function profileShape(profile: OwnProfile) {
  if (profile.role === 'admin') return { role: profile.role, name: profile.displayName }
  if (profile.role === 'sponsor')
    return {
      role: profile.role,
      company_name: profile.companyName,
      industry: profile.industry,
      budget: profile.monthlyBudget && decimalOf(profile.monthlyBudget),
      website: profile.website,
      about: profile.about,
    }
  return {
    role: profile.role,
    name: profile.name,
    category: profile.category,
    niche: profile.niches[0] ?? null,
    niches: profile.niches,
    reach: profile.reach,
    bio: profile.bio,
  }
}
