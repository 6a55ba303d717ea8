import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actionsIn, CAMPAIGN_STATUSES, campaignStates, next } from '@accord/contract'
import type { Campaign, CampaignAction, CampaignStatus } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, campaignTerms, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
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
