import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../testing/installation.ts'
import type { Installation } from '../testing/installation.ts'
import { newAdmin } from '../testing/people.ts'

/**
 * A client that knows nothing but the specification's table: paths, snake_case, decimal amounts, status codes. It
 * uses no type and no helper of ours but for making the first admin.
 */
type Json = Record<string, any> // eslint-disable-line typescript/no-explicit-any

let accord: Installation
let admin: string

beforeAll(async () => {
  accord = await startInstallation()
  admin = (await newAdmin(accord)).token as string
})
afterAll(() => accord.stop())

async function call(
  method: string,
  url: string,
  token?: string | null,
  body?: unknown,
): Promise<[number, Json]> {
  const response = await accord.http.inject({
    method: method as 'GET',
    url,
    headers: { accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { payload: body as object }),
  })
  return [response.statusCode, response.body ? response.json<Json>() : {}]
}

const PASSWORD = 'correct horse battery'
let count = 0

async function registerSponsor(): Promise<{ id: number; username: string }> {
  const username = `brand${++count}`
  const [status, { user }] = await call('POST', '/register', null, {
    username,
    email: `${username}@brand.example`,
    password: PASSWORD,
    role: 'sponsor',
    company_name: `Brand ${count}`,
    industry: 'Food and drink',
    budget: '12000.50',
  })
  expect(status).toBe(201)
  expect(user).toMatchObject({ username, role: 'sponsor', status: 'pending' })
  return user
}

async function aSponsor(): Promise<{ id: number; token: string }> {
  const { id, username } = await registerSponsor()
  const [status] = await call('PUT', `/admin/approve_sponsor/${id}`, admin, { action: 'approve' })
  expect(status).toBe(200)
  const [, { access_token: token }] = await call('POST', '/login', null, { username, password: PASSWORD })
  return { id, token }
}

async function anInfluencer(): Promise<{ id: number; token: string }> {
  const username = `creator${++count}`
  const [status, { user }] = await call('POST', '/register', null, {
    username,
    email: `${username}@creator.example`,
    password: PASSWORD,
    role: 'influencer',
    name: `Creator ${count}`,
    category: 'Musician',
    niche: 'Pottery',
    reach: 25_000,
  })
  expect([status, user.status]).toEqual([201, 'active'])
  const [, { access_token: token }] = await call('POST', '/login', null, {
    email: `${username}@creator.example`,
    password: PASSWORD,
  })
  return { id: user.id, token }
}

const terms = (more: Json = {}) => ({
  name: 'Bread for the road',
  description: 'Bake it, carry it, eat it outside.',
  start_date: '2035-03-01',
  end_date: '2035-04-30',
  budget: 1000,
  visibility: 'public',
  goals: 'Ten posts',
  niche: 'food',
  ...more,
})

async function aCampaign(token: string, more: Json = {}): Promise<Json> {
  const [status, { campaign }] = await call('POST', '/create_campaign', token, terms(more))
  expect(status).toBe(201)
  return campaign
}

const words = (payment_amount: number | string) => ({
  message: 'Shall we?',
  requirements: 'Two loaves.',
  payment_amount,
})

describe('signing in', () => {
  it('is refused to a sponsor who waits, with 403 after the right password and 401 after a wrong one', async () => {
    const { id, username } = await registerSponsor()
    expect((await call('POST', '/login', null, { username, password: 'not this one' }))[0]).toBe(401)
    const [status, body] = await call('POST', '/login', null, { username, password: PASSWORD })
    expect([status, body.code, body.access_token]).toEqual([403, 'account_pending', undefined])
    await call('PUT', `/admin/approve_sponsor/${id}`, admin, { action: 'reject', reason: 'No such company.' })
    const [rejected, why] = await call('POST', '/login', null, { username, password: PASSWORD })
    expect([rejected, why.reason]).toEqual([403, 'No such company.'])
  })

  it('takes exactly one of username and email, and names what is missing', async () => {
    const [status, { errors }] = await call('POST', '/login', null, { password: PASSWORD })
    expect([status, errors[0].field]).toEqual([400, 'username'])
  })

  it('gives a pair whose refresh token rotates: its successor is the same for a lost answer', async () => {
    const { username } = await registerInfluencerNamed()
    const [, pair] = await call('POST', '/login', null, { username, password: PASSWORD })
    const [status, next] = await call('POST', '/refresh', pair.refresh_token)
    expect([status, Object.keys(next).toSorted()]).toEqual([200, ['access_token', 'refresh_token']])
    const [, again] = await call('POST', '/refresh', pair.refresh_token)
    expect(again.refresh_token).toBe(next.refresh_token)
    expect((await call('POST', '/refresh', pair.access_token))[0]).toBe(401)
    expect((await call('POST', '/refresh'))[0]).toBe(401)
  })

  it('ends by token: the access token by /logout, the refresh token by /logout_refresh', async () => {
    const { username } = await registerInfluencerNamed()
    const [, pair] = await call('POST', '/login', null, { username, password: PASSWORD })
    expect((await call('GET', '/dashboard', pair.access_token))[0]).toBe(200)
    expect((await call('POST', '/logout', pair.access_token))[0]).toBe(200)
    expect((await call('GET', '/dashboard', pair.access_token))[0]).toBe(401)
    const [refreshed, next] = await call('POST', '/refresh', pair.refresh_token)
    expect(refreshed).toBe(200)
    expect((await call('POST', '/logout_refresh', next.refresh_token))[0]).toBe(200)
    expect((await call('POST', '/refresh', next.refresh_token))[0]).toBe(401)
    expect((await call('POST', '/logout_refresh', next.refresh_token))[0]).toBe(401)
  })
})

async function registerInfluencerNamed(): Promise<{ username: string }> {
  const username = `named${++count}`
  await call('POST', '/register', null, { username, email: `${username}@creator.example`, password: PASSWORD, role: 'influencer', name: 'Named', category: 'artist', niche: 'art', reach: 1 }) // prettier-ignore
  return { username }
}

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
      expect((await call(method as string, url as string, null, { nonsense: true }))[0], url).toBe(401)
    const { token } = await anInfluencer()
    expect((await call('POST', '/create_campaign', token, { nonsense: true }))[0]).toBe(403)
    expect((await call('PUT', '/admin/approve_sponsor/1', token, { nonsense: true }))[0]).toBe(403)
  })
})

describe('a campaign', () => {
  it('is open at once, and takes its amount as a number or as text, never with more places than the currency', async () => {
    const { token } = await aSponsor()
    expect(await aCampaign(token, { budget: 2500.5 })).toMatchObject({
      budget: 2500.5,
      status: 'open',
      name: 'Bread for the road',
    })
    expect(await aCampaign(token, { budget: '0.30' })).toMatchObject({ budget: 0.3 })
    for (const budget of [10.005, '1e3', -5, 0, '12,50', 1e308, '']) {
      const [status, { errors }] = await call('POST', '/create_campaign', token, terms({ budget }))
      expect([status, errors?.[0]?.field], String(budget)).toEqual([400, 'budget'])
    }
  })

  it('names wrong fields by the specification’s names', async () => {
    const { token } = await aSponsor()
    const [status, { errors }] = await call(
      'POST',
      '/create_campaign',
      token,
      terms({ end_date: '2035-02-01' }),
    )
    expect([status, errors[0].field]).toEqual([400, 'end_date'])
    const [late, { errors: past }] = await call(
      'POST',
      '/create_campaign',
      token,
      terms({ start_date: '2020-01-01', end_date: '2020-02-01' }),
    )
    expect([late, past[0].field]).toEqual([400, 'end_date'])
  })

  it('is edited by its sponsor alone, and never below what is committed', async () => {
    const owner = await aSponsor()
    const influencer = await anInfluencer()
    const { id } = await aCampaign(owner.token)
    const [, { request }] = await call('POST', '/request_influencer', owner.token, {
      campaign_id: id,
      influencer_id: influencer.id,
      ...words(600),
    })
    await call('PUT', `/manage_request/${request.id}/accept`, influencer.token)
    const [below, { errors }] = await call('PUT', `/edit_campaign/${id}`, owner.token, { budget: 599.99 })
    expect([below, errors[0].field]).toEqual([409, 'budget'])
    const [status, { campaign }] = await call('PUT', `/edit_campaign/${id}`, owner.token, {
      name: 'Rolls',
      budget: 600,
    })
    expect([status, campaign.name, campaign.budget, campaign.budget_left]).toEqual([200, 'Rolls', 600, 0])
    expect((await call('PUT', `/edit_campaign/${id}`, (await aSponsor()).token, { name: 'Mine' }))[0]).toBe(
      403,
    )
  })
})

describe('the main job', () => {
  it('goes from an invitation over two counter-offers to a deal', async () => {
    const sponsor = await aSponsor()
    const influencer = await anInfluencer()
    const campaign = await aCampaign(sponsor.token)
    const [opened, { request }] = await call('POST', '/request_influencer', sponsor.token, {
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

    expect((await call('PUT', `/manage_request/${request.id}/accept`, sponsor.token))[0]).toBe(403)
    const [, first] = await call('PUT', `/update_request/${request.id}`, influencer.token, {
      payment_amount: 550.5,
      message: 'A little more?',
    })
    expect(first.request).toMatchObject({
      status: 'negotiating',
      payment_amount: 550.5,
      requirements: 'Two loaves.',
      message: 'A little more?',
    })
    const [, second] = await call('PUT', `/update_request/${request.id}`, sponsor.token, {
      requirements: 'Three loaves.',
    })
    expect(second.request).toMatchObject({ payment_amount: 550.5, requirements: 'Three loaves.' })
    expect((await call('PUT', `/update_request/${request.id}`, sponsor.token, {}))[0]).toBe(400)

    const [stale, { code }] = await call('PUT', `/manage_request/${request.id}/accept`, influencer.token, {
      offer_id: first.request.offer_id,
    })
    expect([stale, code]).toEqual([409, 'offer_superseded'])
    const [accepted, done] = await call('PUT', `/manage_request/${request.id}/accept`, influencer.token, {
      offer_id: second.request.offer_id,
    })
    expect([accepted, done.request.status]).toEqual([200, 'accepted'])
    expect((await call('PUT', `/manage_request/${request.id}/accept`, influencer.token))[0]).toBe(409)

    const [, dashboard] = await call('GET', '/dashboard', sponsor.token)
    expect(dashboard.budget_used).toEqual([{ currency: 'EUR', total: 1000, used: 550.5 }])
    const [, mine] = await call('GET', '/dashboard', influencer.token)
    expect(mine.active_deals).toMatchObject([
      { campaign_id: campaign.id, payment_amount: 550.5, status: 'agreed' },
    ])
  })

  it('goes from an application to a rejection', async () => {
    const sponsor = await aSponsor()
    const influencer = await anInfluencer()
    const { id } = await aCampaign(sponsor.token)
    const [status, { request }] = await call(
      'POST',
      `/send_request/${id}/${sponsor.id}`,
      influencer.token,
      words(100),
    )
    expect([status, request.status]).toEqual([201, 'pending'])
    const [twice, { code }] = await call(
      'POST',
      `/send_request/${id}/${sponsor.id}`,
      influencer.token,
      words(120),
    )
    expect([twice, code]).toEqual([409, 'request_open'])
    expect((await call('PUT', `/manage_request/${request.id}/reject`, influencer.token))[0]).toBe(403)
    const [rejected, done] = await call('PUT', `/manage_request/${request.id}/reject`, sponsor.token)
    expect([rejected, done.request.status]).toEqual([200, 'rejected'])
    expect((await call('PUT', `/manage_request/${request.id}/dance`, sponsor.token))[0]).toBe(400)
  })

  it('finds nobody at a wrong receiver', async () => {
    const sponsor = await aSponsor()
    const other = await aSponsor()
    const influencer = await anInfluencer()
    const { id } = await aCampaign(sponsor.token)
    expect((await call('POST', `/send_request/${id}/${other.id}`, influencer.token, words(1)))[0]).toBe(404)
    expect((await call('POST', `/send_request/${id}/${other.id}`, sponsor.token, words(1)))[0]).toBe(404)
    expect(
      (
        await call('POST', '/request_influencer', sponsor.token, {
          campaign_id: id,
          influencer_id: other.id,
          ...words(1),
        })
      )[0],
    ).toBe(404)
    expect((await call('POST', `/send_request/999999/${sponsor.id}`, influencer.token, words(1)))[0]).toBe(
      404,
    )
  })

  it('refuses an accept that the budget does not hold, and says what is left', async () => {
    const sponsor = await aSponsor()
    const [one, two] = [await anInfluencer(), await anInfluencer()]
    const { id } = await aCampaign(sponsor.token)
    const requests = []
    for (const { id: influencer_id } of [one, two])
      requests.push(
        (
          await call('POST', '/request_influencer', sponsor.token, {
            campaign_id: id,
            influencer_id,
            ...words(700),
          })
        )[1].request,
      )
    expect((await call('PUT', `/manage_request/${requests[0].id}/accept`, one.token))[0]).toBe(200)
    const [status, { code, free }] = await call('PUT', `/manage_request/${requests[1].id}/accept`, two.token)
    expect([status, code, free.amount]).toEqual([409, 'budget_exceeded', 300_00])
  })
})

describe('the dashboards', () => {
  it('show an admin users, campaigns, requests by status, what is flagged and who waits', async () => {
    const { id } = await registerSponsor()
    const [status, dashboard] = await call('GET', '/dashboard', admin)
    expect(status).toBe(200)
    expect(Object.keys(dashboard).toSorted()).toEqual([
      'campaigns',
      'flagged',
      'requests',
      'role',
      'sponsors_waiting',
      'users',
    ])
    expect(dashboard.sponsors_waiting.map((user: Json) => user.id)).toContain(id)
  })
  it('are closed to strangers', async () => {
    expect((await call('GET', '/dashboard'))[0]).toBe(401)
  })
})

describe('a profile', () => {
  it('takes the role’s own fields and no others', async () => {
    const sponsor = await aSponsor()
    const [status, { profile }] = await call('PUT', '/profile', sponsor.token, {
      company_name: 'New name',
      budget: '99.95',
    })
    expect([status, profile.company_name, profile.budget]).toEqual([200, 'New name', 99.95])
    const [refused, { errors }] = await call('PUT', '/profile', sponsor.token, { reach: 5 })
    expect([refused, errors[0].field]).toEqual([400, 'reach'])
    const influencer = await anInfluencer()
    const [, { profile: mine }] = await call('PUT', '/profile', influencer.token, {
      niche: 'Travel',
      reach: 7,
    })
    expect([mine.niche, mine.reach]).toEqual(['travel', 7])
  })
})

describe('approving a sponsor', () => {
  it('is refused twice, and needs a reason after a rejection', async () => {
    const { id } = await registerSponsor()
    const decide = (body: Json) => call('PUT', `/admin/approve_sponsor/${id}`, admin, body)
    expect((await decide({ action: 'reject' }))[0]).toBe(400)
    expect((await decide({ action: 'reject', reason: 'Not yet.' }))[0]).toBe(200)
    expect((await decide({ action: 'reject', reason: 'Still not.' }))[0]).toBe(409)
    expect((await decide({ action: 'approve' }))[0]).toBe(400)
    expect((await decide({ action: 'approve', reason: 'Papers came.' }))[1].user).toEqual({
      id,
      status: 'active',
    })
    expect((await decide({ action: 'approve' }))[0]).toBe(409)
  })
})

describe('a token of the wrong kind', () => {
  it('is refused, whatever body comes along; so is none at all, before the body is even read', async () => {
    const { username } = await registerInfluencerNamed()
    const [, pair] = await call('POST', '/login', null, { username, password: PASSWORD })
    expect((await call('POST', '/logout', pair.refresh_token))[0]).toBe(401)
    expect((await call('POST', '/logout_refresh', pair.access_token))[0]).toBe(401)
    expect((await call('GET', '/dashboard', pair.refresh_token))[0]).toBe(401)
    for (const path of ['/refresh', '/logout', '/logout_refresh', '/create_campaign'])
      for (const payload of ['{', '', '[1']) {
        const { statusCode } = await accord.http.inject({
          method: 'POST',
          url: path,
          headers: { 'content-type': 'application/json' },
          payload,
        })
        expect([path, payload, statusCode]).toEqual([path, payload, 401])
      }
    expect((await call('POST', '/refresh', pair.refresh_token))[0]).toBe(200)
  })
})

describe('a client that says of every request that it is JSON', () => {
  it('is understood where there is no body to send', async () => {
    const { username } = await registerInfluencerNamed()
    const [, pair] = await call('POST', '/login', null, { username, password: PASSWORD })
    const send = (url: string, token: string) =>
      accord.http.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      })
    const refreshed = await send('/refresh', pair.refresh_token)
    expect(refreshed.statusCode).toBe(200)
    expect((await send('/logout', pair.access_token)).statusCode).toBe(200)
    expect((await send('/logout_refresh', refreshed.json<Json>().refresh_token)).statusCode).toBe(200)
    const { token } = await aSponsor()
    const empty = await send('/create_campaign', token)
    expect([empty.statusCode, empty.json<Json>().errors[0].field]).toEqual([400, 'body'])
  })
})

describe('registering', () => {
  const influencer = { role: 'influencer', name: 'N', category: 'artist', niche: 'art', reach: 1 }
  const sponsor = { role: 'sponsor', company_name: 'B', industry: 'food', budget: 1 }
  const account = () => ({ username: `new${++count}`, email: `new${count}@x.example`, password: PASSWORD })

  it.each<[field: string, body: Json]>([
    ['username', { ...influencer, username: 'a b' }],
    ['email', { ...influencer, email: 'nowhere' }],
    ['password', { ...influencer, password: 'short' }],
    ['role', { ...influencer, role: 'admin' }],
    ['name', { ...influencer, name: undefined }],
    ['category', { ...influencer, category: '' }],
    ['niche', { ...influencer, niche: undefined }],
    ['reach', { ...influencer, reach: -1 }],
    ['company_name', { ...sponsor, company_name: undefined }],
    ['industry', { ...sponsor, industry: '' }],
    ['budget', { ...sponsor, budget: '1.005' }],
    ['companyName', { ...sponsor, companyName: 'B' }],
  ])('names a wrong %s as it is called here', async (field, body) => {
    const [status, { errors }] = await call('POST', '/register', null, { ...account(), ...body })
    expect([status, errors.map((fault: Json) => fault.field)]).toEqual([400, [field]])
  })

  it('is refused under a taken username or e-mail in whatever case, and lets one in by either', async () => {
    const first = account()
    expect((await call('POST', '/register', null, { ...first, ...influencer }))[0]).toBe(201)
    for (const field of ['username', 'email'] as const) {
      const again = { ...account(), ...sponsor, [field]: first[field].toUpperCase() }
      const [status, { errors }] = await call('POST', '/register', null, again)
      expect([status, errors[0].field]).toEqual([409, field])
      const [signedIn, { user }] = await call('POST', '/login', null, { [field]: first[field].toUpperCase(), password: PASSWORD }) // prettier-ignore
      expect([signedIn, user.username]).toEqual([200, first.username])
    }
  })
})

describe('the dashboards of the two sides', () => {
  it('show each its requests, amounts as numbers, and what fits', async () => {
    const [sponsor, influencer] = [await aSponsor(), await anInfluencer()]
    const campaign = await aCampaign(sponsor.token, { niche: 'pottery', end_date: '2034-01-31', start_date: '2034-01-01' }) // prettier-ignore
    const [, { matching_campaigns: fitting }] = await call('GET', '/dashboard', influencer.token)
    expect(fitting.map((one: Json) => [one.id, one.budget, one.budget_used])).toContainEqual([campaign.id, 1000, null]) // prettier-ignore
    const [, { request }] = await call('POST', `/send_request/${campaign.id}/${sponsor.id}`, influencer.token, words(99.5)) // prettier-ignore
    const [, of] = await call('GET', '/dashboard', sponsor.token)
    expect(of).toMatchObject({
      role: 'sponsor',
      campaigns: [{ id: campaign.id, name: 'Bread for the road', budget: 1000, budget_used: 0, budget_left: 1000, days_left: expect.any(Number) }],
      requests: [{ id: request.id, influencer_id: influencer.id, payment_amount: 99.5, offered_by: 'influencer' }],
      requests_waiting: 1,
      budget_used: [{ currency: 'EUR', total: 1000, used: 0 }],
    }) // prettier-ignore
    const [, mine] = await call('GET', '/dashboard', influencer.token)
    expect(mine).toMatchObject({ role: 'influencer', requests: [], requests_waiting: 0, active_deals: [], earnings: [] }) // prettier-ignore
    expect(mine.matching_campaigns.map(({ id }: Json) => id)).not.toContain(campaign.id)
  })
})
