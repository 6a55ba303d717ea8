import { dateOf, MATCH_CANDIDATES, RELIABILITY } from '@accord/contract'
import type { CampaignCard, MatchingCampaigns, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { notFound } from '../../platform/problem.ts'
import { campaignCards, openedSince, showCampaignCard } from '../campaigns/index.ts'
import { campaignCandidates, influencerSide } from './match-figures.ts'
import type { CampaignCandidate, InfluencerSide } from './match-figures.ts'
import { pageOfMatches, withMatches } from './rank-matches.ts'
import type { Asked } from './rank-matches.ts'
import { payOf, scoreMatch } from './score-match.ts'
import type { Offered, TrackRecord, Wanted } from './score-match.ts'

/** Which campaigns fit an influencer, the best first: by the same parts as who fits a campaign, seen from the other side. */
export async function matchCampaigns(db: Database, actor: User, asked: Asked): Promise<MatchingCampaigns> {
  const own = await influencerSide(db, actor.userId)
  if (!own) throw notFound('profile')
  const candidates = await campaignCandidates(db, own, dateOf(new Date()), MATCH_CANDIDATES)
  const scored = candidates.map((campaign) => {
    const wanted = wantedBy(campaign)
    return { id: campaign.id, match: scoreMatch(wanted, offeredTo(wanted, own), recordOf(campaign)) }
  })
  const page = pageOfMatches(`matching-campaigns:${actor.userId}`, asked, scored)
  const cards = await cardsOf(db, actor, page.items.map(({ id }) => id)) // prettier-ignore
  return { ...withMatches(page, cards), candidates: candidates.length, unsaid: unsaidBy(own) }
}

/** What is left of a budget is the sponsor's own business: an influencer is told of all of it. */
const wantedBy = ({ budget, per_head_to: perHeadTo, ...campaign }: CampaignCandidate): Wanted => ({
  ...campaign,
  pay: payOf(budget, { ...campaign, perHeadTo }),
})

const offeredTo = ({ countries, platforms, pay }: Wanted, own: InfluencerSide): Offered => ({
  niches: own.niches,
  followers: own.followers,
  there: sum(platforms.map((platform) => own.accounts[platform] ?? 0)),
  audience: own.audience && sum(countries.map((country) => own.audience?.[country] ?? 0)),
  price: (pay && own.prices[pay.currency]) ?? null,
})

/** Of how few applications nothing is told is the same as on the campaign's page. */
const recordOf = ({ applications, answered, deals, honoured }: CampaignCandidate): TrackRecord => ({
  answered: (applications ?? 0) >= RELIABILITY.fewest ? Math.round(((answered ?? 0) * 10_000) / applications!) : null, // prettier-ignore
  deals: deals ?? 0,
  kept: honoured ?? 0,
})

const unsaidBy = ({ accounts, audience, prices }: InfluencerSide): MatchingCampaigns['unsaid'] => [
  ...(Object.keys(accounts).length > 0 ? [] : (['socialAccounts'] as const)),
  ...(audience ? [] : (['audience'] as const)),
  ...(Object.keys(prices).length > 0 ? [] : (['packages'] as const)),
]

async function cardsOf(db: Database, actor: User, ids: number[]): Promise<CampaignCard[]> {
  if (ids.length === 0) return []
  const cards = campaignCards(db).select(openedSince(actor.userId).as('is_new'))
  const rows = await cards.where('c.id', 'in', ids).execute()
  return rows.map((row) => showCampaignCard(actor, row))
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
