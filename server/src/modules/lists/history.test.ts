import type { DealSummary, History, Page, RequestSummary } from '@accord/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import {
  accept,
  euros,
  invited,
  newAdmin,
  newInfluencer,
  newSponsor,
  openCampaign,
} from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'

let accord: Installation
let owner: Person, other: Person, influencer: Person, another: Person
beforeAll(async () => {
  accord = await startInstallation()
  const admin = await newAdmin(accord)
  owner = await newSponsor(accord, admin)
  other = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
  another = await newInfluencer(accord)
})
afterAll(() => accord.stop())

const history = async (of: Person, by = owner) =>
  (await by.ask<History>('GET', `/api/v1/memory/${of.id}/history`)).body

it('is nothing before the first request', async () => {
  expect(await history(influencer)).toEqual({
    requests: { all: 0, open: 0, accepted: 0, declined: 0 },
    deals: { all: 0, active: 0, completed: 0, cancelled: 0 },
    spend: [],
    firstContact: null,
    lastContact: null,
  })
})

it('counts requests and deals, and adds up money by currency, leaving cancelled deals and other teams out', async () => {
  const deals: number[] = []
  for (const amount of [1000, 500, 250]) {
    const campaign = await openCampaign(owner)
    const { body } = await accept(influencer, await invited(owner, campaign.id, influencer, amount))
    deals.push(body.id)
  }
  const yen = await openCampaign(owner, { budget: { amount: 90_000, currency: 'JPY' } })
  const offer = { amount: { amount: 40_000, currency: 'JPY' } }
  const inYen = await owner.ask<{ id: number; latestOffer: { id: number } }>('POST', `/api/v1/campaigns/${yen.id}/invitations`, { influencerId: influencer.id, offer }) // prettier-ignore
  await influencer.ask('POST', `/api/v1/requests/${inYen.body.id}/acceptance`, { offerId: inYen.body.latestOffer.id }) // prettier-ignore
  const refused = await invited(owner, (await openCampaign(owner)).id, influencer)
  await influencer.ask('POST', `/api/v1/requests/${refused.id}/rejection`, {
    offerId: refused.latestOffer.id,
  })
  await invited(owner, (await openCampaign(owner)).id, influencer)
  await accept(influencer, await invited(other, (await openCampaign(other)).id, influencer))
  await accept(another, await invited(owner, (await openCampaign(owner)).id, another))
  const { db } = accord.platform
  await db
    .updateTable('deals')
    .set({ status: 'completed' })
    .where('id', '=', deals[0] as number)
    .execute()
  await db
    .updateTable('deals')
    .set({ status: 'cancelled' })
    .where('id', '=', deals[2] as number)
    .execute()

  expect(await history(influencer)).toMatchObject({
    requests: { all: 6, open: 1, accepted: 4, declined: 1 },
    deals: { all: 4, active: 2, completed: 1, cancelled: 1 },
    spend: [
      { agreed: euros(1500), completed: euros(1000), deals: 2 },
      { agreed: { amount: 40_000, currency: 'JPY' }, completed: { amount: 0, currency: 'JPY' }, deals: 1 },
    ],
    firstContact: expect.stringMatching(/^2/),
  })
  expect((await history(influencer, other)).deals.all).toBe(1)
})

it('is listed with that influencer alone', async () => {
  const requests = await owner.ask<Page<RequestSummary>>('GET', `/api/v1/requests?influencerId=${influencer.id}`)
  expect(requests.body.items.length).toBe(6)
  expect(new Set(requests.body.items.map((one) => one.influencer.id))).toEqual(new Set([influencer.id]))
  const deals = await owner.ask<Page<DealSummary>>('GET', `/api/v1/deals?influencerId=${another.id}`)
  expect(deals.body.items.map((one) => one.influencer.id)).toEqual([another.id])
  // Nobody finds by it what they would not find without.
  expect((await other.ask<Page<DealSummary>>('GET', `/api/v1/deals?influencerId=${another.id}`)).body.items).toEqual([]) // prettier-ignore
}) // prettier-ignore

it('is nobody’s else to read', async () => {
  for (const by of [influencer, another]) expect((await by.ask('GET', `/api/v1/memory/${influencer.id}/history`)).status).toBe(403) // prettier-ignore
  expect((await owner.ask('GET', `/api/v1/memory/${other.id}/history`)).status).toBe(404)
})
