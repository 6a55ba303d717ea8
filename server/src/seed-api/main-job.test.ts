import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../testing/installation.ts'
import type { Installation } from '../testing/installation.ts'
import { campaignTerms, plainClient, words } from '../testing/plain-client.ts'
import type { Json, PlainClient } from '../testing/plain-client.ts'

let accord: Installation
let client: PlainClient
beforeAll(async () => {
  accord = await startInstallation()
  client = await plainClient(accord)
})
afterAll(() => accord.stop())

describe('who may', () => {
  it('is asked before the body is looked at', async () => {
    for (const [method, url] of [
      ['POST', '/create_campaign'],
      ['PUT', '/edit_campaign/1'],
      ['POST', '/request_influencer'],
      ['POST', '/send_request/1/1'],
      ['PUT', '/update_request/1'],
      ['PUT', '/manage_request/1/accept'],
      ['PUT', '/profile'],
      ['PUT', '/admin/approve_sponsor/1'],
      ['POST', '/logout'],
    ])
      expect((await client.call(method as string, url as string, null, { nonsense: true }))[0], url).toBe(401)
    const { token } = await client.anInfluencer()
    expect((await client.call('POST', '/create_campaign', token, { nonsense: true }))[0]).toBe(403)
    expect((await client.call('PUT', '/admin/approve_sponsor/1', token, { nonsense: true }))[0]).toBe(403)
  })
})

describe('a campaign', () => {
  it('is open at once, and takes its amount as a number or as text, never with more places than the currency', async () => {
    const { token } = await client.aSponsor()
    expect(await client.aCampaign(token, { budget: 2500.5 })).toMatchObject({
      budget: 2500.5,
      status: 'open',
      name: 'Bread for the road',
    })
    expect(await client.aCampaign(token, { budget: '0.30' })).toMatchObject({ budget: 0.3 })
    for (const budget of [10.005, '1e3', -5, 0, '12,50', 1e308, '']) {
      const [status, { errors }] = await client.call(
        'POST',
        '/create_campaign',
        token,
        campaignTerms({ budget }),
      )
      expect([status, errors?.[0]?.field], String(budget)).toEqual([400, 'budget'])
    }
  })

  it('names wrong fields by the specification’s names', async () => {
    const { token } = await client.aSponsor()
    const [status, { errors }] = await client.call(
      'POST',
      '/create_campaign',
      token,
      campaignTerms({ end_date: '2035-02-01' }),
    )
    expect([status, errors[0].field]).toEqual([400, 'end_date'])
    const [late, { errors: past }] = await client.call(
      'POST',
      '/create_campaign',
      token,
      campaignTerms({ start_date: '2020-01-01', end_date: '2020-02-01' }),
    )
    expect([late, past[0].field]).toEqual([400, 'end_date'])
  })

  it('is edited by its sponsor alone, and never below what is committed', async () => {
    const owner = await client.aSponsor()
    const influencer = await client.anInfluencer()
    const { id } = await client.aCampaign(owner.token)
    const [, { request }] = await client.call('POST', '/request_influencer', owner.token, {
      campaign_id: id,
      influencer_id: influencer.id,
      ...words(600),
    })
    await client.call('PUT', `/manage_request/${request.id}/accept`, influencer.token)
    const [below, { errors }] = await client.call('PUT', `/edit_campaign/${id}`, owner.token, {
      budget: 599.99,
    })
    expect([below, errors[0].field]).toEqual([409, 'budget'])
    const [status, { campaign }] = await client.call('PUT', `/edit_campaign/${id}`, owner.token, {
      name: 'Rolls',
      budget: 600,
    })
    expect([status, campaign.name, campaign.budget, campaign.budget_left]).toEqual([200, 'Rolls', 600, 0])
    expect(
      (
        await client.call('PUT', `/edit_campaign/${id}`, (await client.aSponsor()).token, { name: 'Mine' })
      )[0],
    ).toBe(403)
  })
})

describe('the main job', () => {
  it('goes from an invitation over two counter-offers to a deal', async () => {
    const sponsor = await client.aSponsor()
    const influencer = await client.anInfluencer()
    const campaign = await client.aCampaign(sponsor.token)
    const [opened, { request }] = await client.call('POST', '/request_influencer', sponsor.token, {
      campaign_id: campaign.id,
      influencer_id: influencer.id,
      ...words('400.00'),
    })
    expect([opened, request]).toMatchObject([
      201,
      {
        campaign_id: campaign.id,
        influencer_id: influencer.id,
        status: 'pending',
        payment_amount: 400,
        message: 'Shall we?',
        requirements: 'Two loaves.',
      },
    ])

    expect((await client.call('PUT', `/manage_request/${request.id}/accept`, sponsor.token))[0]).toBe(403)
    const [, first] = await client.call('PUT', `/update_request/${request.id}`, influencer.token, {
      payment_amount: 550.5,
      message: 'A little more?',
    })
    expect(first.request).toMatchObject({
      status: 'negotiating',
      payment_amount: 550.5,
      requirements: 'Two loaves.',
      message: 'A little more?',
    })
    const [, second] = await client.call('PUT', `/update_request/${request.id}`, sponsor.token, {
      requirements: 'Three loaves.',
    })
    expect(second.request).toMatchObject({ payment_amount: 550.5, requirements: 'Three loaves.' })
    expect((await client.call('PUT', `/update_request/${request.id}`, sponsor.token, {}))[0]).toBe(400)

    const [stale, superseded] = await client.call(
      'PUT',
      `/manage_request/${request.id}/accept`,
      influencer.token,
      {
        offer_id: first.request.offer_id,
      },
    )
    expect([stale, superseded.code]).toEqual([409, 'offer_superseded'])
    expect(superseded.latest_offer).toMatchObject({
      offer_id: second.request.offer_id,
      payment_amount: 550.5,
      requirements: 'Three loaves.',
    })
    const [accepted, done] = await client.call(
      'PUT',
      `/manage_request/${request.id}/accept`,
      influencer.token,
      {
        offer_id: second.request.offer_id,
      },
    )
    expect([accepted, done.request.status]).toEqual([200, 'accepted'])
    expect((await client.call('PUT', `/manage_request/${request.id}/accept`, influencer.token))[0]).toBe(409)

    const [, dashboard] = await client.call('GET', '/dashboard', sponsor.token)
    expect(dashboard.budget_used).toEqual([{ currency: 'EUR', total: 1000, used: 550.5 }])
    const [, mine] = await client.call('GET', '/dashboard', influencer.token)
    expect(mine.active_deals).toMatchObject([
      { campaign_id: campaign.id, payment_amount: 550.5, status: 'agreed' },
    ])
  })

  it('goes from an application to a rejection', async () => {
    const sponsor = await client.aSponsor()
    const influencer = await client.anInfluencer()
    const { id } = await client.aCampaign(sponsor.token)
    const [status, { request }] = await client.call(
      'POST',
      `/send_request/${id}/${sponsor.id}`,
      influencer.token,
      words(100),
    )
    expect([status, request.status]).toEqual([201, 'pending'])
    const [twice, { code, open_request_id: open }] = await client.call(
      'POST',
      `/send_request/${id}/${sponsor.id}`,
      influencer.token,
      words(120),
    )
    expect([twice, code, open]).toEqual([409, 'request_open', request.id])
    expect((await client.call('PUT', `/manage_request/${request.id}/reject`, influencer.token))[0]).toBe(403)
    const [rejected, done] = await client.call('PUT', `/manage_request/${request.id}/reject`, sponsor.token)
    expect([rejected, done.request.status]).toEqual([200, 'rejected'])
    expect((await client.call('PUT', `/manage_request/${request.id}/dance`, sponsor.token))[0]).toBe(400)
  })

  it('finds nobody at a wrong receiver', async () => {
    const sponsor = await client.aSponsor()
    const other = await client.aSponsor()
    const influencer = await client.anInfluencer()
    const { id } = await client.aCampaign(sponsor.token)
    expect(
      (await client.call('POST', `/send_request/${id}/${other.id}`, influencer.token, words(1)))[0],
    ).toBe(404)
    expect((await client.call('POST', `/send_request/${id}/${other.id}`, sponsor.token, words(1)))[0]).toBe(
      404,
    )
    expect(
      (
        await client.call('POST', '/request_influencer', sponsor.token, {
          campaign_id: id,
          influencer_id: other.id,
          ...words(1),
        })
      )[0],
    ).toBe(404)
    expect(
      (await client.call('POST', `/send_request/999999/${sponsor.id}`, influencer.token, words(1)))[0],
    ).toBe(404)
  })

  it('refuses an accept that the budget does not hold, and says what is left', async () => {
    const sponsor = await client.aSponsor()
    const [one, two] = [await client.anInfluencer(), await client.anInfluencer()]
    const { id } = await client.aCampaign(sponsor.token)
    const requests = []
    for (const { id: influencer_id } of [one, two])
      requests.push(
        (
          await client.call('POST', '/request_influencer', sponsor.token, {
            campaign_id: id,
            influencer_id,
            ...words(700),
          })
        )[1].request,
      )
    expect((await client.call('PUT', `/manage_request/${requests[0].id}/accept`, one.token))[0]).toBe(200)
    const [status, { code, free }] = await client.call(
      'PUT',
      `/manage_request/${requests[1].id}/accept`,
      two.token,
    )
    expect([status, code, free]).toEqual([409, 'budget_exceeded', 300])
  })
})

describe('the dashboards', () => {
  it('show an admin users, campaigns, requests by status, what is flagged and who waits', async () => {
    const { id } = await client.registerSponsor()
    const [status, dashboard] = await client.call('GET', '/dashboard', client.admin)
    expect(status).toBe(200)
    expect(Object.keys(dashboard).toSorted()).toEqual([
      'campaigns',
      'flagged',
      'requests',
      'role',
      'sponsors_waiting',
      'sponsors_waiting_count',
      'users',
    ])
    expect(Object.keys(dashboard.requests)).toEqual([
      'pending',
      'negotiating',
      'accepted',
      'rejected',
      'withdrawn',
      'expired',
    ])
    expect(dashboard.sponsors_waiting.map((user: Json) => user.id)).toContain(id)
  })
  it('are closed to strangers', async () => {
    expect((await client.call('GET', '/dashboard'))[0]).toBe(401)
  })
})

describe('the dashboards of the two sides', () => {
  it('show each its requests, amounts as numbers, and what fits', async () => {
    const [sponsor, influencer] = [await client.aSponsor(), await client.anInfluencer()]
    const campaign = await client.aCampaign(sponsor.token, { niche: 'pottery', end_date: '2034-01-31', start_date: '2034-01-01' }) // prettier-ignore
    const [, { matching_campaigns: fitting }] = await client.call('GET', '/dashboard', influencer.token)
    expect(fitting.map((one: Json) => [one.id, one.budget, one.budget_used])).toContainEqual([campaign.id, 1000, null]) // prettier-ignore
    const [, { request }] = await client.call('POST', `/send_request/${campaign.id}/${sponsor.id}`, influencer.token, words(99.5)) // prettier-ignore
    const [, of] = await client.call('GET', '/dashboard', sponsor.token)
    expect(of).toMatchObject({
      role: 'sponsor',
      campaigns: [{ id: campaign.id, name: 'Bread for the road', goals: 'Ten posts', budget: 1000, budget_used: 0, budget_left: 1000, progress: 0, days_left: expect.any(Number) }],
      requests: [{ id: request.id, influencer_id: influencer.id, payment_amount: 99.5, offered_by: 'influencer', message: 'Shall we?', requirements: 'Two loaves.' }],
      requests_waiting: 1,
      budget_used: [{ currency: 'EUR', total: 1000, used: 0 }],
    }) // prettier-ignore
    const [, mine] = await client.call('GET', '/dashboard', influencer.token)
    expect(mine).toMatchObject({ role: 'influencer', requests: [{ id: request.id, status: 'pending' }], requests_waiting: 0, active_deals: [], earnings: [] }) // prettier-ignore
    expect(mine.matching_campaigns.map(({ id }: Json) => id)).not.toContain(campaign.id)
  })
})
