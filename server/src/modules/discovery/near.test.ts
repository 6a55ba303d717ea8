import type { FoundInfluencer, InfluencerFacets, InfluencerPage, Place, Places } from '@accord/contract'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { loadInfluencers } from '../../testing/load-influencers.ts'
import { newAdmin, newInfluencer, newSponsor, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { sentStatements } from '../../testing/statements.ts'

type Refusal = { code: string; errors?: { field: string; code: string }[] }

const KOELN = 2886242
const BONN = 2946447
const BASEL = 2661604
const SUVA = 2198148

let accord: Installation
let admin: Person
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
})
afterAll(() => accord.stop())

const search = (query: string) =>
  stranger(accord).ask<InfluencerPage & Refusal>('GET', `/api/v1/influencers?${query}`)
const ids = async (query: string) => (await search(query)).body.items.map(({ id }) => id).toSorted((a, b) => a - b) // prettier-ignore
const refused = async (query: string) => {
  const { status, body } = await search(query)
  return [status, ...(body.errors ?? []).map(({ field, code }) => `${field} ${code}`)]
}
const edit = async (person: Person, changes: object) => {
  const { status, body } = await person.ask('PATCH', '/api/v1/profile/influencer', changes)
  expect(status, JSON.stringify(body)).toBe(200)
}
const from = async (city: string | null, country: string | null, more: object = {}) => {
  const person = await newInfluencer(accord)
  await edit(person, { city, country, ...more })
  return person
}

describe('places', () => {
  const places = async (q: string) => {
    const { body } = await stranger(accord).ask<Places>('GET', `/api/v1/places?${new URLSearchParams({ q }).toString()}`) // prettier-ignore
    return body.items
  }
  const names = async (q: string) => (await places(q)).map(({ names }) => names.de)

  it('are refused without a beginning, with too long a one, and with what is no filter of theirs', async () => {
    for (const query of ['', 'q=', 'q=%20', `q=${'x'.repeat(101)}`, 'q=a%00b', 'q=bonn&limit=50'])
      expect((await stranger(accord).ask('GET', `/api/v1/places?${query}`)).status, query).toBe(400)
  })

  it('come as one types, the largest first and ten at most', async () => {
    expect((await places('be')).length).toBe(10)
    expect((await names('ber'))[0]).toBe('Berlin')
    expect((await names('kol'))[0]).toBe('Kalkutta')
    expect((await names('Köl'))[0]).toBe('Köln')
    expect(await names('frankfurt')).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)'])
    expect(await names('no town is called that')).toEqual([])
    expect(await names('?!')).toEqual([])
    expect(await names(`100%_\\'";`)).toEqual([])
  })

  it('are known by their names in English, German and their own language, however they are written', async () => {
    for (const q of ['Köln', 'koln', 'KÖLN', 'Koeln', 'Cologne', 'Köln, Deutschland'])
      expect((await places(q))[0], q).toEqual({ id: KOELN, names: { en: 'Cologne', de: 'Köln' }, country: 'DE', region: null }) // prettier-ignore
    for (const q of ['Milan', 'Mailand', 'Milano']) expect((await names(q))[0], q).toBe('Mailand')
    for (const q of ['St. Gallen', 'st gallen', 'Sankt Gall']) expect((await names(q))[0], q).toBe('St. Gallen') // prettier-ignore
  })

  it('say their region where others in the country have the same name', async () => {
    const regions = (await places('springfield')).map(({ country, region }) => `${country} ${region}`)
    expect(regions.slice(0, 3)).toEqual(['US Missouri', 'US Massachusetts', 'US Illinois'])
  })

  it('are told by their id, and one that is not on the list is not there', async () => {
    const read = (id: string) => stranger(accord).ask<Place>('GET', `/api/v1/places/${id}`)
    expect((await read(String(BASEL))).body).toMatchObject({ names: { en: 'Basel', de: 'Basel' }, country: 'CH' }) // prettier-ignore
    expect((await read('999999999')).status).toBe(404)
    for (const id of ['0', '-1', 'koeln', '2886242.5', '9999999999', '%00'])
      expect((await read(id)).status, id).toBe(400)
  })
})

describe('a search near a place', () => {
  it('is refused without how far or without the place, and with what is neither', async () => {
    expect(await refused(`near=${KOELN}`)).toEqual([400, 'within required'])
    expect(await refused('within=25')).toEqual([400, 'near required'])
    expect(await refused('near=999999999&within=25')).toEqual([400, 'near unknown_place'])
    for (const near of ['K%C3%B6ln', '0', '-5', '1.5', '99999999999', ''])
      expect(await refused(`near=${near}&within=25`), near).toEqual([400, expect.stringMatching(/^near /)])
    for (const within of ['0', '1001', '-5', '2.5', 'far', ''])
      expect(await refused(`near=${KOELN}&within=${within}`), within).toEqual([400, expect.stringMatching(/^within /)]) // prettier-ignore
    expect((await refused(`near=${KOELN}&near=${BONN}&within=25`))[0]).toBe(400)
    const facets = await stranger(accord).ask<Refusal>('GET', '/api/v1/influencer-facets?near=999999999&within=25') // prettier-ignore
    expect(facets.body.errors).toMatchObject([{ field: 'near', code: 'unknown_place' }])
  })

  it('finds those whose town is near enough, and says how far it is', async () => {
    const niches = ['near koeln']
    const koeln = await from('Köln', 'DE', { niches })
    const bonn = await from('bonn', 'DE', { niches })
    const aachen = await from('Aachen', 'DE', { niches })
    const liege = await from('Lüttich', 'BE', { niches })
    await from('Nowhere at all', 'DE', { niches })
    await from(null, 'DE', { niches })
    await from('Bonn', null, { niches })
    // Of the same name, elsewhere.
    await from('Cologne', 'US', { niches })
    const near = (km: number, more = '') => ids(`near=${KOELN}&within=${km}&niche=near+koeln${more}`)
    expect(await near(1)).toEqual([koeln.id])
    expect(await near(24)).toEqual([koeln.id])
    expect(await near(25)).toEqual([koeln.id, bonn.id])
    expect(await near(100)).toEqual([koeln.id, bonn.id, aachen.id])
    expect(await near(250)).toEqual([koeln.id, bonn.id, aachen.id, liege.id])
    expect(await near(250, '&country=BE')).toEqual([liege.id])
    expect(await near(250, '&country=BE&country=DE')).toEqual([koeln.id, bonn.id, aachen.id, liege.id])
    expect(await near(250, '&country=US')).toEqual([])
    expect(await near(250, '&city=Aachen')).toEqual([aachen.id])
    const { body } = await search(`near=${KOELN}&within=100&niche=near+koeln`)
    const far = ({ why }: FoundInfluencer) => why.find(({ part }) => part === 'distance')?.value
    expect(Object.fromEntries(body.items.map((one) => [one.id, far(one)]))).toEqual({
      [koeln.id]: 0,
      [bonn.id]: 24,
      [aachen.id]: 63,
    })
    const facets = await stranger(accord).ask<InfluencerFacets>('GET', `/api/v1/influencer-facets?near=${KOELN}&within=250&niche=near+koeln&country=BE`) // prettier-ignore
    expect(facets.body.total).toEqual({ exact: true, count: 1 })
    expect(facets.body.facets.country?.values).toEqual([
      { value: 'DE', count: 3 },
      { value: 'BE', count: 1 },
    ])
  })

  it('follows whoever moves, at once', async () => {
    const mover = await from('Basel', 'CH', { niches: ['moving'] })
    const found = async (near: number) => (await ids(`near=${near}&within=10&niche=moving`)).length
    expect([await found(BASEL), await found(BONN)]).toEqual([1, 0])
    await edit(mover, { city: 'Bonn' })
    expect([await found(BASEL), await found(BONN)]).toEqual([0, 0])
    await edit(mover, { country: 'DE' })
    expect([await found(BASEL), await found(BONN)]).toEqual([0, 1])
    await edit(mover, { bio: 'Still there.' })
    expect(await found(BONN)).toBe(1)
    await edit(mover, { city: null })
    expect(await found(BONN)).toBe(0)
    await edit(mover, { city: 'Bonn, Germany' })
    expect(await found(BONN)).toBe(1)
    await admin.ask('PUT', `/admin/flag/user/${mover.id}`, { reason: 'Spam' })
    expect(await found(BONN)).toBe(0)
    await admin.ask('PUT', `/admin/unflag/user/${mover.id}`, {})
    expect(await found(BONN)).toBe(1)
  })

  it('takes the larger of two towns of one name in a country', async () => {
    const person = await from('Frankfurt', 'DE', { niches: ['two towns'] })
    expect(await ids('near=2925533&within=1&niche=two+towns')).toEqual([person.id])
    expect(await ids('near=2925535&within=100&niche=two+towns')).toEqual([])
  })

  it('reaches across the date line', async () => {
    const tongan = await from('Nuku‘alofa', 'TO', { niches: ['pacific'] })
    expect(await ids(`near=${SUVA}&within=900&niche=pacific`)).toEqual([tongan.id])
    expect(await ids(`near=${SUVA}&within=600&niche=pacific`)).toEqual([])
  })

  it('measures along the great circle, over a pole as well', async () => {
    const km = async (...places: number[]) =>
      (await sql<{ km: number }>`SELECT km_between(${places[0]}, ${places[1]}, ${places[2]}, ${places[3]}) AS km`.execute(accord.platform.db)).rows[0]?.km // prettier-ignore
    const degree = (6371.0088 * Math.PI) / 180
    expect(await km(0, 0, 0, 1)).toBeCloseTo(degree, 6)
    expect(await km(89, 0, 89, 180)).toBeCloseTo(2 * degree, 6)
    expect(await km(0, 179.5, 0, -179.5)).toBeCloseTo(degree, 6)
    expect(await km(10, 20, -10, -160)).toBeCloseTo(180 * degree, 2)
    expect(await km(50, 7, 50, 7)).toBe(0)
  })

  it('asks no more of the database, however many are found', async () => {
    const statements = async (km: number, limit = 20) =>
      (await sentStatements(accord.platform.pool, () => search(`near=${KOELN}&within=${km}&limit=${limit}`)))
        .length
    const first = await statements(999)
    const again = await statements(999, 19)
    expect(first).toBe(await statements(2))
    // Which towns are near enough is known by then.
    expect(again).toBe(first - 1)
  })
})

describe('the sample that large numbers are estimated from', () => {
  it('has the same columns as the index, and the same towns in them', async () => {
    const columns = async (table: string) =>
      (await sql<{ name: string }>`SELECT attname AS name FROM pg_attribute WHERE attrelid = ${table}::regclass AND attnum > 0 ORDER BY attnum`.execute(accord.platform.db)).rows // prettier-ignore
    expect(await columns('influencer_sample')).toEqual(await columns('influencer_index'))
    const client = new pg.Client({ connectionString: accord.databaseUrl })
    await client.connect()
    await loadInfluencers(client, 500, 100_000)
    await client.end()
    const { rows } = await sql<{ id: number; sampled: number | null; indexed: number | null }>`
      SELECT influencer_id AS id, s.place_id AS sampled, f.place_id AS indexed
      FROM influencer_sample s JOIN influencer_index f USING (influencer_id)`.execute(accord.platform.db)
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map(({ sampled }) => sampled)).toEqual(rows.map(({ indexed }) => indexed))
    expect(rows.filter(({ indexed }) => indexed === null)).toEqual([])
    const id = rows[0]?.id as number
    await sql`UPDATE influencers SET city = 'Bonn', country = 'DE' WHERE user_id = ${id}`.execute(accord.platform.db) // prettier-ignore
    const sampled = await sql<{ place_id: number }>`SELECT place_id FROM influencer_sample WHERE influencer_id = ${id}`.execute(accord.platform.db) // prettier-ignore
    expect(sampled.rows).toEqual([{ place_id: BONN }])
  })
})

describe('a saved search near a place', () => {
  type Saved = Refusal & { id: number; version: number; query: object; unknown: string[]; fresh: number }
  let sponsor: Person
  beforeAll(async () => {
    sponsor = await newSponsor(accord, admin)
  })
  const save = (name: string, query: object) =>
    sponsor.ask<Saved>('POST', '/api/v1/saved-searches', { name, query })
  const read = async (id: number) => (await sponsor.ask<Saved>('GET', `/api/v1/saved-searches/${id}`)).body
  const look = async () => {
    await accord.runSchedule('saved-searches')
    await accord.runJobs()
  }

  it('is refused where there is no such place, and with half of it', async () => {
    const errors = async (query: object) => (await save('Refused', query)).body.errors?.map(({ field, code }) => `${field} ${code}`) // prettier-ignore
    expect(await errors({ near: '999999999', within: 25 })).toEqual(['query.near unknown_place'])
    expect(await errors({ near: String(KOELN) })).toEqual(['query.within required'])
    const { body } = await save('Edited', { near: String(KOELN), within: 25 })
    const edited = await sponsor.ask<Refusal>('PATCH', `/api/v1/saved-searches/${body.id}`, { query: { near: '999999999', within: 25 } }) // prettier-ignore
    expect([edited.status, edited.body.errors?.[0]?.field]).toEqual([400, 'query.near'])
  })

  it('finds who moves there, and does not find anew who was there', async () => {
    const there = await from('Köln', 'DE')
    const mover = await from('Basel', 'CH')
    await look()
    const { body } = await save('Around Cologne', { near: String(KOELN), within: 25 })
    expect(body.query).toEqual({ near: String(KOELN), within: '25' })
    await edit(there, { bio: 'Another bio.' })
    await edit(mover, { city: 'Bonn', country: 'DE' })
    await look()
    expect((await read(body.id)).fresh).toBe(1)
  })

  it('of a place that a later list does not have says so, and stops neither itself nor another', async () => {
    await sql`INSERT INTO places VALUES (999999998, 'DE', 50, 7, 1, 'Vineta', 'Vineta', NULL)`.execute(accord.platform.db) // prettier-ignore
    const gone = (await save('Vineta', { near: '999999998', within: 25, niche: 'sunken' })).body
    const other = (await save('Sunken', { niche: 'sunken' })).body
    await sql`DELETE FROM places WHERE id = 999999998`.execute(accord.platform.db)
    await from('Köln', 'DE', { niches: ['sunken'] })
    await look()
    expect(await read(gone.id)).toMatchObject({ query: { niche: 'sunken' }, unknown: ['near', 'within'], fresh: 0 }) // prettier-ignore
    expect((await read(other.id)).fresh).toBe(1)
    const all = await sponsor.ask<{ items: Saved[] }>('GET', '/api/v1/saved-searches')
    expect(all.body.items.find(({ id }) => id === gone.id)?.unknown).toEqual(['near', 'within'])
  })
})
