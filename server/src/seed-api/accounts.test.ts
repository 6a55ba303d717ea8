import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../testing/installation.ts'
import type { Installation } from '../testing/installation.ts'
import { PASSWORD, plainClient } from '../testing/plain-client.ts'
import type { Json, PlainClient } from '../testing/plain-client.ts'

let accord: Installation
let client: PlainClient
beforeAll(async () => {
  accord = await startInstallation()
  client = await plainClient(accord)
})
afterAll(() => accord.stop())

describe('signing in', () => {
  it('is refused to a sponsor who waits, with 403 after the right password and 401 after a wrong one', async () => {
    const { id, username } = await client.registerSponsor()
    expect((await client.call('POST', '/login', null, { username, password: 'not this one' }))[0]).toBe(401)
    const [status, body] = await client.call('POST', '/login', null, { username, password: PASSWORD })
    expect([status, body.code, body.access_token]).toEqual([403, 'account_pending', undefined])
    await client.call('PUT', `/admin/approve_sponsor/${id}`, client.admin, {
      action: 'reject',
      reason: 'No such company.',
    })
    const [rejected, why] = await client.call('POST', '/login', null, { username, password: PASSWORD })
    expect([rejected, why.reason]).toEqual([403, 'No such company.'])
  })

  it('takes exactly one of username and email, and names what is missing', async () => {
    const [status, { errors }] = await client.call('POST', '/login', null, { password: PASSWORD })
    expect([status, errors[0].field]).toEqual([400, 'username'])
  })

  it('gives a pair whose refresh token rotates: its successor is the same for a lost answer', async () => {
    const { username } = await client.registerInfluencer()
    const [, pair] = await client.call('POST', '/login', null, { username, password: PASSWORD })
    const [status, next] = await client.call('POST', '/refresh', pair.refresh_token)
    expect([status, Object.keys(next).toSorted()]).toEqual([200, ['access_token', 'refresh_token']])
    const [, again] = await client.call('POST', '/refresh', pair.refresh_token)
    expect(again.refresh_token).toBe(next.refresh_token)
    expect((await client.call('POST', '/refresh', pair.access_token))[0]).toBe(401)
    expect((await client.call('POST', '/refresh'))[0]).toBe(401)
  })

  it('ends by token: the access token by /logout, the refresh token by /logout_refresh', async () => {
    const { username } = await client.registerInfluencer()
    const [, pair] = await client.call('POST', '/login', null, { username, password: PASSWORD })
    expect((await client.call('GET', '/dashboard', pair.access_token))[0]).toBe(200)
    expect((await client.call('POST', '/logout', pair.access_token))[0]).toBe(200)
    expect((await client.call('GET', '/dashboard', pair.access_token))[0]).toBe(401)
    const [refreshed, next] = await client.call('POST', '/refresh', pair.refresh_token)
    expect(refreshed).toBe(200)
    expect((await client.call('POST', '/logout_refresh', next.refresh_token))[0]).toBe(200)
    expect((await client.call('POST', '/refresh', next.refresh_token))[0]).toBe(401)
    expect((await client.call('POST', '/logout_refresh', next.refresh_token))[0]).toBe(401)
  })
})

describe('a token of the wrong kind', () => {
  it('is refused, whatever body comes along; so is none at all, before the body is even read', async () => {
    const { username } = await client.registerInfluencer()
    const [, pair] = await client.call('POST', '/login', null, { username, password: PASSWORD })
    expect((await client.call('POST', '/logout', pair.refresh_token))[0]).toBe(401)
    expect((await client.call('POST', '/logout_refresh', pair.access_token))[0]).toBe(401)
    expect((await client.call('GET', '/dashboard', pair.refresh_token))[0]).toBe(401)
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
    expect((await client.call('POST', '/refresh', pair.refresh_token))[0]).toBe(200)
  })
})

describe('a client that says of every request that it is JSON', () => {
  it('is understood where there is no body to send', async () => {
    const { username } = await client.registerInfluencer()
    const [, pair] = await client.call('POST', '/login', null, { username, password: PASSWORD })
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
    const { token } = await client.aSponsor()
    const empty = await send('/create_campaign', token)
    expect([empty.statusCode, empty.json<Json>().errors[0].field]).toEqual([400, 'body'])
  })
})

describe('registering', () => {
  const influencer = { role: 'influencer', name: 'N', category: 'artist', niche: 'art', reach: 1 }
  const sponsor = { role: 'sponsor', company_name: 'B', industry: 'food', budget: 1 }

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
    const [status, { errors }] = await client.call('POST', '/register', null, {
      ...client.account(),
      ...body,
    })
    expect([status, errors.map((fault: Json) => fault.field)]).toEqual([400, [field]])
  })

  it('is refused under a taken username or e-mail in whatever case, and lets one in by either', async () => {
    const first = client.account()
    const [made, { user: maker }] = await client.call('POST', '/register', null, { ...first, ...influencer })
    expect([made, maker]).toEqual([201, { id: expect.any(Number), username: first.username, email: first.email, role: 'influencer', status: 'active' }]) // prettier-ignore
    for (const field of ['username', 'email'] as const) {
      const again = { ...client.account(), ...sponsor, [field]: first[field].toUpperCase() }
      const [status, { errors }] = await client.call('POST', '/register', null, again)
      expect([status, errors[0].field]).toEqual([409, field])
      const [signedIn, { user }] = await client.call('POST', '/login', null, { [field]: first[field].toUpperCase(), password: PASSWORD }) // prettier-ignore
      expect([signedIn, user.username]).toEqual([200, first.username])
    }
  })
})

describe('approving a sponsor', () => {
  it('is refused twice, and needs a reason after a rejection', async () => {
    const { id } = await client.registerSponsor()
    const decide = (body: Json) => client.call('PUT', `/admin/approve_sponsor/${id}`, client.admin, body)
    expect((await decide({ action: 'reject' }))[0]).toBe(200)
    expect((await decide({ action: 'reject', reason: 'Still not.' }))[0]).toBe(409)
    expect((await decide({ action: 'approve' }))[0]).toBe(400)
    expect((await decide({ action: 'approve', reason: 'Papers came.' }))[1].user).toEqual({
      id,
      status: 'active',
    })
    expect((await decide({ action: 'approve' }))[0]).toBe(409)
  })
})

describe('a profile', () => {
  it('takes the role’s own fields and no others', async () => {
    const sponsor = await client.aSponsor()
    const [status, { profile }] = await client.call('PUT', '/profile', sponsor.token, {
      company_name: 'New name',
      budget: '99.95',
    })
    expect([status, profile.company_name, profile.budget]).toEqual([200, 'New name', 99.95])
    const [refused, { errors }] = await client.call('PUT', '/profile', sponsor.token, { reach: 5 })
    expect([refused, errors[0].field]).toEqual([400, 'reach'])
    const influencer = await client.anInfluencer()
    const [, { profile: mine }] = await client.call('PUT', '/profile', influencer.token, {
      niche: 'Travel',
      reach: 7,
    })
    expect([mine.niche, mine.reach]).toEqual(['travel', 7])
  })
})
