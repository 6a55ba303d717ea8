import { sql } from 'kysely'
import { FACETS } from '@accord/contract'
import type { Actor, Facet, FacetQuery, InfluencerFacets } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { allOf } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { understand } from './find-influencers.ts'

/** Up to so many are counted one by one; of more, a sample is. */
export const COUNTED = 10_000
/** One in so many is in the sample: `in_sample` in the database. */
const SAMPLE = 64
/** A sample with more than that stands for more than can be counted, whatever the luck. */
const SURELY_MORE = 400

const MOST_VALUES = 40

type Counts = { exact: boolean; count: number; values: Map<string, number> }

/**
 * How many meet a search, and how many of them there are of each niche, platform, country …; for a facet that the
 * search itself chooses among, as if it did not.
 */
export async function countFacets(db: Database, actor: Actor, query: FacetQuery): Promise<InfluencerFacets> {
  const { search } = await understand(db, actor, query)
  const chosen = FACETS.filter((facet) => search.conditions.some((one) => one.facet === facet))
  const free = FACETS.filter((facet) => !chosen.includes(facet))
  const without = (facet: Facet) =>
    search.conditions.flatMap((one) =>
      one.facet !== facet ? [one] : one.left ? [{ ...one, test: one.left }] : [],
    )
  const [all, ...each] = await Promise.all([
    counts(db, search.conditions, search.words, free),
    ...chosen.map((facet) => counts(db, without(facet), search.words, [facet])),
  ])
  const facets: Partial<InfluencerFacets['facets']> = {}
  for (const facet of free) facets[facet] = shown(all, facet)
  for (const [index, facet] of chosen.entries()) facets[facet] = shown(each[index] as Counts, facet)
  return {
    total: { exact: all.exact, count: all.count },
    facets: facets as InfluencerFacets['facets'],
  }
}

async function counts(
  db: Database,
  conditions: Condition[],
  words: string | null,
  facets: Facet[],
): Promise<Counts> {
  const said = words === null ? sql`true` : sql`f.words @@ ${words}::tsquery`
  const wanted = sql`${said} AND ${allOf(conditions)}`
  const estimate = await count(db, sql`SELECT f.facets FROM influencer_sample f WHERE ${wanted}`, facets)
  if (estimate.count <= SURELY_MORE) {
    const found = sql`${said} AND ${allOf(conditions, true)}`
    const exact = await count(db, sql`SELECT f.facets FROM influencer_index f WHERE ${found} LIMIT ${COUNTED + 1}`, facets) // prettier-ignore
    if (exact.count <= COUNTED) return { exact: true, ...exact }
  }
  const values = new Map([...estimate.values].map(([value, number]) => [value, number * SAMPLE]))
  return { exact: false, count: Math.max(estimate.count * SAMPLE, COUNTED + 1), values }
}

async function count(db: Database, rows: ReturnType<typeof sql>, facets: Facet[]) {
  const answer = await sql<{ value: string | null; count: number }>`
    WITH found AS MATERIALIZED (${rows})
    SELECT NULL AS value, count(*) AS count FROM found
    UNION ALL
    (SELECT value, count(*) FROM (SELECT unnest(facets) COLLATE "C" AS value FROM found) AS one GROUP BY value)`.execute(
    db,
  )
  const values = new Map<string, number>()
  let total = 0
  // Which of them are asked for is seen by the few that come back sooner than by each that is counted.
  for (const row of answer.rows)
    if (row.value === null) total = row.count
    else if (facets.includes(row.value.slice(0, row.value.indexOf(':')) as Facet)) values.set(row.value, row.count) // prettier-ignore
  return { count: total, values }
}

function shown({ exact, values }: Counts, facet: Facet): InfluencerFacets['facets'][Facet] {
  const own = [...values]
    .filter(([value]) => value.startsWith(`${facet}:`))
    .map(([value, count]) => ({ value: value.slice(facet.length + 1), count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return { exact, values: own.slice(0, MOST_VALUES) }
}
