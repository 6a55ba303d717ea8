import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Offered, TrackRecord, Wanted } from './score-match.ts'

/** What these have of what is wanted, and how they have dealt with people; in one statement, each by its indexes. */
export async function influencerFigures(
  db: Database,
  ids: number[],
  { countries, platforms, pay }: Wanted,
): Promise<{ id: number; offered: Offered; record: TrackRecord }[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<FigureRow>`
    SELECT f.influencer_id AS id, f.followers, f.reply_rate,
      ARRAY(SELECT substr(facet, 7) FROM unnest(f.facets) AS facet WHERE facet LIKE 'niche:%') AS niches,
      (SELECT coalesce(sum(a.followers), 0)::bigint FROM social_accounts a
        WHERE a.influencer_id = f.influencer_id AND a.platform = ANY (${platforms}::text[])) AS there,
      (SELECT coalesce(sum(s.share) FILTER (WHERE s.key = ANY (${countries}::text[])), 0)::int FROM audience_shares s
        WHERE s.influencer_id = f.influencer_id AND s.kind = 'country' HAVING count(*) > 0) AS audience,
      (SELECT c.price FROM cheapest_packages c
        WHERE c.influencer_id = f.influencer_id AND c.currency = ${pay?.currency ?? null}) AS price,
      d.deals, d.kept
    FROM influencer_index f CROSS JOIN LATERAL (
      SELECT count(*)::int AS deals, count(*) FILTER (WHERE status NOT IN ('cancelled', 'disputed'))::int AS kept
      FROM deals WHERE influencer_id = f.influencer_id) AS d
    WHERE f.influencer_id = ANY (${ids}::bigint[])`.execute(db)
  return rows.map(({ id, niches, followers, there, audience, price, reply_rate: answered, deals, kept }) => ({
    id,
    offered: { niches, followers, there, audience, price },
    record: { answered, deals, kept },
  }))
}

type FigureRow = {
  id: number
  niches: string[]
  followers: number
  there: number
  audience: number | null
  price: number | null
  reply_rate: number | null
  deals: number
  kept: number
}

/** What an influencer has, to be held against many campaigns. */
export type InfluencerSide = {
  id: number
  niches: string[]
  followers: number
  /** Followers by platform. */
  accounts: { [platform: string]: number }
  /** Hundredths of a percent by country; null where none is known. */
  audience: { [country: string]: number } | null
  /** The cheapest package by currency. */
  prices: { [currency: string]: number }
}

export async function influencerSide(db: Database, userId: number): Promise<InfluencerSide | undefined> {
  const { rows } = await sql<InfluencerSide>`
    SELECT i.user_id AS id, i.niches, i.followers,
      (SELECT coalesce(json_object_agg(platform, followers), '{}') FROM (
        SELECT platform, sum(followers)::bigint AS followers FROM social_accounts
        WHERE influencer_id = i.user_id GROUP BY platform) AS a) AS accounts,
      (SELECT json_object_agg(key, share) FROM audience_shares
        WHERE influencer_id = i.user_id AND kind = 'country') AS audience,
      (SELECT coalesce(json_object_agg(currency, price), '{}') FROM cheapest_packages
        WHERE influencer_id = i.user_id) AS prices
    FROM influencers i WHERE i.user_id = ${userId}`.execute(db)
  return rows[0]
}

export type CampaignCandidate = {
  id: number
  niche: string
  countries: string[]
  platforms: string[]
  compensation: string
  budget: number
  currency: string
  per_head_to: number | null
  applications: number | null
  answered: number | null
  deals: number | null
  honoured: number | null
}

/**
 * The newest public campaigns that can be applied for, are of a niche of theirs and want one of their platforms or none
 * in particular. Those with which there is or was a conversation are known, private ones among them. Niche by niche, so
 * that each is walked by its own index: through all of them, the walk to those of a rare niche is long.
 */
export async function campaignCandidates(
  db: Database,
  { id, niches, accounts }: InfluencerSide,
  today: string,
  most: number,
): Promise<CampaignCandidate[]> {
  const { rows } = await sql<CampaignCandidate>`
    SELECT c.*, rel.applications, rel.answered, rel.deals, rel.honoured
    FROM (
      SELECT newest.* FROM (SELECT DISTINCT unnest(${niches}::text[]) AS niche) AS own CROSS JOIN LATERAL (
        SELECT c.id, c.sponsor_id, c.niche, c.countries, c.platforms, c.compensation, c.budget, c.currency, c.per_head_to
        FROM campaigns c
        WHERE c.status = 'open' AND c.visibility = 'public' AND NOT c.flagged AND c.deleted_at IS NULL
          AND c.niche = own.niche AND c.application_deadline >= ${today}::date
          AND (c.platforms = '{}' OR c.platforms && ${Object.keys(accounts)}::text[])
          AND NOT EXISTS (SELECT FROM requests r WHERE r.campaign_id = c.id AND r.influencer_id = ${id})
        ORDER BY c.id DESC LIMIT ${most}) AS newest
      ORDER BY newest.id DESC LIMIT ${most}) AS c
    LEFT JOIN sponsor_reliability rel ON rel.sponsor_id = c.sponsor_id`.execute(db)
  return rows
}
