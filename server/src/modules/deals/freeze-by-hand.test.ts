import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page, Request, RequestSummary, ThreadEntry } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, invited, newAdmin, newInfluencer, newSponsor, openCampaign } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'

let accord: Installation
let admin: Person
let sponsor: Person
let influencer: Person & { username: string }

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
})
afterAll(() => accord.stop())

const freeze = (by: Person, id: number, reason = 'To look at it.') =>
  by.ask<Request & { code: string; errors: { field: string }[] }>('PUT', `/api/v1/requests/${id}/freeze`, {
    reason,
  })
const unfreeze = (id: number) =>
  admin.ask<Request & { code: string }>('DELETE', `/api/v1/requests/${id}/freeze`)
const aRequest = async () => invited(sponsor, (await openCampaign(sponsor)).id, influencer)

describe('freezing a request by hand', () => {
  it('is refused without a reason, twice, to the two sides, and once the request is over', async () => {
    const request = await aRequest()
    expect(await freeze(admin, request.id, '')).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } }) // prettier-ignore
    for (const party of [sponsor, influencer]) expect((await freeze(party, request.id)).status).toBe(403)
    expect((await unfreeze(request.id)).body.code).toBe('wrong_state')
    expect(await freeze(admin, request.id)).toMatchObject({
      status: 200,
      body: { status: 'frozen', frozenReason: 'To look at it.', allowed: ['withdraw', 'unfreeze'] },
    })
    expect(await freeze(admin, request.id)).toMatchObject({ status: 409, body: { code: 'wrong_state' } })
    expect((await accept(influencer, request)).body.code).toBe('wrong_state')
    await admin.ask('POST', `/api/v1/requests/${request.id}/withdrawal`, { reason: 'Enough.' })
    expect((await freeze(admin, request.id)).status).toBe(409)
    expect((await unfreeze(request.id)).status).toBe(409)
  })

  it('is read by both sides, and ends by hand', async () => {
    const request = await aRequest()
    await freeze(admin, request.id)
    const { body } = await sponsor.ask<Page<ThreadEntry>>('GET', `/api/v1/requests/${request.id}/thread`)
    expect(body.items[0]).toMatchObject({ happened: 'frozen', body: 'To look at it.' })
    expect((await unfreeze(request.id)).body).toMatchObject({ status: 'open', frozenReason: null })
    expect((await accept(influencer, request)).status).toBe(201)
  })

  it('survives the end of a flag that has nothing to do with it', async () => {
    const byHand = await aRequest()
    const byFlag = await aRequest()
    await freeze(admin, byHand.id)
    await admin.ask('PUT', `/api/v1/users/${influencer.id}/flag`, { reason: 'spam' })
    await admin.ask('DELETE', `/api/v1/users/${influencer.id}/flag`)
    expect(await statusAs(sponsor, byHand.id)).toBe('frozen')
    expect(await statusAs(sponsor, byFlag.id)).toBe('open')
    expect((await unfreeze(byHand.id)).body.status).toBe('open')
  })

  it('ended by hand, leaves what a flag froze frozen until the flag ends', async () => {
    const other = await newInfluencer(accord)
    const request = await invited(sponsor, (await openCampaign(sponsor)).id, other)
    await admin.ask('PUT', `/api/v1/users/${other.id}/flag`, { reason: 'spam' })
    expect((await freeze(admin, request.id)).body.status).toBe('frozen')
    expect((await unfreeze(request.id)).body.status).toBe('frozen')
    expect((await unfreeze(request.id)).status).toBe(409)
    await admin.ask('DELETE', `/api/v1/users/${other.id}/flag`)
    expect(await statusAs(sponsor, request.id)).toBe('open')
  })
})

it('shows admins the requests by a party’s name, state and campaign', async () => {
  const other = await newInfluencer(accord)
  const request = await invited(sponsor, (await openCampaign(sponsor)).id, other)
  const found = await admin.ask<Page<RequestSummary>>(
    'GET',
    `/api/v1/requests?status=open&text=${other.username}&campaignId=${request.campaign.id}`,
  )
  expect(found.body.items.map(({ id }) => id)).toEqual([request.id])
  const none = await admin.ask<Page<RequestSummary>>(
    'GET',
    `/api/v1/requests?status=frozen&text=${other.username}`,
  )
  expect(none.body.items).toEqual([])
})

const statusAs = async (person: Person, id: number) =>
  (await person.ask<Request>('GET', `/api/v1/requests/${id}`)).body.status
