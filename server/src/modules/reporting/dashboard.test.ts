import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  AdminDashboard,
  Campaign,
  InfluencerDashboard,
  MatchingCampaigns,
  Request,
  SponsorDashboard,
} from '@accord/contract'
import { openBrowser } from '../../testing/browser.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, registerSponsor, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'

/**
 * A small world. The brand has two campaigns that run (public with 10,000 €, private with 2,000 €), one paused in
 * dollars, a draft and one that is deleted; another brand has a flagged one. Nora has been invited twice, and has a
 * deal; Lind and Per have applied; Per has a completed deal.
 */
let accord: Installation
let admin: Person, brand: Person, other: Person
let nora: Person, lind: Person, per: Person, flagged: Person & { username: string }
let waiting: { id: number; username: string }
let open: Campaign, secret: Campaign, paused: Campaign, foreign: Campaign
let asked: Request, dealt: Request, first: Request, second: Request

const applied = async (person: Person, campaign: Campaign, amount: number): Promise<Request> =>
  (
    await person.ask<Request>('POST', `/api/v1/campaigns/${campaign.id}/applications`, {
      offer: anOffer(amount),
    })
  ).body

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  brand = await newSponsor(accord, admin)
  other = await newSponsor(accord, admin)
  waiting = await registerSponsor(accord)
  nora = await newInfluencer(accord)
  lind = await newInfluencer(accord)
  per = await newInfluencer(accord)
  flagged = await newInfluencer(accord)

  open = await openCampaign(brand, { endDate: '2035-06-30', startDate: '2035-06-01' })
  secret = await openCampaign(brand, { visibility: 'private', budget: euros(2000), endDate: '2035-03-31', startDate: '2035-03-01' })
  paused = await openCampaign(brand, { budget: { amount: 500_00, currency: 'USD' } })
  await brand.ask('POST', `/api/v1/campaigns/${paused.id}/moves`, { action: 'pause' })
  await brand.ask('POST', '/api/v1/campaigns', { title: 'A thought' })
  const gone = await openCampaign(brand)
  await brand.ask('DELETE', `/api/v1/campaigns/${gone.id}`)
  foreign = await openCampaign(other, { niche: 'travel' })
  await admin.ask('PUT', `/api/v1/campaigns/${foreign.id}/flag`, { reason: 'other' })

  asked = await invited(brand, secret.id, nora, 300)
  dealt = await invited(brand, open.id, nora, 1000)
  await accept(nora, dealt)
  first = await applied(lind, open, 400)
  const done = await invited(brand, open.id, per, 250)
  const { body: deal } = await accept(per, done)
  await accord.platform.pool.query("UPDATE deals SET status = 'completed', updated_at = now() WHERE id = $1", [deal.id])
  second = await applied(per, open, 500)
  const over = await invited(brand, secret.id, per, 10)
  await brand.ask('POST', `/api/v1/requests/${over.id}/withdrawal`, {})
  await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
}) // prettier-ignore
afterAll(() => accord.stop())

const dashboard = async <T>(person: Person) => (await person.ask<T>('GET', '/api/v1/dashboard')).body

describe('the dashboard', () => {
  it('is closed to strangers, and to whoever waits or is flagged', async () => {
    expect((await stranger(accord).ask('GET', '/api/v1/dashboard')).status).toBe(401)
    for (const { username } of [waiting, flagged])
      expect((await (await openBrowser(accord, username)).ask('GET', '/api/v1/dashboard')).status).toBe(403)
  })
})

describe('an admin’s dashboard', () => {
  it('counts people, campaigns, requests and deals, and shows who waits', async () => {
    const shown = await dashboard<AdminDashboard>(admin)
    expect(shown).toMatchObject({
      role: 'admin',
      users: { sponsors: 3, influencers: 4, admins: 1 },
      // Deleted ones are not counted; a draft, a paused and a flagged one are.
      campaigns: { public: 4, private: 1, open: 3 },
      requests: { open: 3, accepted: 2, withdrawn: 1 },
      flagged: { users: 1, campaigns: 1 },
      sponsorsWaiting: { count: 1, first: [{ id: waiting.id, allowed: ['approve', 'reject', 'delete'] }] },
      deals: { count: 2, last30Days: 2 },
    })
    expect(shown.sponsorsWaiting.first).toHaveLength(1)
    // The newest is the sign-in of the first test's restricted people, or the flag before it.
    expect(shown.recent).toHaveLength(10)
    expect(shown.recent.map(({ id }) => id)).toEqual(shown.recent.map(({ id }) => id).sort((a, b) => b - a))
  })

  it('leaves out of the last thirty days what is older', async () => {
    const { pool } = accord.platform
    const later = (sign: string) =>
      pool.query(`ALTER TABLE deals DISABLE TRIGGER USER; UPDATE deals SET accepted_at = accepted_at ${sign} interval '31 days'
        WHERE id = (SELECT min(id) FROM deals); ALTER TABLE deals ENABLE TRIGGER USER`)
    await later('-')
    expect((await dashboard<AdminDashboard>(admin)).deals).toEqual({ count: 2, last30Days: 1 })
    await later('+')
  })
})

describe('a sponsor’s dashboard', () => {
  it('shows what waits for an answer, the longest first, and how far the campaigns are', async () => {
    const shown = await dashboard<SponsorDashboard>(brand)
    expect(shown.yourTurn.count).toBe(2)
    expect(shown.yourTurn.first.map(({ id }) => id)).toEqual([first.id, second.id])
    expect(shown.waiting).toBe(1)
    expect(shown.campaigns.map(({ id, committed, free }) => ({ id, committed, free }))).toEqual([
      { id: secret.id, committed: euros(0), free: euros(2000) },
      { id: open.id, committed: euros(1250), free: euros(8750) },
    ])
    expect(shown.campaignsByStatus).toEqual({ open: 2, paused: 1, draft: 1 })
    expect(shown.budget).toEqual([
      { total: euros(12_000), committed: euros(1250) },
      { total: { amount: 500_00, currency: 'USD' }, committed: { amount: 0, currency: 'USD' } },
    ])
    expect(shown.recentDeals.map(({ amount, status }) => [amount.amount, status])).toEqual([
      [250_00, 'completed'],
      [1000_00, 'agreed'],
    ])
  })

  it('shows nothing of another sponsor’s', async () => {
    expect(await dashboard<SponsorDashboard>(other)).toMatchObject({
      yourTurn: { count: 0, first: [] },
      waiting: 0,
      campaigns: [{ id: foreign.id, flagged: true }],
      recentDeals: [],
    })
  })
})

describe('an influencer’s dashboard', () => {
  it('shows what waits, the deals under way, and what they come to', async () => {
    const shown = await dashboard<InfluencerDashboard>(nora)
    expect(shown).toMatchObject({ role: 'influencer', waiting: 0, agreed: [euros(1000)], earned: [] })
    expect([shown.yourTurn.count, shown.yourTurn.first.map(({ id }) => id)]).toEqual([1, [asked.id]])
    expect(shown.activeDeals.map(({ requestId, amount }) => [requestId, amount])).toEqual([
      [dealt.id, euros(1000)],
    ])
  })

  it('counts what is completed as earned, and no longer as under way', async () => {
    const shown = await dashboard<InfluencerDashboard>(per)
    expect([shown.activeDeals, shown.agreed, shown.earned, shown.waiting]).toEqual([[], [], [euros(250)], 1])
  })

  it('proposes open campaigns in one’s niches that one has nothing to do with yet, as the list of what fits', async () => {
    const soon = await openCampaign(other, { niche: 'travel', startDate: '2034-01-01', endDate: '2034-02-01' })
    await openCampaign(other, { niche: 'finance' })
    await openCampaign(other, { visibility: 'private' })
    const proposed = async (person: Person) =>
      (await dashboard<InfluencerDashboard>(person)).matchingCampaigns.map(({ id }) => id)
    const newcomer = await newInfluencer(accord)
    const fitting = async (person: Person) =>
      (await person.ask<MatchingCampaigns>('GET', '/api/v1/matching-campaigns')).body.items.map(({ id }) => id)
    expect(new Set(await proposed(newcomer))).toEqual(new Set([soon.id, open.id]))
    expect(await proposed(newcomer)).toEqual(await fitting(newcomer))
    expect(await proposed(nora)).toEqual([soon.id])
    const { matchingCampaigns } = await dashboard<InfluencerDashboard>(newcomer)
    expect(matchingCampaigns.map(({ committed, free }) => [committed, free])).toEqual([[null, null], [null, null]])
    await newcomer.ask('PATCH', '/api/v1/profile/influencer', { niches: ['finance', 'travel'] })
    expect(await proposed(newcomer)).toHaveLength(3)
    expect(await proposed(newcomer)).toEqual(await fitting(newcomer))
  }) // prettier-ignore

  it('says what is missing from the profile until nothing is', async () => {
    const newcomer = await newInfluencer(accord)
    const gaps = async () => (await dashboard<InfluencerDashboard>(newcomer)).profileGaps.toSorted()
    expect(await gaps()).toEqual(['avatar', 'bio', 'country', 'languages', 'packages', 'socialAccounts'])
    await newcomer.ask('PATCH', '/api/v1/profile/influencer', {
      bio: 'Trains.',
      country: 'DE',
      languages: ['de'],
      socialAccounts: [{ platform: 'tiktok', handle: 'x', followers: 1, engagementRate: null }],
      packages: [{ title: 'A reel', platform: 'tiktok', format: 'reel', quantity: 1, price: euros(1) }],
    })
    expect(await gaps()).toEqual(['avatar'])
  })

  it('shows a deal that is under way though many newer ones are completed', async () => {
    const busy = await newInfluencer(accord)
    const campaign = await openCampaign(other, { budget: euros(1000) })
    const oldest = await invited(other, campaign.id, busy, 10)
    await accept(busy, oldest)
    for (let n = 0; n < 21; n++) await accept(busy, await invited(other, campaign.id, busy, 10))
    await accord.platform.pool.query("UPDATE deals SET status = 'completed' WHERE influencer_id = $1 AND request_id <> $2", [busy.id, oldest.id])
    const shown = await dashboard<InfluencerDashboard>(busy)
    expect([shown.activeDeals.map(({ requestId }) => requestId), shown.agreed, shown.earned]).toEqual([[oldest.id], [euros(10)], [euros(210)]])
  }) // prettier-ignore
})
