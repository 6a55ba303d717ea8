import type { InfluencerQuery, Reason } from '@accord/contract'
import { several } from './conditions.ts'

type Found = {
  city: string | null
  /** Kilometres from the place that is asked for. */
  distance: number | null
  followers: number
  engagement: number
  reply_rate: number | null
  reply_minutes: number
  /** Those that are asked for, of all that they have. */
  facets: string[]
  prices: number[]
  currencies: string[]
  in_names: boolean
  in_topics: boolean
}

const asked = (query: InfluencerQuery) =>
  (['niche', 'category', 'platform', 'country', 'language'] as const).flatMap((facet) =>
    several<string>(query[facet]).map((value) => ({ facet, value, key: `${facet}:${value}` })),
  )

/** The values of facets that a question asks for, as the index has them. */
export const askedFacets = (query: InfluencerQuery): string[] => asked(query).map(({ key }) => key)

/** What of a question somebody meets, and by which figure; in the order in which people ask. */
export function reasons(row: Found, query: InfluencerQuery): Reason[] {
  const why: Reason[] = []
  const say = (part: Reason['part'], value: Reason['value'] = null) => why.push({ part, value })
  if (query.text) say(row.in_names ? 'name' : row.in_topics ? 'topic' : 'bio')
  for (const { facet, value, key } of asked(query)) if (row.facets.includes(key)) say(facet, value)
  if (query.city !== undefined) say('city', row.city)
  if (query.near !== undefined && row.distance !== null) say('distance', Math.round(row.distance))
  if (query.minFollowers !== undefined || query.maxFollowers !== undefined) say('followers', row.followers)
  if (query.minEngagement !== undefined || query.maxEngagement !== undefined) say('engagement', row.engagement) // prettier-ignore
  if (query.minPrice !== undefined || query.maxPrice !== undefined) say('price', cheapestWithin(row, query))
  for (const wish of several(query.audience)) say('audience', wish)
  if (query.confirmed) say('confirmed')
  if (query.availableFrom !== undefined) say('available')
  if (query.minReplyRate !== undefined) say('replyRate', row.reply_rate)
  if (query.maxReplyMinutes !== undefined) say('replyMinutes', row.reply_minutes)
  if (query.workedWith) say('workedWith')
  return why
}

function cheapestWithin({ prices, currencies }: Found, query: InfluencerQuery): number | null {
  const { minPrice = 0, maxPrice = Infinity, currency } = query
  const within = prices.filter(
    (price, index) => currencies[index] === currency && price >= minPrice && price <= maxPrice,
  )
  return within.length > 0 ? Math.min(...within) : null
}
