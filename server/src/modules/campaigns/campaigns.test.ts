import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actionsIn, CAMPAIGN_STATUSES, campaignStates, next } from '@accord/contract'
import type { Campaign, CampaignAction, CampaignCard, CampaignStatus, Page } from '@accord/contract'
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
const edit = (id: number, body: unknown, headers = {}) =>
  sponsor.ask<Campaign & Refusal>('PATCH', `/api/v1/campaigns/${id}`, body, headers)
const move = (id: number, action: string) =>
  sponsor.ask<Campaign & Refusal>('POST', `/api/v1/campaigns/${id}/moves`, { action })
const read = (id: number, person: Person) => person.ask<Campaign>('GET', `/api/v1/campaigns/${id}`)
const fields = ({ body }: { body: Refusal }) => body.errors.map(({ field }) => field)

async function dealFor(campaign: Campaign, amount: number): Promise<void> {
  const invitee = await newInfluencer(accord)
  const { status } = await accept(invitee, await invited(sponsor, campaign.id, invitee, amount))
  expect(status).toBe(201)
}

describe('beginning a campaign', () => {
  it.each<[field: string, body: Record<string, unknown>]>([
    ['title', {}],
    ['title', { title: ' ' }],
    ['title', { title: 'Slow\u202Etrains' }],
    ['title', { title: 'x'.repeat(141) }],
    ['brief', { title: 'A', brief: 'x'.repeat(10_001) }],
    ['brief', { title: 'A', brief: 'a\0b' }],
    ['niche', { title: 'A', niche: '' }],
    ['budget', { title: 'A', budget: 100 }],
    ['budget.amount', { title: 'A', budget: { amount: 0, currency: 'EUR' } }],
    ['budget.amount', { title: 'A', budget: { amount: 10.5, currency: 'EUR' } }],
    ['budget.amount', { title: 'A', budget: { amount: 1e15, currency: 'EUR' } }],
    ['budget.currency', { title: 'A', budget: { amount: 1, currency: 'ABC' } }],
    ['startDate', { title: 'A', startDate: '2026-02-30' }],
    ['startDate', { title: 'A', startDate: '24.11.2026' }],
    ['endDate', { title: 'A', startDate: '2030-01-02', endDate: '2030-01-01' }],
    ['applicationDeadline', { title: 'A', endDate: '2030-01-01', applicationDeadline: '2030-01-02' }],
    ['visibility', { title: 'A', visibility: 'secret' }],
    ['status', { title: 'A', status: 'open' }],
    ['sponsorId', { title: 'A', sponsorId: 1 }],
  ])('is refused with a wrong %s, which is named', async (field, body) => {
    const answer = await create(body)
    expect([answer.status, fields(answer)]).toEqual([400, [field]])
  })

  it('makes a draft that only needs a title, in the installation’s currency, seen by nobody else', async () => {
    const { status, body } = await create({ title: '  An idea ' })
    expect([status, body.title, body.status, body.visibility, body.budget]).toEqual([
      201,
      'An idea',
      'draft',
      'public',
      null,
    ])
    for (const person of [other, influencer, stranger(accord)])
      expect((await read(body.id, person)).status).toBe(404)
    expect((await read(body.id, admin)).status).toBe(200)
  })

  it('makes one, though the answer is lost and it is sent again', async () => {
    const send = () =>
      sponsor.ask<Campaign>('POST', '/api/v1/campaigns', campaignTerms(), { 'idempotency-key': 'the-same' })
    const [one, two] = [await send(), await send()]
    expect([one.status, two.status, two.body.id]).toEqual([201, 201, one.body.id])
  })
})

describe('opening a campaign', () => {
  it('is refused while something is missing, and names each thing', async () => {
    const { body: draft } = await create({ title: 'An idea' })
    const refused = await move(draft.id, 'open')
    expect(refused.status).toBe(400)
    expect(fields(refused).sort()).toEqual(['brief', 'budget', 'endDate', 'niche', 'startDate'])
    expect(new Set(refused.body.errors.map(({ code }) => code))).toEqual(new Set(['required']))
    await edit(draft.id, { niche: 'travel', budget: euros(5), startDate: '2030-01-01' })
    expect(fields(await move(draft.id, 'open')).sort()).toEqual(['brief', 'endDate'])
  })

  it('is refused once its end is past', async () => {
    const { body: draft } = await create(campaignTerms({ startDate: '2020-01-01', endDate: '2020-02-01' }))
    const refused = await move(draft.id, 'open')
    expect([refused.status, fields(refused)]).toEqual([400, ['endDate']])
  })

  it('lets people apply until its end where it has no deadline of its own', async () => {
    const campaign = await openCampaign(sponsor)
    expect([campaign.status, campaign.applicationDeadline]).toEqual(['open', campaign.endDate])
  })
})

describe('editing a campaign', () => {
  it('is refused for dates that would be out of order with those that stand, naming one that was sent', async () => {
    const { body: draft } = await create({ title: 'A', startDate: '2030-02-01', endDate: '2030-03-01', applicationDeadline: '2030-02-20' }) // prettier-ignore
    expect(fields(await edit(draft.id, { title: 'B', startDate: '2030-04-01' }))).toEqual(['startDate'])
    expect(fields(await edit(draft.id, { title: 'B', endDate: '2030-01-01' }))).toEqual([
      'endDate',
      'endDate',
    ])
    expect(fields(await edit(draft.id, { title: 'B', endDate: '2030-02-10' }))).toEqual(['endDate'])
    expect(fields(await edit(draft.id, { title: 'B', applicationDeadline: '2030-04-01' }))).toEqual([
      'applicationDeadline',
    ])
    expect((await read(draft.id, sponsor)).body).toMatchObject({
      title: 'A',
      endDate: '2030-03-01',
      version: 1,
    })
  })

  it('takes nothing away that an open one needs', async () => {
    const campaign = await openCampaign(sponsor)
    for (const field of ['niche', 'budget', 'startDate', 'endDate']) {
      const refused = await edit(campaign.id, { [field]: null })
      expect([refused.status, fields(refused)]).toEqual([400, [field]])
    }
    const refused = await edit(campaign.id, { brief: '' })
    expect([refused.status, fields(refused)]).toEqual([400, ['brief']])
  })

  it('puts the budget not below what is committed, nor into another currency', async () => {
    const campaign = await openCampaign(sponsor)
    await dealFor(campaign, 1000)
    const below = await edit(campaign.id, { budget: { amount: 999_99, currency: 'EUR' } })
    expect([below.status, below.body.code, fields(below)]).toEqual([
      409,
      'budget_below_committed',
      ['budget'],
    ])
    const foreign = await edit(campaign.id, { budget: { amount: 10_000_00, currency: 'USD' } })
    expect([foreign.status, foreign.body.code, fields(foreign)]).toEqual([
      409,
      'currency_committed',
      ['budget.currency'],
    ])
    const exact = await edit(campaign.id, { budget: euros(1000) })
    expect([exact.status, exact.body.committed, exact.body.free]).toEqual([200, euros(1000), euros(0)])
  })

  it('may change the currency while nothing is committed', async () => {
    const campaign = await openCampaign(sponsor)
    const { body } = await edit(campaign.id, { budget: { amount: 5_000_00, currency: 'USD' } })
    expect(body.budget).toEqual({ amount: 5_000_00, currency: 'USD' })
  })

  it('is refused to everybody else: 403 where they see it, 404 where they don’t', async () => {
    const [open, secret] = [await openCampaign(sponsor), await openCampaign(sponsor, { visibility: 'private' })]
    for (const [campaign, status] of [[open, 403], [secret, 404]] as const)
      expect((await other.ask('PATCH', `/api/v1/campaigns/${campaign.id}`, { title: 'Mine' })).status).toBe(status)
    expect((await admin.ask('PATCH', `/api/v1/campaigns/${open.id}`, { title: 'Mine' })).status).toBe(403)
  }) // prettier-ignore

  it('is refused once it is archived', async () => {
    const campaign = await openCampaign(sponsor)
    for (const action of ['close', 'archive']) await move(campaign.id, action)
    expect((await edit(campaign.id, { title: 'B' })).status).toBe(403)
  })

  it('is refused when somebody else was faster, and says which version there is', async () => {
    const { body: draft, headers } = await create(campaignTerms())
    expect(headers.etag).toBe('"1"')
    expect((await edit(draft.id, { title: 'First' }, { 'if-match': '"1"' })).headers.etag).toBe('"2"')
    for (const stale of ['"1"', 'W/"1"', '"99"', 'nonsense', '""']) {
      const refused = await edit(draft.id, { title: 'Second' }, { 'if-match': stale })
      expect([refused.status, refused.body.code]).toEqual([412, 'stale'])
    }
    expect((await edit(draft.id, { title: 'Third' }, { 'if-match': '*' })).status).toBe(200)
    expect((await edit(draft.id, { title: 'Fourth' })).body).toMatchObject({ title: 'Fourth', version: 4 })
  })

  it('of two that edit the same version at once, one wins and the other hears of it', async () => {
    const { body: draft } = await create(campaignTerms())
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) => edit(draft.id, { title }, { 'if-match': '"1"' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412])
  })
})

const WAY: Record<CampaignStatus, CampaignAction[]> = {
  draft: [],
  open: ['open'],
  paused: ['open', 'pause'],
  closed: ['open', 'close'],
  archived: ['open', 'close', 'archive'],
}

describe.each(CAMPAIGN_STATUSES)('a campaign that is %s', (status) => {
  it('is moved as the table says, and where it isn’t, hears what is allowed', async () => {
    const allowed = actionsIn(campaignStates, status, ['sponsor'])
    for (const action of ['open', 'pause', 'resume', 'close', 'archive'] as const) {
      const { body: campaign } = await create(campaignTerms())
      for (const step of WAY[status]) await move(campaign.id, step)
      const to = next(campaignStates, status, action, ['sponsor'])
      const answer = await move(campaign.id, action)
      if (to) expect([answer.status, answer.body.status]).toEqual([201, to])
      else
        expect([answer.status, answer.body.code, answer.body.allowed]).toEqual([409, 'wrong_state', allowed])
    }
  })

  it('is moved by nobody else', async () => {
    const { body: campaign } = await create(campaignTerms())
    for (const step of WAY[status]) await move(campaign.id, step)
    for (const person of [other, admin, influencer, stranger(accord)])
      expect(
        (await person.ask('POST', `/api/v1/campaigns/${campaign.id}/moves`, { action: 'close' })).status,
      ).toBeGreaterThan(400)
    expect((await read(campaign.id, sponsor)).body).toMatchObject({ status, allowed: expect.arrayContaining(actionsIn(campaignStates, status, ['sponsor'])) }) // prettier-ignore
  })
})

describe('a move', () => {
  it.each([{}, { action: 'delete' }, { action: 'OPEN' }, { action: 'open', status: 'closed' }])(
    'is refused as %j',
    async (body) => {
      const { body: campaign } = await create(campaignTerms())
      expect((await sponsor.ask('POST', `/api/v1/campaigns/${campaign.id}/moves`, body)).status).toBe(400)
    },
  )

  it('is made once when it is asked for many times at once', async () => {
    const { body: campaign } = await create(campaignTerms())
    const answers = await Promise.all(Array.from({ length: 4 }, () => move(campaign.id, 'open')))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
  })
})

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

describe('deleting a campaign', () => {
  const remove = (id: number, person = sponsor) =>
    person.ask<Refusal & { active: number }>('DELETE', `/api/v1/campaigns/${id}`)

  it('is refused to everybody else', async () => {
    const campaign = await openCampaign(sponsor)
    expect((await remove(campaign.id, other)).status).toBe(403)
    expect((await remove(campaign.id, influencer)).status).toBe(403)
    expect((await remove(campaign.id, stranger(accord))).status).toBe(401)
    expect((await remove(999_999)).status).toBe(404)
  })

  it('is refused while a deal is active, to admins too, and says how many are', async () => {
    const campaign = await openCampaign(sponsor)
    await dealFor(campaign, 10)
    await dealFor(campaign, 20)
    for (const person of [sponsor, admin]) {
      const { status, body } = await remove(campaign.id, person)
      expect([status, body.code, body.active]).toEqual([409, 'deals_active', 2])
    }
    await accord.platform.pool.query("UPDATE deals SET status = 'completed' WHERE campaign_id = $1", [
      campaign.id,
    ])
    expect((await remove(campaign.id)).status).toBe(204)
  })

  it('takes it out of every sight, with its open requests, once', async () => {
    const campaign = await openCampaign(sponsor, { title: 'Gone tomorrow' })
    const invitee = await newInfluencer(accord)
    const request = await invited(sponsor, campaign.id, invitee)
    expect((await remove(campaign.id, admin)).status).toBe(204)
    expect((await remove(campaign.id)).status).toBe(404)
    for (const person of [sponsor, admin, invitee]) expect((await read(campaign.id, person)).status).toBe(404)
    expect(await walk(sponsor, '/api/v1/campaigns?scope=mine&text=Gone tomorrow', 10)).toEqual([])
    await accord.runJobs()
    const { body } = await invitee.ask<{ status: string }>('GET', `/api/v1/requests/${request.id}`)
    expect(body.status).toBe('cancelled')
  })

  it('and accepting in it at the same moment: one of the two is refused', async () => {
    const campaign = await openCampaign(sponsor)
    const invitee = await newInfluencer(accord)
    const request = await invited(sponsor, campaign.id, invitee)
    const [deal, removal] = await Promise.all([accept(invitee, request), remove(campaign.id)])
    expect([[201, 409], [409, 204]]).toContainEqual([deal.status, removal.status])
  }) // prettier-ignore
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
    expect(await idsOf(`text=${encodeURIComponent('0%t')}`)).toEqual([])
    expect(await idsOf('text=Number_3')).toEqual([])
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
