import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import { allOf, condition } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { orderedRows } from './ordered-rows.ts'
import type { Search } from './ordered-rows.ts'
import { TIERS, widestRareTier } from './sought-words.ts'
import type { Tier } from './sought-words.ts'

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

const says = (column: RawBuilder<unknown>, words: string): Condition =>
  condition(sql`${column} @@ ${words}::tsquery`)

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
