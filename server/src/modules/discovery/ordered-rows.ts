import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { InfluencerOrder } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import { allOf } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { ENTRIES, FEW, FEWER, LEAST, MANY, NEAR, SPREAD, WALK } from './walk-limits.ts'

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
  /** Whether one of its indexes has the traits. */
  holdsTraits: boolean
}

const INDEX = { from: sql`influencer_index f`, id: sql`f.influencer_id` }
const ORDERS: Record<InfluencerOrder, Order> = {
  relevance: {
    by: sql`f.quality`,
    direction: 'desc',
    ...INDEX,
    figure: null,
    holdsFigures: true,
    holdsTraits: true,
  },
  followers: {
    by: sql`f.followers`,
    direction: 'desc',
    ...INDEX,
    figure: 'followers',
    holdsFigures: true,
    holdsTraits: false,
  },
  engagement: {
    by: sql`f.engagement`,
    direction: 'desc',
    ...INDEX,
    figure: 'engagement',
    holdsFigures: true,
    holdsTraits: false,
  },
  reply: {
    by: sql`f.reply_minutes`,
    direction: 'asc',
    ...INDEX,
    figure: 'reply_minutes',
    holdsFigures: true,
    holdsTraits: false,
  },
  newest: {
    by: sql`f.influencer_id`,
    direction: 'desc',
    ...INDEX,
    figure: null,
    holdsFigures: false,
    holdsTraits: false,
  },
  price: {
    by: sql`c.price`,
    direction: 'asc',
    from: sql`cheapest_packages c JOIN influencer_index f USING (influencer_id)`,
    id: sql`c.influencer_id`,
    figure: null,
    holdsFigures: false,
    holdsTraits: false,
  },
}

/** One search in one order, from a position on, as parts of statements. */
type Asked = {
  db: Database
  order: Order
  conditions: Condition[]
  from: RawBuilder<unknown>
  /** Who may follow: in the order at all, and after the position. */
  following: RawBuilder<unknown>
  ordered: RawBuilder<unknown>
  way: RawBuilder<unknown>
  most: number
}
type Rows = Promise<Position<number>[]>

/** Those who meet all conditions, in the order of the search, at most `most` of them after a position. */
export async function orderedRows(
  db: Database,
  conditions: Condition[],
  search: Search,
  after: Position<number> | undefined,
  most: number,
): Rows {
  const order = ORDERS[search.order]
  const { by, id, from } = order
  const way = order.direction === 'asc' ? sql`ASC` : sql`DESC`
  const beyond = order.direction === 'asc' ? sql`>` : sql`<`
  const priced = search.order === 'price' ? sql`c.currency = ${search.currency}` : sql`true`
  const rest = after ? sql`(${by}, ${id}) ${beyond} (${after.by}, ${after.id})` : sql`true`
  const ordered = sql`ORDER BY ${by} ${way}, ${id} ${way}`
  const asked = { db, order, conditions, from, following: sql`${priced} AND ${rest}`, ordered, way, most }
  if (conditions.some((one) => one.figure !== null && one.figure !== order.figure)) return byFigures(asked)
  const combined = search.words !== null && search.conditions.length > 0
  // How many live in towns is known to it.
  return combined || conditions.some((one) => one.trait && !one.ranged) ? byTraits(asked) : inOrder(asked)
}

const rowsOf = async ({ db }: Asked, statement: RawBuilder<Position<number>>): Rows =>
  (await statement.execute(db)).rows

/** As PostgreSQL thinks best: it chooses between the order's index, until enough were met, and the conditions' with a sort. */
const inOrder = (asked: Asked): Rows => {
  const { order, conditions, from, following, ordered, most } = asked
  return rowsOf(
    asked,
    sql`SELECT f.influencer_id AS id, ${order.by} AS by FROM ${from}
      WHERE ${following} AND ${allOf(conditions)} ${ordered} LIMIT ${most}`,
  )
}

/**
 * PostgreSQL takes an inverted index for cheap, and traits to be independent: of Berlin and France it expects hundreds,
 * and would walk to the end to find nobody. So where enough are expected among the first in order, these are looked
 * through, several times as many as it should take; where far fewer are met than should be, all are looked up.
 */
async function byTraits(asked: Asked): Rows {
  const { order, conditions, from, following, ordered, way, most } = asked
  const [among = 0, met = 0] = await estimatedRows(asked, [], conditions)
  const far = (among * most) / met
  if (far > NEAR) return lookedUp(asked, conditions, [])
  const enough = Math.max(Math.ceil(SPREAD * far), LEAST)
  const nearest = (columns: RawBuilder<unknown>) =>
    sql`SELECT ${columns}, ${order.by} AS by FROM ${from} WHERE ${following} ${ordered} LIMIT ${enough}`
  const traits = order.holdsTraits ? conditions.filter((one) => one.trait) : []
  const others = conditions.filter((one) => !traits.includes(one))
  const held = sql`SELECT * FROM (${nearest(sql`f.influencer_id, f.facets, f.place_id`)}) AS f
    WHERE ${allOf(traits)} ORDER BY f.by ${way}, f.influencer_id ${way} LIMIT ${enough}`
  const found = await rowsOf(
    asked,
    traits.length === 0
      ? sql`SELECT f.influencer_id AS id, f.by FROM (${nearest(sql`f.*`)}) AS f
          WHERE ${allOf(conditions)} ORDER BY f.by ${way}, f.influencer_id ${way} LIMIT ${most}`
      : // Whoever has not the traits is passed by in the index alone.
        others.length === 0
        ? sql`SELECT f.influencer_id AS id, f.by FROM (${held}) AS f ORDER BY f.by ${way}, f.influencer_id ${way} LIMIT ${most}`
        : sql`SELECT e.influencer_id AS id, e.by FROM (${held}) AS e
            JOIN influencer_index f ON f.influencer_id = e.influencer_id
            WHERE ${allOf(others)} ORDER BY e.by ${way}, e.influencer_id ${way} LIMIT ${most}`,
  )
  if (found.length >= most) return found
  return found.length < most / SPREAD ? lookedUp(asked, conditions, []) : inOrder(asked)
}

/**
 * PostgreSQL takes figures to be independent, and they are not: nobody with a million followers is among the first by
 * engagement, and it would walk to the end. So where a figure is bounded that is not the order's own, the few who meet
 * the figures are looked up, many are met on the way, and between the two the walk is a bounded one, and what it does
 * not find is looked up.
 */
async function byFigures(asked: Asked): Rows {
  const { order, conditions, from, following, ordered, way, most } = asked
  const own = conditions.filter((one) => one.figure !== null && one.figure === order.figure)
  const bounds = conditions.filter((one) => one.ranged)
  const kinds = conditions.filter((one) => !one.ranged)
  const each = [...new Set(bounds.map((one) => one.figure))].map((figure) => bounds.filter((one) => one.figure === figure)) // prettier-ignore
  const [among = 0, met = 0, bounded = 0, alike = 0, ...alone] = await estimatedRows(
    asked,
    own,
    conditions,
    bounds,
    kinds,
    ...each,
  )
  // By one figure alone: what two of them leave is only guessed.
  if (Math.min(...alone) <= FEW) return lookedUp(asked, bounds, kinds)
  if (met > MANY) return inOrder(asked)

  const entries = order.holdsFigures ? ENTRIES : WALK
  if ((among * most) / met < entries) {
    const others = conditions.filter((one) => !own.includes(one))
    // These are bounded in entries of the index alone: that a row is right costs a look at it, that it is not, none.
    const figures = order.holdsFigures
      ? others.filter((one) => one.figure !== null && one.figure !== 'price')
      : []
    const held = sql`f.followers, f.engagement, f.reply_rate, f.reply_minutes`
    const columns = order.holdsFigures ? sql`f.influencer_id, ${held}` : sql`f.influencer_id`
    const walked = await rowsOf(
      asked,
      sql`SELECT e.influencer_id AS id, e.by
        FROM (SELECT * FROM (SELECT ${columns}, ${order.by} AS by FROM ${from}
            WHERE ${following} AND ${allOf(own)} ${ordered} LIMIT ${entries}) AS f
          WHERE ${allOf(figures)} ORDER BY f.by ${way}, f.influencer_id ${way} LIMIT ${WALK}) AS e
        JOIN influencer_index f ON f.influencer_id = e.influencer_id
        WHERE ${allOf(others.filter((one) => !figures.includes(one)))}
        ORDER BY e.by ${way}, e.influencer_id ${way} LIMIT ${most}`,
    )
    if (walked.length >= most) return walked
  }
  return bounded * FEWER < alike ? lookedUp(asked, bounds, kinds) : lookedUp(asked, conditions, [])
}

/** Found by some conditions' indexes, and looked through for the others; sorted by what no index holds, so that none is walked. */
const lookedUp = (asked: Asked, some: Condition[], others: Condition[]): Rows => {
  const { order, from, following, way, most } = asked
  return rowsOf(
    asked,
    sql`SELECT f.influencer_id AS id, f.by
      FROM (SELECT f.*, ${order.by} AS by FROM ${from} WHERE ${following} AND ${allOf(some, true)} OFFSET 0) AS f
      WHERE ${allOf(others)} ORDER BY f.by + 0 ${way}, f.influencer_id + 0 ${way} LIMIT ${most}`,
  )
}

/** How many PostgreSQL expects to meet each of these by its statistics, without a row's being read. */
async function estimatedRows({ db, from, following }: Asked, ...each: Condition[][]): Promise<number[]> {
  // Parts of one statement, so that they are one way to the database and back.
  const parts = each.map(
    (conditions) => sql`ARRAY(SELECT 1 FROM ${from} WHERE ${following} AND ${allOf(conditions, true)})`,
  )
  type Plan = { 'Plan Rows': number }
  const statement = sql<{
    'QUERY PLAN': [{ Plan: { Plans: Plan[] } }]
  }>`EXPLAIN (FORMAT JSON) SELECT ${sql.join(parts)}`
  const { rows } = await statement.execute(db)
  return rows[0]?.['QUERY PLAN'][0].Plan.Plans.map((plan) => plan['Plan Rows']) ?? []
}
