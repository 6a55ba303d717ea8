import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CampaignQuery, InfluencerQuery, nobody } from '@accord/contract'
import type { Actor, Campaign, CampaignCard, InfluencerCard, Page } from '@accord/contract'
import { browseCampaigns } from './modules/campaigns/index.ts'
import { findInfluencers } from './modules/discovery/find-influencers.ts'
import { startInstallation } from './testing/installation.ts'
import type { Installation } from './testing/installation.ts'
import {
  accept,
  euros,
  invited,
  newAdmin,
  newInfluencer,
  newSponsor,
  openCampaign,
  stranger,
} from './testing/people.ts'
import type { Person } from './testing/people.ts'
import { statementsOf } from './testing/statements.ts'

const CAMPAIGNS = '/api/v1/campaigns'
const INFLUENCERS = '/api/v1/influencers'

let accord: Installation
let admin: Person
let brand: Person
let other: Person
let nora: Person & { username: string }
let anybody: Person
let open: Campaign
let secret: Campaign
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  brand = await newSponsor(accord, admin)
  other = await newSponsor(accord, admin)
  nora = await newInfluencer(accord)
  anybody = stranger(accord)
  open = await openCampaign(brand, { title: 'For all', budget: euros(1000) })
  secret = await openCampaign(brand, { title: 'For Nora', visibility: 'private' })
  await invited(brand, secret.id, nora, 100)
  await accept(nora, await invited(brand, open.id, nora, 200))
  // What is told of all that comes in order: once this is heard, nothing of it is still on its way.
  await sql`SELECT pg_notify('accord_changed', 'settled')`.execute(accord.platform.db)
  await vi.waitFor(() => expect(accord.platform.shared.changes.has('settled')).toBe(true))
})
afterAll(() => accord.stop())

const titles = async (person: Person = anybody) =>
  (await person.ask<Page<CampaignCard>>('GET', CAMPAIGNS)).body.items.map(({ title }) => title)
const statements = (work: () => Promise<unknown>) => statementsOf(accord.platform.pool, work)

describe('a list that strangers see', () => {
  it('is made once for 200 who ask at the same time, and not again for the next', async () => {
    const all = () =>
      Promise.all(Array.from({ length: 200 }, () => anybody.ask('GET', `${CAMPAIGNS}?limit=7`)))
    expect(await statements(all)).toBe(1)
    expect(await statements(all)).toBe(0)
    expect(await statements(() => anybody.ask('GET', `${CAMPAIGNS}?limit=8`))).toBe(1)
  })

  it('is named, so that whoever has it is told so, and is compressed once', async () => {
    const plain = await accord.http.inject({ url: CAMPAIGNS })
    const etag = String(plain.headers.etag)
    expect(plain.headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: expect.stringContaining('cookie') })
    const zipped = await accord.http.inject({ url: CAMPAIGNS, headers: { 'accept-encoding': 'br, gzip' } })
    expect([zipped.headers['content-encoding'], zipped.headers.etag]).toEqual(['gzip', etag])
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body)
    const known = await accord.http.inject({ url: CAMPAIGNS, headers: { 'if-none-match': etag } })
    expect([known.statusCode, known.body]).toEqual([304, ''])
    expect((await nora.ask('GET', CAMPAIGNS, undefined, { 'if-none-match': etag })).headers['cache-control']).toBe('no-store')
  }) // prettier-ignore

  it('refuses what it refuses, each time', async () => {
    for (let n = 0; n < 2; n++)
      expect((await anybody.ask('GET', `${CAMPAIGNS}?minBudget=2&maxBudget=1`)).status).toBe(400)
  })

  it('keeps so many answers at the most', async () => {
    const first = () => anybody.ask('GET', `${CAMPAIGNS}?minBudget=1`)
    await first()
    expect(await statements(first)).toBe(0)
    for (let n = 0; n < 300; n += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, i) => anybody.ask('GET', `${CAMPAIGNS}?minBudget=${n + i + 2}`)),
      )
    expect(await statements(first)).toBe(1)
  })

  it('shows an edit at once, and what is flagged or deleted no longer', async () => {
    const doomed = await newSponsor(accord, admin)
    const draft = await openCampaign(doomed, { title: 'Before' })
    expect(await titles()).toContain('Before')
    await doomed.ask('PATCH', `${CAMPAIGNS}/${draft.id}`, { title: 'After' })
    expect(await titles()).toContain('After')
    await admin.ask('PUT', `${CAMPAIGNS}/${draft.id}/flag`, { reason: 'spam' })
    expect(await titles()).not.toContain('After')
    await admin.ask('DELETE', `${CAMPAIGNS}/${draft.id}/flag`)
    expect(await titles()).toContain('After')
    await doomed.ask('PATCH', '/api/v1/profile/sponsor', { companyName: 'Another name' })
    const { body } = await anybody.ask<Page<CampaignCard>>('GET', CAMPAIGNS)
    expect(body.items.find(({ id }) => id === draft.id)?.sponsor.companyName).toBe('Another name')
    await admin.ask('PUT', `/api/v1/users/${doomed.id}/flag`, { reason: 'fraud' })
    expect(await titles()).not.toContain('After')
    await admin.ask('DELETE', `/api/v1/users/${doomed.id}/flag`)
    expect(await titles()).toContain('After')
    await admin.ask('DELETE', `${CAMPAIGNS}/${draft.id}`)
    expect(await titles()).not.toContain('After')
  })

  it('shows people as they are now, and nobody who is flagged', async () => {
    const per = await newInfluencer(accord)
    const found = async () =>
      (await anybody.ask<Page<InfluencerCard>>('GET', `${INFLUENCERS}?sort=newest`)).body.items.find(({ id }) => id === per.id)
    expect((await found())?.city).toBe(null)
    await per.ask('PATCH', '/api/v1/profile/influencer', { city: 'Oslo', packages: [{ title: 'A reel', platform: 'tiktok', format: 'reel', quantity: 1, price: euros(7) }] })
    expect(await found()).toMatchObject({ city: 'Oslo', priceFrom: euros(7) })
    await admin.ask('PUT', `/api/v1/users/${per.id}/flag`, { reason: 'spam' })
    expect(await found()).toBeUndefined()
  }) // prettier-ignore

  it('is told of what others write, past our code too', async () => {
    expect(await titles()).toContain('For all')
    await accord.platform.pool.query("UPDATE campaigns SET title = 'For everybody' WHERE id = $1", [open.id])
    await expect.poll(() => titles(), { timeout: 2000 }).toContain('For everybody')
  })

  it('is not kept while nothing is heard of changes, and is again once it is', async () => {
    const { pool, shared } = accord.platform
    await titles()
    expect(await statements(titles)).toBe(0)
    shared.hears = false
    expect(await statements(titles)).toBe(1)
    expect(await statements(titles)).toBe(1)
    shared.hears = true
    const drops = shared.changes.get('*') ?? 0
    await pool.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN accord_changed' AND datname = current_database()")
    // What was missed is not known: all is dropped.
    await expect.poll(() => shared.changes.get('*'), { timeout: 5000 }).toBe(drops + 1)
    expect(shared.hears).toBe(true)
    await pool.query("UPDATE campaigns SET title = 'For all' WHERE id = $1", [open.id])
    await expect.poll(() => titles(), { timeout: 2000 }).toContain('For all')
  }) // prettier-ignore
})

describe('nothing private', () => {
  it('comes to a stranger or to another, whoever asked before', async () => {
    for (const person of [admin, brand, nora, anybody, other, anybody]) {
      const { body } = await person.ask<Page<CampaignCard>>('GET', CAMPAIGNS)
      const own = person === admin || person === brand
      expect(body.items.some(({ title }) => title === 'For Nora')).toBe(person === nora)
      expect(body.items.find(({ id }) => id === open.id)?.committed).toEqual(own ? euros(200) : null)
    }
  })

  it('and nothing stale: for everybody, what is kept is what the database says', async () => {
    const askers: [Person, Actor][] = [
      [anybody, nobody],
      [admin, { kind: 'user', userId: admin.id, role: 'admin', status: 'active', sponsorId: null, teamRole: null }],
      [nora, { kind: 'user', userId: nora.id, role: 'influencer', status: 'active', sponsorId: null, teamRole: null }],
      [brand, { kind: 'user', userId: brand.id, role: 'sponsor', status: 'active', sponsorId: open.sponsor.id, teamRole: 'owner' }],
    ]
    const filter = fc.record({
      sort: fc.constantFrom('newest', 'deadline', 'budget'),
      limit: fc.constantFrom('1', '2', '20'),
      visibility: fc.constantFrom('public', 'private', undefined),
      niche: fc.constantFrom('travel', 'food', undefined),
      status: fc.constantFrom('open', 'closed', undefined),
      minBudget: fc.constantFrom('50000', undefined),
    })
    await fc.assert(
      fc.asyncProperty(filter, fc.constantFrom(...askers), fc.boolean(), async (filters, [person, actor], people) => {
        const given = Object.entries(filters).filter(([name, value]) => value && (!people || ['limit', 'niche'].includes(name)))
        const query = new URLSearchParams(given as [string, string][])
        const asked = await person.ask('GET', `${people ? INFLUENCERS : CAMPAIGNS}?${query}`)
        const { db } = accord.platform
        const said = people
          ? await findInfluencers(db, actor, InfluencerQuery.parse(Object.fromEntries(query)))
          : await browseCampaigns(db, actor, CampaignQuery.parse(Object.fromEntries(query)))
        expect(asked.body).toEqual(said)
      }),
      { seed: 20261124, numRuns: process.env.ACCORD_LONG ? 1000 : 60 },
    )
  }) // prettier-ignore
})
