import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { InfluencerOrder } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import { allOf } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { areRare, TIERS } from './sought-words.ts'

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
  /** A condition on this figure is the order's own, and leads into it. */
  figure: Condition['figure']
}

const INDEX = sql`influencer_index f`
const ORDERS: Record<InfluencerOrder, Order> = {
  relevance: { by: sql`f.quality`, direction: 'desc', from: INDEX, figure: null },
  followers: { by: sql`f.followers`, direction: 'desc', from: INDEX, figure: 'followers' },
  engagement: { by: sql`f.engagement`, direction: 'desc', from: INDEX, figure: 'engagement' },
  reply: { by: sql`f.reply_minutes`, direction: 'asc', from: INDEX, figure: 'reply_minutes' },
  newest: { by: sql`f.influencer_id`, direction: 'desc', from: INDEX, figure: null },
  price: {
    by: sql`c.price`,
    direction: 'asc',
    from: sql`cheapest_packages c JOIN influencer_index f USING (influencer_id)`,
    figure: null,
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
  const found: Position<number>[] = []
  for (const [index, tier] of TIERS.entries()) {
    const worth = (TIERS.length - index) * TIER
    // The pages before ended in a later tier.
    if (after && after.by < worth) continue
    const within = after && after.by < worth + TIER ? { by: after.by - worth, id: after.id } : undefined
    const narrower = TIERS[index - 1]
    const conditions = [
      ...search.conditions,
      ...(narrower ? [says(sql`NOT ${sql.ref(`f.${narrower}`)}`, words)] : []),
    ]
    const here = says(sql.ref(`f.${tier}`), words)
    const rows = (await areRare(db, tier, words))
      ? await rowsWithin(db, here, conditions, within, most - found.length)
      : await orderedRows(db, [...conditions, here], search, within, most - found.length)
    found.push(...rows.map(({ by, id }) => ({ by: by + worth, id })))
    if (found.length >= most) break
  }
  return found
}

const says = (column: RawBuilder<unknown>, words: string): Condition => ({
  facet: null,
  figure: null,
  test: sql`${column} @@ ${words}::tsquery`,
})

/** How many rows are looked through in order before those that meet the conditions are looked up and sorted. */
const WALK = 2500

/**
 * PostgreSQL chooses between two ways: through the order's index until enough rows met the conditions, or by the
 * conditions' indexes and a sort. It takes figures to be independent, and they are not: nobody with a million followers
 * is among the first by engagement, and it would walk to the end. So where a figure is bounded that is not the
 * order's own, the walk is a bounded one, and what it does not find is looked up.
 */
async function orderedRows(
  db: Database,
  conditions: Condition[],
  { order, currency }: Search,
  after: Position<number> | undefined,
  most: number,
): Promise<Position<number>[]> {
  const { by, direction, from, figure } = ORDERS[order]
  const way = direction === 'asc' ? sql`ASC` : sql`DESC`
  const beyond = direction === 'asc' ? sql`>` : sql`<`
  const priced = order === 'price' ? sql`c.currency = ${currency}` : sql`true`
  const rest = after ? sql`(${by}, f.influencer_id) ${beyond} (${after.by}, ${after.id})` : sql`true`
  const own = conditions.filter((one) => one.figure !== null && one.figure === figure)
  const others = conditions.filter((one) => !own.includes(one))
  const rows = async (statement: RawBuilder<Position<number>>) => (await statement.execute(db)).rows

  if (!others.some((one) => one.figure !== null))
    return rows(sql`SELECT f.influencer_id AS id, ${by} AS by FROM ${from}
      WHERE ${priced} AND ${rest} AND ${allOf(conditions)} ORDER BY ${by} ${way}, f.influencer_id ${way} LIMIT ${most}`)
  const walked = await rows(sql`SELECT f.influencer_id AS id, f.by FROM (
      SELECT f.*, ${by} AS by FROM ${from} WHERE ${priced} AND ${rest} AND ${allOf(own)}
      ORDER BY ${by} ${way}, f.influencer_id ${way} LIMIT ${WALK}) AS f
    WHERE ${allOf(others)} ORDER BY f.by ${way}, f.influencer_id ${way} LIMIT ${most}`)
  if (walked.length >= most) return walked
  // Sorted by what no index holds, so that none is walked.
  return rows(sql`SELECT f.influencer_id AS id, ${by} AS by FROM ${from}
    WHERE ${priced} AND ${rest} AND ${allOf(conditions, true)}
    ORDER BY ${by} + 0 ${way}, f.influencer_id + 0 ${way} LIMIT ${most}`)
}

/** By relevance, out of the few who have rare words: they are looked up by these alone, and looked through for the rest. */
async function rowsWithin(
  db: Database,
  few: Condition,
  conditions: Condition[],
  after: Position<number> | undefined,
  most: number,
): Promise<Position<number>[]> {
  const rest = after ? sql`(f.quality, f.influencer_id) < (${after.by}, ${after.id})` : sql`true`
  const { rows } = await sql<Position<number>>`SELECT f.influencer_id AS id, f.quality AS by
    FROM (SELECT * FROM influencer_index f WHERE ${few.test} OFFSET 0) AS f
    WHERE ${rest} AND ${allOf(conditions)}
    ORDER BY f.quality DESC, f.influencer_id DESC LIMIT ${most}`.execute(db)
  return rows
}
