import type { InfluencerFacets } from '@accord/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reader } from '@/ui/reader.ts'
import type { SearchQuery } from './check-search.ts'
import { boundsOf, followingOf } from './following.ts'
import { countsOf, countText } from './sampled.ts'

const query = (more: Partial<SearchQuery>) => more as SearchQuery
const facets = (total: InfluencerFacets['total'], exact: boolean) =>
  ({
    total,
    facets: {
      niche: { exact, values: [{ value: 'beauty', count: 2_432 }, { value: 'food', count: 1_344 }] },
      size: { exact, values: [{ value: 'micro', count: 1_280 }] },
      confirmed: { exact, values: [{ value: 'some', count: 960 }] },
    },
  }) as unknown as InfluencerFacets // prettier-ignore
const shown = (counts: ReturnType<typeof countsOf>, facet: 'niche' | 'size' | 'confirmed') =>
  Object.fromEntries(counts.facets[facet]!.values.map((one) => [one.value, countText(one)]))

describe('the counts beside a search', () => {
  beforeAll(() => void (reader.locale = 'en-US'))
  afterAll(() => void (reader.locale = 'en'))

  it('say no more than a sample can', () => {
    expect(countText({ count: 163_328, exact: false })).toBe('≈ 160K')
    expect(countText({ count: 998_464, exact: false })).toBe('≈ 1M')
    expect(countText({ count: 1_344, exact: false })).toBe('≈ 1.3K')
    expect(countText({ count: 9_876, exact: true })).toBe('9,876')
    reader.locale = 'de-DE'
    // German shortens no thousands.
    expect(countText({ count: 163_328, exact: false })).toBe('≈ 160.000')
    expect(countText({ count: 1_234_567, exact: false })).toBe('≈ 1,2\u00A0Mio.')
    reader.locale = 'en-US'
  })

  it('say of what alone is chosen as many as were found', () => {
    const { min, max } = boundsOf('micro')
    const found = countsOf(
      facets({ exact: true, count: 1_002 }, false),
      query({ niche: ['food'], minFollowers: min, maxFollowers: max, confirmed: 'true' }),
    )
    expect(shown(found, 'niche')).toEqual({ food: '1,002', beauty: '≈ 2.4K' })
    expect(shown(found, 'size')).toEqual({ micro: '1,002' })
    expect(shown(found, 'confirmed')).toEqual({ some: '1,002' })
  })

  it('stay those of the sample for one of several, and where all found are too many to count', () => {
    const sampled = { food: '≈ 1.3K', beauty: '≈ 2.4K' }
    const several = query({ niche: ['food', 'pets'] })
    expect(shown(countsOf(facets({ exact: true, count: 1_002 }, false), several), 'niche')).toEqual(sampled)
    const many = countsOf(facets({ exact: false, count: 12_800 }, false), query({ niche: ['food'] }))
    expect(shown(many, 'niche')).toEqual(sampled)
    expect(shown(countsOf(facets({ exact: true, count: 7 }, true), query({})), 'size')).toEqual({
      micro: '1,280',
    })
  })
})

it('a class of followers is known by its bounds, and by nothing else', () => {
  const { min, max } = boundsOf('nano')
  expect(followingOf(min, max)).toBe('nano')
  expect(followingOf(0, max)).toBe(min === undefined ? 'nano' : undefined)
  expect(followingOf(undefined, undefined)).toBeUndefined()
  expect(followingOf(12, 13)).toBeUndefined()
})
