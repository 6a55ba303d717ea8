import type { FacetQuery, InfluencerOrder } from '@accord/contract'
import { FACETS, FOLLOWING } from '@accord/contract'
import type { MadeUpInfluencer } from '../../../testing/made-up-influencers.ts'

/** How PostgreSQL writes a word: without accents, and by its stem in a language. */
export type Spelling = {
  plain: (word: string) => string
  stem: (language: string, word: string) => string | null
}

export type Town = {
  id: number
  country: string
  names: string[]
  latitude: number
  longitude: number
  thousands: number
}
/** What a search by hand asks of others: how words are written, and where the towns are. */
export type Known = Spelling & { towns: Map<number, Town> }

/** A person as a search by hand sees them. */
export type Indexed = {
  id: number
  person: MadeUpInfluencer
  town: Town | undefined
  followers: number
  engagement: number
  quality: number
  tags: Set<string>
  names: Set<string>
  topics: Set<string>
  words: Set<string>
}

type Query = FacetQuery & { sort: InfluencerOrder }

const parts = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '') // prettier-ignore

/** The rules of docs/search.md written down once more, without a thought for speed. */
export function indexed(person: MadeUpInfluencer, id: number, { plain, stem, towns }: Known): Indexed {
  const followers = sum(person.accounts.map((account) => account.followers))
  const confirmed = person.accounts.filter((account) => account.confirmed)
  const rated = person.accounts.filter(({ engagement }) => engagement !== null)
  const ratedFollowers = sum(rated.map((account) => account.followers))
  const engagement = ratedFollowers === 0 ? -1 : Math.round(sum(rated.map((one) => (one.engagement ?? 0) * one.followers)) / ratedFollowers) // prettier-ignore
  const confirmedFollowers = sum(confirmed.map((account) => account.followers))
  const { replyRate, replyMinutes } = person
  const quality =
    Math.floor(Math.min([...person.bio].length, 200) / 2) +
    (person.packages.length > 0 ? 100 : 0) +
    (person.audience.length > 0 ? 100 : 0) +
    (followers === 0 ? 0 : Math.round((confirmedFollowers * 200) / followers)) +
    Math.floor(((replyRate ?? 0) * 150) / 10_000) +
    (replyMinutes === null ? 0 : 100 - Math.floor((Math.min(replyMinutes, 4320) * 100) / 4320))
  const size = Object.entries(FOLLOWING).find(([, [from, to]]) => followers >= from && followers < to)?.[0]
  const tags = new Set([
    ...person.niches.map((niche) => `niche:${niche}`),
    `category:${person.category}`,
    ...person.accounts.map(({ platform }) => `platform:${platform}`),
    ...person.languages.map((language) => `language:${language}`),
    `country:${person.country}`,
    ...(confirmedFollowers > 0 ? ['confirmed:some'] : []),
    `size:${size}`,
  ])
  const names = new Set(parts(`${person.handle} ${person.name}`).map(plain))
  const topics = new Set([...names, ...parts([...person.niches, person.category, person.city].join(' ')).map(plain)]) // prettier-ignore
  const bio = parts(person.bio)
  const stems = person.languages.flatMap((language) => bio.map((word) => stem(language, word)))
  const words = new Set([...topics, ...bio.map(plain), ...stems.filter((one) => one !== null)])
  const town = [...towns.values()]
    .filter(
      ({ country, names }) => country === person.country && names.includes(plain(person.city.toLowerCase())),
    )
    .toSorted((a, b) => b.thousands - a.thousands)[0]
  return { id, person, town, followers, engagement, quality, tags, names, topics, words }
}

/** Everybody who meets a question, in order. */
export function naiveSearch(everybody: Indexed[], query: Query, known: Known): Indexed[] {
  const wanted = query.text ? alternatives(query.text, query, known) : null
  const from = query.near === undefined ? null : (known.towns.get(query.near) as Town)
  const tier = (one: Indexed): number =>
    wanted === null ? 0 : says(one.names, wanted) ? 3 : says(one.topics, wanted) ? 2 : says(one.words, wanted) ? 1 : -1 // prettier-ignore
  const found = everybody
    .filter(
      (one) =>
        meets(one, query) &&
        isNear(one, from, query.within) &&
        (query.sort !== 'price' || price(one, query.currency) !== null),
    )
    .map((one) => ({ one, tier: tier(one) }))
    .filter((each) => each.tier >= 0)
  const key = ({ one, tier }: (typeof found)[number]): number =>
    ({
      relevance: -(tier * 2000 + one.quality),
      followers: -one.followers,
      engagement: -one.engagement,
      price: price(one, query.currency) ?? 0,
      reply: one.person.replyMinutes ?? 2_147_483_647,
      newest: -one.id,
    })[query.sort]
  const up = query.sort === 'price' || query.sort === 'reply' ? 1 : -1
  return found.toSorted((a, b) => key(a) - key(b) || up * (a.one.id - b.one.id)).map(({ one }) => one)
}

/** By facet and value, how many there would be without what the query says about that facet. */
export function naiveFacets(everybody: Indexed[], query: FacetQuery, known: Known) {
  const counts: Record<string, Record<string, number>> = {}
  for (const facet of FACETS) {
    const { minFollowers, maxFollowers, ...unsized } = query
    const asked = facet === 'size' ? unsized : { ...query, [facet]: undefined }
    const values: Record<string, number> = {}
    for (const { tags } of naiveSearch(everybody, { ...asked, sort: 'newest' }, known))
      for (const tag of tags)
        if (tag.startsWith(`${facet}:`)) values[tag.slice(facet.length + 1)] = (values[tag.slice(facet.length + 1)] ?? 0) + 1 // prettier-ignore
    counts[facet] = values
  }
  return counts
}

type Alternative = { word: string; begins: boolean }

/** For each word of a text, what may stand for it; the last may be unfinished. */
function alternatives(text: string, query: FacetQuery, { plain, stem }: Spelling): Alternative[][] {
  const languages = [...new Set(['en', 'de', ...list(query.language)])]
  const words = parts(text)
  return words.map((word, index) => [
    { word: plain(word), begins: index === words.length - 1 && [...text].length > 1 },
    ...languages.flatMap((language) => {
      const stemmed = stem(language, word)
      return stemmed === null ? [] : [{ word: stemmed, begins: false }]
    }),
  ])
}

const says = (words: Set<string>, wanted: Alternative[][]): boolean =>
  wanted.every((some) =>
    some.some(({ word, begins }) =>
      begins ? [...words].some((one) => one.startsWith(word)) : words.has(word),
    ),
  )

/** By the angle between two directions from the middle of the earth, which is another way than the haversine. */
function isNear({ town }: Indexed, from: Town | null, within: number | undefined): boolean {
  if (!from) return true
  if (!town) return false
  const [a, b] = [direction(from), direction(town)]
  const across = Math.hypot(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  const along = a.x * b.x + a.y * b.y + a.z * b.z
  return 6371.0088 * Math.atan2(across, along) <= (within ?? 0)
}
function direction({ latitude, longitude }: Town) {
  const [up, round] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
  return { x: Math.cos(up) * Math.cos(round), y: Math.cos(up) * Math.sin(round), z: Math.sin(up) }
}

function meets({ person, followers, engagement, tags }: Indexed, query: FacetQuery): boolean {
  const among = (facet: 'niche' | 'category' | 'platform' | 'country' | 'language') =>
    query[facet] === undefined || list<string>(query[facet]).some((value) => tags.has(`${facet}:${value}`))
  const { minPrice, maxPrice } = query
  const affordable = person.packages.some(
    (one) => one.currency === query.currency && one.price >= (minPrice ?? 0) && one.price <= (maxPrice ?? Infinity), // prettier-ignore
  )
  const free = !person.busy.some(
    ({ firstDay, lastDay }) => firstDay <= (query.availableTo ?? '') && lastDay >= (query.availableFrom ?? ''), // prettier-ignore
  )
  const reached = list(query.audience).every((wish) => {
    const [kind, key, tens] = wish.split(':')
    return person.audience.some(
      (one) => one.kind === kind && one.key === key && one.share >= Number(tens) * 100,
    )
  })
  return (
    (['niche', 'category', 'platform', 'country', 'language'] as const).every(among) &&
    (query.city === undefined || person.city === query.city) &&
    (!query.confirmed || tags.has('confirmed:some')) &&
    followers >= (query.minFollowers ?? 0) &&
    followers <= (query.maxFollowers ?? Infinity) &&
    engagement >= (query.minEngagement ?? -1) &&
    (query.maxEngagement === undefined || (engagement >= 0 && engagement <= query.maxEngagement)) &&
    (query.minReplyRate === undefined || (person.replyRate ?? -1) >= query.minReplyRate) &&
    (query.maxReplyMinutes === undefined || (person.replyMinutes ?? Infinity) <= query.maxReplyMinutes) &&
    ((minPrice === undefined && maxPrice === undefined) || affordable) &&
    (query.availableFrom === undefined || free) &&
    reached
  )
}

function price({ person }: Indexed, currency: string | undefined): number | null {
  const prices = person.packages.filter((one) => one.currency === currency).map((one) => one.price)
  return prices.length > 0 ? Math.min(...prices) : null
}

const list = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
