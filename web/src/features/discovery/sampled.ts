import type { Facet, InfluencerFacets } from '@accord/contract'
import { formatNumber } from '@/ui/format.ts'
import type { SearchQuery } from './check-search.ts'
import { followingOf } from './following.ts'

/** What a sample says has two places: more would say that we know. */
export const roughly = (count: number): number => Number(count.toPrecision(2))

export const countText = ({ count, exact }: { count: number; exact: boolean }): string =>
  exact ? formatNumber(count) : `≈ ${formatNumber(roughly(count), { compact: true })}`

type Counted = { value: string; count: number; exact: boolean }
export type FacetCounts = { exact: boolean; values: Counted[] }
export type SearchCounts = {
  total: InfluencerFacets['total']
  facets: Partial<Record<Facet, FacetCounts>>
}

/**
 * The counts of a search, each with whether it is exact. Beside a filter are counted all those who would come with
 * another choice, often too many to count; of a value that alone is chosen there are as many as were found.
 */
export function countsOf(
  { total, facets }: InfluencerFacets,
  query: Omit<SearchQuery, 'sort'>,
): SearchCounts {
  const own = Object.entries(facets).map(([facet, { exact, values }]) => {
    const only = total.exact ? onlyChosen(facet as Facet, query) : undefined
    const others = values.filter(({ value }) => value !== only).map((one) => ({ ...one, exact }))
    return [facet, { exact, values: only === undefined ? others : [{ value: only, ...total }, ...others] }]
  })
  return { total, facets: Object.fromEntries(own) as SearchCounts['facets'] }
}

function onlyChosen(facet: Facet, query: Omit<SearchQuery, 'sort'>): string | undefined {
  if (facet === 'size') return followingOf(query.minFollowers, query.maxFollowers)
  if (facet === 'confirmed') return query.confirmed ? 'some' : undefined
  const [first, ...more] = query[facet] ?? []
  return more.length ? undefined : first
}
