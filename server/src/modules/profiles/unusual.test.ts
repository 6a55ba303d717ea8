import { FEWEST_ACCOUNTS, FIXED_ENGAGEMENT, FOLLOWING } from '@accord/contract'
import type { InfluencerPage, InfluencerProfile, MatchingInfluencers, OwnProfile, ShownAccount, Unusual } from '@accord/contract' // prettier-ignore
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { loadInfluencers } from '../../testing/load-influencers.ts'
import { madeUpInfluencer } from '../../testing/made-up-influencers.ts'
import { newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { deriveEngagementClasses } from './unusual.ts'

const PEOPLE = 3000

let accord: Installation
let admin: Person
let sponsor: Person
let nora: Person & { username: string }
const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
  (await accord.platform.pool.query<Row>(text, values)).rows

beforeAll(async () => {
  accord = await startInstallation()
  const client = new pg.Client({ connectionString: accord.databaseUrl })
  await client.connect()
  await loadInfluencers(client, PEOPLE, 1000)
  await client.end()
  await accord.platform.transaction({ kind: 'clock' }, deriveEngagementClasses)
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
}, 120_000)
afterAll(() => accord.stop())
beforeEach(async () => {
  nora = await newInfluencer(accord)
})

type Account = { platform: string; followers: number; engagementRate: number | null }
const says = async (...accounts: Account[]) => {
  const socialAccounts = accounts.map((one) => ({ handle: 'nora', ...one }))
  const { status, body } = await nora.ask('PATCH', '/api/v1/profile/influencer', { socialAccounts })
  expect(status, JSON.stringify(body)).toBe(200)
}
const kit = async (person: Person = sponsor) =>
  (await person.ask<InfluencerProfile>('GET', `/api/v1/influencers/${nora.username}`)).body
const marks = async (person?: Person): Promise<Unusual[]> => (await kit(person)).unusual!

/** What is usual on Instagram with 10,000 to 100,000 followers, found out by hand. */
const likeHers = Array.from({ length: PEOPLE }, (_, index) => madeUpInfluencer(index + 1))
  .flatMap(({ accounts }) => accounts)
  .filter(({ platform, followers }) => platform === 'instagram' && followers >= 10_000 && followers < 100_000)
const smaller = Array.from({ length: PEOPLE }, (_, index) => madeUpInfluencer(index + 1))
  .flatMap(({ accounts }) => accounts)
  .filter(
    ({ platform, followers, engagement }) => platform === 'instagram' && followers < 10_000 && engagement,
  )
  .map(({ engagement }) => engagement as number)
  .toSorted((a, b) => a - b)
const at = (part: number) => smaller[Math.ceil(part * smaller.length) - 1] as number

describe('what is usual', () => {
  it('is derived from the accounts of a platform and a size, where they are many enough', async () => {
    const rows = await query<{ platform: string; following: string; accounts: number }>('SELECT * FROM engagement_classes') // prettier-ignore
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.every(({ accounts }) => accounts >= FEWEST_ACCOUNTS)).toBe(true)
    expect(rows.find((one) => one.platform === 'instagram' && one.following === 'nano')).toEqual({ platform: 'instagram', following: 'nano', accounts: smaller.length, low: at(0.01), middle: at(0.5), high: at(0.99) }) // prettier-ignore
    expect(likeHers.length).toBeLessThan(FEWEST_ACCOUNTS)
    expect(rows.some((one) => one.platform === 'instagram' && one.following === 'micro')).toBe(false)
  })

  it('has the sizes of the contract', async () => {
    for (const [following, [from, to]] of Object.entries(FOLLOWING))
      expect(await query('SELECT following_of($1) AS from, following_of($2) AS last', [from, to === Infinity ? 10 ** 12 : to - 1])).toEqual([{ from: following, last: following }]) // prettier-ignore
  })
})

describe('engagement far from what is usual', () => {
  const few = { platform: 'instagram', followers: 5000 }
  const compared = { platform: 'instagram', handle: 'nora', confirmedBy: 'self_reported', from: 0, to: 10_000, middle: at(0.5), accounts: smaller.length } // prettier-ignore

  it('is marked with the figures it is compared by', async () => {
    const rate = Math.max(at(0.99) + 1, at(0.5) * 2)
    await says({ ...few, engagementRate: rate })
    expect(await marks()).toEqual([{ kind: 'engagement_high', ...compared, rate, bound: at(0.99) }])
    await says({ ...few, engagementRate: 1 })
    expect(await marks()).toEqual([{ kind: 'engagement_low', ...compared, rate: 1, bound: at(0.01) }])
  })

  it('is not marked at the bound, in the middle, or where nobody says it', async () => {
    for (const engagementRate of [at(0.99), at(0.5), at(0.01), null, 0]) {
      await says({ ...few, engagementRate })
      expect(await marks(), String(engagementRate)).toEqual([])
    }
  })

  it('is not marked for being last among those who are all alike', async () => {
    await query(`UPDATE engagement_classes SET middle = high - 10 WHERE platform = 'instagram' AND following = 'nano'`) // prettier-ignore
    await says({ ...few, engagementRate: at(0.99) + 1 })
    expect(await marks()).toEqual([])
    await accord.platform.transaction({ kind: 'clock' }, deriveEngagementClasses)
  })

  it('is compared with fixed figures where there are too few to tell', async () => {
    await says({ platform: 'instagram', followers: 50_000, engagementRate: FIXED_ENGAGEMENT.micro.high + 1 })
    expect(await marks()).toMatchObject([{ kind: 'engagement_high', from: 10_000, to: 100_000, bound: 2000, middle: null, accounts: null }]) // prettier-ignore
    await says({ platform: 'twitch', followers: 2_000_000, engagementRate: FIXED_ENGAGEMENT.mega.low - 1 })
    expect(await marks()).toMatchObject([{ kind: 'engagement_low', from: 1_000_000, to: null, bound: 10 }])
    await says({ platform: 'instagram', followers: 50_000, engagementRate: FIXED_ENGAGEMENT.micro.high })
    expect(await marks()).toEqual([])
  })

  it('stays marked when it is confirmed, and says who stands for it', async () => {
    await says({ platform: 'instagram', followers: 50_000, engagementRate: 4000 })
    await confirm(50_000)
    expect(await marks()).toMatchObject([{ kind: 'engagement_high', confirmedBy: 'screenshot' }])
  })
})

const confirm = async (followers: number) => {
  const [account] = (await kit()).socialAccounts as ShownAccount[]
  const { status } = await admin.ask('PUT', `/api/v1/social-accounts/${account!.id}/confirmation`, { followers }) // prettier-ignore
  expect(status).toBe(204)
}

describe('followers who jump', () => {
  /** Says one number after the other, with so many days between, the last today. */
  const counts = async (...steps: [followers: number, daysUntilNext: number][]) => {
    for (const [followers, days] of steps) {
      await says({ platform: 'podcast', followers, engagementRate: null })
      await query(`UPDATE follower_counts SET day = day - $2::int WHERE influencer_id = $1`, [nora.id, days])
    }
  }
  const today = () => new Date().toISOString().slice(0, 10)
  const before = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

  it('are marked with both counts and their days', async () => {
    await counts([4000, 10], [9000, 0])
    expect(await marks()).toEqual([
      { kind: 'followers_jump', platform: 'podcast', handle: 'nora', confirmedBy: 'self_reported', before: 4000, after: 9000, firstDay: before(10), lastDay: today() }, // prettier-ignore
    ])
  })

  it.each([
    ['half again within a month', [[4000, 10], [6000, 0]]],
    ['little from little', [[600, 10], [1500, 0]]],
    ['many from hardly any', [[100, 10], [9000, 0]]],
    ['much in a long time', [[4000, 180], [15_000, 0]]],
    ['a fall', [[9000, 10], [4000, 0]]],
    ['what is more than a year ago', [[4000, 10], [9000, 366], [9100, 0]]],
  ] as [string, [number, number][]][])('are not: %s', async (_, steps) => {
    await counts(...steps)
    expect(await marks()).toEqual([])
  }) // prettier-ignore

  it('are marked from more than half again for each month', async () => {
    await counts([4000, 10], [6001, 0])
    expect(await marks()).toHaveLength(1)
  })

  it('stay marked while what came by it is there', async () => {
    await counts([4000, 10], [9000, 60], [9100, 0])
    expect(await marks()).toMatchObject([{ before: 4000, after: 9000, firstDay: before(70), lastDay: before(60) }]) // prettier-ignore
  })

  it('are no longer marked once the figure is corrected', async () => {
    await counts([4000, 10], [40_000, 1], [4100, 0])
    expect(await marks()).toEqual([])
  })

  it('are no longer marked once an admin has seen the figure, until it changes again', async () => {
    await counts([4000, 10], [9000, 0])
    // A link says whose the account is: the figures remain their own word.
    await query(`UPDATE social_accounts SET confirmed_by = 'link', confirmed_at = now() WHERE influencer_id = $1`, [nora.id]) // prettier-ignore
    expect(await marks()).toMatchObject([{ confirmedBy: 'link' }])
    await confirm(9000)
    expect(await marks()).toEqual([])
    await says({ platform: 'podcast', followers: 9001, engagementRate: null })
    expect(await marks()).toHaveLength(1)
  })
})

describe('what is unusual', () => {
  beforeEach(() => says({ platform: 'blog', followers: 50_000, engagementRate: 9000 }))

  it('is told to sponsors, admins and the one whose it is', async () => {
    for (const person of [sponsor, admin, nora]) expect(await marks(person)).toHaveLength(1)
    expect((await kit(stranger(accord))).unusual).toBeNull()
    expect((await kit(await newInfluencer(accord))).unusual).toBeNull()
    const own = await nora.ask<OwnProfile & { role: 'influencer' }>('GET', '/api/v1/profile')
    expect(own.body.unusual).toHaveLength(1)
  })

  it('stands in the rows of the search, for the same people', async () => {
    const found = async (person: Person) =>
      (await person.ask<InfluencerPage>('GET', `/api/v1/influencers?text=${nora.username}`)).body.items.find(({ id }) => id === nora.id)!.unusual // prettier-ignore
    for (const person of [sponsor, admin, nora]) expect(await found(person)).toMatchObject([{ kind: 'engagement_high', rate: 9000 }]) // prettier-ignore
    expect(await found(stranger(accord))).toBeNull()
    expect(await found(await newInfluencer(accord))).toBeNull()
  })

  it('stands in the rows of those who fit a campaign, and takes no point from anybody', async () => {
    const { id } = await openCampaign(sponsor, { platforms: ['blog'], niche: 'odd figures' })
    await nora.ask('PATCH', '/api/v1/profile/influencer', { niches: ['odd figures'] })
    const fits = async () =>
      (await sponsor.ask<MatchingInfluencers>('GET', `/api/v1/campaigns/${id}/matching-influencers`)).body.items.find((one) => one.id === nora.id)! // prettier-ignore
    const marked = await fits()
    expect(marked.unusual).toHaveLength(1)
    await says({ platform: 'blog', followers: 50_000, engagementRate: 300 })
    expect(await fits()).toMatchObject({ unusual: [], match: marked.match })
  })
})
