import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Facet, FacetQuery } from '@accord/contract'
import type { Towns } from './places.ts'

/** One thing that is asked for, as SQL about a row `f` of influencer_index. */
export type Condition = {
  /** The facet whose values it chooses among: that facet's counts leave it out, and ask what is left of it. */
  facet: Facet | null
  left?: RawBuilder<unknown>
  /** The figure that it bounds: one in which few may lie at the top of another's order. */
  figure: 'followers' | 'engagement' | 'reply_rate' | 'reply_minutes' | 'price' | null
  /** Whether a plain index leads to those who meet it, which costs what PostgreSQL thinks it does. */
  ranged: boolean
  /** Whether it is about what somebody is (facets, a town), which stands in an index by quality. */
  trait: boolean
  /** To be tested on rows that are at hand. */
  test: RawBuilder<unknown>
  /** To find rows by, where that is another way. */
  find?: RawBuilder<unknown>
}

/** A condition on rows that no index leads to, but for what is said of it. */
export const condition = (test: RawBuilder<unknown>, more: Partial<Condition> = {}): Condition => ({
  facet: null,
  figure: null,
  ranged: false,
  trait: false,
  test,
  ...more,
})

export const several = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/**
 * `sponsorId`: the team that asks; what is said about one's own is of nobody else's. `towns`: those that are near enough,
 * where it is asked for.
 */
export function conditionsOf(query: FacetQuery, sponsorId: number | null, towns: Towns | null): Condition[] {
  const conditions: Condition[] = []
  const ask = (test: RawBuilder<unknown>, more: Partial<Condition> = {}) =>
    conditions.push(condition(test, more))
  const bound = (figure: Condition['figure'], test: RawBuilder<unknown>, more: Partial<Condition> = {}) =>
    ask(test, { figure, ranged: true, ...more })
  const choose = (facet: Facet | null, test: RawBuilder<unknown>) => ask(test, { facet, trait: true })
  const countries = several<string>(query.country)

  for (const facet of ['niche', 'category', 'platform', 'country', 'language'] as const) {
    const values = several<string>(query[facet])
    // Whoever lives in a town lives in its country, which PostgreSQL does not know: it would take the two for independent.
    if (facet === 'country' && towns) continue
    const named = values.map((value) => `${facet}:${value}`)
    if (named.length === 1) choose(facet, sql`f.facets @> ${named}::text[]`)
    if (named.length > 1) choose(facet, sql`f.facets && ${named}::text[]`)
  }
  if (query.confirmed) choose('confirmed', sql`f.facets @> ARRAY['confirmed:some']`)
  if (query.city !== undefined)
    choose(null, sql`f.facets @> ARRAY['city:' || lower(unaccent(${query.city}))]`)
  if (towns) {
    const anywhere = livesIn([...towns.values()])
    const there = livesIn(countries.flatMap((country) => towns.get(country) ?? []))
    if (countries.length === 0) ask(anywhere, { ranged: true, trait: true })
    else ask(there, { facet: 'country', left: anywhere, ranged: true, trait: true })
  }
  const wished = several(query.audience)
  if (wished.length > 0) ask(sql`f.audience @> ${wished}::text[]`)

  const { minFollowers, maxFollowers, minEngagement, maxEngagement, minReplyRate, maxReplyMinutes } = query
  if (minFollowers !== undefined) bound('followers', sql`f.followers >= ${minFollowers}`, { facet: 'size' })
  if (maxFollowers !== undefined) bound('followers', sql`f.followers <= ${maxFollowers}`, { facet: 'size' })
  if (minEngagement !== undefined) bound('engagement', sql`f.engagement >= ${minEngagement}`)
  // Whose engagement nobody knows is not known to have little.
  if (maxEngagement !== undefined) bound('engagement', sql`f.engagement BETWEEN 0 AND ${maxEngagement}`)
  if (minReplyRate !== undefined) ask(sql`f.reply_rate >= ${minReplyRate}`, { figure: 'reply_rate' })
  if (maxReplyMinutes !== undefined) bound('reply_minutes', sql`f.reply_minutes <= ${maxReplyMinutes}`)

  const { minPrice, maxPrice, currency } = query
  if (minPrice !== undefined || maxPrice !== undefined) {
    const costs = sql`price BETWEEN ${minPrice ?? 0} AND ${maxPrice ?? Number.MAX_SAFE_INTEGER} AND currency = ${currency}`
    bound(
      'price',
      sql`EXISTS (SELECT FROM unnest(f.prices, f.currencies) AS package (price, currency) WHERE ${costs})`,
      { find: sql`f.influencer_id IN (SELECT influencer_id FROM packages WHERE ${costs})` },
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

const livesIn = (ids: string[]) => sql`f.place_id = ANY (${`{${ids.join(',')}}`}::integer[])`

/** All of them at once; `find`: by whichever index finds, not row by row. */
export const allOf = (conditions: Condition[], find = false): RawBuilder<unknown> =>
  conditions.length === 0
    ? sql`true`
    : sql.join(
        conditions.map((one) => (find && one.find) || one.test),
        sql` AND `,
      )
