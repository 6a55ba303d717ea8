import { INFLUENCER_ORDERS } from '@accord/contract'
import type { FacetQuery, FoundInfluencer, InfluencerFacets, InfluencerOrder, InfluencerPage, Page } from '@accord/contract' // prettier-ignore
import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { loadInfluencers } from '../../testing/load-influencers.ts'
import { madeUpInfluencer } from '../../testing/made-up-influencers.ts'
import { stranger } from '../../testing/people.ts'
import { sentStatements } from '../../testing/statements.ts'
import { indexed, naiveFacets, naiveSearch } from './testing/naive-search.ts'
import type { Indexed, Known, Spelling, Town } from './testing/naive-search.ts'

const PEOPLE = 5000
const BASE = 1000
const RUNS = process.env.ACCORD_LONG ? 10_000 : 300
const SEED = 20_261_124
/** Köln, Aachen, Basel, Chicago, Malmö, Konstanz, Enschede. */
const AROUND = [2886242, 3247449, 2661604, 4887398, 2692969, 2885679, 2756071]
const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pt', 'sv', 'da', 'fi', 'ro']

// Five thousand people are so few that they would all be looked up. With smaller limits, searches go every way that
// they go among a million.
vi.mock('./walk-limits.ts', async (original) => ({
  ...(await original()),
  ENTRIES: 2500,
  WALK: 300,
  MANY: 1500,
  FEW: 20,
  NEAR: 4000,
}))

let accord: Installation
let everybody: Indexed[]
let known: Known

beforeAll(async () => {
  accord = await startInstallation()
  const client = new pg.Client({ connectionString: accord.databaseUrl })
  await client.connect()
  await loadInfluencers(client, PEOPLE, BASE)
  await client.end()
  const people = Array.from({ length: PEOPLE }, (_, index) => madeUpInfluencer(index + 1))
  const spelling = await readSpelling([...new Set(people.flatMap(wordsOf))])
  known = { ...spelling, towns: await readTowns() }
  everybody = people.map((person) => indexed(person, BASE + person.number, known))
}, 120_000)
afterAll(() => accord.stop())

const wordsOf = (person: ReturnType<typeof madeUpInfluencer>): string[] =>
  [person.handle, person.name, person.bio, person.category, person.city, ...person.niches]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** What is asked of the database: how it spells a single word, and which towns there are. */
async function readSpelling(known: string[]): Promise<Spelling> {
  // A text may end in the middle of a word.
  const words = [...new Set(known.flatMap((word) => [word, word.slice(0, 2), word.slice(0, 3), word.slice(0, 5)]))] // prettier-ignore
  const { rows } = await sql<{ word: string; plain: string; stems: Record<string, string | null> }>`
    SELECT word, lower(unaccent(word)) AS plain,
      (SELECT jsonb_object_agg(language, (tsvector_to_array(to_tsvector(stemmer(language), word)))[1])
        FROM unnest(${LANGUAGES}::text[]) AS language) AS stems
    FROM unnest(${words}::text[]) AS word`.execute(accord.platform.db)
  const spelled = new Map(rows.map((row) => [row.word, row]))
  return {
    plain: (word) => spelled.get(word)?.plain ?? word,
    stem: (language, word) => spelled.get(word)?.stems[language] ?? null,
  }
}

async function readTowns(): Promise<Map<number, Town>> {
  const { rows } =
    await sql<Town>`SELECT p.id, p.country, p.latitude, p.longitude, p.thousands, array_agg(n.name) AS names
    FROM places p JOIN place_names n ON n.place_id = p.id
    WHERE p.country IN ('DE', 'US', 'FR', 'GB', 'IT', 'ES', 'NL', 'AT', 'CH', 'PT', 'SE', 'DK', 'IE', 'FI', 'RO') AND p.thousands > 30
    GROUP BY p.id`.execute(accord.platform.db)
  return new Map(rows.map((row) => [row.id, row]))
}

const person = fc.nat(PEOPLE - 1).map((index) => madeUpInfluencer(index + 1))
const word = fc.tuple(person, fc.nat(), fc.constantFrom(0, 0, 0, 2, 3, 5)).map(([one, at, length]) => {
  const all = wordsOf(one)
  const chosen = all[at % all.length] as string
  return length === 0 ? chosen : chosen.slice(0, length)
})
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const some = <T>(value: (one: ReturnType<typeof madeUpInfluencer>) => T) =>
  fc.array(person.map(value), { minLength: 1, maxLength: 3 }).map((values) => [...new Set(values)])
const range = (most: number) => fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]) // prettier-ignore

const question = fc
  .record(
    {
      text,
      niche: some((one) => one.niches[0] as string),
      category: some((one) => one.category),
      platform: some((one) => one.accounts[0]?.platform ?? 'instagram'),
      country: some((one) => one.country),
      language: some((one) => one.languages[0] as string),
      city: person.map((one) => one.city),
      around: fc.tuple(fc.constantFrom(...AROUND), fc.constantFrom(1, 40, 120, 300, 500, 900, 1000)),
      followers: range(60_000),
      engagement: range(1500),
      price: range(60_000),
      currency: fc.constantFrom('EUR', 'USD', 'GBP'),
      audience: fc.array(fc.tuple(fc.constantFrom('country:DE', 'country:US', 'gender:female', 'gender:male', 'age:25_34', 'age:18_24'), fc.integer({ min: 1, max: 9 })).map(([key, tens]) => `${key}:${tens}0`), { minLength: 1, maxLength: 2 }), // prettier-ignore
      confirmed: fc.constant('true' as const),
      available: fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })),
      minReplyRate: fc.nat(10_000),
      maxReplyMinutes: fc.nat(6000),
    },
    { requiredKeys: [] },
  )
  .map(({ followers, engagement, price, available, around, ...rest }) => ({
    ...rest,
    ...(around && { near: around[0], within: around[1] }),
    ...(followers && { minFollowers: followers[0], maxFollowers: followers[1] }),
    ...(engagement && { minEngagement: engagement[0], maxEngagement: engagement[1] }),
    ...(price && { minPrice: price[0], maxPrice: price[1], currency: rest.currency ?? 'EUR' }),
    ...(available && {
      availableFrom: `2035-${String(available[1]).padStart(2, '0')}-01`,
      availableTo: `2035-${String(available[1]).padStart(2, '0')}-${String(available[0]).padStart(2, '0')}`,
    }),
  })) as fc.Arbitrary<FacetQuery>

// With all of sixteen filters nobody is left: a few of them make the better question.
const fewer = fc.tuple(question, fc.array(fc.nat(99), { minLength: 20, maxLength: 20 })).map(([asked, keep]) => {
  const parts = Object.entries(asked)
  const kept = Object.fromEntries(parts.filter((_, index) => (keep[index] ?? 0) < 30)) as FacetQuery
  if (kept.near === undefined) delete kept.within
  else kept.within = asked.within
  const priced = kept.minPrice !== undefined || kept.maxPrice !== undefined
  if (priced) kept.currency = asked.currency ?? 'EUR'
  if ((kept.availableFrom === undefined) !== (kept.availableTo === undefined)) {
    delete kept.availableFrom
    delete kept.availableTo
  }
  return kept
}) // prettier-ignore

/** One word and one filter that many meet: among so many filters as above they would hardly stand alone. */
const broad = fc.record({
  text: fc.oneof(word, fc.constantFrom('coffee', 'travel', 'mar', 'be', 'reise')),
  filter: fc.oneof(
    fc.constantFrom<FacetQuery>({ country: 'DE' }, { platform: 'instagram' }, { language: 'en' }, { confirmed: 'true' }),
    fc.constantFrom(...AROUND).map((near) => ({ near, within: 1000 })),
  ),
}).map(({ text, filter }): FacetQuery => ({ text, ...filter })) // prettier-ignore

const asking = fc.oneof({ weight: 3, arbitrary: fewer }, { weight: 1, arbitrary: broad })

/** The ways of a search, by what only they ask. */
const WAYS: [string, RegExp][] = [
  ['in order', /^SELECT f\.influencer_id AS id, [\w.]+ AS by FROM (?!.*\) AS [ef]).* LIMIT \$\d+$/s],
  ['through the traits of entries', /SELECT f\.influencer_id, f\.facets, f\.place_id/],
  ['through rows for words', /SELECT f\.\*, [\w.]+ AS by FROM .* LIMIT \$\d+\) AS f/s],
  ['through the figures of entries', /SELECT f\.influencer_id, f\.followers, f\.engagement/],
  ['looked up', /OFFSET 0\) AS f\s+WHERE true ORDER BY/],
  ['looked up by figures and looked through', /OFFSET 0\) AS f\s+WHERE (?!true ORDER)/],
]

const address = (path: string, query: object): string => {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query))
    for (const each of Array.isArray(value) ? value : [value]) search.append(key, String(each))
  return `${path}?${search.toString()}`
}

it(
  `finds what a search by hand finds, in its order, over ${RUNS} searches`,
  { timeout: 1_800_000 },
  async () => {
    const asker = stranger(accord)
    let met = 0
    const searches = () =>
      fc.assert(
        fc.asyncProperty(
          asking,
          fc.constantFrom(...INFLUENCER_ORDERS),
          fc.constantFrom(7, 20, 100),
          async (asked, order, limit) => {
            const sort: InfluencerOrder = order === 'price' && asked.currency === undefined ? 'newest' : order
            const query = { ...asked, sort }
            const ids: number[] = []
            let cursor: string | null = null
            let mended: string | null = null
            // The first pages: of all five thousand, the rest would be more of the same.
            for (let page = 0; page < 4; page++) {
              const answer: { status: number; body: InfluencerPage } = await asker.ask('GET', address('/api/v1/influencers', { ...query, limit, ...(cursor ? { cursor } : {}) })) // prettier-ignore
              expect(answer.status, JSON.stringify(answer.body)).toBe(200)
              ids.push(...answer.body.items.map(({ id }) => id))
              ;({ nextCursor: cursor, mended } = answer.body)
              if (cursor === null) break
            }
            const meant = { ...query, ...(mended === null ? {} : { text: mended }) }
            const expected = naiveSearch(everybody, meant, known).map(({ id }) => id)
            expect(ids).toEqual(expected.slice(0, cursor === null ? Infinity : ids.length))
            met += ids.length
          },
        ),
        { seed: SEED, numRuns: RUNS },
      )
    const sent = await sentStatements(accord.platform.pool, searches)
    expect(met / RUNS).toBeGreaterThan(5)
    for (const [way, text] of WAYS) expect(sent.filter((one) => text.test(one.text)).length, way).toBeGreaterThan(RUNS / 100) // prettier-ignore
  },
)

it(`counts facets as one counts by hand, over ${RUNS / 5} searches`, { timeout: 1_800_000 }, async () => {
  const asker = stranger(accord)
  await fc.assert(
    fc.asyncProperty(asking, async (asked) => {
      const found = await asker.ask<Page<FoundInfluencer> & { mended: string | null }>('GET', address('/api/v1/influencers', { ...asked, limit: 1 })) // prettier-ignore
      const { status, body } = await asker.ask<InfluencerFacets>('GET', address('/api/v1/influencer-facets', asked)) // prettier-ignore
      expect(status, JSON.stringify(body)).toBe(200)
      const meant = { ...asked, ...(found.body.mended === null ? {} : { text: found.body.mended }) }
      expect(body.total).toEqual({ exact: true, count: naiveSearch(everybody, { ...meant, sort: 'newest' }, known).length }) // prettier-ignore
      const expected = naiveFacets(everybody, meant, known)
      for (const [facet, { exact, values }] of Object.entries(body.facets)) {
        expect(exact).toBe(true)
        expect(Object.fromEntries(values.map(({ value, count }) => [value, count])), facet).toEqual(expected[facet]) // prettier-ignore
      }
    }),
    { seed: SEED, numRuns: RUNS / 5 },
  )
})
