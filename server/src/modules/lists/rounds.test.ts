import type { InvitationRound, List, Page, Request, RequestSummary, RoundPreview, RoundSummary } from '@accord/contract' // prettier-ignore
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign } from '../../testing/people.ts' // prettier-ignore
import type { Answer, Person } from '../../testing/people.ts'
import { joinedTeam } from '../../testing/teams.ts'
import { roundJobs } from './send-round.ts'

type Refusal = { code: string; errors?: { field: string; code: string }[] }
type Influencer = Person & { username: string }

let accord: Installation
let admin: Person, owner: Person, other: Person
let people: Influencer[]
let list: List
let campaignId: number
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  other = await newSponsor(accord, admin)
})
afterAll(() => accord.stop())
beforeEach(async () => {
  owner = await newSponsor(accord, admin)
  people = []
  for (let i = 0; i < 3; i++) people.push(await newInfluencer(accord))
  const body = { name: 'Everybody', influencerIds: ids() }
  list = (await owner.ask<List>('POST', '/api/v1/lists', body)).body
  campaignId = (await openCampaign(owner)).id
})

const ids = () => people.map(({ id }) => id)
const wish = (more: object = {}, offer: object = {}) => ({
  campaignId,
  influencerIds: ids(),
  offer: anOffer(100, offer),
  ...more,
})
const preview = (body: object, by = owner) =>
  by.ask<RoundPreview & Refusal>('POST', `/api/v1/lists/${list.id}/invitation-rounds/preview`, body)
const begin = (body: object = wish(), by = owner) =>
  by.ask<InvitationRound & Refusal>('POST', `/api/v1/lists/${list.id}/invitation-rounds`, body)
const look = async (id: number) =>
  (await owner.ask<InvitationRound>('GET', `/api/v1/invitation-rounds/${id}`)).body
const cancel = (id: number) =>
  owner.ask<InvitationRound & Refusal>('DELETE', `/api/v1/invitation-rounds/${id}`)
const fields = ({ body }: Answer<Refusal>) => body.errors?.map(({ field, code }) => `${field} ${code}`)
const reasons = ({ leftOut }: Pick<RoundPreview, 'leftOut'>) =>
  Object.fromEntries(leftOut.map(({ influencer, reason }) => [influencer.id, reason]))
const requestsOf = async (by: Person) =>
  (await by.ask<Page<RequestSummary>>('GET', '/api/v1/requests')).body.items

/** As if the time to take it back were over. */
async function passTime(roundId: number) {
  await sql`UPDATE invitation_rounds SET send_at = now() - interval '1 second' WHERE id = ${roundId}`.execute(accord.platform.db) // prettier-ignore
  await sql`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ${`invitation-round:${roundId}`}`.execute(accord.platform.db) // prettier-ignore
}
const send = async (roundId: number) => {
  await passTime(roundId)
  await accord.runJobs()
  return look(roundId)
}

describe('a preview', () => {
  it('has the words for each, filled in once', async () => {
    await accord.platform.db.updateTable('influencers').set({ name: 'Ida {campaign} Berg' }).where('user_id', '=', people[0]!.id).execute() // prettier-ignore
    const message = 'Dear { name } ({first_name}, @{handle}), {campaign} by {brand}: :-{'
    const { body } = await preview(wish({}, { message }))
    const handle = body.invited[0]!.influencer.handle
    expect(body.invited[0]?.message).toMatch(
      new RegExp(`^Dear Ida \\{campaign\\} Berg \\(Ida, @${handle}\\), Slow trains through the Alps by The .* company: :-\\{$`), // prettier-ignore
    )
    expect(body.invited.map(({ influencer }) => influencer.id)).toEqual(ids())
  })

  it('refuses placeholders that there are not, and a message that gets too long, by their field', async () => {
    for (const message of ['Hello {nmae}', '{}', '{constructor} {name}'])
      expect(fields(await preview(wish({}, { message })))).toEqual(['offer.message unknown_placeholder'])
    const long = `{name} ${'x'.repeat(3990)}`
    expect(fields(await preview(wish({}, { message: long })))).toEqual(['offer.message too_big'])
    expect((await begin(wish({}, { message: 'Hello {nmae}' }))).status).toBe(400)
  })

  it('leaves out who can’t be asked, and says why', async () => {
    const [flagged, avoided, open] = people as [Influencer, Influencer, Influencer]
    await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
    await owner.ask('PUT', `/api/v1/memory/${avoided.id}/do-not-contact`, { reason: 'Asked us.' })
    await invited(owner, campaignId, open)
    const { body } = await preview(wish())
    expect(body.invited).toEqual([])
    expect(reasons(body)).toEqual({ [flagged.id]: 'not_active', [avoided.id]: 'do_not_contact', [open.id]: 'request_open' }) // prettier-ignore
    expect((await begin()).body.code).toBe('nobody_to_invite')
  })

  it('is refused for what the invitations would be refused for', async () => {
    const stranger = await newInfluencer(accord)
    expect(fields(await preview(wish({ influencerIds: [people[0]!.id, stranger.id] })))).toEqual(['influencerIds.1 not_in_list']) // prettier-ignore
    expect(fields(await preview(wish({}, { amount: { amount: 5, currency: 'USD' } })))).toEqual(['offer.amount.currency wrong_currency']) // prettier-ignore
    const manager = await joinedTeam(accord, owner, { role: 'manager', spendingLimit: euros(50) })
    expect((await preview(wish(), manager)).body.code).toBe('above_spending_limit')
    expect((await preview(wish({ campaignId: (await openCampaign(other)).id }))).status).toBe(403)
    expect((await preview(wish(), other)).status).toBe(404)
    await owner.ask('POST', `/api/v1/campaigns/${campaignId}/moves`, { action: 'pause' })
    expect((await preview(wish())).body.code).toBe('campaign_not_open')
    expect((await preview(wish({ influencerIds: [] }))).status).toBe(400)
  })
})

describe('a round of invitations', () => {
  it('is sent to nobody before the time to take it back is over', async () => {
    const { status, body, headers } = await begin()
    expect([status, headers['location']]).toEqual([202, `/api/v1/invitation-rounds/${body.id}`])
    expect(body).toMatchObject({ status: 'waiting', progress: { total: 3, waiting: 3, sent: 0 }, allowed: ['cancel'] })
    expect(Date.parse(body.sendAt) - Date.parse(body.createdAt)).toBe(30_000)
    await accord.runJobs()
    // Whatever wakes the job too early.
    await roundJobs(accord.platform)['send-invitation-round']?.({ roundId: body.id })
    expect(await requestsOf(people[0]!)).toEqual([])
    expect((await cancel(body.id)).body.status).toBe('cancelled')
    expect((await send(body.id)).progress.sent).toBe(0)
    expect(await requestsOf(people[0]!)).toEqual([])
    const again = await cancel(body.id)
    expect([again.status, again.body.code]).toEqual([409, 'wrong_state'])
  }) // prettier-ignore

  it('is another team’s to nobody', async () => {
    const { body } = await begin()
    expect((await other.ask('GET', `/api/v1/invitation-rounds/${body.id}`)).status).toBe(404)
    expect((await other.ask('DELETE', `/api/v1/invitation-rounds/${body.id}`)).status).toBe(404)
    expect((await people[0]!.ask('GET', `/api/v1/invitation-rounds/${body.id}`)).status).toBe(403)
    const { body: page } = await owner.ask<Page<RoundSummary>>('GET', `/api/v1/lists/${list.id}/invitation-rounds`) // prettier-ignore
    expect(page.items.map(({ id }) => id)).toEqual([body.id])
  })

  it('asks each with the words of the preview, under the offer’s terms, and keeps the words no longer', async () => {
    const message = 'Dear @{handle}, will you come along?'
    const { body: shown } = await preview(wish({}, { message }))
    const { body } = await begin(wish({}, { message }))
    const done = await send(body.id)
    expect(done).toMatchObject({ status: 'done', progress: { sent: 3, waiting: 0, leftOut: 0 }, leftOut: [], allowed: [] }) // prettier-ignore
    for (const person of people) {
      const [request] = await requestsOf(person)
      const { body: whole } = await person.ask<Request>('GET', `/api/v1/requests/${request!.id}`)
      const words = shown.invited.find(({ influencer }) => influencer.id === person.id)?.message
      expect(whole).toMatchObject({ kind: 'invitation', campaign: { id: campaignId }, offers: [{ message: words, amount: euros(100) }] }) // prettier-ignore
    }
    const { rows } = await sql<{ kept: number }>`SELECT count(*)::int AS kept FROM invitation_rounds r
      JOIN invitation_round_people p ON p.round_id = r.id WHERE r.id = ${body.id} AND (r.offer IS NOT NULL OR p.message <> '')`.execute(accord.platform.db) // prettier-ignore
    expect(rows[0]?.kept).toBe(0)
  })

  it('comes once to each, whoever works on it at the same moment and however often', async () => {
    const { body } = await begin()
    await passTime(body.id)
    const job = roundJobs(accord.platform)['send-invitation-round']
    await Promise.all([1, 2, 3, 4].map(() => job?.({ roundId: body.id })))
    await job?.({ roundId: body.id })
    expect(await look(body.id)).toMatchObject({ status: 'done', progress: { sent: 3 } })
    for (const person of people) expect((await requestsOf(person)).length).toBe(1)
  })

  it('goes on where it was interrupted', async () => {
    const { body } = await begin()
    await passTime(body.id)
    const { db } = accord.platform
    await db.updateTable('invitation_rounds').set({ status: 'sending' }).where('id', '=', body.id).execute()
    const request = await invited(owner, campaignId, people[1]!)
    await db.updateTable('invitation_round_people').set({ status: 'sent', request_id: request.id }).where('round_id', '=', body.id).where('influencer_id', '=', people[1]!.id).execute() // prettier-ignore
    await accord.runJobs()
    expect(await look(body.id)).toMatchObject({ status: 'done', progress: { sent: 3, leftOut: 0 } })
    expect((await requestsOf(people[1]!)).length).toBe(1)
  })

  it('leaves out who can’t be asked by then, and says why', async () => {
    const [flagged, avoided, open] = people as [Influencer, Influencer, Influencer]
    const { body } = await begin()
    await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
    await owner.ask('PUT', `/api/v1/memory/${avoided.id}/do-not-contact`, { reason: 'Asked us.' })
    await open.ask('POST', `/api/v1/campaigns/${campaignId}/applications`, { offer: anOffer(10) })
    const done = await send(body.id)
    expect(done.status).toBe('done')
    expect(reasons(done)).toEqual({ [flagged.id]: 'not_active', [avoided.id]: 'do_not_contact', [open.id]: 'request_open' }) // prettier-ignore
  })

  it('asks nobody once the campaign is closed, or who asked for it may not any more', async () => {
    const manager = await joinedTeam(accord, owner, { role: 'manager' })
    const first = await begin(wish(), manager)
    await owner.ask('PATCH', `/api/v1/team/members/${manager.id}`, { role: 'viewer' })
    expect(new Set(Object.values(reasons(await send(first.body.id))))).toEqual(new Set(['not_allowed']))
    const second = await begin()
    await owner.ask('POST', `/api/v1/campaigns/${campaignId}/moves`, { action: 'pause' })
    expect(new Set(Object.values(reasons(await send(second.body.id))))).toEqual(new Set(['campaign_not_open'])) // prettier-ignore
    expect(await requestsOf(people[0]!)).toEqual([])
  })

  it('asks nobody any more from the moment on in which who asked for it may not', async () => {
    const manager = await joinedTeam(accord, owner, { role: 'manager' })
    const { body } = await begin(wish(), manager)
    await passTime(body.id)
    const { platform } = accord
    let transactions = 0
    // The first begins the round, the second asks the first of three.
    const between: typeof platform.transaction = async (actor, work, once) => {
      if (++transactions === 3) await owner.ask('PATCH', `/api/v1/team/members/${manager.id}`, { role: 'viewer' }) // prettier-ignore
      return platform.transaction(actor, work, once)
    }
    await roundJobs({ ...platform, transaction: between })['send-invitation-round']?.({ roundId: body.id })
    const done = await look(body.id)
    expect([done.status, done.progress.sent]).toEqual(['done', 1])
    expect(reasons(done)).toEqual({ [people[1]!.id]: 'not_allowed', [people[2]!.id]: 'not_allowed' })
  })

  it('begins once for one intention', async () => {
    const key = { 'idempotency-key': `round-${campaignId}` }
    const ask = () => owner.ask<InvitationRound>('POST', `/api/v1/lists/${list.id}/invitation-rounds`, wish(), key) // prettier-ignore
    const [first, second] = await Promise.all([ask(), ask()])
    expect(first.body.id).toBe(second.body.id)
  })
})
