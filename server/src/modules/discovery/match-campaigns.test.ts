import { MATCH_CANDIDATES, MATCH_WORTH } from '@accord/contract'
import type { Campaign, MatchingCampaign, MatchingCampaigns, MatchPart } from '@accord/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { sentStatements } from '../../testing/statements.ts'
import { walk } from '../../testing/walk.ts'
import { deriveReliability } from '../campaigns/index.ts'

const PATH = '/api/v1/matching-campaigns'
const CAMPAIGNS = 120
const RUNS = process.env.ACCORD_LONG ? 400 : 40

let accord: Installation
let admin: Person
let sponsor: Person
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
})
afterAll(() => accord.stop())

const query = (text: string, values: unknown[] = []) => accord.platform.pool.query(text, values)
const matches = async (person: Person) => (await person.ask<MatchingCampaigns>('GET', PATH)).body
const found = async (person: Person, { id }: { id: number }) =>
  (await matches(person)).items.find((one) => one.id === id)
const partsOf = (one: MatchingCampaign | undefined) =>
  Object.fromEntries(one!.match.parts.map((each) => [each.part, each])) as {
    [part in MatchPart['part']]: MatchPart & { part: part }
  }
const edit = async (person: Person, changes: object) => {
  const { status, body } = await person.ask('PATCH', '/api/v1/profile/influencer', changes)
  expect(status, JSON.stringify(body)).toBe(200)
}
const account = (platform: string, followers: number) => ({ platform, handle: 'x', followers, engagementRate: null }) // prettier-ignore
const priced = (price: unknown) => ({
  title: 'One',
  platform: 'instagram',
  format: 'reel',
  quantity: 1,
  price,
})

describe('the ranking', () => {
  const NICHES = ['carpentry', 'beekeeping', 'weaving']
  const PLATFORMS = ['instagram', 'podcast', 'blog', 'twitch']
  const COUNTRIES = ['DE', 'AT', 'NO']
  const some = <T>(all: T[], minLength = 0) => fc.uniqueArray(fc.constantFrom(...all), { minLength, maxLength: 3 }) // prettier-ignore
  const anyTerms = fc.record({
    niche: fc.constantFrom(...NICHES),
    platforms: some(PLATFORMS),
    countries: some(COUNTRIES),
    compensation: fc.constantFrom('paid', 'paid', 'product', 'both'),
    budget: fc.integer({ min: 1, max: 3000 }),
    perHeadTo: fc.option(fc.integer({ min: 1, max: 1000 })),
  })
  const anyProfile = fc.record({
    niches: some(NICHES, 1),
    accounts: fc.uniqueArray(fc.tuple(fc.constantFrom(...PLATFORMS), fc.nat(50_000)), { selector: ([platform]) => platform, maxLength: 4 }), // prettier-ignore
    shares: fc.uniqueArray(fc.tuple(fc.constantFrom(...COUNTRIES, 'FR'), fc.integer({ min: 1, max: 2500 })), { selector: ([key]) => key, maxLength: 4 }), // prettier-ignore
    prices: fc.array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.constantFrom('EUR', 'USD')), { maxLength: 3 }), // prettier-ignore
    limit: fc.integer({ min: 1, max: 40 }),
  })
  type Terms = (typeof anyTerms extends fc.Arbitrary<infer T> ? T : never) & { id: number }
  type Profile = typeof anyProfile extends fc.Arbitrary<infer T> ? T : never

  /** The formula of docs/search.md written down once more, from the other side; these sponsors have no record. */
  function pointsOf(campaign: Terms, { niches, accounts, shares, prices }: Profile) {
    const followers = sum(accounts.map(([, count]) => count))
    const there = sum(accounts.filter(([platform]) => campaign.platforms.includes(platform)).map(([, count]) => count)) // prettier-ignore
    const reached = sum(shares.filter(([key]) => campaign.countries.includes(key)).map(([, share]) => share))
    const price = Math.min(...prices.filter(([, currency]) => currency === 'EUR').map(([amount]) => amount * 100)) // prettier-ignore
    const left = campaign.budget * 100
    const easily = Math.min(campaign.perHeadTo === null ? left / 2 : campaign.perHeadTo * 100, left)
    return [
      Math.round(20 + 10 / niches.length),
      campaign.countries.length === 0 || shares.length === 0 ? 10 : Math.round(Math.min(20, (reached / 5000) * 20)), // prettier-ignore
      campaign.compensation === 'product' || price === Infinity ? 10 : price <= easily ? 20 : price >= left ? 0 : Math.round((20 * (left - price)) / (left - easily)), // prettier-ignore
      campaign.platforms.length === 0 || followers === 0 ? 5 : Math.round((there / followers) * 10),
      5,
      5,
    ]
  }

  it('is that of the formula by hand, and the parts that are shown make the score', async () => {
    const campaigns: Terms[] = []
    for (const terms of fc.sample(anyTerms, { numRuns: CAMPAIGNS, seed: 20_261_126 })) {
      const perHeadTo = terms.perHeadTo === null ? null : Math.min(terms.perHeadTo, terms.budget)
      const said = { ...terms, budget: euros(terms.budget), perHeadTo: perHeadTo && euros(perHeadTo) }
      campaigns.push({ ...terms, perHeadTo, id: (await openCampaign(sponsor, said)).id })
    }
    const mara = await newInfluencer(accord)
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        await edit(mara, {
          niches: profile.niches,
          socialAccounts: profile.accounts.map(([platform, followers]) => account(platform, followers)),
          audience: { country: profile.shares.map(([key, share]) => ({ key, share })) },
          packages: profile.prices.map(([amount, currency]) => priced({ amount: amount * 100, currency })),
        })
        const expected = campaigns
          .filter(({ niche }) => profile.niches.includes(niche))
          .filter(
            ({ platforms }) =>
              platforms.length === 0 || profile.accounts.some(([platform]) => platforms.includes(platform)),
          ) // prettier-ignore
          .map((one) => ({ id: one.id, points: pointsOf(one, profile) }))
          .toSorted((a, b) => sum(b.points) - sum(a.points) || b.id - a.id)
        const all = await walk<MatchingCampaign>(mara, PATH, profile.limit)
        expect(all.map(({ id, match }) => ({ id, points: match.parts.map(({ points }) => points) }))).toEqual(expected) // prettier-ignore
        for (const { match } of all) {
          expect(match.score).toBe(sum(match.parts.map(({ points }) => points)))
          expect(match.parts.map(({ part, of }) => [part, of])).toEqual(Object.entries(MATCH_WORTH))
          for (const { known, points, of } of match.parts) if (!known) expect(points).toBe(of / 2)
        }
      }),
      { seed: 20_261_127, numRuns: RUNS },
    )
  }, 300_000)
})

describe('a campaign that fits', () => {
  let mara: Person
  const terms = { niche: 'lutes', platforms: ['podcast'], countries: ['AT'], perHeadTo: euros(500), budget: euros(1000) } // prettier-ignore
  beforeAll(async () => {
    mara = await newInfluencer(accord)
    await edit(mara, {
      niches: ['lutes', 'music'],
      socialAccounts: [account('podcast', 6000), account('blog', 2000)],
      audience: { country: [{ key: 'AT', share: 3000 }] },
      packages: [priced(euros(600))],
    })
  })

  it('is shown as the search would show it, with the figure behind each part', async () => {
    const campaign = await openCampaign(sponsor, terms)
    const one = await found(mara, campaign)
    expect(partsOf(one)).toEqual({
      niche: { part: 'niche', points: 25, of: 30, known: true, niche: 'lutes', among: 2 },
      audience: { part: 'audience', points: 12, of: 20, known: true, countries: ['AT'], share: 3000 },
      price: { part: 'price', points: 16, of: 20, known: true, price: euros(600), easily: euros(500), left: euros(1000) }, // prettier-ignore
      platform: { part: 'platform', points: 8, of: 10, known: true, platforms: ['podcast'], share: 7500 },
      reliability: { part: 'reliability', points: 5, of: 10, known: false, answered: null },
      results: { part: 'results', points: 5, of: 10, known: false, deals: 0, kept: 0 },
    })
    const { match, ...card } = one!
    const { body } = await mara.ask<{ items: object[] }>('GET', '/api/v1/campaigns?niche=lutes')
    expect(body.items).toContainEqual(card)
    expect(match.score).toBe(71)
  })

  it('does not tell what of its budget is left', async () => {
    const campaign = await openCampaign(sponsor, terms)
    const other = await newInfluencer(accord)
    expect((await accept(other, await invited(sponsor, campaign.id, other, 350))).status).toBe(201)
    const one = await found(mara, campaign)
    expect([one!.free, one!.committed]).toEqual([null, null])
    expect(partsOf(one).price).toMatchObject({ left: euros(1000), points: 16 })
  })

  it('is measured by how its sponsor answers and keeps to deals', async () => {
    const theirs = await newSponsor(accord, admin)
    const campaign = await openCampaign(theirs, terms)
    for (let applied = 0; applied < 3; applied++) {
      const person = await newInfluencer(accord)
      const { body } = await person.ask<{ id: number; latestOffer: { id: number } }>('POST', `/api/v1/campaigns/${campaign.id}/applications`, { offer: anOffer(100) }) // prettier-ignore
      if (applied < 2)
        await theirs.ask('POST', `/api/v1/requests/${body.id}/acceptance`, { offerId: body.latestOffer.id }) // prettier-ignore
      else await query(`UPDATE requests SET created_at = now() - interval '8 days' WHERE id = $1`, [body.id])
    }
    await accord.platform.transaction({ kind: 'clock' }, (tx) => deriveReliability(tx, tx.now))
    expect(partsOf(await found(mara, campaign))).toMatchObject({
      reliability: { points: 7, known: true, answered: 6667 },
      results: { points: 8, known: true, deals: 2, kept: 2 },
    })
  })

  it('is left out when the search would not show it, or it takes no requests', async () => {
    const hidden: [string, (campaign: Campaign) => Promise<unknown>][] = [
      ['paused', ({ id }) => sponsor.ask('POST', `/api/v1/campaigns/${id}/moves`, { action: 'pause' })],
      ['closed', ({ id }) => sponsor.ask('POST', `/api/v1/campaigns/${id}/moves`, { action: 'close' })],
      ['flagged', ({ id }) => admin.ask('PUT', `/api/v1/campaigns/${id}/flag`, { reason: 'spam' })],
      ['private', ({ id }) => sponsor.ask('PATCH', `/api/v1/campaigns/${id}`, { visibility: 'private' })],
      ['of another niche', ({ id }) => sponsor.ask('PATCH', `/api/v1/campaigns/${id}`, { niche: 'drums' })],
      ['on other platforms', ({ id }) => sponsor.ask('PATCH', `/api/v1/campaigns/${id}`, { platforms: ['twitch'] })], // prettier-ignore
      ['over', ({ id }) => query(`UPDATE campaigns SET start_date = current_date - 9, application_deadline = current_date - 1 WHERE id = $1`, [id])], // prettier-ignore
      ['deleted', ({ id }) => sponsor.ask('DELETE', `/api/v1/campaigns/${id}`)],
      ['applied for', ({ id }) => mara.ask('POST', `/api/v1/campaigns/${id}/applications`, { offer: anOffer(100) })], // prettier-ignore
      ['invited to', (campaign) => invited(sponsor, campaign.id, mara, 100)],
    ]
    for (const [why, hide] of hidden) {
      const campaign = await openCampaign(sponsor, terms)
      expect(await found(mara, campaign), why).toBeDefined()
      await hide(campaign)
      expect(await found(mara, campaign), why).toBeUndefined()
    }
  })

  it('is compared with what is said alone, and what is not said is told', async () => {
    const quiet = await newInfluencer(accord)
    await edit(quiet, { niches: ['lutes'] })
    const campaign = await openCampaign(await newSponsor(accord, admin), { niche: 'lutes' })
    const page = await matches(quiet)
    expect(page.unsaid).toEqual(['socialAccounts', 'audience', 'packages'])
    expect(page.items.every(({ platforms }) => platforms.length === 0)).toBe(true)
    expect(page.items.find(({ id }) => id === campaign.id)!.match.score).toBe(30 + 10 + 10 + 5 + 5 + 5)
    expect((await matches(mara)).unsaid).toEqual([])
  })
})

describe('which campaigns fit', () => {
  it('is told to influencers alone', async () => {
    expect((await stranger(accord).ask('GET', PATH)).status).toBe(401)
    expect((await sponsor.ask('GET', PATH)).status).toBe(403)
    expect((await admin.ask('GET', PATH)).status).toBe(403)
  })

  it.each([
    ['limit', 'limit=101'],
    ['cursor', 'cursor=x'],
    ['niche', 'niche=lutes'],
  ])('is refused to a question that cannot be meant: %s', async (field, asked) => {
    const { status, body } = await (await newInfluencer(accord)).ask<{ errors: { field: string }[] }>('GET', `${PATH}?${asked}`) // prettier-ignore
    expect([status, body.errors[0]?.field]).toEqual([400, field])
  })

  it('is looked up among the many by niche, and read once', async () => {
    await query(`ALTER TABLE campaigns DISABLE TRIGGER USER`)
    await query(
      `INSERT INTO campaigns (sponsor_id, title, brief, niche, budget, currency, start_date, end_date, application_deadline, status, opened_at)
       SELECT (SELECT min(id) FROM sponsors), 'Campaign ' || n, 'Much is to be done.', 'niche ' || (n * n) % 97, 100000, 'EUR',
         current_date, current_date + 90, current_date + 60, 'open', now() FROM generate_series(1, 40000) AS n`,
    )
    await query(`ALTER TABLE campaigns ENABLE TRIGGER USER`)
    await query('VACUUM ANALYZE campaigns')
    const mara = await newInfluencer(accord)
    const { pool } = accord.platform
    for (const niches of [['niche 1'], ['niche 1', 'niche 4', 'niche 0'], ['nobody']]) {
      await edit(mara, { niches })
      let page: MatchingCampaigns | undefined
      const sent = await sentStatements(pool, async () => {
        page = await matches(mara)
      })
      expect(page!.candidates).toBe(niches[0] === 'nobody' ? 0 : MATCH_CANDIDATES)
      expect(sent.length).toBeLessThanOrEqual(5)
      for (const { text, values } of sent.filter((one) => /^\s*SELECT/i.test(one.text))) {
        const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, TIMING OFF, BUFFERS OFF) ${text}`, values) // prettier-ignore
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
        expect(plan).not.toMatch(/Seq Scan on (campaigns|requests|influencers)/)
        const inVain = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, rows]) => Number(rows))
        expect(Math.max(0, ...inVain), plan).toBeLessThan(4000)
      }
    }
  })
})

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
