import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainClient } from './client.ts'
import type { Call, Json } from './client.ts'
import { PASSWORD, startServers } from './servers.ts'

/**
 * What other implementations of the same specification get wrong, each tried on two server processes over one
 * database, by a client that knows only the table.
 */
let stop: () => Promise<void>
let databaseUrl: string
let call: Call
/** The same, asked of the second process. */
let callSecond: Call
let admin: string
let count = 0

type Person = { id: number; token: string; refresh: string; username: string }
let sponsor: Person, nora: Person, finn: Person

async function signIn(username: string): Promise<Person> {
  const { json } = await call('POST', '/login', null, { username, password: PASSWORD })
  return { id: json.user.id, token: json.access_token, refresh: json.refresh_token, username }
}

async function register(more: Json): Promise<Person> {
  const username = `someone${++count}`
  const account = { username, email: `${username}@mail.example`, password: PASSWORD }
  const { json } = await call('POST', '/register', null, { ...account, ...more })
  if (json.user.status === 'pending')
    await call('PUT', `/admin/approve_sponsor/${json.user.id}`, admin, { action: 'approve' })
  return signIn(username)
}
const newSponsor = () => register({ role: 'sponsor', company_name: `Brand ${count}`, industry: 'food', budget: 100 }) // prettier-ignore
const newInfluencer = () => register({ role: 'influencer', name: `Creator ${count}`, category: 'creator', niche: 'food', reach: 100 }) // prettier-ignore

async function newCampaign(by: Person, more: Json): Promise<Json> {
  const { json } = await call('POST', '/create_campaign', by.token, {
    name: 'Bread for the road',
    description: 'Bake it, carry it, eat it outside.',
    start_date: '2035-03-01',
    end_date: '2035-04-30',
    visibility: 'public',
    goals: '',
    niche: 'food',
    ...more,
  })
  return json.campaign
}
async function invited(by: Person, campaignId: number, who: Person, payment_amount: number | string) {
  const body = { campaign_id: campaignId, influencer_id: who.id, message: '', requirements: '', payment_amount } // prettier-ignore
  return (await call('POST', '/request_influencer', by.token, body)).json.request as Json
}
const accept = (who: Person, request: Json, ask = call) =>
  ask('PUT', `/manage_request/${request.id}/accept`, who.token)
/** As delivering and approving will. */
async function completeDeals(campaignId: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query("UPDATE deals SET status = 'completed' WHERE campaign_id = $1", [campaignId])
  await client.end()
}
const budgetOf = async (by: Person, campaignId: number): Promise<Json> =>
  (await call('GET', '/dashboard', by.token)).json.campaigns.find(({ id }: Json) => id === campaignId)

beforeAll(async () => {
  const servers = await startServers(2)
  stop = servers.stop
  databaseUrl = servers.databaseUrl
  call = plainClient(servers.urls[0] as string).call
  callSecond = plainClient(servers.urls[1] as string).call
  admin = (await signIn('ada')).token
  ;[sponsor, nora, finn] = [await newSponsor(), await newInfluencer(), await newInfluencer()]
}, 180_000)
afterAll(() => stop?.())

it('two accepts at the same moment, on two processes, never promise more than the budget', async () => {
  for (let round = 0; round < 5; round++) {
    const campaign = await newCampaign(sponsor, { budget: 100 })
    const [one, two] = [await invited(sponsor, campaign.id, nora, 60), await invited(sponsor, campaign.id, finn, 60)] // prettier-ignore
    const answers = await Promise.all([accept(nora, one), accept(finn, two, callSecond)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await budgetOf(sponsor, campaign.id)).budget_used).toBe(60)
  }
})

it('an offer that nobody has accepted uses nothing of the budget', async () => {
  const campaign = await newCampaign(sponsor, { budget: 100 })
  await invited(sponsor, campaign.id, nora, 100)
  await invited(sponsor, campaign.id, finn, 100)
  expect(await budgetOf(sponsor, campaign.id)).toMatchObject({ budget_used: 0, budget_left: 100 })
})

it('amounts add up exactly: three times 0.10 fill a budget of 0.30, and not a cent more', async () => {
  const campaign = await newCampaign(sponsor, { budget: '0.30' })
  for (const who of [nora, finn, await newInfluencer()])
    expect((await accept(who, await invited(sponsor, campaign.id, who, '0.10'))).status).toBe(200)
  expect(await budgetOf(sponsor, campaign.id)).toMatchObject({ budget_used: 0.3, budget_left: 0 })
  const more = await newInfluencer()
  const refused = await accept(more, await invited(sponsor, campaign.id, more, '0.01'))
  expect([refused.status, refused.json.free]).toEqual([409, 0])
})

it('what was decided can be read in the audit: who, what, before and after', async () => {
  const campaign = await newCampaign(sponsor, { budget: 100 })
  const request = await invited(sponsor, campaign.id, nora, 40)
  await accept(nora, request)
  const { json } = await call('GET', `/api/v1/audit?subjectType=request&subjectId=${request.id}`, admin)
  expect(json.items.map(({ action }: Json) => action)).toEqual(['offer.accept', 'request.invite'])
  expect(json.items[0]).toMatchObject({ actorId: nora.id, before: { status: 'open', committed: 0 }, after: { status: 'accepted', committed: 4000 } }) // prettier-ignore
})

it('a report has one’s own rows, and nobody else’s', async () => {
  const other = await newSponsor()
  const [mine, theirs] = [await newCampaign(sponsor, { name: 'Mine alone', budget: 100 }), await newCampaign(other, { name: 'Theirs alone', budget: 100 })] // prettier-ignore
  await invited(sponsor, mine.id, nora, 10)
  await invited(other, theirs.id, nora, 10)
  const report = async (who: Person) => (await call('GET', '/sponsor/export_csv_report?months=1', who.token)).text // prettier-ignore
  expect(await report(sponsor)).toContain('Mine alone')
  expect(await report(sponsor)).not.toContain('Theirs alone')
  expect(await report(other)).toContain('Theirs alone')
  expect(await report(other)).not.toContain('Mine alone')
})

it('the report of a month has the campaigns that were active in it, whenever they began', async () => {
  const brand = await newSponsor()
  const { id } = await newCampaign(brand, { name: 'Begun long ago', start_date: '2020-01-01', budget: 100 })
  const month = new Date().toISOString().slice(0, 7)
  const { json } = await call('GET', `/api/v1/reports/monthly/${month}`, brand.token)
  expect(json.campaigns.map((campaign: Json) => campaign.id)).toEqual([id])
})

it('a deleted user leaves the history of the money', async () => {
  const gone = await newInfluencer()
  const campaign = await newCampaign(sponsor, { name: 'Long done', budget: 100 })
  await accept(gone, await invited(sponsor, campaign.id, gone, 70))
  expect((await call('DELETE', `/delete_user/${gone.id}`, admin)).status).toBe(409)
  await completeDeals(campaign.id)
  expect((await call('DELETE', `/delete_user/${gone.id}`, admin)).status).toBe(200)
  expect(await budgetOf(sponsor, campaign.id)).toMatchObject({ budget_used: 70, budget_left: 30 })
  const { text } = await call('GET', '/sponsor/export_csv_report?months=1', sponsor.token)
  expect(text.split('\r\n').find((line) => line.includes('Long done'))).toMatch(/completed,70\.00,EUR/)
})

it('a token that is given back to one process is refused by the other', async () => {
  const one = await signIn(nora.username)
  expect((await callSecond('GET', '/dashboard', one.token)).status).toBe(200)
  await call('POST', '/logout', one.token)
  expect((await callSecond('GET', '/dashboard', one.token)).status).toBe(401)
  await call('POST', '/logout_refresh', one.refresh)
  expect((await callSecond('POST', '/refresh', one.refresh)).status).toBe(401)
})
