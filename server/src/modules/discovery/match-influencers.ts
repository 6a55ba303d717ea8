import { can, MATCH_CANDIDATES } from '@accord/contract'
import type { Actor, Campaign, InfluencerQuery, Match, MatchingInfluencers } from '@accord/contract'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { forbidden } from '../../platform/problem.ts'
import { readCampaign } from '../campaigns/index.ts'
import { conditionsOf } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { foundCards } from './find-influencers.ts'
import { influencerFigures } from './match-figures.ts'
import { scoreMatch } from './score-match.ts'
import type { Wanted } from './score-match.ts'
import { searchIndex } from './search-index.ts'
import type { Search } from './search-index.ts'

/** Who fits a campaign, the best first. */
export async function matchInfluencers(
  db: Database,
  actor: Actor,
  campaignId: number,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<MatchingInfluencers> {
  const campaign = await readCampaign(db, actor, campaignId)
  const sponsorId = campaign.sponsor.id
  if (!can(actor, 'campaign.match', { ...campaign, sponsorId }))
    throw forbidden('not_allowed', 'Who fits a campaign is told to its sponsor.')
  const list = `matches:${campaignId}`
  const after = positionAfter<number>(list, cursor)

  const wanted = wantedBy(campaign)
  const search: Search = { conditions: conditionsOf(needs(wanted), null), words: null, order: 'relevance', currency: null } // prettier-ignore
  const free = { ...search, conditions: [...search.conditions, notAsked(campaignId), notShunned(sponsorId)] }
  const candidates = await searchIndex(db, free, undefined, MATCH_CANDIDATES)
  const figures = await influencerFigures(db, candidates.map(({ id }) => id), wanted) // prettier-ignore
  const ranked = figures
    .map(({ id, offered, record }) => ({ id, match: scoreMatch(wanted, offered, record) }))
    .toSorted(byScore)
  const rest = after ? ranked.filter((one) => byScore(one, { id: after.id, match: { score: after.by } }) > 0) : ranked // prettier-ignore
  const page = pageOfRows(list, rest, limit, ({ id, match }) => ({ by: match.score, id }), (one) => one) // prettier-ignore
  const cards = await foundCards(db, actor, page.items.map(({ id }) => id), search, needs(wanted)) // prettier-ignore
  const matches = new Map(page.items.map(({ id, match }) => [id, match]))
  return {
    ...page,
    items: cards.map((card) => ({ ...card, match: matches.get(card.id) as Match })),
    candidates: candidates.length,
  }
}

/** The highest score first; of two alike, who came last. */
const byScore = (
  a: { id: number; match: Pick<Match, 'score'> },
  b: { id: number; match: Pick<Match, 'score'> },
): number => b.match.score - a.match.score || b.id - a.id

/** Where nothing is said of one of them, half of what is left: whoever costs more leaves little for anybody else. */
function wantedBy(campaign: Campaign): Wanted {
  const { niche, countries, platforms, free, perHeadTo, compensation } = campaign
  const left = free === null || compensation === 'product' ? null : free.amount
  const easily = Math.min(perHeadTo?.amount ?? Math.floor((left ?? 0) / 2), left ?? 0)
  return {
    niche,
    countries,
    platforms,
    pay: left === null || free === null ? null : { easily, left, currency: free.currency },
  }
}

/** What the campaign cannot do without, as a search. */
const needs = ({ niche, platforms }: Wanted): InfluencerQuery => ({
  ...(niche === null ? {} : { niche }),
  ...(platforms.length === 0 ? {} : { platform: platforms as never }),
  sort: 'relevance',
  limit: MATCH_CANDIDATES,
})

/** Whoever was asked about this campaign, or asked, has been found already, however it ended. */
const notAsked = (campaignId: number): Condition =>
  condition(sql`NOT EXISTS (SELECT FROM requests r WHERE r.influencer_id = f.influencer_id AND r.campaign_id = ${campaignId})`) // prettier-ignore

const notShunned = (sponsorId: number): Condition =>
  condition(sql`NOT EXISTS (SELECT FROM do_not_contact n WHERE n.influencer_id = f.influencer_id AND n.sponsor_id = ${sponsorId})`) // prettier-ignore

const condition = (test: Condition['test']): Condition => ({ facet: null, figure: null, test })
