import { nobody, PLATFORMS } from '@accord/contract'
import type { FoundInfluencer, InfluencerFacets, InfluencerPage } from '@accord/contract'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { loadInfluencers } from '../../testing/load-influencers.ts'
import { accept, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { walk } from '../../testing/walk.ts'
import { countFacets } from './count-facets.ts'

type Refusal = { errors?: { field: string; code: string }[] }

let accord: Installation
let admin: Person
let sponsor: Person
let nora: Person & { username: string }
beforeAll(async () => {
  accord = await startInstallation()
  const client = new pg.Client({ connectionString: accord.databaseUrl })
  await client.connect()
  await loadInfluencers(client, 2000, 1000)
  await client.end()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  nora = await newInfluencer(accord)
}, 120_000)
afterAll(() => accord.stop())

const search = (query: string, person: Person = stranger(accord)) =>
  person.ask<InfluencerPage & Refusal>('GET', `/api/v1/influencers?${query}`)
const ids = async (query: string, person?: Person) =>
  (await search(query, person)).body.items.map(({ id }) => id)
const edit = async (changes: object) => {
  const { status, body } = await nora.ask('PATCH', '/api/v1/profile/influencer', changes)
  expect(status, JSON.stringify(body)).toBe(200)
}

describe('somebody who changes', () => {
  it('is found by what is true now, at once', async () => {
    await edit({ name: 'Nora Quellwasser', bio: 'Repairs accordions.', niches: ['music', 'accordions'] })
    for (const text of ['quellwasser', 'accordion', 'nora quell', 'repair'])
      expect(await ids(`text=${text}`), text).toEqual([nora.id])
    expect(await ids('niche=accordions')).toEqual([nora.id])
    await edit({ name: 'Nora Steinquelle', niches: ['music'], socialAccounts: [{ platform: 'podcast', handle: 'nora', followers: 77_777_777, engagementRate: 250 }] }) // prettier-ignore
    expect(await ids('niche=accordions')).toEqual([])
    expect((await ids('sort=followers'))[0]).toBe(nora.id)
    expect(await ids('platform=podcast&minFollowers=70000000&minEngagement=250&maxEngagement=250')).toEqual([nora.id]) // prettier-ignore
  })

  it('takes old words along: nobody is led to a name that is gone', async () => {
    const known = await sql<{ word: string }>`SELECT word FROM known_words WHERE word IN ('quellwasser', 'steinquelle')`.execute(accord.platform.db) // prettier-ignore
    expect(known.rows).toEqual([{ word: 'steinquelle' }])
  })

  it('may be as much as anybody may say they are: the index by what people choose has room for it', async () => {
    // Letters of three bytes, none like another, so that nothing of them can be packed.
    const long = (length: number, at: number) => Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + at * 1900 + index * 17)).join('') // prettier-ignore
    const niches = Array.from({ length: 5 }, (_, at) => long(60, at))
    const other = await newInfluencer(accord)
    const { status, body } = await other.ask('PATCH', '/api/v1/profile/influencer', {
      niches,
      city: long(100, 8),
      category: long(60, 7),
      country: 'DE',
      languages: ['en', 'de', 'fr', 'it', 'es', 'nl', 'pt', 'sv', 'da', 'fi'],
      socialAccounts: PLATFORMS.map((platform) => ({
        platform,
        handle: 'most',
        followers: 1,
        engagementRate: null,
      })),
    })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(await ids(`niche=${encodeURIComponent(niches[0] as string)}&country=DE`)).toEqual([other.id])
  })

  it('is not found while flagged, and again afterwards', async () => {
    const other = await newInfluencer(accord)
    await other.ask('PATCH', '/api/v1/profile/influencer', { name: 'Grünspecht', niches: ['woodpeckers'] })
    expect(await ids('niche=woodpeckers')).toEqual([other.id])
    await admin.ask('PUT', `/admin/flag/user/${other.id}`, { reason: 'Spam' })
    expect(await ids('niche=woodpeckers')).toEqual([])
    expect(await ids('text=gruenspecht')).not.toContain(other.id)
    await admin.ask('PUT', `/admin/unflag/user/${other.id}`, {})
    expect(await ids('text=grunspecht')).toEqual([other.id])
  })

  it('leaves no gap and no double in the pages of those who do not', async () => {
    const all = await walk<FoundInfluencer>(
      stranger(accord),
      '/api/v1/influencers?sort=followers&country=DE',
      50,
    )
    const others = all.filter(({ id }) => id !== nora.id)
    let steps = 0
    const seen = await walk<FoundInfluencer>(stranger(accord), '/api/v1/influencers?sort=followers&country=DE', 50, () => {
      steps++
      return edit({ country: 'DE', socialAccounts: [{ platform: 'blog', handle: 'nora', followers: 3, engagementRate: null }] })
    }) // prettier-ignore
    expect(steps).toBe(1)
    expect(seen.filter(({ id }) => id !== nora.id).map(({ id }) => id)).toEqual(others.map(({ id }) => id))
  })
})

describe('what is meant', () => {
  it('is taken from words that look like it where nobody has them, on every page', async () => {
    const { body } = await search('text=kofller&limit=3')
    expect(body.mended).toBe('kofler')
    expect(body.items.every(({ name }) => name.includes('Kofler'))).toBe(true)
    const next = await search(`text=kofller&limit=3&cursor=${body.nextCursor}`)
    expect([next.status, next.body.mended]).toEqual([200, 'kofler'])
    expect(next.body.items.every(({ name }) => name.includes('Kofler'))).toBe(true)
    expect((await search('text=kofler')).body.mended).toBeNull()
    // A word that differs by its accents alone was looked for as it is.
    for (const text of ['qqqqzzzz', 'qqqqzzzé', 'ÄÖqqzzzz']) {
      const nothing = await search(`text=${encodeURIComponent(text)}`)
      expect([nothing.body.items, nothing.body.mended], text).toEqual([[], null])
    }
  })

  it('is said of each who is found, with the figures', async () => {
    await edit({ name: 'Nora Klangholz', country: 'NO', city: 'Tromsø', niches: ['music'], packages: [{ title: 'An episode', platform: 'podcast', format: 'episode', quantity: 1, price: euros(80) }, { title: 'Ten', platform: 'podcast', format: 'episode', quantity: 10, price: euros(700) }], socialAccounts: [{ platform: 'podcast', handle: 'nora', followers: 4200, engagementRate: 310 }], audience: { country: [{ key: 'NO', share: 6500 }] } }) // prettier-ignore
    const { body } = await search('text=klangholz&niche=music&niche=food&country=NO&city=tromso&minFollowers=4000&minEngagement=300&minPrice=10000&maxPrice=90000&currency=EUR') // prettier-ignore
    expect(body.items.map(({ why }) => why)).toEqual([
      [
        { part: 'name', value: null },
        { part: 'niche', value: 'music' },
        { part: 'country', value: 'NO' },
        { part: 'city', value: 'Tromsø' },
        { part: 'followers', value: 4200 },
        { part: 'engagement', value: 310 },
        { part: 'price', value: 70_000 },
      ],
    ])
  })

  it.each([
    ['text', 'text=%22%27%22', 'no_words'],
    ['text', 'text=%F0%9F%98%80', 'no_words'],
    ['text', 'text=%25_%5C', 'no_words'],
    ['text', `text=${'x'.repeat(10_000)}`, 'too_big'],
    ['maxFollowers', 'minFollowers=10&maxFollowers=9', 'max_below_min'],
    ['maxPrice', 'minPrice=10&maxPrice=9&currency=EUR', 'max_below_min'],
    ['currency', 'sort=price', 'required'],
    ['availableTo', 'availableFrom=2035-01-01', 'required'],
    ['availableTo', 'availableFrom=2035-01-02&availableTo=2035-01-01', 'max_below_min'],
    ['workedWith', 'workedWith=true', 'not_yours'],
    ['notInList', 'notInList=1', 'not_yours'],
    ['newIn', 'newIn=1.1', 'not_yours'],
    ['newIn', 'newIn=1', null],
    ['sort', 'sort=beauty', null],
    ['niche', Array.from({ length: 500 }, (_, n) => `niche=n${n}`).join('&'), null],
    ['audience', 'audience=country:DE:35', null],
  ])('is refused by its field, %s: %.60s', async (field, query, code) => {
    const { status, body } = await search(query)
    expect([status, body.errors?.[0]?.field]).toEqual([400, field])
    if (code) expect(body.errors?.[0]?.code).toBe(code)
  })

  it.each(['text=the', 'text=%D7%A9%D7%9C%D7%95%D7%9D', 'text=a', `text=${encodeURIComponent("o'neil & (x | y):*")}`, `text=${'wort '.repeat(39)}`])('may be unusual: %.40s', async (query) => {
    expect((await search(query)).status).toBe(200)
  }) // prettier-ignore

  it('is another search to whoever has a cursor of the first', async () => {
    const { body } = await search('niche=travel&limit=2')
    for (const query of ['niche=food', 'niche=travel&sort=followers', 'niche=travel&country=DE'])
      expect((await search(`${query}&limit=2&cursor=${body.nextCursor}`)).body.errors?.[0]?.code).toBe('bad_cursor') // prettier-ignore
    expect((await search(`niche=travel&limit=7&cursor=${body.nextCursor}`)).status).toBe(200)
    expect((await search(`niche=travel&cursor=${String(body.nextCursor).slice(0, -4)}`)).status).toBe(400)
  })

  it('is refused with a cursor of figures that nobody can have', async () => {
    for (const sort of ['relevance', 'engagement', 'reply']) {
      const query = `sort=${sort}&limit=2`
      const { body } = await search(query)
      const [, id, list] = JSON.parse(Buffer.from(String(body.nextCursor), 'base64url').toString()) as unknown[] // prettier-ignore
      const cursor = Buffer.from(JSON.stringify([9e15, id, list])).toString('base64url')
      expect((await search(`${query}&cursor=${cursor}`)).body.errors?.[0]?.code, sort).toBe('bad_cursor')
    }
  })
})

describe('a sponsor', () => {
  it('finds those with whom they have worked, and nobody else does', async () => {
    const campaign = await openCampaign(sponsor, { budget: euros(1000) })
    await accept(nora, await invited(sponsor, campaign.id, nora, 200))
    expect(await ids('workedWith=true', sponsor)).toEqual([nora.id])
    expect(await ids('workedWith=true', await newSponsor(accord, admin))).toEqual([])
  })

  it('leaves out those on a list of theirs, and on nobody else’s', async () => {
    const { body: list } = await sponsor.ask<{ id: number }>('POST', '/api/v1/lists', { name: 'Known' })
    await sql`INSERT INTO list_members (list_id, influencer_id, added_by) VALUES (${list.id}, ${nora.id}, ${sponsor.id})`.execute(accord.platform.db) // prettier-ignore
    expect(await ids(`notInList=${list.id}&text=klangholz`, sponsor)).toEqual([])
    expect(await ids(`notInList=${list.id}&text=klangholz`, await newSponsor(accord, admin))).toEqual([nora.id]) // prettier-ignore
  })
})

describe('facets', () => {
  it('leave out what the search itself chooses of them', async () => {
    const { body } = await stranger(accord).ask<InfluencerFacets>('GET', '/api/v1/influencer-facets?platform=podcast') // prettier-ignore
    const platforms = Object.fromEntries(body.facets.platform.values.map((one) => [one.value, one.count]))
    expect(body.total).toEqual({ exact: true, count: platforms.podcast })
    expect(platforms.instagram).toBeGreaterThan(body.total.count)
  })

  it('are estimated from a sample where they are too many to be counted', async () => {
    const { db } = accord.platform
    // As if everybody were in the sample: 2000 there stand for 128,000.
    await sql`DELETE FROM influencer_sample`.execute(db)
    await sql`INSERT INTO influencer_sample SELECT * FROM influencer_index`.execute(db)
    const { total, facets } = await countFacets(db, nobody, {})
    expect(total.exact).toBe(false)
    expect(total.count).toBeGreaterThanOrEqual(2000 * 64)
    expect(facets.country.exact).toBe(false)
    expect(facets.country.values[0]?.value).toBe('DE')
  })
})
