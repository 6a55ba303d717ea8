import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Audience, InfluencerProfile, OwnProfile, Request } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { statementsOf } from '../../testing/statements.ts'

type Refusal = { code: string; errors: { field: string; code: string }[] }
type Own = Extract<OwnProfile, { role: 'influencer' }> & Refusal

let accord: Installation
let admin: Person, sponsor: Person
let nora: Person & { username: string }
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
})
beforeEach(async () => {
  nora = await newInfluencer(accord)
})
afterAll(() => accord.stop())

const edit = (body: unknown, person: Person = nora) =>
  person.ask<Own>('PATCH', '/api/v1/profile/influencer', body)
const kit = async ({ username } = nora, person = stranger(accord)) =>
  (await person.ask<InfluencerProfile>('GET', `/api/v1/influencers/${username}`)).body
const sql = async <Row>(text: string, values: unknown[] = []) => (await accord.platform.pool.query(text, values)).rows as Row[] // prettier-ignore
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const account = { platform: 'instagram', handle: 'nora', followers: 1000, engagementRate: 345 }
const packaged = { title: 'A reel', platform: 'instagram', format: 'reel', quantity: 1, price: euros(100) }
const shares = (...all: [key: string, share: number][]) => all.map(([key, share]) => ({ key, share }))

describe('a media kit', () => {
  it.each<[field: string, code: string, edit: Record<string, unknown>]>([
    ['audience.country', 'over_whole', { audience: { country: shares(['DE', 6000], ['AT', 4001]) } }],
    ['audience.age', 'over_whole', { audience: { age: shares(['18_24', 10_000], ['25_34', 1]) } }],
    ['audience.gender', 'over_whole', { audience: { gender: shares(['female', 9999], ['male', 2]) } }],
    ['audience.country.1.key', 'named_twice', { audience: { country: shares(['DE', 10], ['DE', 20]) } }],
    ['audience.country.0.key', 'invalid_format', { audience: { country: shares(['Germany', 10]) } }],
    ['audience.age.0.key', 'invalid_value', { audience: { age: shares(['18-24', 10]) } }],
    ['audience.gender.0.key', 'invalid_value', { audience: { gender: shares(['all', 10]) } }],
    ['audience.gender.0.share', 'too_small', { audience: { gender: shares(['male', 0]) } }],
    ['audience.gender.0.share', 'invalid_type', { audience: { gender: shares(['male', 0.5]) } }],
    ['audience.income', 'unknown_field', { audience: { income: [] } }],
    ['unavailable.0.lastDay', 'end_before_start', { unavailable: [{ firstDay: day(4), lastDay: day(3) }] }],
    ['unavailable.0.firstDay', 'invalid_format', { unavailable: [{ firstDay: '', lastDay: day(3) }] }],
    ['unavailable.0.lastDay', 'bad_date', { unavailable: [{ firstDay: day(1), lastDay: '9999-12-31' }] }],
    ['unavailable', 'too_big', { unavailable: Array.from({ length: 25 }, () => ({ firstDay: day(1), lastDay: day(1) })) }],
    ['packages.0.turnaroundDays', 'too_small', { packages: [{ ...packaged, turnaroundDays: 0 }] }],
    ['packages.0.turnaroundDays', 'too_big', { packages: [{ ...packaged, turnaroundDays: 366 }] }],
    ['packages.0.revisions', 'too_big', { packages: [{ ...packaged, revisions: 21 }] }],
    ['packages.0.usageRights', 'invalid_value', { packages: [{ ...packaged, usageRights: 'some' }] }],
    ['socialAccounts.1.handle', 'named_twice', { socialAccounts: [account, { ...account, handle: '@Nora' }] }],
    ['socialAccounts.0.confirmedBy', 'unknown_field', { socialAccounts: [{ ...account, confirmedBy: 'api' }] }],
    ['replies', 'unknown_field', { replies: { invitations: 9, rate: 10_000, minutes: 1 } }],
  ])('is refused with a wrong %s: %s', async (field, code, body) => {
    const answer = await edit(body)
    expect([answer.status, ...(answer.body.errors ?? []).map((error) => [error.field, error.code])]).toEqual([400, [field, code]])
  }) // prettier-ignore

  it('says nothing at first', async () => {
    const nobody = { country: [], age: [], gender: [] }
    expect(await kit()).toMatchObject({ socialAccounts: [], packages: [], audience: nobody, unavailable: [], pastWork: [], replies: { invitations: 0, rate: null, minutes: null } }) // prettier-ignore
  })

  it('tells whom one reaches, the largest share first and ages from young to old; a new one replaces it whole', async () => {
    const audience: Audience = {
      country: shares(['AT', 1200], ['DE', 8800]),
      age: shares(['65_up', 100], ['13_17', 9900]) as Audience['age'],
      gender: shares(['other', 2], ['female', 9998]) as Audience['gender'],
    }
    expect((await edit({ audience })).status).toBe(200)
    expect((await kit()).audience).toEqual({
      country: shares(['DE', 8800], ['AT', 1200]),
      age: shares(['13_17', 9900], ['65_up', 100]),
      gender: shares(['female', 9998], ['other', 2]),
    })
    await edit({ audience: { gender: shares(['male', 5000]) } })
    expect((await kit()).audience).toEqual({ country: [], age: [], gender: shares(['male', 5000]) })
    await edit({ bio: 'Else.' })
    expect((await kit()).audience.gender).toHaveLength(1)
  })

  it('says what is in a package; what is left out is to be agreed, and the work stays the influencer’s', async () => {
    const terms = { turnaroundDays: 12, revisions: 0, usageRights: 'paid_30_days' }
    await edit({
      packages: [
        { ...packaged, ...terms },
        { ...packaged, price: euros(200) },
      ],
    })
    expect((await kit()).packages).toEqual([
      { ...packaged, description: '', ...terms },
      {
        ...packaged,
        description: '',
        price: euros(200),
        turnaroundDays: null,
        revisions: null,
        usageRights: 'none',
      },
    ])
  })

  it('tells when one is busy, the next time first, and nothing of what is over', async () => {
    const period = (from: number, to: number) => ({ firstDay: day(from), lastDay: day(to) })
    await edit({ unavailable: [period(20, 25), period(-9, -3), period(-2, 0), period(20, 22)] })
    expect((await kit()).unavailable).toEqual([period(-2, 0), period(20, 25), period(20, 22)])
    await edit({ unavailable: [] })
    expect((await kit()).unavailable).toEqual([])
  })

  it('is read by one statement', async () => {
    await edit({ socialAccounts: [account], packages: [packaged] })
    expect(await statementsOf(accord.platform.pool, () => kit())).toBe(1)
  })
})

describe('who stands for an account', () => {
  const confirmed = (handle: string) => sql(`UPDATE social_accounts SET confirmed_by = 'screenshot', confirmed_at = '2026-11-20T10:00Z'
    WHERE influencer_id = $1 AND handle = $2`, [nora.id, handle]) // prettier-ignore
  const shown = async () => (await kit()).socialAccounts.map(({ handle, confirmedBy, confirmedAt }) => [handle, confirmedBy, confirmedAt]) // prettier-ignore

  it('is at first its influencer alone', async () => {
    await edit({ socialAccounts: [account] })
    expect(await shown()).toEqual([['nora', 'self_reported', null]])
  })

  it('stays as it is for what an edit leaves as it was, together with its id', async () => {
    const other = { ...account, platform: 'youtube', followers: 10 }
    await edit({ socialAccounts: [account, { ...account, handle: 'second', followers: 900 }] })
    await confirmed('nora')
    const [before] = (await kit()).socialAccounts
    expect((await edit({ socialAccounts: [other, account] })).status).toBe(200)
    const [after, added] = (await kit()).socialAccounts
    expect(after).toEqual({ ...account, id: before?.id, confirmedBy: 'screenshot', confirmedAt: '2026-11-20T10:00:00.000Z' }) // prettier-ignore
    expect(added).toMatchObject({ ...other, confirmedBy: 'self_reported', confirmedAt: null })
    await edit({ bio: 'Else.' })
    expect((await shown())[0]).toEqual(['nora', 'screenshot', '2026-11-20T10:00:00.000Z'])
  })

  it.each([
    ['followers', { followers: 1001 }],
    ['engagement', { engagementRate: null }],
    ['handle', { handle: 'norah' }],
    ['platform', { platform: 'tiktok' }],
  ])('is the influencer alone again when an edit changes its %s', async (_, change) => {
    await edit({ socialAccounts: [account] })
    await confirmed('nora')
    await edit({ socialAccounts: [{ ...account, ...change }] })
    const { handle } = { ...account, ...change }
    expect(await shown()).toEqual([[handle, 'self_reported', null]])
  })

  it('cannot be said to be somebody of whom nothing is known since when', async () => {
    await edit({ socialAccounts: [account] })
    const alone = sql(`UPDATE social_accounts SET confirmed_by = 'api' WHERE influencer_id = $1`, [nora.id])
    await expect(alone).rejects.toThrow('confirmed_some_time')
  })
})

describe('how followers moved', () => {
  const counts = () => sql<{ handle: string; day: string; followers: number }>(`SELECT handle, day, followers FROM follower_counts
    WHERE influencer_id = $1 ORDER BY handle, day`, [nora.id]) // prettier-ignore

  it('is noted once a day at most, with the last figure said, and only where it is another', async () => {
    await edit({ socialAccounts: [account] })
    await edit({ socialAccounts: [{ ...account, followers: 1200 }] })
    expect(await counts()).toEqual([{ handle: 'nora', day: day(0), followers: 1200 }])
    await sql('UPDATE follower_counts SET day = day - 7 WHERE influencer_id = $1', [nora.id])
    await edit({ bio: 'Else.', socialAccounts: [{ ...account, followers: 1200, engagementRate: 9 }] })
    expect(await counts()).toHaveLength(1)
    await edit({ socialAccounts: [{ ...account, followers: 900 }] })
    expect(await counts()).toEqual([{ handle: 'nora', day: day(-7), followers: 1200 }, { handle: 'nora', day: day(0), followers: 900 }]) // prettier-ignore
  })

  it('stays known after the account is taken off the page', async () => {
    await edit({ socialAccounts: [account] })
    await edit({ socialAccounts: [] })
    expect(await counts()).toHaveLength(1)
  })
})

describe('followers over time', () => {
  it('are told of each account that is shown, as each month ended, thirteen months at most', async () => {
    await edit({ socialAccounts: [account, { ...account, platform: 'youtube', followers: 7 }] })
    const [instagram, youtube] = (await kit()).socialAccounts
    const past = Array.from({ length: 15 }, (_, at) => [new Date(Date.UTC(2024, at, 3)).toISOString().slice(0, 10), at]) // prettier-ignore
    for (const [on, followers] of [...past, ['2025-03-20', 99], ['2025-03-11', 98]])
      await sql(`INSERT INTO follower_counts (influencer_id, platform, handle, day, followers) VALUES ($1, 'instagram', 'nora', $2, $3)`, [nora.id, on, followers]) // prettier-ignore
    await sql(`INSERT INTO follower_counts (influencer_id, platform, handle, day, followers) VALUES ($1, 'tiktok', 'gone', '2025-03-03', 5)`, [nora.id]) // prettier-ignore
    const history = (await kit()).followerHistory
    expect(history.map(({ accountId }) => accountId)).toEqual([instagram?.id, youtube?.id])
    const months = history[0]!.months
    expect(months).toHaveLength(13)
    expect(months[0]).toEqual({ month: '2024-04', followers: 3 })
    expect(months.at(-2)).toEqual({ month: '2025-03', followers: 99 })
    expect(months.at(-1)).toEqual({ month: day(0).slice(0, 7), followers: 1000 })
    expect(history[1]!.months).toEqual([{ month: day(0).slice(0, 7), followers: 7 }])
  })
})

describe('how somebody answers', () => {
  const asked = async (
    more: { minutes?: number; days?: number } = {},
    campaign?: number,
  ): Promise<Request> => {
    const request = await invited(sponsor, campaign ?? (await openCampaign(sponsor)).id, nora, 100)
    if (more.days) await sql(`UPDATE requests SET created_at = now() - make_interval(days => $2) WHERE id = $1`, [request.id, more.days]) // prettier-ignore
    return request
  }
  const say = ({ id }: Request) => nora.ask('POST', `/api/v1/requests/${id}/messages`, { body: 'Hello' })
  /** As if the request had been sent so many minutes before its answer. */
  const answeredIn = async (minutes: number) => {
    const request = await asked()
    await say(request)
    await sql(`UPDATE requests SET created_at = now() - make_interval(mins => $2) WHERE id = $1`, [request.id, minutes]) // prettier-ignore
    return request
  }
  const figures = async () => {
    await accord.runSchedule('reply-figures')
    return (await kit()).replies
  }

  it('is not told of fewer than three invitations', async () => {
    for (const minutes of [10, 20]) await answeredIn(minutes)
    expect(await figures()).toEqual({ invitations: 2, rate: null, minutes: null })
  })

  it('is the share of those answered and the time in the middle, whatever the answer was', async () => {
    await answeredIn(30)
    const rejected = await asked()
    await nora.ask('POST', `/api/v1/requests/${rejected.id}/rejection`, { offerId: rejected.latestOffer.id })
    await sql(`UPDATE requests SET created_at = now() - interval '100 minutes' WHERE id = $1`, [rejected.id])
    const accepted = await asked()
    await accept(nora, accepted)
    await sql(`UPDATE requests SET created_at = now() - interval '3 hours' WHERE id = $1`, [accepted.id])
    await asked({ days: 4 })
    expect(await figures()).toEqual({ invitations: 4, rate: 7500, minutes: 100 })
  })

  it('counts neither what is too fresh, nor too old, nor was taken back, nor was begun by oneself', async () => {
    for (const minutes of [10, 10, 10]) await answeredIn(minutes)
    await asked({ days: 2 })
    await asked({ days: 181 })
    const withdrawn = await asked({ days: 5 })
    await sponsor.ask('POST', `/api/v1/requests/${withdrawn.id}/withdrawal`, {})
    await nora.ask('POST', `/api/v1/campaigns/${(await openCampaign(sponsor)).id}/applications`, { offer: { amount: euros(9) } }) // prettier-ignore
    expect(await figures()).toEqual({ invitations: 3, rate: 10_000, minutes: 10 })
  })

  it('counts what ran out unanswered, and forgets all of it with time', async () => {
    const requests = [await asked(), await asked(), await asked()]
    await sql(`UPDATE requests SET status = 'expired' WHERE id = ANY($1)`, [requests.map(({ id }) => id)])
    expect(await figures()).toEqual({ invitations: 3, rate: 0, minutes: null })
    await sql(`UPDATE requests SET created_at = now() - interval '200 days' WHERE influencer_id = $1`, [nora.id]) // prettier-ignore
    expect(await figures()).toEqual({ invitations: 0, rate: null, minutes: null })
  })
})

describe('past work', () => {
  const dealt = async (more: Record<string, unknown>) => {
    const campaign = await openCampaign(sponsor, more)
    await accept(nora, await invited(sponsor, campaign.id, nora, 100))
    return campaign
  }
  const titles = async () => (await kit()).pastWork.map(({ campaign }) => campaign.title)

  it('names campaign and brand of deals for public campaigns, the newest first, and no price', async () => {
    await dealt({ title: 'Earlier' })
    await dealt({ title: 'Hidden', visibility: 'private' })
    const latest = await dealt({ title: 'Later', niche: 'food' })
    const shown = await kit()
    expect([shown.dealsAgreed, shown.pastWork.map(({ campaign }) => campaign.title)]).toEqual([3, ['Later', 'Earlier']]) // prettier-ignore
    const { sponsor: brand } = latest
    expect(shown.pastWork[0]).toEqual({ campaign: { id: latest.id, title: 'Later' }, niche: 'food', agreedOn: day(0), sponsor: { slug: brand.slug, companyName: brand.companyName, logoUrl: null } }) // prettier-ignore
  })

  it('leaves out deals that were cancelled, and what is flagged, deleted, or of a brand that is flagged', async () => {
    const [cancelled, flagged, deleted] = [await dealt({}), await dealt({}), await dealt({})]
    await dealt({ title: 'Kept' })
    await sql(`UPDATE deals SET status = 'cancelled' WHERE campaign_id = $1`, [cancelled.id])
    await admin.ask('PUT', `/api/v1/campaigns/${flagged.id}/flag`, { reason: 'spam' })
    await sql('UPDATE campaigns SET deleted_at = now() WHERE id = $1', [deleted.id])
    expect(await titles()).toEqual(['Kept'])
    await admin.ask('PUT', `/api/v1/users/${sponsor.id}/flag`, { reason: 'fraud' })
    expect(await titles()).toEqual([])
    await admin.ask('DELETE', `/api/v1/users/${sponsor.id}/flag`)
    expect(await titles()).toEqual(['Kept'])
  })
})

describe('erasing an influencer', () => {
  it('takes all of the media kit along', async () => {
    await edit({ socialAccounts: [account], packages: [packaged], audience: { gender: shares(['male', 1]) }, unavailable: [{ firstDay: day(1), lastDay: day(2) }] }) // prettier-ignore
    await sql('UPDATE influencers SET invitations = 5, reply_rate = 9000, reply_minutes = 7 WHERE user_id = $1', [nora.id]) // prettier-ignore
    expect((await admin.ask('DELETE', `/api/v1/users/${nora.id}`)).status).toBe(204)
    for (const table of [
      'social_accounts',
      'follower_counts',
      'packages',
      'audience_shares',
      'unavailable_periods',
    ])
      expect(await sql(`SELECT FROM ${table} WHERE influencer_id = $1`, [nora.id]), table).toEqual([])
    expect(await sql('SELECT invitations, reply_rate, reply_minutes FROM influencers WHERE user_id = $1', [nora.id])).toEqual([{ invitations: 0, reply_rate: null, reply_minutes: null }]) // prettier-ignore
    // What was asked of them is of nobody any more.
    await accord.runSchedule('reply-figures')
    expect(await sql('SELECT invitations FROM influencers WHERE user_id = $1', [nora.id])).toEqual([{ invitations: 0 }]) // prettier-ignore
  })
})
