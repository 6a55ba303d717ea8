import { MATCH_CANDIDATES, MATCH_WORTH, NICHES, PLATFORMS } from '@accord/contract'
import type { Campaign, MatchingInfluencer, MatchingInfluencers, MatchPart } from '@accord/contract'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { loadInfluencers } from '../../testing/load-influencers.ts'
import { madeUpInfluencer } from '../../testing/made-up-influencers.ts'
import { accept, campaignTerms, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { sentStatements } from '../../testing/statements.ts'
import { walk } from '../../testing/walk.ts'
import { naiveMatches } from './testing/naive-match.ts'
import type { WantedByHand } from './testing/naive-match.ts'
import { indexed } from './testing/naive-search.ts'

const PEOPLE = process.env.ACCORD_LONG ? 100_000 : 20_000
const BASE = 1000
const RUNS = process.env.ACCORD_LONG ? 400 : 40

let accord: Installation
let admin: Person
let sponsor: Person
beforeAll(async () => {
  accord = await startInstallation()
  const client = new pg.Client({ connectionString: accord.databaseUrl })
  await client.connect()
  await loadInfluencers(client, PEOPLE, BASE)
  await client.end()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
}, 180_000)
afterAll(() => accord.stop())

const path = (campaignId: number) => `/api/v1/campaigns/${campaignId}/matching-influencers`
const matches = (campaign: { id: number }, person = sponsor) =>
  person.ask<MatchingInfluencers>('GET', path(campaign.id))
const draft = async (more: Record<string, unknown> = {}, by = sponsor) =>
  (await by.ask<Campaign>('POST', '/api/v1/campaigns', campaignTerms(more))).body
const partsOf = (one: MatchingInfluencer) =>
  Object.fromEntries(one.match.parts.map((each) => [each.part, each])) as {
    [part in MatchPart['part']]: MatchPart & { part: part }
  }

describe('the ranking', () => {
  const anyCampaign = fc.record({
    niche: fc.constantFrom(...NICHES),
    countries: fc.uniqueArray(fc.constantFrom('DE', 'US', 'FR', 'AT', 'RO'), { maxLength: 2 }),
    platforms: fc.uniqueArray(fc.constantFrom(...PLATFORMS), { maxLength: 3 }),
    compensation: fc.constantFrom('paid', 'paid', 'paid', 'product', 'both'),
    budget: fc.integer({ min: 1000, max: 300_000 }),
    perHead: fc.option(fc.integer({ min: 1, max: 1000 })),
    limit: fc.integer({ min: 60, max: 100 }),
  })

  it('is that of the formula by hand, and the parts that are shown make the score', async () => {
    const spelling = { plain: (word: string) => word, stem: () => null, towns: new Map() }
    const everybody = Array.from({ length: PEOPLE }, (_, index) =>
      indexed(madeUpInfluencer(index + 1), BASE + index + 1, spelling),
    )
    await fc.assert(
      fc.asyncProperty(anyCampaign, async ({ budget, perHead, limit, ...rest }) => {
        const perHeadTo = perHead === null ? null : Math.ceil((budget * perHead) / 1000)
        const wanted: WantedByHand = { ...rest, budget, perHeadTo }
        const money = (amount: number | null) => amount && { amount, currency: 'EUR' }
        const campaign = await draft({ ...rest, budget: money(budget), perHeadTo: money(perHeadTo) })
        const found = await walk<MatchingInfluencer>(sponsor, path(campaign.id), limit)
        const expected = naiveMatches(everybody, wanted, MATCH_CANDIDATES)
        expect(found.map(({ id, match }) => ({ id, score: match.score }))).toEqual(expected.map(({ id, score }) => ({ id, score }))) // prettier-ignore
        for (const [index, { match }] of found.entries()) {
          expect(match.parts.map(({ part, points }) => [part, points])).toEqual(Object.entries(expected[index]!.points)) // prettier-ignore
          expect(match.score).toBe(match.parts.reduce((sum, { points }) => sum + points, 0))
          for (const { part, points, of, known } of match.parts) {
            expect(of).toBe(MATCH_WORTH[part])
            expect(points).toBeGreaterThanOrEqual(0)
            expect(points).toBeLessThanOrEqual(of)
            if (!known) expect(points).toBe(of / 2)
          }
        }
      }),
      { seed: 20_261_125, numRuns: RUNS },
    )
  }, 600_000)

  it('is worth a hundred at most', () => {
    expect(Object.values(MATCH_WORTH).reduce((sum, worth) => sum + worth, 0)).toBe(100)
  })

  it('compares five hundred at most, and says so', async () => {
    const { body } = await matches(await draft({ niche: 'beauty' }))
    expect(body.candidates).toBe(MATCH_CANDIDATES)
    expect((await matches(await draft({ niche: 'woodpeckers' }))).body).toEqual({ items: [], nextCursor: null, candidates: 0 }) // prettier-ignore
  })

  it.each([
    ['a niche', {}],
    ['a rare one', { niche: 'travel', platforms: ['newsletter', 'blog'] }],
    ['platforms and countries', { niche: 'beauty', platforms: ['instagram', 'tiktok'], countries: ['DE'] }],
    ['a niche nobody has', { niche: 'woodpeckers' }],
    ['nothing yet', { niche: null }],
  ])('reads nobody but by an index: %s', async (_, more) => {
    const campaign = await draft(more)
    const { pool } = accord.platform
    const sent = await sentStatements(pool, async () => {
      expect((await matches(campaign)).status).toBe(200)
    })
    expect(sent.length).toBeLessThanOrEqual(9)
    // Who asks is read by a named statement, which is noted without its text.
    for (const { text, values } of sent.filter((one) => /^\s*SELECT/i.test(one.text))) {
      const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, TIMING OFF, BUFFERS OFF) ${text}`, values) // prettier-ignore
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan).not.toMatch(/Seq Scan on (influencer_index|influencers|users|packages|cheapest_packages|social_accounts|audience_shares)/) // prettier-ignore
      const inVain = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, rows]) => Number(rows))
      // The first 500 of 1,220 of a niche are met within less, in entries of an index.
      expect(Math.max(0, ...inVain), plan).toBeLessThan(PEOPLE / 2)
    }
  })
})

describe('somebody who fits', () => {
  let mara: Person & { username: string }
  let campaign: Campaign
  const wanted = { niche: 'accordions', platforms: ['podcast'], countries: ['AT'], perHeadTo: euros(500), budget: euros(1000) } // prettier-ignore
  const found = async (id: number, of: { id: number } = campaign) =>
    (await matches(of)).body.items.find((one) => one.id === id)
  const edit = (person: Person, changes: object) => person.ask('PATCH', '/api/v1/profile/influencer', changes)

  beforeAll(async () => {
    mara = await newInfluencer(accord)
    await edit(mara, {
      niches: ['accordions', 'music'],
      socialAccounts: [
        { platform: 'podcast', handle: 'mara', followers: 6000, engagementRate: null },
        { platform: 'blog', handle: 'mara', followers: 2000, engagementRate: null },
      ],
      audience: { country: [{ key: 'AT', share: 3000 }, { key: 'DE', share: 4000 }] },
      packages: [{ title: 'An episode', platform: 'podcast', format: 'episode', quantity: 1, price: euros(600) }],
    }) // prettier-ignore
    campaign = await draft(wanted)
  })

  it('is shown with the figure behind each part', async () => {
    const one = await found(mara.id)
    expect(partsOf(one!)).toEqual({
      niche: { part: 'niche', points: 25, of: 30, known: true, niche: 'accordions', among: 2 },
      audience: { part: 'audience', points: 12, of: 20, known: true, countries: ['AT'], share: 3000 },
      platform: { part: 'platform', points: 8, of: 10, known: true, platforms: ['podcast'], share: 7500 },
      price: { part: 'price', points: 16, of: 20, known: true, price: euros(600), easily: euros(500), left: euros(1000) }, // prettier-ignore
      reliability: { part: 'reliability', points: 5, of: 10, known: false, answered: null },
      results: { part: 'results', points: 5, of: 10, known: false, deals: 0, kept: 0 },
    })
    expect(one!.match.score).toBe(71)
    expect(one!.why).toEqual([{ part: 'niche', value: 'accordions' }, { part: 'platform', value: 'podcast' }]) // prettier-ignore
  })

  it('loses nothing by what nobody knows, and it is marked', async () => {
    const quiet = await newInfluencer(accord)
    await edit(quiet, { niches: ['accordions'], socialAccounts: [{ platform: 'podcast', handle: 'q', followers: 0, engagementRate: null }] }) // prettier-ignore
    const one = await found(quiet.id)
    expect(one!.match.parts.map(({ points, known }) => [points, known])).toEqual([[30, true], [10, false], [10, false], [5, false], [5, false], [5, false]]) // prettier-ignore
    const anything = await draft({ niche: 'accordions' })
    expect(partsOf((await found(mara.id, anything))!).audience).toMatchObject({ points: 10, known: false })
    expect(partsOf((await found(mara.id, anything))!).platform).toMatchObject({ points: 5, known: false })
    expect(partsOf((await found(mara.id, await draft({ ...wanted, compensation: 'product', perHeadTo: null })))!).price).toMatchObject({ points: 10, known: false }) // prettier-ignore
  })

  it('is measured by what the budget leaves, and by the deals that were kept', async () => {
    const other = await newInfluencer(accord)
    const opened = await openCampaign(sponsor, wanted)
    expect((await accept(other, await invited(sponsor, opened.id, other, 350))).status).toBe(201)
    expect(partsOf((await found(mara.id, opened))!).price).toMatchObject({ points: 7, easily: euros(500), left: euros(650) }) // prettier-ignore
    expect((await accept(other, await invited(sponsor, (await openCampaign(sponsor)).id, other, 300))).status).toBe(201) // prettier-ignore
    await edit(other, { niches: ['accordions'], socialAccounts: [{ platform: 'podcast', handle: 'o', followers: 9, engagementRate: null }] }) // prettier-ignore
    expect(partsOf((await found(other.id))!).results).toMatchObject({ points: 8, known: true, deals: 2, kept: 2 }) // prettier-ignore
    await accord.platform.pool.query(`UPDATE deals SET status = 'disputed' WHERE campaign_id = $1`, [opened.id]) // prettier-ignore
    expect(partsOf((await found(other.id))!).results).toMatchObject({ points: 5, known: true, deals: 2, kept: 1 }) // prettier-ignore
  })

  it('is measured by how they answer', async () => {
    await accord.platform.pool.query('UPDATE influencers SET invitations = 4, reply_rate = 7500, reply_minutes = 60 WHERE user_id = $1', [mara.id]) // prettier-ignore
    expect(partsOf((await found(mara.id))!).reliability).toMatchObject({ points: 8, known: true, answered: 7500 }) // prettier-ignore
    await accord.platform.pool.query('UPDATE influencers SET invitations = 0, reply_rate = NULL, reply_minutes = NULL WHERE user_id = $1', [mara.id]) // prettier-ignore
  })

  it('is left out once asked, while flagged, and where the team does not want to write to them', async () => {
    const opened = await openCampaign(sponsor, wanted)
    const request = await invited(sponsor, opened.id, mara, 400)
    expect(await found(mara.id, opened)).toBeUndefined()
    expect(await found(mara.id)).toBeDefined()
    await mara.ask('POST', `/api/v1/requests/${request.id}/rejection`, { offerId: request.latestOffer.id })
    expect(await found(mara.id, opened)).toBeUndefined()

    await admin.ask('PUT', `/admin/flag/user/${mara.id}`, { reason: 'Spam' })
    expect(await found(mara.id)).toBeUndefined()
    await admin.ask('PUT', `/admin/unflag/user/${mara.id}`, {})
    expect(await found(mara.id)).toBeDefined()

    await sponsor.ask('PUT', `/api/v1/memory/${mara.id}/do-not-contact`, { reason: 'Once is enough.' })
    expect(await found(mara.id)).toBeUndefined()
    const another = await newSponsor(accord, admin)
    const theirs = await matches(await draft(wanted, another), another)
    expect(theirs.body.items.some(({ id }) => id === mara.id)).toBe(true)
    await sponsor.ask('DELETE', `/api/v1/memory/${mara.id}/do-not-contact`)
  })
})

describe('who fits', () => {
  it('is told to the sponsor’s team and to admins alone', async () => {
    const secret = await draft()
    const opened = await openCampaign(sponsor)
    const another = await newSponsor(accord, admin)
    expect((await matches(opened, admin)).status).toBe(200)
    expect((await matches(opened, stranger(accord))).status).toBe(401)
    expect((await matches(opened, await newInfluencer(accord))).status).toBe(403)
    expect((await matches(opened, another)).status).toBe(403)
    expect((await matches(secret, another)).status).toBe(404)
    expect((await matches({ id: 999_999 })).status).toBe(404)
  })

  it.each([
    ['limit', 'limit=101'],
    ['limit', 'limit=0'],
    ['cursor', 'cursor=x'],
    ['score', 'score=5'],
  ])('is refused to a question that cannot be meant: %s', async (field, query) => {
    const { id } = await draft()
    const { status, body } = await sponsor.ask<{ errors: { field: string }[] }>('GET', `${path(id)}?${query}`)
    expect([status, body.errors[0]?.field]).toEqual([400, field])
  })

  it('is another list to whoever has a cursor of another campaign', async () => {
    const { nextCursor } = (await matches(await draft())).body
    const { status } = await sponsor.ask('GET', `${path((await draft()).id)}?cursor=${nextCursor}`)
    expect(status).toBe(400)
  })
})
