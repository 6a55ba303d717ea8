import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Request } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { joinedTeam } from '../../testing/teams.ts'

type Refused = { code: string; limit?: object }

let accord: Installation
let admin: Person
let owner: Person
let manager: Person
let influencer: Person
let campaignId: number

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  owner = await newSponsor(accord, admin)
  manager = await joinedTeam(accord, owner, { role: 'manager', spendingLimit: euros(500) })
  campaignId = (await openCampaign(owner)).id
})
afterAll(() => accord.stop())

const read = async (person: Person, id: number) =>
  (await person.ask<Request>('GET', `/api/v1/requests/${id}`)).body

/** An open request in which the influencer asks for this many euros. */
async function asking(amount: number): Promise<Request> {
  influencer = await newInfluencer(accord)
  const request = await invited(owner, campaignId, influencer, 100)
  await influencer.ask('POST', `/api/v1/requests/${request.id}/offers`, anOffer(amount))
  return read(owner, request.id)
}

const committed = async () =>
  (
    await accord.platform.db
      .selectFrom('campaigns')
      .select('committed')
      .where('id', '=', campaignId)
      .executeTakeFirstOrThrow()
  ).committed

describe('a manager with a limit', () => {
  it('accepts what is within it', async () => {
    const request = await asking(500)
    expect((await read(manager, request.id)).acceptBlockedBy).toBeNull()
    expect((await accept(manager, request)).status).toBe(201)
  })

  it('does not accept above it: nothing is committed, and the owner is asked, once, and accepts', async () => {
    const request = await asking(501)
    const before = await committed()
    expect((await read(manager, request.id)).acceptBlockedBy).toBe('above_spending_limit')
    for (const _ of [1, 2]) {
      const { status, body } = await accept(manager, request)
      expect([status, body.code, (body as unknown as Refused).limit]).toEqual([403, 'above_spending_limit', euros(500)]) // prettier-ignore
    }
    expect(await committed()).toBe(before)
    await accord.runJobs()
    const notices = await accord.platform.db.selectFrom('notices').select(['kind', 'path']).where('user_id', '=', owner.id).where('kind', '=', 'approval.asked').execute() // prettier-ignore
    expect(notices).toEqual([{ kind: 'approval.asked', path: `/requests/${request.id}` }])
    const { subject } = await accord.platform.db.selectFrom('mails').select('subject').where('subject', 'like', '%asks you to accept%').orderBy('id', 'desc').executeTakeFirstOrThrow() // prettier-ignore
    expect(subject).toMatch(/^A manager /)

    expect((await read(owner, request.id)).approvalAskedBy?.name).toMatch(/^A manager /)
    expect((await read(manager, request.id)).approvalAskedBy).not.toBeNull()
    expect((await read(influencer, request.id)).approvalAskedBy).toBeNull()
    const asked = await accord.platform.db.selectFrom('audit_entries').select('actor_id').where('action', '=', 'offer.ask_approval').where('subject_id', '=', request.id).execute() // prettier-ignore
    expect(asked).toEqual([{ actor_id: manager.id }])

    expect((await accept(owner, request)).status).toBe(201)
    expect((await read(owner, request.id)).approvalAskedBy).toBeNull()
  })

  it('has asked for nothing any more once a newer offer replaces the offer', async () => {
    const request = await asking(600)
    await accept(manager, request)
    await influencer.ask('POST', `/api/v1/requests/${request.id}/offers`, anOffer(700))
    expect((await read(owner, request.id)).approvalAskedBy).toBeNull()
  })

  it('makes no offer above it, because it could be accepted at once', async () => {
    const request = await asking(600)
    const counter = await manager.ask<Refused>('POST', `/api/v1/requests/${request.id}/offers`, anOffer(501))
    expect([counter.status, counter.body.code]).toEqual([403, 'above_spending_limit'])
    expect((await manager.ask('POST', `/api/v1/requests/${request.id}/offers`, anOffer(500))).status).toBe(201) // prettier-ignore
    const somebody = await newInfluencer(accord)
    const invitation = await manager.ask<Refused>('POST', `/api/v1/campaigns/${campaignId}/invitations`, { influencerId: somebody.id, offer: anOffer(501) }) // prettier-ignore
    expect([invitation.status, invitation.body.code]).toEqual([403, 'above_spending_limit'])
  })

  it('may commit nothing with a limit of zero, and anything without one', async () => {
    const [none, all] = [
      await joinedTeam(accord, owner, { role: 'manager', spendingLimit: euros(0) }),
      await joinedTeam(accord, owner, { role: 'manager', spendingLimit: null }),
    ]
    const request = await asking(900)
    expect((await accept(none, request)).body.code).toBe('above_spending_limit')
    expect((await accept(all, request)).status).toBe(201)
  })

  it('in a campaign of another currency than the limit’s asks the owner for everything', async () => {
    const { id } = await openCampaign(owner, { budget: { amount: 100_000, currency: 'USD' } })
    const somebody = await newInfluencer(accord)
    const offer = anOffer(1, { amount: { amount: 1, currency: 'USD' } })
    const { body } = await manager.ask<Refused>('POST', `/api/v1/campaigns/${id}/invitations`, { influencerId: somebody.id, offer }) // prettier-ignore
    expect(body.code).toBe('above_spending_limit')
  })

  it('accepts or is refused when the limit changes at the same moment, never half', async () => {
    for (let round = 0; round < 4; round++) {
      const quick = await joinedTeam(accord, owner, { role: 'manager', spendingLimit: null })
      const request = await asking(50)
      const before = await committed()
      const [accepted, removed] = await Promise.all([
        accept(quick, request),
        round % 2 === 0
          ? owner.ask('DELETE', `/api/v1/team/members/${quick.id}`)
          : owner.ask('PATCH', `/api/v1/team/members/${quick.id}`, { spendingLimit: euros(10) }),
      ])
      expect(removed.status).toBe(200)
      expect([201, 401, 403]).toContain(accepted.status)
      expect((await committed()) - before).toBe(accepted.status === 201 ? 5000 : 0)
    }
  })
})

it('a viewer accepts nothing and asks for nothing', async () => {
  const viewer = await joinedTeam(accord, owner, { role: 'viewer' })
  const request = await asking(10)
  expect((await accept(viewer, request)).status).toBe(403)
  expect((await read(viewer, request.id)).allowed).toEqual([])
})
