import { MOST_SEARCHES } from '@accord/contract'
import type { InfluencerFacets, InfluencerPage, Notice, Page, SavedSearch } from '@accord/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, stranger } from '../../testing/people.ts'
import type { Answer, Person } from '../../testing/people.ts'
import { sentStatements } from '../../testing/statements.ts'
import { joinedTeam } from '../../testing/teams.ts'
import { findNew } from './find-new.ts'

type Refusal = { code: string; errors?: { field: string; code: string }[] }

let accord: Installation
let admin: Person, owner: Person, other: Person, viewer: Person
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  owner = await newSponsor(accord, admin)
  other = await newSponsor(accord, admin)
  viewer = await joinedTeam(accord, owner, { role: 'viewer' })
})
afterAll(() => accord.stop())
beforeEach(async () => {
  await accord.platform.db.deleteFrom('saved_searches').execute()
  await accord.platform.db.deleteFrom('notices').execute()
  await accord.platform.db.deleteFrom('index_changes').execute()
})

let count = 0
const save = (query: object, name = `Search ${++count}`, by = owner) =>
  by.ask<SavedSearch & Refusal>('POST', '/api/v1/saved-searches', { name, query })
const kept = async (query: object, name?: string) => (await save(query, name)).body
const read = async ({ id }: { id: number }, by = owner) =>
  (await by.ask<SavedSearch>('GET', `/api/v1/saved-searches/${id}`)).body
const fields = ({ body }: Answer<unknown>) =>
  (body as Refusal).errors?.map(({ field, code }) => `${field} ${code}`)
const noticesOf = async (person: Person) =>
  (await person.ask<Page<Notice>>('GET', '/api/v1/notices')).body.items
const look = async () => {
  await accord.runSchedule('saved-searches')
  await accord.runJobs()
}
const edit = async (person: Person, changes: object) => {
  const { status, body } = await person.ask('PATCH', '/api/v1/profile/influencer', changes)
  expect(status, JSON.stringify(body)).toBe(200)
}
/** Somebody new of a niche that nobody else has. */
const ofNiche = async (niche: string) => {
  const person = await newInfluencer(accord)
  await edit(person, { niches: [niche] })
  return person
}
const aDayPasses = () =>
  accord.platform.db.updateTable('saved_searches').set({ told_at: sql`told_at - interval '25 hours'` }).execute() // prettier-ignore
/** All notes are as if they came from a dump of another server, the last of them written by a transaction of that number. */
const readInAnew = (writer: bigint) =>
  sql`UPDATE index_changes c SET writer = (${String(writer)}::bigint + c.number - (SELECT max(number) FROM index_changes))::text::xid8,
    server_start = server_start - interval '1 day'`.execute(accord.platform.db) // prettier-ignore

describe('a saved search', () => {
  it('is refused without a name, with a name twice, and with what cannot be asked', async () => {
    await save({}, 'Everybody')
    expect(fields(await save({}, ''))).toEqual(['name too_small'])
    expect(fields(await save({}, 'everybody'))).toEqual(['name taken'])
    expect(fields(await save({ minPrice: 100 }))).toEqual(['query.currency required'])
    expect(fields(await save({ minFollowers: 10, maxFollowers: 9 }))).toEqual(['query.maxFollowers max_below_min']) // prettier-ignore
    expect(fields(await save({ colour: 'red' }))?.[0]).toMatch(/^query/)
    expect(fields(await save({ cursor: 'x' }))?.[0]).toMatch(/^query/)
    expect(fields(await save({ newIn: '1.1' }))?.[0]).toMatch(/^query/)
    for (const city of ['a\0b', 'a\ud800'])
      expect(fields(await save({ city }))).toEqual(['query.city bad_characters'])
    expect(fields(await owner.ask('GET', '/api/v1/influencers?city=a%00b'))).toEqual(['city bad_characters'])
    expect((await owner.ask('POST', '/api/v1/saved-searches', { name: 'x' })).status).toBe(400)
  })

  it('is kept as it stands in the address', async () => {
    const query = { text: 'vegan', niche: ['food', 'travel'], minFollowers: 1000, sort: 'newest' }
    expect(await kept(query)).toMatchObject({
      query: { text: 'vegan', niche: ['food', 'travel'], minFollowers: '1000', sort: 'newest' },
      unknown: [],
      notice: true,
      fresh: 0,
      newIn: null,
    })
  })

  it('is its team’s: others find nothing of it, and influencers, admins and strangers may not even ask', async () => {
    const search = await kept({})
    const person = await newInfluencer(accord)
    const calls: [string, string, object?][] = [
      ['GET', ''], ['PATCH', '', { name: 'Mine' }], ['DELETE', ''], ['POST', '/restoration', {}],
      ['PUT', '/notice', { notice: true }], ['POST', '/looks', {}],
    ] // prettier-ignore
    for (const [method, path, body] of calls) {
      const ask = (by: Person) => by.ask(method, `/api/v1/saved-searches/${search.id}${path}`, body)
      expect([method + path, (await ask(other)).status]).toEqual([method + path, 404])
      expect((await ask(person)).status).toBe(403)
      expect((await ask(admin)).status).toBe(403)
      expect((await ask(stranger(accord))).status).toBe(401)
    }
    expect((await other.ask<Page<SavedSearch>>('GET', '/api/v1/saved-searches')).body.items).toEqual([])
    expect((await read(search, viewer)).name).toBe(search.name)
    expect((await save({}, 'No', viewer)).status).toBe(403)
  })

  it('is renamed, but not over a newer version; deleted and brought back; gone after seven days', async () => {
    const { body: search, headers } = await save({}, 'First')
    const rename = (name: string) =>
      owner.ask<SavedSearch>('PATCH', `/api/v1/saved-searches/${search.id}`, { name }, { 'if-match': String(headers['etag']) }) // prettier-ignore
    expect((await rename('Second')).body.name).toBe('Second')
    expect((await rename('Third')).status).toBe(412)
    const path = `/api/v1/saved-searches/${search.id}`
    expect((await owner.ask('DELETE', path)).status).toBe(204)
    expect((await owner.ask('GET', path)).status).toBe(404)
    expect((await owner.ask<SavedSearch>('POST', `${path}/restoration`, {})).body.name).toBe('Second')
    await owner.ask('DELETE', path)
    await accord.platform.db.updateTable('saved_searches').set({ deleted_at: new Date(Date.now() - 8 * 86_400_000) }).execute() // prettier-ignore
    expect((await owner.ask('POST', `${path}/restoration`, {})).status).toBe(404)
    await accord.runSchedule('sweep-searches')
    expect(await accord.platform.db.selectFrom('saved_searches').select('id').execute()).toEqual([])
  })

  it('counts those who are new, of each kind, for its team alone', async () => {
    const search = await kept({ niche: 'kites' })
    await ofNiche('kites')
    await look()
    const path = `/api/v1/influencer-facets?niche=kites&newIn=${search.id}.0`
    expect((await owner.ask<InfluencerFacets>('GET', path)).body.total).toEqual({ exact: true, count: 1 })
    expect((await stranger(accord).ask('GET', path)).status).toBe(400)
  })

  it('is one of fifty at most', async () => {
    for (let n = 0; n < MOST_SEARCHES; n++) await save({})
    expect((await save({})).body.code).toBe('too_many_searches')
  })

  it('stays readable when a filter goes, says so, and tells of nobody until it is saved anew', async () => {
    const search = await kept({ niche: 'kites' })
    await accord.platform.db.updateTable('saved_searches').set({ query: JSON.stringify({ niche: 'kites', shoeSize: '44', minPrice: '5' }) }).execute() // prettier-ignore
    await ofNiche('kites')
    await look()
    expect(await read(search)).toMatchObject({ query: { niche: 'kites' }, fresh: 0 })
    expect((await read(search)).unknown.toSorted()).toEqual(['minPrice', 'shoeSize'])
    await owner.ask('PATCH', `/api/v1/saved-searches/${search.id}`, { query: { niche: 'kites' } })
    await ofNiche('kites')
    await look()
    expect(await read(search)).toMatchObject({ unknown: [], fresh: 1 })
  })
})

describe('somebody who comes to fit', () => {
  it('is told of with a link that shows them alone, once a day at most, to those who want to hear', async () => {
    await ofNiche('falconry')
    const search = await kept({ niche: 'falconry' }, 'Falcons')
    await look()
    expect(await noticesOf(owner)).toEqual([])
    const first = await ofNiche('falconry')
    await owner.ask('PUT', `/api/v1/saved-searches/${search.id}/notice`, { notice: true })
    await look()
    const [notice] = await noticesOf(owner)
    expect(notice).toMatchObject({ kind: 'search.found', about: { n: 1, name: 'Falcons' } })
    expect(await noticesOf(viewer)).toEqual([])
    const shown = await owner.ask<InfluencerPage>('GET', `/api/v1${notice!.path}`)
    expect(shown.body.items.map(({ id }) => id)).toEqual([first.id])
    expect((await stranger(accord).ask('GET', `/api/v1${notice!.path}`)).status).toBe(400)
    expect((await other.ask<InfluencerPage>('GET', `/api/v1${notice!.path}`)).body.items).toEqual([])

    await owner.ask('PUT', `/api/v1/saved-searches/${search.id}/notice`, { notice: false })
    await viewer.ask('PUT', `/api/v1/saved-searches/${search.id}/notice`, { notice: true })
    await ofNiche('falconry')
    await look()
    expect((await read(search)).fresh).toBe(2)
    expect(await noticesOf(viewer)).toEqual([])
    await aDayPasses()
    await look()
    await look()
    expect(await noticesOf(viewer)).toMatchObject([{ about: { n: 1, name: 'Falcons' } }])
    expect(await noticesOf(owner)).toHaveLength(1)
  })

  it('counts as new until one has looked, each for oneself', async () => {
    const search = await kept({ niche: 'gliders' })
    await ofNiche('gliders')
    await look()
    expect(await read(search)).toMatchObject({ fresh: 1, newIn: expect.stringMatching(/^\d+\.\d+$/) })
    const looked = await owner.ask<SavedSearch>('POST', `/api/v1/saved-searches/${search.id}/looks`, {})
    expect(looked.body).toMatchObject({ fresh: 0, newIn: null })
    expect((await read(search, viewer)).fresh).toBe(1)
  })

  it('is not who fitted already and wrote another bio, nor who fits again', async () => {
    const person = await ofNiche('yodelling')
    const search = await kept({ niche: 'yodelling', sort: 'newest' })
    await edit(person, { bio: 'Louder than before.' })
    await look()
    expect((await read(search)).fresh).toBe(0)
    await edit(person, { niches: ['singing'] })
    await look()
    await edit(person, { niches: ['yodelling'] })
    await look()
    expect((await read(search)).fresh).toBe(1)
    await owner.ask('POST', `/api/v1/saved-searches/${search.id}/looks`, {})
    await edit(person, { niches: ['singing'] })
    await look()
    await edit(person, { niches: ['yodelling'] })
    await look()
    expect((await read(search)).fresh).toBe(0)
  })

  it('is not whoever comes back from a flag, told of before or fitting before; whom nobody was told of is', async () => {
    const always = await ofNiche('fencing')
    const search = await kept({ niche: 'fencing' })
    const told = await ofNiche('fencing')
    await look()
    const found = await ofNiche('fencing')
    await look()
    expect(await noticesOf(owner)).toMatchObject([{ about: { n: 1 } }])
    for (const { id } of [always, told, found]) await admin.ask('PUT', `/admin/flag/user/${id}`, { reason: 'Spam' }) // prettier-ignore
    await aDayPasses()
    await look()
    expect(await noticesOf(owner)).toHaveLength(1)
    expect(await read(search)).toMatchObject({ fresh: 0, newIn: null })
    const meanwhile = await kept({ niche: 'fencing', sort: 'newest' })
    for (const { id } of [always, told, found]) await admin.ask('PUT', `/admin/unflag/user/${id}`, {})
    await look()
    const finds = (id: number) =>
      accord.platform.db.selectFrom('saved_search_finds').select('influencer_id').where('search_id', '=', id).orderBy('influencer_id').execute() // prettier-ignore
    expect((await finds(search.id)).map((one) => one.influencer_id)).toEqual([told.id, found.id])
    expect((await finds(meanwhile.id)).map((one) => one.influencer_id)).toEqual([always.id, told.id, found.id]) // prettier-ignore
    expect((await noticesOf(owner)).map(({ about }) => about.n).toSorted()).toEqual([1, 1, 3])
  })

  it('is found after a flag that came while they were being compared, and by nobody whom they fitted when it was saved', async () => {
    const search = await kept({ niche: 'luge' })
    const person = await ofNiche('luge')
    // Whatever changed so far is a round of its own from now on.
    const meanwhile = await kept({ niche: 'luge', sort: 'newest' })
    await admin.ask('PUT', `/admin/flag/user/${person.id}`, { reason: 'Spam' })
    await look()
    await look()
    expect((await read(search)).fresh).toBe(0)
    await admin.ask('PUT', `/admin/unflag/user/${person.id}`, {})
    await look()
    expect([(await read(search)).fresh, (await read(meanwhile)).fresh]).toEqual([1, 0])
    await look()
    const waiting = await accord.platform.db.selectFrom('index_changes').select('influencer_id').execute()
    expect(waiting).toEqual([])
  })

  it('is found though they were flagged at the moment in which they were compared, and back before it was over', async () => {
    const search = await kept({ niche: 'skeleton' })
    const person = await ofNiche('skeleton')
    const { db, transaction } = accord.platform
    const flag = (path: string, body: object) => admin.ask('PUT', `/admin/${path}/user/${person.id}`, body)
    let transactions = 0
    // The second compares them, the third ends the round.
    const between: typeof transaction = async (actor, act, once) => {
      transactions++
      if (transactions === 2) await flag('flag', { reason: 'Spam' })
      if (transactions === 3) await flag('unflag', {})
      return transaction(actor, act, once)
    }
    await findNew({ db, transaction: between })
    await findNew(accord.platform)
    expect((await read(search)).fresh).toBe(1)
  })

  it('is not whoever fitted when it was saved, though what made them fit was not compared yet', async () => {
    await kept({ niche: 'nobody' })
    const person = await ofNiche('rowing')
    const search = await kept({ niche: 'rowing' })
    const changed = await kept({ niche: 'nobody' })
    await owner.ask('PATCH', `/api/v1/saved-searches/${changed.id}`, { query: { niche: 'rowing' } })
    await edit(person, { bio: 'Rows before breakfast.' })
    const after = await ofNiche('rowing')
    await look()
    for (const { id } of [search, changed]) {
      const shown = await read({ id })
      expect(shown.fresh).toBe(1)
      const found = await owner.ask<InfluencerPage>('GET', `/api/v1/influencers?newIn=${shown.newIn}`)
      expect(found.body.items.map((one) => one.id)).toEqual([after.id])
    }
  })

  it('costs whoever saves the same however many wait to be compared', async () => {
    await kept({})
    const { db, pool } = accord.platform
    const saved = async () => {
      const sent = await sentStatements(pool, () => kept({ niche: 'regatta' }))
      return sent.map(({ text }) => text)
    }
    await saved()
    const few = await saved()
    await sql`INSERT INTO users (role, status, username, email, password_hash, display_name)
      SELECT 'influencer', 'active', 'waits' || n, 'waits' || n || '@x.example', '', 'Waits' FROM generate_series(1, 1200) n`.execute(db) // prettier-ignore
    await sql`INSERT INTO influencers (user_id, handle, name, category, niches)
      SELECT id, username, display_name, 'creator', '{regatta}' FROM users WHERE username LIKE 'waits%'`.execute(db) // prettier-ignore
    const many = await saved()
    expect(many).toEqual(few)
    expect(many.filter((text) => text.includes('index_changes'))).toEqual([])
    const search = (await save({ niche: 'regatta' })).body
    await owner.ask('PATCH', `/api/v1/saved-searches/${search.id}`, { query: { niche: 'regatta', sort: 'newest' } }) // prettier-ignore
    const { waiting } = await db.selectFrom('index_changes').select(({ fn }) => fn.countAll<number>().as('waiting')).where('round', '=', 0).executeTakeFirstOrThrow() // prettier-ignore
    expect(waiting).toBeGreaterThanOrEqual(1200)
    await look()
    expect((await read(search)).fresh).toBe(0)
  })

  it('is new to what is saved while they are still being written, unless they fitted before that', async () => {
    await kept({ niche: 'nobody' })
    const before = await ofNiche('polo')
    const coming = await newInfluencer(accord)
    const client = await accord.platform.pool.connect()
    let search: SavedSearch
    try {
      await client.query('BEGIN')
      await client.query("UPDATE influencers SET niches = '{polo}' WHERE user_id = $1", [coming.id])
      await client.query("UPDATE influencers SET bio = 'On a horse.' WHERE user_id = $1", [before.id])
      search = await kept({ niche: 'polo' })
      await client.query('COMMIT')
    } finally {
      client.release()
    }
    await look()
    const { newIn } = await read(search)
    const found = await owner.ask<InfluencerPage>('GET', `/api/v1/influencers?newIn=${newIn}`)
    expect(found.body.items.map(({ id }) => id)).toEqual([coming.id])
  })

  it('is not who waits since before a database was read in anew, where transactions are counted from the beginning', async () => {
    const search = await kept({ niche: 'bobsleigh' })
    const person = await ofNiche('bobsleigh')
    await readInAnew(2n ** 62n)
    const later = await kept({ niche: 'bobsleigh' })
    await look()
    expect([(await read(search)).fresh, (await read(later)).fresh]).toEqual([1, 0])
    await edit(person, { niches: ['nobody'] })
    await look()
    expect((await read(later)).fresh).toBe(0)
  })

  it('is found by a change whose transaction has the number of one from before a database was read in anew', async () => {
    const person = await ofNiche('canoeing')
    await kept({ niche: 'nobody' })
    await edit(person, { niches: ['nobody'] })
    const search = await kept({ niche: 'canoeing' })
    const client = await accord.platform.pool.connect()
    try {
      await client.query('BEGIN')
      const { rows } = await client.query('SELECT pg_current_xact_id()::text AS writer')
      await readInAnew(BigInt(rows[0].writer))
      await client.query("UPDATE influencers SET niches = '{canoeing}' WHERE user_id = $1", [person.id])
      await client.query('COMMIT')
    } finally {
      client.release()
    }
    await look()
    expect((await read(search)).fresh).toBe(1)
  })

  it('fits by words, figures and price alike', async () => {
    const search = await kept({ text: 'marmalade', minFollowers: 5000, maxPrice: 20_000, currency: 'EUR' })
    const person = await newInfluencer(accord)
    await edit(person, { bio: 'Marmalade, mostly.' })
    await look()
    expect((await read(search)).fresh).toBe(0)
    await edit(person, { socialAccounts: [{ platform: 'blog', handle: 'jam', followers: 6000, engagementRate: null }], packages: [{ title: 'A post', platform: 'blog', format: 'article', quantity: 1, price: { amount: 15_000, currency: 'EUR' } }] }) // prettier-ignore
    await look()
    expect((await read(search)).fresh).toBe(1)
  })

  it('is not told of when flagged, erased, not to be contacted, or gone from what is asked meanwhile', async () => {
    const search = await kept({ niche: 'archery' })
    const [flagged, unwanted, fickle, gone, left] = [
      await ofNiche('archery'), await ofNiche('archery'), await ofNiche('archery'), await ofNiche('archery'), await ofNiche('archery'),
    ] // prettier-ignore
    await admin.ask('PUT', `/admin/flag/user/${flagged.id}`, { reason: 'Spam' })
    await owner.ask('PUT', `/api/v1/memory/${unwanted.id}/do-not-contact`, { reason: 'No.' })
    await look()
    expect(await noticesOf(owner)).toMatchObject([{ about: { n: 3 } }])
    await admin.ask('DELETE', `/api/v1/users/${gone.id}`)
    expect((await read(search)).fresh).toBe(2)
    await owner.ask('PUT', `/api/v1/memory/${left.id}/do-not-contact`, { reason: 'No.' })
    expect((await read(search)).fresh).toBe(1)

    await accord.platform.db.deleteFrom('saved_search_finds').execute()
    await edit(fickle, { niches: ['darts'] })
    await look()
    await edit(fickle, { niches: ['archery'] })
    await look()
    await edit(fickle, { niches: ['darts'] })
    await aDayPasses()
    await look()
    expect(await noticesOf(owner)).toHaveLength(1)
    const waiting = await accord.platform.db.selectFrom('index_changes').select('influencer_id').distinct().execute() // prettier-ignore
    expect(waiting).toEqual([{ influencer_id: flagged.id }])
  })

  it('is told of once by two servers at once, and once after a kill in the middle', async () => {
    const search = await kept({ niche: 'curling' })
    for (let n = 0; n < 3; n++) await ofNiche('curling')
    const { db, transaction } = accord.platform
    // Killed after whom it found was written down, before the round ended.
    let transactions = 0
    const killed: typeof transaction = (actor, act, once) => {
      if (++transactions > 2) throw new Error('killed')
      return transaction(actor, act, once)
    }
    await expect(findNew({ db, transaction: killed })).rejects.toThrow('killed')
    expect((await read(search)).fresh).toBe(3)
    expect(await noticesOf(owner)).toEqual([])
    await Promise.all([findNew(accord.platform), findNew(accord.platform), findNew(accord.platform)])
    await accord.runJobs()
    expect(await noticesOf(owner)).toMatchObject([{ about: { n: 3 } }])
    await accord.runJobs()
    expect(await noticesOf(owner)).toHaveLength(1)
  })

  it('is found though they were being compared at the moment in which they came to fit', async () => {
    const search = await kept({ niche: 'sumo' })
    const person = await newInfluencer(accord)
    const client = await accord.platform.pool.connect()
    try {
      await client.query('BEGIN')
      await client.query("UPDATE influencers SET niches = '{sumo}' WHERE user_id = $1", [person.id])
      // They are noted already, for having come: the note waits for what is being written.
      await findNew(accord.platform)
      expect((await read(search)).fresh).toBe(0)
      await client.query('COMMIT')
    } finally {
      client.release()
    }
    await findNew(accord.platform)
    expect((await read(search)).fresh).toBe(1)
  })

  it('is one of a hundred at most, and costs as much however many fit', async () => {
    const search = await kept({})
    const { pool, db } = accord.platform
    const some = await newInfluencer(accord)
    await look()
    const few = await sentStatements(pool, () => findNew(accord.platform))
    await sql`INSERT INTO users (role, status, username, email, password_hash, display_name)
      SELECT 'influencer', 'active', 'crowd' || n, 'crowd' || n || '@x.example', '', 'Crowd' FROM generate_series(1, 1500) n`.execute(db) // prettier-ignore
    await sql`INSERT INTO influencers (user_id, handle, name, category, niches)
      SELECT id, username, display_name, 'creator', '{food}' FROM users WHERE username LIKE 'crowd%'`.execute(
      db,
    )
    await aDayPasses()
    const many = await sentStatements(pool, () => findNew(accord.platform))
    expect(many.length).toBeLessThan(few.length + 40)
    await accord.runJobs()
    expect((await noticesOf(owner))[0]).toMatchObject({ kind: 'search.many', about: { n: 100 } })
    expect((await read(search)).fresh).toBe(100)
    expect(some.id).toBeGreaterThan(0)
  })
})

it('an account that is deleted takes its searches along', async () => {
  const leaving = await newSponsor(accord, admin)
  const { body: search } = await save({ niche: 'food' }, 'Mine', leaving)
  expect((await admin.ask('DELETE', `/api/v1/users/${leaving.id}`)).status).toBeLessThan(300)
  const left = await accord.platform.db.selectFrom('saved_searches').select('id').where('id', '=', search.id).execute() // prettier-ignore
  expect(left).toEqual([])
})
