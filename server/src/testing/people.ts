import type { Campaign, Deal, MakeOffer, Request } from '@accord/contract'
import { createAdmin } from '../modules/identity/index.ts'
import type { Installation } from './installation.ts'

export const PASSWORD = 'a password for tests'

export type Answer<T = Record<string, never>> = { status: number; body: T; headers: Record<string, unknown> }

/** Somebody who asks the server, signed in by an access token or by nothing. */
export type Person = {
  id: number
  token: string | null
  ask: <T = never>(
    method: string,
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer<T>>
}

export function personWith(installation: Installation, token: string | null, id = 0): Person {
  return {
    id,
    token,
    ask: async (method, url, body, headers = {}) => {
      const response = await installation.http.inject({
        method: method as 'GET',
        url,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          accept: 'application/json',
          ...headers,
        },
        ...(body === undefined ? {} : { payload: body as object }),
      })
      const json = /json/.test(String(response.headers['content-type']))
      return {
        status: response.statusCode,
        headers: response.headers,
        body: (json ? response.json() : response.body) as never,
      }
    },
  }
}

export const stranger = (installation: Installation): Person => personWith(installation, null)

let count = 0
/** Names that no other test in this process used. */
const fresh = (kind: string): string => `${kind}${process.pid}n${++count}`

export async function signIn(
  installation: Installation,
  login: string,
  password = PASSWORD,
): Promise<Person> {
  const { status, body } = await stranger(installation).ask<{ accessToken: string; user: { id: number } }>(
    'POST',
    '/api/v1/tokens',
    { login, password },
  )
  if (status !== 201) throw new Error(`${login} can't sign in: ${status} ${JSON.stringify(body)}`)
  return personWith(installation, body.accessToken, body.user.id)
}

export async function newAdmin(installation: Installation): Promise<Person> {
  const username = fresh('admin')
  await installation.platform.transaction({ kind: 'clock' }, (tx) =>
    createAdmin(tx, { username, email: `${username}@accord.example`, password: PASSWORD }),
  )
  return signIn(installation, username)
}

type NewUser = { id: number; username: string }

export async function registerSponsor(installation: Installation): Promise<NewUser> {
  const username = fresh('sponsor')
  const { body } = await stranger(installation).ask<{ user: NewUser }>('POST', '/api/v1/users', {
    role: 'sponsor',
    username,
    email: `${username}@brand.example`,
    password: PASSWORD,
    companyName: `The ${username} company`,
    industry: 'travel',
  })
  return body.user
}

export async function newSponsor(installation: Installation, admin: Person): Promise<Person> {
  const { id, username } = await registerSponsor(installation)
  await admin.ask('PUT', `/api/v1/users/${id}/decision`, { action: 'approve' })
  return signIn(installation, username)
}

export async function newInfluencer(installation: Installation): Promise<Person & { username: string }> {
  const username = fresh('influencer')
  await stranger(installation).ask('POST', '/api/v1/users', {
    role: 'influencer',
    username,
    email: `${username}@creator.example`,
    password: PASSWORD,
    name: `${username} of the internet`,
    category: 'creator',
    niches: ['travel'],
    reach: 12_000,
  })
  return { ...(await signIn(installation, username)), username }
}

export const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' as const })

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

export const campaignTerms = (more: Record<string, unknown> = {}) => ({
  title: 'Slow trains through the Alps',
  brief: 'Show what a day on a slow train feels like.',
  niche: 'travel',
  goals: 'Bookings for spring.',
  budget: euros(10_000),
  startDate: inDays(1),
  endDate: inDays(30),
  visibility: 'public',
  ...more,
})

/** An open campaign of this sponsor's. */
export async function openCampaign(sponsor: Person, more: Record<string, unknown> = {}): Promise<Campaign> {
  const created = await sponsor.ask<Campaign>('POST', '/api/v1/campaigns', campaignTerms(more))
  const opened = await sponsor.ask<Campaign>('POST', `/api/v1/campaigns/${created.body.id}/moves`, {
    action: 'open',
  })
  if (opened.status !== 201) throw new Error(`The campaign can't be opened: ${JSON.stringify(opened.body)}`)
  return opened.body
}

export const anOffer = (amount: number, more: Partial<MakeOffer> = {}) => ({
  amount: euros(amount),
  deliverables: [{ platform: 'instagram', format: 'reel', quantity: 1, dueDate: null }],
  requirements: 'Film on a real train.',
  message: 'We would love to work with you.',
  ...more,
})

export async function invited(
  sponsor: Person,
  campaignId: number,
  influencer: Person,
  amount = 1000,
): Promise<Request> {
  const { status, body } = await sponsor.ask<Request>('POST', `/api/v1/campaigns/${campaignId}/invitations`, {
    influencerId: influencer.id,
    offer: anOffer(amount),
  })
  if (status !== 201) throw new Error(`The invitation was refused: ${JSON.stringify(body)}`)
  return body
}

export const accept = (person: Person, request: Request, offerId = request.latestOffer.id) =>
  person.ask<Deal & { code: string; latestOffer: { id: number }; free: { amount: number } }>(
    'POST',
    `/api/v1/requests/${request.id}/acceptance`,
    { offerId },
  )
