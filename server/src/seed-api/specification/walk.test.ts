import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainClient } from './client.ts'
import type { Answer, Call, Exchange, Json } from './client.ts'
import { specificationDocument } from './document.ts'
import { PASSWORD, startServers } from './servers.ts'
import { TABLE } from './table.ts'
import type { Endpoint } from './table.ts'

/**
 * All 25 endpoints as every role, right and wrong, over the network, by a client that knows only the table. What was
 * said is written to docs/specification.md (`npx vitest run server/src/seed-api/specification -u`).
 */
const EDITED = { name: 'Bread for the long road', budget: '1500.50' }
const WORDS = { message: 'Shall we?', requirements: 'Two loaves.', payment_amount: 400 }
const CAMPAIGN = {
  name: 'Bread for the road',
  description: 'Bake it, carry it, eat it outside.',
  start_date: '2035-03-01',
  end_date: '2035-04-30',
  budget: 1000,
  visibility: 'public',
  goals: 'Ten posts',
  niche: 'food',
}

let stop: () => Promise<void>
let call: Call
let last: () => Exchange
const kept = new Map<Endpoint, Exchange>()

type Person = { id: number; username: string; token: string; refresh: string }
const nobody = { token: null }
let admin: Person, sponsor: Person, other: Person, nora: Person, finn: Person
let waiting: { id: number; username: string }
let campaign: Json

/** Asks, and remembers it as the endpoint's exchange in the document. */
async function keep(endpoint: Endpoint, ...what: Parameters<Call>): Promise<Answer> {
  const answer = await call(...what)
  kept.set(endpoint, last())
  return answer
}

async function statusOf(...what: Parameters<Call>): Promise<number> {
  return (await call(...what)).status
}

/** Strangers are asked who they are, and the roles that may not are refused, both before the body is looked at. */
async function closedTo(method: string, path: string, roles: Person[]): Promise<void> {
  const body = method === 'GET' ? undefined : { nonsense: true }
  expect([path, await statusOf(method, path, null, body)]).toEqual([path, 401])
  for (const { token, username } of roles)
    expect([path, username, await statusOf(method, path, token, body)]).toEqual([path, username, 403])
}

async function wrongFields(...what: Parameters<Call>): Promise<string[]> {
  const { status, json, contentType } = await call(...what)
  expect([status, contentType]).toEqual([400, expect.stringContaining('application/problem+json')])
  return json.errors.map((fault: Json) => fault.field)
}

async function signIn(username: string): Promise<Person> {
  const { json } = await call('POST', '/login', null, { username, password: PASSWORD })
  return { id: json.user.id, username, token: json.access_token, refresh: json.refresh_token }
}

const registration = (username: string, more: Json) => ({
  username,
  email: `${username}@mail.example`,
  password: PASSWORD,
  ...more,
})
const A_SPONSOR = { role: 'sponsor', company_name: 'Oven & Sons', industry: 'food', budget: 12_000.5 }
const AN_INFLUENCER = { role: 'influencer', name: 'Nora Bakes', category: 'creator', niche: 'food', reach: 25_000 } // prettier-ignore

async function newCampaign(more: Json = {}, by = sponsor): Promise<Json> {
  return (await call('POST', '/create_campaign', by.token, { ...CAMPAIGN, ...more })).json.campaign
}
async function invited(campaignId: number, who: Person, amount = 400, by = sponsor): Promise<Json> {
  const body = { ...WORDS, campaign_id: campaignId, influencer_id: who.id, payment_amount: amount }
  return (await call('POST', '/request_influencer', by.token, body)).json.request
}
const dashboard = async ({ token }: { token: string | null }): Promise<Json> =>
  (await call('GET', '/dashboard', token)).json

beforeAll(async () => {
  const servers = await startServers(1, { ACCORD_PAGES: '1' })
  stop = servers.stop
  ;({ call, last } = plainClient(servers.urls[0] as string))
}, 180_000)
afterAll(() => stop?.())

it('GET /: the page, for any other path too; an unknown one with 404', async () => {
  const page = await keep('GET /', 'GET', '/', null, undefined, 'text/html')
  expect([page.status, page.contentType]).toEqual([200, expect.stringContaining('text/html')])
  for (const path of ['/campaigns', '/influencers', '/requests/3', '/account'])
    expect([path, await statusOf('GET', path, null, undefined, 'text/html')]).toEqual([path, 200])
  // The same app, whose head says nothing of what is not there.
  const body = (text: string) => text.slice(text.indexOf('<body>'))
  for (const path of ['/no/such/page', '/campaigns/7', '/@somebody']) {
    const unknown = await call('GET', path, null, undefined, 'text/html')
    expect([path, unknown.status, body(unknown.text)]).toEqual([path, 404, body(page.text)])
  }
  const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(page.text) ?? []
  const file = await call('GET', script as string)
  expect([file.status, file.contentType]).toEqual([200, expect.stringContaining('javascript')])
})

it('GET /login and GET /register: the page', async () => {
  for (const endpoint of ['GET /login', 'GET /register'] as const) {
    const page = await keep(endpoint, 'GET', endpoint.slice(4), null, undefined, 'text/html')
    expect([page.status, page.contentType]).toEqual([200, expect.stringContaining('text/html')])
  }
})

it('POST /register: a sponsor waits, an influencer begins; wrong fields are named, taken names are 409', async () => {
  const made = await keep('POST /register', 'POST', '/register', null, registration('oven', A_SPONSOR))
  expect([made.status, made.json]).toEqual([
    201,
    { user: { id: expect.any(Number), username: 'oven', email: 'oven@mail.example', role: 'sponsor', status: 'pending' } },
  ]) // prettier-ignore
  for (const [username, more] of [
    ['other', { ...A_SPONSOR, company_name: 'Other' }],
    ['waits', A_SPONSOR],
    ['nora', AN_INFLUENCER],
    ['finn', { ...AN_INFLUENCER, name: 'Finn Eats' }],
  ] as const) {
    // prettier-ignore
    const { status, json } = await call('POST', '/register', null, registration(username, more))
    expect([status, json.user.status]).toEqual([201, more.role === 'sponsor' ? 'pending' : 'active'])
    if (username === 'waits') waiting = json.user
  }
  expect(await wrongFields('POST', '/register', null, registration('x', AN_INFLUENCER))).toEqual(['username']) // prettier-ignore
  expect(await wrongFields('POST', '/register', null, registration('good', { ...AN_INFLUENCER, reach: -1 }))).toEqual(['reach']) // prettier-ignore
  expect(await wrongFields('POST', '/register', null, registration('good', { ...A_SPONSOR, role: 'admin' }))).toEqual(['role']) // prettier-ignore
  expect(await statusOf('POST', '/register', null, registration('NORA', AN_INFLUENCER))).toBe(409)
  expect(await statusOf('POST', '/register', null, '{not json')).toBe(400)
})

it('POST /login: by username or e-mail; 401 wrong, 403 with the reason after the right password, never a token', async () => {
  admin = await signIn('ada')
  const { status, json } = await keep('POST /login', 'POST', '/login', null, { username: 'nora', password: PASSWORD }) // prettier-ignore
  expect([status, Object.keys(json).toSorted()]).toEqual([200, ['access_token', 'refresh_token', 'user']])
  nora = { id: json.user.id, username: 'nora', token: json.access_token, refresh: json.refresh_token }
  finn = await signIn('finn')
  expect(await statusOf('POST', '/login', null, { email: 'NORA@mail.example', password: PASSWORD })).toBe(200)
  expect(await statusOf('POST', '/login', null, { username: 'nora', password: 'wrong wrong' })).toBe(401)
  expect(await statusOf('POST', '/login', null, { username: 'nobody', password: PASSWORD })).toBe(401)
  expect(await wrongFields('POST', '/login', null, { password: PASSWORD })).toEqual(['username'])
  const pending = await call('POST', '/login', null, { username: 'oven', password: PASSWORD })
  expect([pending.status, pending.json.code, pending.json.access_token]).toEqual([403, 'account_pending', undefined]) // prettier-ignore
})

it('PUT /admin/approve_sponsor/:user_id: approve or reject, taken up again with a reason, the same twice is 409', async () => {
  const path = `/admin/approve_sponsor/${waiting.id}`
  await closedTo('PUT', path, [nora])
  const reason = { reason: 'Papers came.' }
  expect(await statusOf('PUT', path, admin.token, { action: 'reject' })).toBe(200)
  expect(await statusOf('PUT', path, admin.token, { action: 'reject' })).toBe(409)
  const rejected = await call('POST', '/login', null, { username: 'waits', password: PASSWORD })
  expect([rejected.status, rejected.json.code]).toEqual([403, 'account_rejected'])
  expect(await wrongFields('PUT', path, admin.token, { action: 'approve' })).toEqual(['reason'])
  const approved = await keep('PUT /admin/approve_sponsor/:user_id', 'PUT', path, admin.token, { action: 'approve', ...reason }) // prettier-ignore
  expect([approved.status, approved.json]).toEqual([200, { user: { id: waiting.id, status: 'active' } }])
  expect(await statusOf('PUT', path, admin.token, { action: 'approve', ...reason })).toBe(409)
  expect(await wrongFields('PUT', path, admin.token, { action: 'maybe' })).toEqual(['action'])
  expect(await statusOf('PUT', '/admin/approve_sponsor/999999', admin.token, { action: 'approve' })).toBe(404)
  expect(await statusOf('PUT', `/admin/approve_sponsor/${nora.id}`, admin.token, { action: 'approve' })).toBe(404) // prettier-ignore
  for (const { id } of (await dashboard(admin)).sponsors_waiting)
    await call('PUT', `/admin/approve_sponsor/${id}`, admin.token, { action: 'approve' })
  sponsor = await signIn('oven')
  other = await signIn('other')
  await closedTo('PUT', path, [sponsor])
})

it('POST /refresh: a new pair; the token before it gives the same successor to a lost answer', async () => {
  const one = await signIn('nora')
  const { status, json } = await keep('POST /refresh', 'POST', '/refresh', one.refresh)
  expect([status, Object.keys(json).toSorted()]).toEqual([200, ['access_token', 'refresh_token']])
  expect((await call('POST', '/refresh', one.refresh)).json.refresh_token).toBe(json.refresh_token)
  expect(await statusOf('GET', '/dashboard', json.access_token)).toBe(200)
  for (const bad of [null, one.token, 'nonsense'])
    expect(await statusOf('POST', '/refresh', bad, { nonsense: true })).toBe(401)
})

it('POST /logout: that access token is refused from then on, and no other', async () => {
  const one = await signIn('nora')
  const { status, json } = await keep('POST /logout', 'POST', '/logout', one.token)
  expect([status, json.message]).toEqual([200, expect.any(String)])
  expect(await statusOf('GET', '/dashboard', one.token)).toBe(401)
  expect(await statusOf('POST', '/logout', one.token)).toBe(401)
  expect(await statusOf('POST', '/logout', null)).toBe(401)
  expect(await statusOf('GET', '/dashboard', nora.token)).toBe(200)
})

it('POST /logout_refresh: that refresh token is refused from then on, and what came with it', async () => {
  const one = await signIn('nora')
  expect((await keep('POST /logout_refresh', 'POST', '/logout_refresh', one.refresh)).status).toBe(200)
  expect(await statusOf('POST', '/refresh', one.refresh)).toBe(401)
  expect(await statusOf('GET', '/dashboard', one.token)).toBe(401)
  for (const bad of [null, one.refresh, nora.token])
    expect(await statusOf('POST', '/logout_refresh', bad)).toBe(401)
})

it('POST /create_campaign: open at once; amounts as numbers or decimal text', async () => {
  await closedTo('POST', '/create_campaign', [nora, admin])
  const made = await keep('POST /create_campaign', 'POST', '/create_campaign', sponsor.token, CAMPAIGN)
  campaign = made.json.campaign
  expect([made.status, campaign]).toMatchObject([201, { ...CAMPAIGN, status: 'open', budget_used: 0 }])
  expect(await newCampaign({ budget: '0.30', visibility: 'private' })).toMatchObject({ budget: 0.3 })
  for (const [field, value] of Object.entries({ name: '', description: '', start_date: '31.12.2035', end_date: '2035-02-01', budget: 10.005, visibility: 'secret', goals: 7, niche: '' })) // prettier-ignore
    expect(await wrongFields('POST', '/create_campaign', sponsor.token, { ...CAMPAIGN, [field]: value })).toEqual([field]) // prettier-ignore
  expect(await wrongFields('POST', '/create_campaign', sponsor.token, { ...CAMPAIGN, owner: 3 })).toEqual(['owner']) // prettier-ignore
})

it('PUT /edit_campaign/:campaign_id: its sponsor alone', async () => {
  const path = `/edit_campaign/${campaign.id}`
  await closedTo('PUT', path, [nora, admin])
  const edited = await keep('PUT /edit_campaign/:campaign_id', 'PUT', path, sponsor.token, EDITED)
  expect([edited.status, edited.json.campaign]).toMatchObject([200, { id: campaign.id, name: EDITED.name, budget: 1500.5, goals: CAMPAIGN.goals }]) // prettier-ignore
  expect(await statusOf('PUT', path, other.token, EDITED)).toBe(403)
  const hidden = await newCampaign({ visibility: 'private' })
  expect(await statusOf('PUT', `/edit_campaign/${hidden.id}`, other.token, EDITED)).toBe(404)
  expect(await statusOf('PUT', '/edit_campaign/999999', sponsor.token, EDITED)).toBe(404)
  expect(await wrongFields('PUT', path, sponsor.token, { end_date: '2035-01-01' })).toEqual(['end_date'])
})

it('POST /request_influencer: a sponsor asks, once for a pair and a campaign', async () => {
  await closedTo('POST', '/request_influencer', [nora, admin])
  const body = { campaign_id: campaign.id, influencer_id: nora.id, ...WORDS }
  const { status, json } = await keep('POST /request_influencer', 'POST', '/request_influencer', sponsor.token, body) // prettier-ignore
  expect([status, json.request]).toMatchObject([201, { ...body, id: expect.any(Number), status: 'pending' }])
  const again = await call('POST', '/request_influencer', sponsor.token, body)
  expect([again.status, again.json.open_request_id]).toEqual([409, json.request.id])
  expect(await statusOf('POST', '/request_influencer', other.token, { ...body, influencer_id: finn.id })).toBe(403) // prettier-ignore
  expect(await statusOf('POST', '/request_influencer', sponsor.token, { ...body, influencer_id: sponsor.id })).toBe(404) // prettier-ignore
  expect(await statusOf('POST', '/request_influencer', sponsor.token, { ...body, campaign_id: 999_999 })).toBe(404) // prettier-ignore
  expect(await wrongFields('POST', '/request_influencer', sponsor.token, { ...body, payment_amount: '1.001' })).toEqual(['payment_amount']) // prettier-ignore
  expect(await wrongFields('POST', '/request_influencer', sponsor.token, { ...WORDS, campaign_id: campaign.id })).toEqual(['influencer_id']) // prettier-ignore
})

it('POST /send_request/:campaign_id/:receiver_id: either side', async () => {
  const path = `/send_request/${campaign.id}/${sponsor.id}`
  await closedTo('POST', path, [admin])
  const { status, json } = await keep('POST /send_request/:campaign_id/:receiver_id', 'POST', path, finn.token, { ...WORDS, payment_amount: '250.50' }) // prettier-ignore
  expect([status, json.request]).toMatchObject([201, { campaign_id: campaign.id, influencer_id: finn.id, payment_amount: 250.5, status: 'pending' }]) // prettier-ignore
  expect(await statusOf('POST', path, finn.token, WORDS)).toBe(409)
  expect(await statusOf('POST', `/send_request/${campaign.id}/${other.id}`, nora.token, WORDS)).toBe(404)
  const second = await newCampaign()
  expect(await statusOf('POST', `/send_request/${second.id}/${finn.id}`, sponsor.token, WORDS)).toBe(201)
  expect(await statusOf('POST', `/send_request/${second.id}/999999`, sponsor.token, WORDS)).toBe(404)
  expect(await statusOf('POST', `/send_request/${second.id}/${nora.id}`, other.token, WORDS)).toBe(403)
  expect(await wrongFields('POST', path, finn.token, { message: 'How much?' })).toEqual(['payment_amount'])
  const hidden = await newCampaign({ visibility: 'private' })
  expect(await statusOf('POST', `/send_request/${hidden.id}/${sponsor.id}`, nora.token, WORDS)).toBe(404)
})

it('PUT /update_request/:request_id: a counter-offer of either party', async () => {
  const { requests } = await dashboard(nora)
  const path = `/update_request/${requests[0].id}`
  await closedTo('PUT', path, [admin])
  const countered = await keep('PUT /update_request/:request_id', 'PUT', path, nora.token, { payment_amount: 550, message: 'For three.' }) // prettier-ignore
  expect([countered.status, countered.json.request]).toMatchObject([200, { status: 'negotiating', payment_amount: 550, message: 'For three.', requirements: WORDS.requirements }]) // prettier-ignore
  expect(await statusOf('PUT', path, finn.token, { payment_amount: 1 })).toBe(404)
  expect(await statusOf('PUT', path, other.token, { payment_amount: 1 })).toBe(404)
  expect(await wrongFields('PUT', path, sponsor.token, {})).toEqual(['body'])
  expect((await dashboard(admin)).requests.negotiating).toBe(1)
})

it('PUT /manage_request/:request_id/:action: the receiver of the latest offer accepts or rejects', async () => {
  const { id, offer_id: offerId } = (await dashboard(nora)).requests[0]
  const path = `/manage_request/${id}/accept`
  await closedTo('PUT', path, [admin])
  expect(await statusOf('PUT', path, nora.token)).toBe(403)
  expect(await statusOf('PUT', path, other.token)).toBe(404)
  expect(await statusOf('PUT', `/manage_request/${id}/shred`, sponsor.token)).toBe(400)
  const stale = await call('PUT', path, sponsor.token, { offer_id: offerId - 1 })
  expect([400, 409]).toContain(stale.status)
  const accepted = await keep('PUT /manage_request/:request_id/:action', 'PUT', path, sponsor.token, { offer_id: offerId }) // prettier-ignore
  expect([accepted.status, accepted.json.request]).toMatchObject([200, { id, status: 'accepted', deal_id: expect.any(Number) }]) // prettier-ignore
  expect(await statusOf('PUT', path, sponsor.token)).toBe(409)
  const { campaigns, budget_used: used } = await dashboard(sponsor)
  expect(campaigns.find((one: Json) => one.id === campaign.id)).toMatchObject({ budget_used: 550, budget_left: 950.5 }) // prettier-ignore
  expect(used[0].used).toBe(550)
  expect((await dashboard(nora)).active_deals[0]).toMatchObject({ payment_amount: 550, status: 'agreed' })
  const tooMuch = await invited(campaign.id, nora, 951)
  const short = await call('PUT', `/manage_request/${tooMuch.id}/accept`, nora.token)
  expect([short.status, short.json.code, short.json.free]).toEqual([409, 'budget_exceeded', 950.5])
  const rejected = await call('PUT', `/manage_request/${tooMuch.id}/reject`, nora.token, { reason: 'No.' })
  expect([rejected.status, rejected.json.request.status]).toEqual([200, 'rejected'])
  expect(await wrongFields('PUT', `/edit_campaign/${campaign.id}`, sponsor.token, { budget: 0 })).toEqual(['budget']) // prettier-ignore
  expect(await statusOf('PUT', `/edit_campaign/${campaign.id}`, sponsor.token, { budget: 549.99 })).toBe(409)
})

it('DELETE /delete_request/:request_id: its sender, or an admin', async () => {
  const own = await newCampaign()
  const request = await invited(own.id, nora)
  const path = `/delete_request/${request.id}`
  expect(await statusOf('DELETE', path)).toBe(401)
  expect(await statusOf('DELETE', path, nora.token)).toBe(403)
  expect(await statusOf('DELETE', path, finn.token)).toBe(404)
  const gone = await keep('DELETE /delete_request/:request_id', 'DELETE', path, sponsor.token)
  expect([gone.status, gone.json.request]).toMatchObject([200, { id: request.id, status: 'withdrawn', message: WORDS.message }]) // prettier-ignore
  expect(await statusOf('DELETE', path, sponsor.token)).toBe(409)
  const again = await invited(own.id, nora)
  expect(await statusOf('DELETE', `/delete_request/${again.id}`, admin.token)).toBe(200)
  expect(await statusOf('DELETE', '/delete_request/999999', admin.token)).toBe(404)
})

it('PUT /admin/flag_campaign/… and its end: out of sight, and back as it was', async () => {
  const own = await newCampaign()
  const request = await invited(own.id, nora)
  const path = `/admin/flag_campaign/campaign/${own.id}`
  await closedTo('PUT', path, [nora, sponsor])
  const flagged = await keep('PUT /admin/flag_campaign/campaign/:campaign_id', 'PUT', path, admin.token, { reason: 'Sells bread that is not theirs.' }) // prettier-ignore
  expect([flagged.status, flagged.json.campaign]).toMatchObject([200, { id: own.id, flagged: true }])
  expect(await statusOf('PUT', path, admin.token)).toBe(409)
  expect(await statusOf('PUT', `/manage_request/${request.id}/accept`, nora.token)).toBe(409)
  expect((await dashboard(admin)).flagged.campaigns).toBe(1)
  const end = `/admin/unflag_campaign/campaign/${own.id}`
  await closedTo('PUT', end, [nora, sponsor])
  const ended = await keep('PUT /admin/unflag_campaign/campaign/:campaign_id', 'PUT', end, admin.token)
  expect([ended.status, ended.json.campaign.flagged]).toEqual([200, false])
  expect(await statusOf('PUT', end, admin.token)).toBe(409)
  expect(await statusOf('PUT', '/admin/flag_campaign/campaign/999999', admin.token)).toBe(404)
  expect(await statusOf('PUT', `/manage_request/${request.id}/accept`, nora.token)).toBe(200)
})

it('PUT /admin/flag/user/:user_id and its end: tokens end at once, 403 with the reason, and back', async () => {
  const path = `/admin/flag/user/${finn.id}`
  await closedTo('PUT', path, [nora, sponsor])
  const flagged = await keep('PUT /admin/flag/user/:user_id', 'PUT', path, admin.token, { reason: 'Sells followers.' }) // prettier-ignore
  expect([flagged.status, flagged.json]).toEqual([200, { user: { id: finn.id, status: 'flagged' } }])
  expect(await statusOf('GET', '/dashboard', finn.token)).toBe(401)
  expect(await statusOf('POST', '/refresh', finn.refresh)).toBe(401)
  const refused = await call('POST', '/login', null, { username: 'finn', password: PASSWORD })
  expect([refused.status, refused.json.code, refused.json.reason]).toEqual([403, 'account_flagged', expect.stringContaining('Sells followers.')]) // prettier-ignore
  expect(await statusOf('PUT', path, admin.token)).toBe(409)
  expect(await statusOf('PUT', `/admin/flag/user/${admin.id}`, admin.token)).toBe(403)
  const end = `/admin/unflag/user/${finn.id}`
  await closedTo('PUT', end, [nora, sponsor])
  const ended = await keep('PUT /admin/unflag/user/:user_id', 'PUT', end, admin.token)
  expect([ended.status, ended.json]).toEqual([200, { user: { id: finn.id, status: 'active' } }])
  expect(await statusOf('PUT', end, admin.token)).toBe(409)
  finn = await signIn('finn')
})

it('DELETE /delete_campaign/:campaign_id: its sponsor or an admin, not while a deal is active', async () => {
  const own = await newCampaign()
  const path = `/delete_campaign/${own.id}`
  await closedTo('DELETE', path, [nora])
  expect(await statusOf('DELETE', path, other.token)).toBe(403)
  expect(await statusOf('DELETE', `/delete_campaign/${campaign.id}`, sponsor.token)).toBe(409)
  const gone = await keep('DELETE /delete_campaign/:campaign_id', 'DELETE', path, sponsor.token)
  expect([gone.status, gone.json]).toEqual([200, { campaign: { id: own.id, deleted: true } }])
  expect(await statusOf('DELETE', path, sponsor.token)).toBe(404)
  const second = await newCampaign()
  expect(await statusOf('DELETE', `/delete_campaign/${second.id}`, admin.token)).toBe(200)
})

it('GET /sponsor/export_csv_report: one’s own activity of the previous months, and nobody else’s', async () => {
  const path = '/sponsor/export_csv_report?months=3'
  await closedTo('GET', path, [nora, admin])
  const report = await keep('GET /sponsor/export_csv_report', 'GET', path, sponsor.token)
  expect([report.status, report.contentType]).toEqual([200, 'text/csv; charset=utf-8'])
  const [head, ...lines] = report.text.trimEnd().split('\r\n')
  expect(head).toMatch(/^\ufeff?request_id,/)
  expect(lines.length).toBeGreaterThan(3)
  expect(report.text).toContain(EDITED.name)
  const empty = await call('GET', path, other.token)
  expect([empty.status, empty.text.trimEnd().split('\r\n')]).toEqual([200, [head]])
  for (const query of ['months=0', 'months=-1', 'months=1e9', 'months=many', ''])
    expect([query, await wrongFields('GET', `/sponsor/export_csv_report?${query}`, sponsor.token)]).toEqual([query, ['months']]) // prettier-ignore
})

it('PUT /profile: the role’s own fields and no others', async () => {
  expect(await statusOf('PUT', '/profile', nobody.token, { nonsense: true })).toBe(401)
  const edited = await keep('PUT /profile', 'PUT', '/profile', nora.token, { name: 'Nora B.', niche: 'travel', reach: 26_000, bio: 'Bread on the road.' }) // prettier-ignore
  expect([edited.status, edited.json.profile]).toMatchObject([200, { role: 'influencer', name: 'Nora B.', niche: 'travel', reach: 26_000 }]) // prettier-ignore
  const brand = await call('PUT', '/profile', sponsor.token, { company_name: 'Oven & Daughters', budget: '99.95' }) // prettier-ignore
  expect([brand.status, brand.json.profile]).toMatchObject([200, { role: 'sponsor', company_name: 'Oven & Daughters', budget: 99.95 }]) // prettier-ignore
  expect(await wrongFields('PUT', '/profile', sponsor.token, { reach: 5 })).toEqual(['reach'])
  expect(await wrongFields('PUT', '/profile', nora.token, { budget: 5 })).toEqual(['budget'])
  expect(await wrongFields('PUT', '/profile', admin.token, { name: 'A' })).toEqual(['name'])
})

it('GET /dashboard: the page to a browser, to a program what its role needs', async () => {
  const page = await call('GET', '/dashboard', null, undefined, 'text/html')
  expect([page.status, page.contentType]).toEqual([200, expect.stringContaining('text/html')])
  expect(await statusOf('GET', '/dashboard')).toBe(401)
  expect(await dashboard(admin)).toMatchObject({
    role: 'admin',
    users: { sponsors: 3, influencers: 2, admins: 1 },
    campaigns: { public: expect.any(Number), private: 3 },
    requests: { pending: expect.any(Number), negotiating: 0, accepted: 2, rejected: 1, withdrawn: 2, expired: 0 }, // prettier-ignore
    flagged: { users: 0, campaigns: 0 },
    sponsors_waiting: [],
  })
  expect(await dashboard(sponsor)).toMatchObject({ role: 'sponsor', requests_waiting: 1, budget_used: [{ currency: 'EUR', used: 950 }] }) // prettier-ignore
  const { status, json } = await keep('GET /dashboard', 'GET', '/dashboard', nora.token)
  expect(status).toBe(200)
  expect(Object.keys(json)).toEqual(['role', 'requests', 'requests_waiting', 'active_deals', 'earnings', 'matching_campaigns']) // prettier-ignore
  expect(json.requests.map((one: Json) => one.status)).toContain('accepted')
})

it('DELETE /delete_user/:user_id: the person is erased, not while a deal is active', async () => {
  const path = `/delete_user/${finn.id}`
  await closedTo('DELETE', path, [nora, sponsor])
  const active = await call('DELETE', `/delete_user/${nora.id}`, admin.token)
  expect([active.status, active.json.code]).toEqual([409, 'deals_active'])
  expect((await call('DELETE', `/delete_user/${admin.id}`, admin.token)).status).toBe(409)
  const gone = await keep('DELETE /delete_user/:user_id', 'DELETE', path, admin.token)
  expect([gone.status, gone.json]).toEqual([200, { user: { id: finn.id, deleted: true } }])
  expect(await statusOf('GET', '/dashboard', finn.token)).toBe(401)
  expect(await statusOf('POST', '/login', null, { username: 'finn', password: PASSWORD })).toBe(401)
  expect(await statusOf('DELETE', path, admin.token)).toBe(404)
  expect((await dashboard(admin)).users.influencers).toBe(1)
  expect(JSON.stringify(await dashboard(sponsor))).not.toContain('Finn')
})

it('is all of the table, and is written down', async () => {
  const missing = Object.keys(TABLE).filter((endpoint) => !kept.has(endpoint as Endpoint))
  expect(missing).toEqual([])
  const inOrder = new Map(Object.keys(TABLE).map((name) => [name as Endpoint, kept.get(name as Endpoint) as Exchange])) // prettier-ignore
  expect(inOrder.size).toBe(25)
  await expect(specificationDocument(inOrder)).toMatchFileSnapshot('../../../../docs/specification.md')
})
