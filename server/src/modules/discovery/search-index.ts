import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { InfluencerOrder } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import { allOf } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { widestRareTier, TIERS } from './sought-words.ts'
import type { Tier } from './sought-words.ts'

export type Search = {
  conditions: Condition[]
  /** A tsquery. */
  words: string | null
  order: InfluencerOrder
  /** Of the price that is sorted by. */
  currency: string | null
}

type Order = {
  by: RawBuilder<unknown>
  direction: 'asc' | 'desc'
  from: RawBuilder<unknown>
  /** Whose turn it is among those who are alike, from the same table: else no index leads to the middle of the order. */
  id: RawBuilder<unknown>
  /** A condition on this figure is the order's own, and leads into it. */
  figure: Condition['figure']
  /** Whether its index has the figures that others sort by. */
  holdsFigures: boolean
}

const INDEX = { from: sql`influencer_index f`, id: sql`f.influencer_id` }
const ORDERS: Record<InfluencerOrder, Order> = {
  relevance: { by: sql`f.quality`, direction: 'desc', ...INDEX, figure: null, holdsFigures: true },
  followers: {
    by: sql`f.followers`,
    direction: 'desc',
    ...INDEX,
    figure: 'followers',
    holdsFigures: true,
  },
  engagement: {
    by: sql`f.engagement`,
    direction: 'desc',
    ...INDEX,
    figure: 'engagement',
    holdsFigures: true,
  },
  reply: {
    by: sql`f.reply_minutes`,
    direction: 'asc',
    ...INDEX,
    figure: 'reply_minutes',
    holdsFigures: true,
  },
  newest: { by: sql`f.influencer_id`, direction: 'desc', ...INDEX, figure: null, holdsFigures: false },
  price: {
    by: sql`c.price`,
    direction: 'asc',
    from: sql`cheapest_packages c JOIN influencer_index f USING (influencer_id)`,
    id: sql`c.influencer_id`,
    figure: null,
    holdsFigures: false,
  },
}

/** What a tier adds to the quality, which is at most 1000: relevance is one number, and a cursor holds it. */
const TIER = 2000

/**
 * The ids that meet a search, in order, at most `most` of them after a position. By relevance those whose name has
 * the words come first, then those whose niches or place complete them, then those whose bio does; in each, by quality.
 */
export async function searchIndex(
  db: Database,
  search: Search,
  after: Position<number> | undefined,
  most: number,
): Promise<Position<number>[]> {
  const { words, order } = search
  if (words === null) return orderedRows(db, search.conditions, search, after, most)
  if (order !== 'relevance') {
    const conditions = [...search.conditions, says(sql`f.words`, words)]
    return orderedRows(db, conditions, search, after, most)
  }
  // Who has rare words is looked up by these, once for all tiers in which they are rare.
  const widest = await widestRareTier(db, words)
  const wanted = widest !== undefined && !(after && after.by < worthOf(widest))
  const found = wanted ? await rowsWithin(db, search.conditions, words, widest, after, most) : []
  for (const [index, tier] of TIERS.entries()) {
    const worth = worthOf(tier)
    if (found.length >= most) break
    // The pages before ended in a later tier.
    if ((widest !== undefined && worth >= worthOf(widest)) || (after && after.by < worth)) continue
    const within = after && after.by < worth + TIER ? { by: after.by - worth, id: after.id } : undefined
    const narrower = TIERS[index - 1]
    const conditions = [
      ...search.conditions,
      ...(narrower ? [says(sql`NOT ${sql.ref(`f.${narrower}`)}`, words)] : []),
      says(sql.ref(`f.${tier}`), words),
    ]
    const rows = await orderedRows(db, conditions, search, within, most - found.length)
    found.push(...rows.map(({ by, id }) => ({ by: by + worth, id })))
  }
  return found
}

const worthOf = (tier: Tier): number => (TIERS.length - TIERS.indexOf(tier)) * TIER

const says = (column: RawBuilder<unknown>, words: string): Condition => ({
  facet: null,
  figure: null,
  ranged: false,
  test: sql`${column} @@ ${words}::tsquery`,
})

/** Entries of an order's index that are looked through for the figures that stand in it: 2 ms. */
const ENTRIES = 20_000
/** Rows that are read, of those whose figures are right, before those that meet the rest are looked up and sorted. */
const WALK = 2500
/** When more than that meet a search, looking all of them up costs more than going on in order. */
const MANY = 20_000
/** Of so few all rows are read sooner than the entries of an order. */
const FEW = 10_000
/** Rows read in order cost less than the lists of an inverted index, which PostgreSQL takes for cheap: up to so many. */
const NEAR = 12_000
/** Those who meet a search do not lie evenly in an order; a walk ends as soon as enough were met. */
const SPREAD = 4
/** So many times fewer have to meet what plain indexes lead to for these alone to be looked up. */
const FEWER = 5

/**
 * PostgreSQL chooses between two ways: through the order's index until enough rows met the conditions, or by the
 * conditions' indexes and a sort. It takes figures to be independent, and they are not: nobody with a million followers
 * is among the first by engagement, and it would walk to the end. So where a figure is bounded that is not the order's
 * own, the few who meet the figures are looked up, many are met on the way, and between the two the walk is a bounded
 * one, and what it does not find is looked up.
 */
async function orderedRows(
  db: Database,
  conditions: Condition[],
  search: Search,
  after: Position<number> | undefined,
  most: number,
): Promise<Position<number>[]> {
  const { by, direction, from, id, figure, holdsFigures } = ORDERS[search.order]
  const way = direction === 'asc' ? sql`ASC` : sql`DESC`
  const beyond = direction === 'asc' ? sql`>` : sql`<`
  const priced = search.order === 'price' ? sql`c.currency = ${search.currency}` : sql`true`
  const rest = after ? sql`(${by}, ${id}) ${beyond} (${after.by}, ${after.id})` : sql`true`
  const own = conditions.filter((one) => one.figure !== null && one.figure === figure)
  const others = conditions.filter((one) => !own.includes(one))
  const rows = async (statement: RawBuilder<Position<number>>) => (await statement.execute(db)).rows
  const inOrder = () =>
    rows(sql`SELECT f.influencer_id AS id, ${by} AS by FROM ${from}
      WHERE ${priced} AND ${rest} AND ${allOf(conditions)} ORDER BY ${by} ${way}, ${id} ${way} LIMIT ${most}`)

  const everybody = sql`SELECT 1 FROM ${from} WHERE ${priced} AND ${rest}`
  const meeting = (some: Condition[]) => sql`${everybody} AND ${allOf(some, true)}`
  if (!others.some((one) => one.figure !== null)) {
    if (search.words === null || search.conditions.length === 0) return inOrder()
    const [among = 0, met = 0] = await estimatedRows(db, everybody, meeting(conditions))
    const far = (among * most) / met
    if (far > NEAR) return inOrder()
    const near = await rows(sql`SELECT f.influencer_id AS id, f.by
      FROM (SELECT f.*, ${by} AS by FROM ${from} WHERE ${priced} AND ${rest}
        ORDER BY ${by} ${way}, ${id} ${way} LIMIT ${Math.ceil(SPREAD * far)}) AS f
      WHERE ${allOf(conditions)} ORDER BY f.by ${way}, f.influencer_id ${way} LIMIT ${most}`)
    return near.length < most ? inOrder() : near
  }

  const bounds = conditions.filter((one) => one.ranged)
  const kinds = conditions.filter((one) => !one.ranged)
  const [among = 0, met = 0, bounded = 0, alike = 0] = await estimatedRows(
    db,
    everybody,
    meeting(conditions),
    meeting(bounds),
    meeting(kinds),
  )
  // Sorted by what no index holds, so that none is walked.
  const sorted = sql`ORDER BY f.by + 0 ${way}, f.influencer_id + 0 ${way} LIMIT ${most}`
  const lookedUp = (some: Condition[], then: Condition[]) =>
    rows(sql`SELECT f.influencer_id AS id, f.by
      FROM (SELECT f.*, ${by} AS by FROM ${from} WHERE ${priced} AND ${rest} AND ${allOf(some, true)} OFFSET 0) AS f
      WHERE ${allOf(then)} ${sorted}`)
  if (bounds.length > 0 && bounded <= FEW) return lookedUp(bounds, kinds)
  if (met > MANY) return inOrder()

  const figures = holdsFigures ? others.filter((one) => one.figure !== null && one.figure !== 'price') : []
  const begun = sql`${priced} AND ${rest} AND ${allOf(own)} ORDER BY ${by} ${way}, ${id} ${way}`
  // The figures are bounded in entries of the index alone: that a row is right costs a look at it, that it is not, none.
  const walk = holdsFigures
    ? sql`SELECT * FROM (
          SELECT f.influencer_id, ${by} AS by, f.followers, f.engagement, f.reply_rate, f.reply_minutes
          FROM ${from} WHERE ${begun} LIMIT ${ENTRIES}) AS f
        WHERE ${allOf(figures)} ORDER BY f.by ${way}, f.influencer_id ${way} LIMIT ${WALK}`
    : sql`SELECT f.influencer_id, ${by} AS by FROM ${from} WHERE ${begun} LIMIT ${WALK}`
  if ((among * most) / met < (holdsFigures ? ENTRIES : WALK)) {
    const walked = await rows(sql`SELECT e.influencer_id AS id, e.by
      FROM (${walk}) AS e JOIN influencer_index f ON f.influencer_id = e.influencer_id
      WHERE ${allOf(others.filter((one) => !figures.includes(one)))}
      ORDER BY e.by ${way}, e.influencer_id ${way} LIMIT ${most}`)
    if (walked.length >= most) return walked
  }
  return bounds.length > 0 && bounded * FEWER < alike ? lookedUp(bounds, kinds) : lookedUp(conditions, [])
}

/** What PostgreSQL expects of each by its statistics, without a row's being read. */
async function estimatedRows(db: Database, ...statements: RawBuilder<unknown>[]): Promise<number[]> {
  // Parts of one statement, so that they are one way to the database and back.
  const parts = sql.join(statements.map((one) => sql`ARRAY(${one})`))
  type Plan = { 'Plan Rows': number }
  const { rows } = await sql<{
    'QUERY PLAN': [{ Plan: { Plans: Plan[] } }]
  }>`EXPLAIN (FORMAT JSON) SELECT ${parts}`.execute(db)
  return rows[0]?.['QUERY PLAN'][0].Plan.Plans.map((plan) => plan['Plan Rows']) ?? []
}

/** By relevance, out of the few who have rare words there or narrower: looked up by these alone, looked through for the rest. */
async function rowsWithin(
  db: Database,
  conditions: Condition[],
  words: string,
  widest: Tier,
  after: Position<number> | undefined,
  most: number,
): Promise<Position<number>[]> {
  const has = (tier: Tier) => sql`${sql.ref(`f.${tier}`)} @@ ${words}::tsquery`
  const tiers = TIERS.slice(0, TIERS.indexOf(widest) + 1)
  const worth = sql.join(
    tiers.map((tier) => sql`WHEN ${has(tier)} THEN ${sql.lit(worthOf(tier))}`),
    sql` `,
  )
  const rest = after ? sql`(f.by, f.influencer_id) < (${after.by}, ${after.id})` : sql`true`
  const { rows } = await sql<Position<number>>`SELECT f.influencer_id AS id, f.by
    FROM (SELECT f.*, f.quality + CASE ${worth} END AS by FROM influencer_index f WHERE ${has(widest)} OFFSET 0) AS f
    WHERE ${rest} AND ${allOf(conditions)}
    ORDER BY f.by DESC, f.influencer_id DESC LIMIT ${most}`.execute(db)
  return rows
}
