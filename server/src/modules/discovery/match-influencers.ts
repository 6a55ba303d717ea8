import { can, MATCH_CANDIDATES } from '@accord/contract'
import type { Actor, Campaign, InfluencerQuery, MatchingInfluencers } from '@accord/contract'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { forbidden } from '../../platform/problem.ts'
import { readCampaign } from '../campaigns/index.ts'
import { condition, conditionsOf } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { foundCards } from './find-influencers.ts'
import { influencerFigures } from './match-figures.ts'
import { pageOfMatches, withMatches } from './rank-matches.ts'
import type { Asked } from './rank-matches.ts'
import { payOf, scoreMatch } from './score-match.ts'
import type { Wanted } from './score-match.ts'
import { searchIndex } from './search-index.ts'
import type { Search } from './ordered-rows.ts'

/** Who fits a campaign, the best first. */
export async function matchInfluencers(
  db: Database,
  actor: Actor,
  campaignId: number,
  asked: Asked,
): Promise<MatchingInfluencers> {
  const campaign = await readCampaign(db, actor, campaignId)
  const sponsorId = campaign.sponsor.id
  if (!can(actor, 'campaign.match', { ...campaign, sponsorId }))
    throw forbidden('not_allowed', 'Who fits a campaign is told to its sponsor.')
  const wanted = wantedBy(campaign)
  const search: Search = { conditions: conditionsOf(needs(wanted), null, null), words: null, order: 'relevance', currency: null } // prettier-ignore
  const free = { ...search, conditions: [...search.conditions, notAsked(campaignId), notShunned(sponsorId)] }
  const candidates = await searchIndex(db, free, undefined, MATCH_CANDIDATES)
  const figures = await influencerFigures(db, candidates.map(({ id }) => id), wanted) // prettier-ignore
  const scored = figures.map(({ id, offered, record }) => ({ id, match: scoreMatch(wanted, offered, record) })) // prettier-ignore
  const page = pageOfMatches(`matches:${campaignId}`, asked, scored)
  const cards = await foundCards(db, actor, page.items.map(({ id }) => id), search, needs(wanted)) // prettier-ignore
  return { ...withMatches(page, cards), candidates: candidates.length }
}

function wantedBy({ niche, countries, platforms, free, perHeadTo, compensation }: Campaign): Wanted {
  const each = { perHeadTo: perHeadTo?.amount ?? null, compensation, currency: free?.currency ?? '' }
  return { niche, countries, platforms, pay: payOf(free?.amount ?? null, each) }
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
