import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Campaign, CampaignCard, Page } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, campaignTerms, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { statementsOf } from '../../testing/statements.ts'
import { walk } from '../../testing/walk.ts'

type Refusal = { code: string; errors: { field: string; code: string }[]; allowed: string[]; version: number }

let accord: Installation
let admin: Person, sponsor: Person, other: Person, influencer: Person
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  other = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
})
afterAll(() => accord.stop())

const create = (body: unknown, person = sponsor) =>
  person.ask<Campaign & Refusal>('POST', '/api/v1/campaigns', body)
const read = (id: number, person: Person) => person.ask<Campaign>('GET', `/api/v1/campaigns/${id}`)
const fields = ({ body }: { body: Refusal }) => body.errors.map(({ field }) => field)

async function dealFor(campaign: Campaign, amount: number): Promise<void> {
  const invitee = await newInfluencer(accord)
  const { status } = await accept(invitee, await invited(sponsor, campaign.id, invitee, amount))
  expect(status).toBe(201)
}

describe('a private campaign', () => {
  it('is not there for strangers, other sponsors and whoever is not invited, in no list either', async () => {
    const campaign = await openCampaign(sponsor, { visibility: 'private', title: 'A secret of ours' })
    for (const person of [stranger(accord), other, influencer]) {
      expect((await read(campaign.id, person)).status).toBe(404)
      expect(await walk(person, '/api/v1/campaigns?text=secret', 10)).toEqual([])
    }
  })

  it('is there for who is invited, and stays so when the request is over', async () => {
    const campaign = await openCampaign(sponsor, { visibility: 'private', title: 'Only for you' })
    const invitee = await newInfluencer(accord)
    const request = await invited(sponsor, campaign.id, invitee)
    expect((await read(campaign.id, invitee)).body).toMatchObject({
      id: campaign.id,
      myRequestId: request.id,
    })
    await invitee.ask('POST', `/api/v1/requests/${request.id}/rejection`, { offerId: request.latestOffer.id })
    expect((await read(campaign.id, invitee)).status).toBe(200)
    expect(await walk<CampaignCard>(invitee, '/api/v1/campaigns?text=Only for you', 10)).toHaveLength(1)
    expect((await read(campaign.id, influencer)).status).toBe(404)
  })

  it('is there for its own team and admins', async () => {
    const campaign = await openCampaign(sponsor, { visibility: 'private' })
    for (const person of [sponsor, admin]) expect((await read(campaign.id, person)).status).toBe(200)
  })
})

describe('what is the sponsor’s own business', () => {
  it('is shown to the sponsor and admins, and to nobody else', async () => {
    const campaign = await openCampaign(sponsor)
    await dealFor(campaign, 1000)
    for (const person of [sponsor, admin])
      expect((await read(campaign.id, person)).body).toMatchObject({
        committed: euros(1000),
        free: euros(9000),
        requests: { open: 0, accepted: 1, ended: 0 },
      })
    for (const person of [other, influencer, stranger(accord)])
      expect((await read(campaign.id, person)).body).toMatchObject({ budget: euros(10_000), committed: null, free: null, requests: null, flag: null }) // prettier-ignore
  })
})

describe('a flagged campaign', () => {
  it('is gone from every list and address but its sponsor’s and the admins’, who see why', async () => {
    const campaign = await openCampaign(sponsor, { title: 'Too good to be true' })
    await admin.ask('PUT', `/api/v1/campaigns/${campaign.id}/flag`, { reason: 'fraud', words: 'It is.' })
    for (const person of [stranger(accord), other, influencer]) {
      expect((await read(campaign.id, person)).status).toBe(404)
      for (const filter of ['', '&flagged=true', '&sort=budget'])
        expect(await walk(person, `/api/v1/campaigns?text=Too good${filter}`, 10)).toEqual([])
    }
    for (const person of [sponsor, admin])
      expect((await read(campaign.id, person)).body).toMatchObject({
        flagged: true,
        flag: { reason: 'fraud', words: 'It is.' },
      })
    expect(await walk(sponsor, '/api/v1/campaigns?scope=mine&flagged=true', 10)).toHaveLength(1)
  })
})

describe('the list of campaigns', () => {
  let brand: Person
  let brandId: number
  const made: Campaign[] = []
  beforeAll(async () => {
    brand = await newSponsor(accord, admin)
    // Budgets and ends repeat, so that an order has ties to break.
    for (let n = 0; n < 7; n++)
      made.push(
        await openCampaign(brand, {
          title: `Number ${n} of the list, 100% true`,
          niche: n % 2 ? 'ceramics' : 'food',
          budget: euros(1000 * (1 + (n % 3))),
          startDate: `2031-01-0${1 + n}`,
          endDate: `2031-02-0${1 + (n % 3)}`,
        }),
      )
    brandId = made[0]?.sponsor.id as number
  })
  const list = (query: string, person = stranger(accord)) =>
    person.ask<Page<CampaignCard> & Refusal>('GET', `/api/v1/campaigns?${query}`)
  const idsOf = async (query: string, person?: Person) =>
    (await list(`sponsorId=${brandId}&${query}`, person)).body.items.map(({ id }) => id)
  const newestFirst = () => made.map(({ id }) => id).toReversed()

  it.each([
    ['limit', 'limit=0'], ['limit', 'limit=101'], ['limit', 'limit=1.5'], ['limit', 'limit=x'], ['status', 'status=gone'],
    ['sort', 'sort=title'], ['scope', 'scope=theirs'], ['from', 'from=tomorrow'], ['minBudget', 'minBudget=-1'],
    ['sponsorId', 'sponsorId=0'], ['sponsorId', 'sponsorId=1e3'], ['flagged', 'flagged=yes'], ['offset', 'offset=10'],
    ['maxBudget', 'minBudget=2&maxBudget=1'], ['to', 'from=2031-02-01&to=2031-01-01'], ['cursor', 'cursor=nonsense'],
    ['text', 'text=a%00b'],
  ])('is refused with a wrong %s: %s', async (field, query) => {
    const answer = await list(query)
    expect([answer.status, fields(answer)]).toEqual([400, [field]])
  }) // prettier-ignore

  it('of all is for admins, and of one’s own for sponsors', async () => {
    for (const [person, scope, status] of [
      [stranger(accord), 'all', 403], [stranger(accord), 'mine', 403], [influencer, 'mine', 403], [influencer, 'all', 403],
      [sponsor, 'all', 403], [admin, 'mine', 403], [admin, 'all', 200], [brand, 'mine', 200],
    ] as const)
      expect([scope, (await list(`scope=${scope}`, person)).status]).toEqual([scope, status])
  }) // prettier-ignore

  it('takes no cursor of another order, another scope or another list', async () => {
    const { body } = await list(`sponsorId=${brandId}&limit=2&sort=budget`)
    for (const query of ['sort=newest', 'sort=deadline', 'scope=mine&sort=budget']) {
      const answer = await list(`${query}&cursor=${body.nextCursor}`, brand)
      expect([answer.status, fields(answer)]).toEqual([400, ['cursor']])
    }
    expect((await stranger(accord).ask('GET', `/api/v1/influencers?cursor=${body.nextCursor}`)).status).toBe(
      400,
    )
  })

  it.each(['abc', '0000-01-01', 'infinity', 1])('takes no cursor that somebody made up: %j', async (by) => {
    const cursor = Buffer.from(JSON.stringify([by, 1, 'campaigns:public:deadline'])).toString('base64url')
    expect((await list(`sort=deadline&cursor=${cursor}`)).status).toBe(400)
  })

  it('has what was asked for', async () => {
    const all = newestFirst()
    const those = (...numbers: number[]) => numbers.map((n) => made[n]?.id)
    expect(await idsOf('')).toEqual(all)
    expect(await idsOf('niche=Ceramics')).toEqual(those(5, 3, 1))
    expect(await idsOf('niche=nothing')).toEqual([])
    expect(await idsOf('minBudget=200000')).toEqual(those(5, 4, 2, 1))
    expect(await idsOf('minBudget=200000&maxBudget=200000')).toEqual(those(4, 1))
    expect(await idsOf('from=2031-02-03')).toEqual(those(5, 2))
    expect(await idsOf('to=2031-01-02')).toEqual(those(1, 0))
    expect(await idsOf('text=NUMBER 3')).toEqual(those(3))
    expect(await idsOf(`text=${encodeURIComponent('100% true')}`)).toEqual(all)
    expect(await idsOf(`text=${encodeURIComponent('9%t')}`)).toEqual([])
    expect(await idsOf('text=Number_3')).toEqual(those(3))
    expect(await idsOf('visibility=private')).toEqual([])
  })

  it('of the public has no drafts, and others than open ones only when asked', async () => {
    const { body: draft } = await create(campaignTerms({ title: 'Still a thought' }), brand)
    expect(await idsOf('status=draft')).toEqual([])
    expect(await idsOf('scope=mine&status=draft', brand)).toEqual([draft.id])
    const paused = await openCampaign(brand, { title: 'Taking a breath' })
    await brand.ask('POST', `/api/v1/campaigns/${paused.id}/moves`, { action: 'pause' })
    expect(await idsOf('text=breath')).toEqual([])
    expect(await idsOf('status=paused')).toEqual([paused.id])
  })

  const ORDER: Record<string, (a: Campaign, b: Campaign) => number> = {
    newest: (a, b) => b.id - a.id,
    deadline: (a, b) => (a.endDate ?? '').localeCompare(b.endDate ?? '') || a.id - b.id,
    budget: (a, b) => (b.budget?.amount ?? 0) - (a.budget?.amount ?? 0) || b.id - a.id,
  }

  it.each(Object.keys(ORDER))(
    'by %s is in that order, and page after page has neither gaps nor doubles',
    async (sort) => {
      const expected = [...made].sort(ORDER[sort]).map(({ id }) => id)
      for (const limit of [1, 2, 3, 7, 100]) {
        const cards = await walk<CampaignCard>(
          stranger(accord),
          `/api/v1/campaigns?sponsorId=${brandId}&sort=${sort}`,
          limit,
        )
        expect(cards.map(({ id }) => id)).toEqual(expected)
      }
    },
  )

  it('by deadline has what closes next first for those who may apply, without what has closed', async () => {
    const { pool } = accord.platform
    const id = (await openCampaign(brand, { title: 'Closed already' })).id
    await pool.query("UPDATE campaigns SET application_deadline = '2020-01-01' WHERE id = $1", [id])
    expect(await idsOf('sort=deadline')).not.toContain(id)
    expect(await idsOf('sort=newest')).toContain(id)
    expect((await idsOf('scope=mine&sort=deadline', brand))[0]).toBe(id)
    await pool.query('UPDATE campaigns SET deleted_at = now() WHERE id = $1', [id])
  })

  it('shows nothing twice though one more is opened between two pages', async () => {
    const cards = await walk<CampaignCard>(stranger(accord), `/api/v1/campaigns?sponsorId=${brandId}`, 2, () => openCampaign(brand, { title: 'A latecomer' })) // prettier-ignore
    expect(cards.map(({ id }) => id)).toEqual(newestFirst())
  })

  it('asks the database as often for one campaign as for many', async () => {
    const { pool } = accord.platform
    for (const [person, scope] of [[stranger(accord), 'public'], [influencer, 'public'], [brand, 'mine'], [admin, 'all']] as const) {
      const [one, many] = [await statementsOf(pool, () => list(`scope=${scope}&limit=1`, person)), await statementsOf(pool, () => list(`scope=${scope}&limit=100`, person))]
      expect([scope, many]).toEqual([scope, one])
      // Who asks, and the list.
      expect(one).toBe(person.token ? 2 : 1)
    }
  }) // prettier-ignore
})
