import type { InfluencerCard, Page } from '@accord/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { statementsOf } from '../../testing/statements.ts'
import { walk } from '../../testing/walk.ts'

type Refusal = { code: string; errors: { field: string }[] }

let accord: Installation
let admin: Person, sponsor: Person
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
})
afterAll(() => accord.stop())

const edit = (person: Person, body: unknown) => person.ask('PATCH', '/api/v1/profile/influencer', body)
const fields = ({ body }: { body: Refusal }) => body.errors.map(({ field }) => field)
const account = { platform: 'instagram', handle: 'nora', followers: 1000, engagementRate: 345 }
const packaged = { title: 'A reel', platform: 'instagram', format: 'reel', quantity: 1, price: euros(100) }

describe('finding influencers', () => {
  const people: (Person & { username: string })[] = []
  beforeAll(async () => {
    for (let n = 0; n < 6; n++) {
      const person = await newInfluencer(accord)
      people.push(person)
      // Followers repeat, so that the order has ties to break.
      await edit(person, {
        name: `Findable ${n} 100%`,
        bio: n === 4 ? 'Bakes Brötchen.' : 'Makes things.',
        city: n === 5 ? 'Tromsø' : null,
        niches: n % 2 ? ['findable', 'ceramics'] : ['findable'],
        country: n < 2 ? 'NO' : 'DE',
        socialAccounts: n === 0 ? [] : [{ ...account, platform: n === 3 ? 'twitch' : 'tiktok', followers: 1000 * (n % 3) }],
        packages: n === 2 ? [{ ...packaged, price: euros(50) }, packaged] : n === 3 ? [{ ...packaged, price: { amount: 20_00, currency: 'USD' } }] : [],
      })
    }
  }) // prettier-ignore
  const find = (query: string, person: Person = stranger(accord)) =>
    person.ask<Page<InfluencerCard> & Refusal>(
      'GET',
      `/api/v1/influencers?niche=findable&sort=newest&${query}`,
    )
  const found = async (query: string, person?: Person) =>
    (await find(query, person)).body.items.map(({ id }) => people.findIndex((one) => one.id === id))

  it.each([['limit', 'limit=1000'], ['platform', 'platform=myspace'], ['country', 'country=Norway'], ['minFollowers', 'minFollowers=-1'], ['maxPrice', 'maxPrice=x&currency=EUR'], ['currency', 'maxPrice=5000'], ['currency', 'currency=XXX'], ['cursor', 'cursor=x'], ['page', 'page=2'], ['text', 'text=%00']])(
    'is refused with a wrong %s: %s',
    async (field, query) => {
      const answer = await find(query)
      expect([answer.status, fields(answer)]).toEqual([400, [field]])
    },
  ) // prettier-ignore

  it('finds those of whom everything that is asked is true', async () => {
    expect(await found('')).toEqual([5, 4, 3, 2, 1, 0])
    expect(await found('country=NO')).toEqual([1, 0])
    expect(await found('platform=twitch')).toEqual([3])
    expect(await found('minFollowers=1000')).toEqual([5, 4, 2, 1])
    expect(await found('maxPrice=5000&currency=EUR')).toEqual([2])
    expect(await found('maxPrice=5000&currency=USD')).toEqual([3])
    expect(await found('text=findable 3')).toEqual([3])
    expect(await found('text=BRÖTCHEN')).toEqual([4])
    expect(await found(`text=${encodeURIComponent('BRO\u0308TCHEN')}`)).toEqual([4])
    expect(await found('text=tromsø')).toEqual([5])
    expect(await found(`text=${people[1]?.username}`)).toEqual([1])
    expect(await found('text=100%25')).toHaveLength(6)
    expect(await found('text=1%250')).toEqual([])
    expect(await found('country=NO&platform=twitch')).toEqual([])
    const { body } = await stranger(accord).ask<Page<InfluencerCard>>(
      'GET',
      '/api/v1/influencers?niche=Ceramics',
    )
    expect(body.items).toHaveLength(3)
  })

  it('leaves out, for the sponsor alone, those with whom the campaign has an open request', async () => {
    const campaign = await openCampaign(sponsor, { visibility: 'private' })
    await invited(sponsor, campaign.id, people[2] as Person)
    expect(await found(`notInCampaign=${campaign.id}`, sponsor)).toEqual([5, 4, 3, 1, 0])
    // With whom somebody negotiates is nobody else's business.
    for (const person of [stranger(accord), people[0], await newSponsor(accord, admin)])
      expect(await found(`notInCampaign=${campaign.id}`, person)).toEqual([5, 4, 3, 2, 1, 0])
  })

  it.each([['newest', [5, 4, 3, 2, 1, 0]], ['followers', [5, 2, 4, 1, 3, 0]]] as const)('by %s is in that order, without gaps or doubles over the pages', async (sort, order) => {
    for (const limit of [1, 2, 4, 6, 100]) {
      const cards = await walk<InfluencerCard>(stranger(accord), `/api/v1/influencers?niche=findable&sort=${sort}`, limit)
      expect(cards.map(({ id }) => people.findIndex((one) => one.id === id))).toEqual(order)
    }
  }) // prettier-ignore

  it('asks the database as often for one as for many', async () => {
    // Pages that nobody asked for before: others are known.
    const { pool } = accord.platform
    expect([
      await statementsOf(pool, () => find('limit=3')),
      await statementsOf(pool, () => find('limit=90')),
      // Those who are expected and missing among the first are looked up.
    ]).toEqual([3, 4])
  })
})
