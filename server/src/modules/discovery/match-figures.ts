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
