import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditEntry, Campaign, FlagPreview, Page, Request } from '@accord/contract'
import type { z } from 'zod'
import { openBrowser } from '../../testing/browser.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, registerSponsor, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'

type Refusal = { code: string; state: string; errors: { field: string; code: string }[] }

let accord: Installation
let admin: Person, second: Person, sponsor: Person
let influencer: Person & { username: string }, other: Person & { username: string }
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  second = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
  other = await newInfluencer(accord)
})
afterAll(() => accord.stop())

type On = 'users' | 'campaigns'
const flag = (what: On, id: number, more: object = {}) =>
  admin.ask<Refusal & { status: string }>('PUT', `/api/v1/${what}/${id}/flag`, { reason: 'spam', ...more })
const unflag = (what: On, id: number, person = admin) =>
  person.ask<Refusal & { status: string }>('DELETE', `/api/v1/${what}/${id}/flag`)
const preview = (what: On, id: number, person = admin) =>
  person.ask<FlagPreview & Refusal>('GET', `/api/v1/${what}/${id}/flag/preview`)
const audited = async (type: string, id: number) =>
  (await admin.ask<Page<z.infer<typeof AuditEntry>>>('GET', `/api/v1/audit?subjectType=${type}&subjectId=${id}`)).body.items // prettier-ignore
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
/** As if the flag had been made long ago, for a time that is over. */
const letTimePass = (column: 'user_id' | 'campaign_id', id: number) =>
  accord.platform.pool.query(
    `UPDATE flags SET made_at = now() - interval '2 hours', until = now() - interval '1 hour' WHERE ${column} = $1 AND ended_at IS NULL`,
    [id],
  )

describe('looking at what a flag would do', () => {
  it('is for admins, and refused as the flag itself would be', async () => {
    const { id } = await openCampaign(sponsor)
    for (const [what, subject] of [['users', influencer.id], ['campaigns', id]] as const) {
      expect((await preview(what, subject, stranger(accord))).status).toBe(401)
      for (const person of [sponsor, influencer]) expect((await preview(what, subject, person)).status).toBe(403)
      expect((await preview(what, 999_999)).status).toBe(404)
    }
    for (const { id: self } of [admin, second]) expect((await preview('users', self)).body).toMatchObject({ status: 403, code: 'not_allowed' })
    const waiting = await registerSponsor(accord)
    expect((await preview('users', waiting.id)).body).toMatchObject({ status: 409, state: 'pending' })
    await flag('campaigns', id)
    expect((await preview('campaigns', id)).body).toMatchObject({ status: 409, code: 'wrong_state', state: 'flagged' })
    await unflag('campaigns', id)
  }) // prettier-ignore

  it('says what then happens, and changes nothing', async () => {
    const owner = await newSponsor(accord, admin)
    const [open, paused] = [await openCampaign(owner), await openCampaign(owner, { visibility: 'private' })]
    await owner.ask('POST', '/api/v1/campaigns', { title: 'A draft that nobody has seen' })
    await owner.ask('POST', `/api/v1/campaigns/${paused.id}/moves`, { action: 'pause' })
    const dollars = await openCampaign(owner, { budget: { amount: 500_00, currency: 'USD' } })
    await invited(owner, open.id, other)
    await accept(influencer, await invited(owner, open.id, influencer, 700))
    const over = await accept(influencer, await invited(owner, open.id, influencer, 50))
    await accord.platform.pool.query("UPDATE deals SET status = 'completed' WHERE id = $1", [over.body.id])
    await flag('campaigns', dollars.id)
    const before = await preview('users', owner.id)
    expect(before.body).toEqual({ sessions: 1, campaigns: 2, requests: 1, deals: { count: 1, worth: [euros(700)] } })
    expect((await preview('campaigns', open.id)).body).toEqual({ sessions: 0, campaigns: 1, requests: 1, deals: { count: 1, worth: [euros(700)] } })
    expect((await owner.ask('GET', '/api/v1/profile')).status).toBe(200)
    expect((await preview('users', influencer.id)).body.deals).toEqual({ count: 1, worth: [euros(700)] })
    await flag('users', owner.id)
    const [entry] = await audited('user', owner.id)
    expect(entry?.after).toMatchObject({ sessionsEnded: 1, frozen: 1 })
    const { rows } = await accord.platform.pool.query("SELECT count(*)::int FROM campaigns WHERE flagged AND status <> 'draft' AND sponsor_id = (SELECT sponsor_id FROM team_members WHERE user_id = $1)", [owner.id])
    expect(rows[0].count).toBe(before.body.campaigns + 1)
  }) // prettier-ignore
})

describe('a flag for a time', () => {
  it.each([['in_the_past', new Date(Date.now() - 1000).toISOString()], ['in_the_past', '1999-01-01T00:00:00Z'], ['invalid_format', 'tomorrow'], ['invalid_format', '2030-01-01'], ['invalid_type', 5]])(
    'is refused by its field: %s (%s)',
    async (code, until) => {
      for (const [what, id] of [['users', influencer.id], ['campaigns', (await openCampaign(sponsor)).id]] as const) {
        const { status, body } = await flag(what, id, { until })
        expect([status, body.errors.map(({ field, code: why }) => [field, why])]).toEqual([400, [['until', code]]])
      }
      expect((await preview('users', influencer.id)).status).toBe(200)
    },
  ) // prettier-ignore

  it('stands until then; the clock ends it as an admin would, and the audit says so', async () => {
    const person = await newInfluencer(accord)
    const campaign = await openCampaign(sponsor)
    const request = await invited(sponsor, campaign.id, person)
    const until = inAnHour()
    await flag('users', person.id, { until })
    await accord.runSchedule('end-flags')
    const restricted = await openBrowser(accord, person.username)
    expect(restricted.session.user?.status).toBe('flagged')
    await letTimePass('user_id', person.id)
    await accord.runSchedule('end-flags')
    expect((await restricted.ask('GET', '/api/v1/dashboard')).status).toBe(200)
    expect((await sponsor.ask<Request>('GET', `/api/v1/requests/${request.id}`)).body.status).toBe('open')
    const [ended, begun] = await audited('user', person.id).then((all) =>
      all.filter(({ action }) => action !== 'session.begin'),
    )
    expect([ended, begun]).toMatchObject([
      {
        action: 'user.unflag',
        actorId: null,
        before: { status: 'flagged' },
        after: { status: 'active', why: 'expired', unfrozen: 1 },
      },
      { action: 'user.flag', actorId: admin.id, after: { until } },
    ])
    await accord.runSchedule('end-flags')
    expect(await audited('user', person.id)).toHaveLength(5)
    expect((await unflag('users', person.id)).status).toBe(409)
  })
})

type Target = { what: On; id: number }
type Step = { at: number; how: 'flag' | 'flag for a time' | 'unflag' | 'time is up' }

describe('flags that come and go', () => {
  it('hold what one of them holds, and nothing else, whatever their order and several at once', { timeout: 120_000 }, async () => {
    const campaigns: Campaign[] = [await openCampaign(sponsor), await openCampaign(sponsor, { visibility: 'private' })]
    const [one, two] = campaigns.map(({ id }) => id) as [number, number]
    const untouched = await invited(sponsor, one, influencer)
    await sponsor.ask('POST', `/api/v1/requests/${untouched.id}/withdrawal`, {})
    const requests = [await invited(sponsor, one, influencer), await invited(sponsor, two, influencer), await invited(sponsor, one, other)]
    const targets: Target[] = [
      { what: 'users', id: sponsor.id }, { what: 'users', id: influencer.id }, { what: 'users', id: other.id },
      { what: 'campaigns', id: one }, { what: 'campaigns', id: two },
    ]
    const stands = new Set<number>()

    const take = async ({ at, how }: Step): Promise<void> => {
      const { what, id } = targets[at] as Target
      const there = stands.has(at)
      if (how === 'time is up') {
        await letTimePass(what === 'users' ? 'user_id' : 'campaign_id', id)
        await accord.runSchedule('end-flags')
        stands.delete(at)
        return
      }
      const { status } = how === 'unflag' ? await unflag(what, id) : await flag(what, id, how === 'flag' ? {} : { until: inAnHour() })
      expect(status, `${how} ${what} ${id}`).toBe(there === (how === 'unflag') ? 200 : 409)
      if (how === 'unflag') stands.delete(at)
      else stands.add(at)
    }
    const world = async () => {
      const { rows: users } = await accord.platform.pool.query('SELECT id, status FROM users WHERE id = ANY($1)', [targets.filter(({ what }) => what === 'users').map(({ id }) => id)])
      const { rows: shown } = await accord.platform.pool.query('SELECT id, flagged FROM campaigns WHERE id = ANY($1)', [[one, two]])
      const { rows: talks } = await accord.platform.pool.query('SELECT id, status FROM requests WHERE id = ANY($1)', [[untouched.id, ...requests.map(({ id }) => id)]])
      return Object.fromEntries([...users.map(({ id, status }) => [`user ${id}`, status]), ...shown.map(({ id, flagged }) => [`campaign ${id}`, flagged]), ...talks.map(({ id, status }) => [`request ${id}`, status])])
    }
    const expected = () => {
      const [brand, first, later, a, b] = [0, 1, 2, 3, 4].map((at) => stands.has(at)) as [boolean, boolean, boolean, boolean, boolean]
      const status = (flagged: boolean) => (flagged ? 'flagged' : 'active')
      const talk = (frozen: boolean) => (frozen ? 'frozen' : 'open')
      return {
        [`user ${sponsor.id}`]: status(brand), [`user ${influencer.id}`]: status(first), [`user ${other.id}`]: status(later),
        [`campaign ${one}`]: brand || a, [`campaign ${two}`]: brand || b,
        [`request ${untouched.id}`]: 'withdrawn',
        [`request ${requests[0]?.id}`]: talk(brand || a || first),
        [`request ${requests[1]?.id}`]: talk(brand || b || first),
        [`request ${requests[2]?.id}`]: talk(brand || a || later),
      }
    }

    const step = fc.record({ at: fc.nat(4), how: fc.constantFrom<Step['how']>('flag', 'flag', 'flag for a time', 'unflag', 'unflag', 'time is up') })
    // Several at once, each of another thing: what each is answered is known beforehand.
    const moment = fc.uniqueArray(step, { minLength: 1, maxLength: 4, selector: ({ at }) => at })
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 12 }), async (moments) => {
        for (const steps of moments) {
          await Promise.all(steps.map(take))
          expect(await world()).toEqual(expected())
        }
      }),
      { seed: 20_261_124, numRuns: process.env.ACCORD_LONG ? 400 : 8, endOnFailure: true },
    )
  }) // prettier-ignore
})
