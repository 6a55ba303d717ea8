import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Facet, FacetQuery } from '@accord/contract'
import type { Town } from './places.ts'

/** One thing that is asked for, as SQL about a row `f` of influencer_index. */
export type Condition = {
  /** The facet whose values it chooses among: that facet's counts leave it out. */
  facet: Facet | null
  /** The figure that it bounds: one in which few may lie at the top of another's order. */
  figure: 'followers' | 'engagement' | 'reply_rate' | 'reply_minutes' | 'price' | null
  /** To be tested on rows that are at hand. */
  test: RawBuilder<unknown>
  /** To find rows by, where that is another way. */
  find?: RawBuilder<unknown>
}

export const several = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/**
 * `sponsorId`: the team that asks; what is said about one's own is of nobody else's. `towns`: those that are near enough,
 * where it is asked for.
 */
export function conditionsOf(query: FacetQuery, sponsorId: number | null, towns: Town[] | null): Condition[] {
  const conditions: Condition[] = []
  const ask = (test: RawBuilder<unknown>, more: Partial<Condition> = {}) =>
    conditions.push({ facet: null, figure: null, test, ...more })

  for (const facet of ['niche', 'category', 'platform', 'country', 'language'] as const) {
    const values = several<string>(query[facet])
    // Countries and towns hang together, which PostgreSQL does not know: it is told of the towns that are in both.
    if (facet === 'country' && towns && values.length > 0) {
      ask(livesIn(towns.filter(({ country }) => values.includes(country))), { facet })
      continue
    }
    if (values.length > 0) ask(sql`f.facets ${values.length === 1 ? sql`@>` : sql`&&`} ${values.map((value) => `${facet}:${value}`)}::text[]`, { facet }) // prettier-ignore
  }
  if (query.confirmed) ask(sql`f.facets @> ARRAY['confirmed:some']`, { facet: 'confirmed' })
  if (query.city !== undefined) ask(sql`f.facets @> ARRAY['city:' || lower(unaccent(${query.city}))]`)
  if (towns) ask(livesIn(towns))
  const wished = several(query.audience)
  if (wished.length > 0) ask(sql`f.audience @> ${wished}::text[]`)

  const { minFollowers, maxFollowers, minEngagement, maxEngagement, minReplyRate, maxReplyMinutes } = query
  if (minFollowers !== undefined) ask(sql`f.followers >= ${minFollowers}`, { facet: 'size', figure: 'followers' }) // prettier-ignore
  if (maxFollowers !== undefined) ask(sql`f.followers <= ${maxFollowers}`, { facet: 'size', figure: 'followers' }) // prettier-ignore
  if (minEngagement !== undefined) ask(sql`f.engagement >= ${minEngagement}`, { figure: 'engagement' })
  // Whose engagement nobody knows is not known to have little.
  if (maxEngagement !== undefined) ask(sql`f.engagement BETWEEN 0 AND ${maxEngagement}`, { figure: 'engagement' }) // prettier-ignore
  if (minReplyRate !== undefined) ask(sql`f.reply_rate >= ${minReplyRate}`, { figure: 'reply_rate' })
  if (maxReplyMinutes !== undefined) ask(sql`f.reply_minutes <= ${maxReplyMinutes}`, { figure: 'reply_minutes' }) // prettier-ignore

  const { minPrice, maxPrice, currency } = query
  if (minPrice !== undefined || maxPrice !== undefined) {
    const costs = sql`price BETWEEN ${minPrice ?? 0} AND ${maxPrice ?? Number.MAX_SAFE_INTEGER} AND currency = ${currency}`
    ask(
      sql`EXISTS (SELECT FROM unnest(f.prices, f.currencies) AS package (price, currency) WHERE ${costs})`,
      {
        figure: 'price',
        find: sql`f.influencer_id IN (SELECT influencer_id FROM packages WHERE ${costs})`,
      },
    )
  }
  if (query.availableFrom !== undefined)
    ask(sql`NOT f.busy && daterange(${query.availableFrom}, ${query.availableTo}, '[]')`)

  if (query.workedWith)
    ask(sql`f.influencer_id IN (SELECT influencer_id FROM deals WHERE sponsor_id = ${sponsorId} AND status <> 'cancelled')`) // prettier-ignore
  if (query.notInList)
    ask(sql`NOT EXISTS (SELECT FROM list_members m JOIN lists l ON l.id = m.list_id AND l.deleted_at IS NULL AND l.sponsor_id = ${sponsorId}
      WHERE m.list_id = ${query.notInList} AND m.influencer_id = f.influencer_id)`)
  if (query.newIn) {
    const [searchId, since] = query.newIn.split('.').map(Number)
    ask(sql`f.influencer_id IN (SELECT n.influencer_id FROM saved_search_finds n JOIN saved_searches s ON s.id = n.search_id
      AND s.sponsor_id = ${sponsorId} AND s.deleted_at IS NULL WHERE s.id = ${searchId} AND n.found_at >= to_timestamp(${since}))`)
  }
  // With whom another sponsor negotiates is nobody's business: only one's own campaigns leave somebody out.
  if (query.notInCampaign && sponsorId !== null)
    ask(sql`NOT EXISTS (SELECT FROM requests r WHERE r.influencer_id = f.influencer_id
      AND r.campaign_id = ${query.notInCampaign} AND r.sponsor_id = ${sponsorId} AND r.status IN ('open', 'frozen'))`)
  return conditions
}

/** Whoever stands in a town stands in its country too. */
const livesIn = (towns: Town[]) => sql`f.place_id = ANY (${towns.map(({ id }) => id)}::integer[])`

/** All of them at once; `find`: by whichever index finds, not row by row. */
export const allOf = (conditions: Condition[], find = false): RawBuilder<unknown> =>
  conditions.length === 0
    ? sql`true`
    : sql.join(
        conditions.map((one) => (find && one.find) || one.test),
        sql` AND `,
      )
