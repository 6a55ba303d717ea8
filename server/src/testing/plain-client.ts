import type { Installation } from './installation.ts'
import { newAdmin } from './people.ts'

export type Json = Record<string, any> // eslint-disable-line typescript/no-explicit-any

export const PASSWORD = 'correct horse battery'

/**
 * A client that knows nothing but the specification's table: paths, snake_case, decimal amounts, status codes. It
 * uses no type and no helper of ours but for making the first admin.
 */
export async function plainClient(accord: Installation) {
  const admin = (await newAdmin(accord)).token as string
  let count = 0

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

  async function expectStatus(expected: number, answer: Promise<[number, Json]>): Promise<Json> {
    const [status, body] = await answer
    if (status !== expected) throw new Error(`${status} instead of ${expected}: ${JSON.stringify(body)}`)
    return body
  }

  /** An account that nobody has: what every registration needs. */
  const account = () => ({ username: `user${++count}`, email: `user${count}@x.example`, password: PASSWORD })

  async function registerSponsor(): Promise<{ id: number; username: string }> {
    const { user } = await expectStatus(201, call('POST', '/register', null, { ...account(), role: 'sponsor', company_name: `Brand ${count}`, industry: 'Food and drink', budget: '12000.50' })) // prettier-ignore
    return user
  }

  async function registerInfluencer(): Promise<{ id: number; username: string; email: string }> {
    const { user } = await expectStatus(201, call('POST', '/register', null, { ...account(), role: 'influencer', name: `Creator ${count}`, category: 'Musician', niche: 'Pottery', reach: 25_000 })) // prettier-ignore
    return user
  }

  const login = (by: { username: string } | { email: string }): Promise<Json> =>
    expectStatus(200, call('POST', '/login', null, { ...by, password: PASSWORD }))

  async function aSponsor(): Promise<{ id: number; token: string }> {
    const { id, username } = await registerSponsor()
    await expectStatus(200, call('PUT', `/admin/approve_sponsor/${id}`, admin, { action: 'approve' }))
    return { id, token: (await login({ username })).access_token }
  }

  async function anInfluencer(): Promise<{ id: number; token: string }> {
    const { id, email } = await registerInfluencer()
    return { id, token: (await login({ email })).access_token }
  }

  async function aCampaign(token: string, more: Json = {}): Promise<Json> {
    const { campaign } = await expectStatus(201, call('POST', '/create_campaign', token, campaignTerms(more)))
    return campaign
  }

  return {
    admin,
    call,
    account,
    login,
    registerSponsor,
    registerInfluencer,
    aSponsor,
    anInfluencer,
    aCampaign,
  }
}

export type PlainClient = Awaited<ReturnType<typeof plainClient>>

export const campaignTerms = (more: Json = {}) => ({
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

/** What a request says beside its campaign and receiver. */
export const words = (payment_amount: number | string) => ({
  message: 'Shall we?',
  requirements: 'Two loaves.',
  payment_amount,
})
