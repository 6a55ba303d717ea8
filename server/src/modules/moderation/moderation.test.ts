import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AuditEntry, Page, Request, User, UserRow } from '@accord/contract'
import type { z } from 'zod'
import { openBrowser } from '../../testing/browser.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, registerSponsor, PASSWORD, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { statementsOf } from '../../testing/statements.ts'
import { walk } from '../../testing/walk.ts'
import { flagUser } from './flag-user.ts'

type Refusal = { code: string; state: string; allowed: string[]; errors: { field: string }[] }
/** What a flag or its end answers: a user, a campaign, or why not. */
type Outcome = Refusal & {
  status: string
  statusReason: string | null
  flagged: boolean
  flag: { reason: string; words: string } | null
}
type Entry = z.infer<typeof AuditEntry>

let accord: Installation
let admin: Person, second: Person, sponsor: Person
let influencer: Person & { username: string }
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  second = await newAdmin(accord)
})
beforeEach(async () => {
  sponsor = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
})
afterAll(() => accord.stop())

const decide = (id: number, body: unknown, person = admin) =>
  person.ask<UserRow & Refusal>('PUT', `/api/v1/users/${id}/decision`, body)
const flag = (what: 'users' | 'campaigns', id: number, body: unknown = { reason: 'spam' }, person = admin) =>
  person.ask<Outcome>('PUT', `/api/v1/${what}/${id}/flag`, body)
const unflag = (what: 'users' | 'campaigns', id: number, person = admin) =>
  person.ask<Outcome>('DELETE', `/api/v1/${what}/${id}/flag`)
const audited = async (subjectType: string, subjectId: number) =>
  (await admin.ask<Page<Entry>>('GET', `/api/v1/audit?subjectType=${subjectType}&subjectId=${subjectId}`))
    .body.items
const requestAs = async (person: Person, id: number) =>
  (await person.ask<Request>('GET', `/api/v1/requests/${id}`)).body
const campaignStatus = async (person: Person, id: number) =>
  (await person.ask('GET', `/api/v1/campaigns/${id}`)).status
const mailTo = async (recipient: string) => {
  await accord.runJobs()
  const { rows } = await accord.platform.pool.query('SELECT subject FROM mails WHERE recipient LIKE $1 ORDER BY id', [`${recipient}@%`])
  return rows.map(({ subject }) => subject as string)
} // prettier-ignore

describe('deciding about a sponsor who waits', () => {
  it('is for admins', async () => {
    const { id } = await registerSponsor(accord)
    expect((await decide(id, { action: 'approve' }, stranger(accord))).status).toBe(401)
    for (const person of [sponsor, influencer])
      expect((await decide(id, { action: 'approve' }, person)).status).toBe(403)
  })

  it('is refused for whoever is no sponsor, or not there', async () => {
    for (const id of [influencer.id, admin.id, 999_999])
      expect((await decide(id, { action: 'approve' })).status).toBe(404)
  })

  it.each([[['reason'], { action: 'reject' }], [['reason'], { action: 'reject', reason: ' ' }], [['action'], { action: 'wait' }], [['action'], {}], [['status'], { action: 'approve', status: 'active' }]])(
    'is refused with a wrong %j: %j',
    async (fields, body) => {
      const { id } = await registerSponsor(accord)
      const answer = await decide(id, body)
      expect([answer.status, answer.body.errors.map(({ field }) => field)]).toEqual([400, fields])
    },
  ) // prettier-ignore

  it('lets them begin at once, in the browser in which they wait too, and tells them by mail', async () => {
    const { id, username } = await registerSponsor(accord)
    const browser = await openBrowser(accord, username)
    expect((await browser.ask('GET', '/api/v1/dashboard')).status).toBe(403)
    const { status, body } = await decide(id, { action: 'approve' })
    expect([status, body.status, body.statusReason, body.allowed]).toEqual([
      200,
      'active',
      null,
      ['flag', 'delete'],
    ])
    expect((await browser.ask('GET', '/api/v1/dashboard')).status).toBe(200)
    expect(await mailTo(username)).toContain('Welcome to Accord: you are approved')
  })

  it('is made once: the same again, or by two admins at the same moment, is refused', async () => {
    const { id } = await registerSponsor(accord)
    const answers = await Promise.all(
      [admin, second, admin, second].map((person) => decide(id, { action: 'approve' }, person)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
    const again = await decide(id, { action: 'approve' })
    expect([again.status, again.body.code, again.body.state, again.body.allowed]).toEqual([
      409,
      'wrong_state',
      'active',
      ['flag', 'delete'],
    ])
    expect((await decide(id, { action: 'reject', reason: 'Changed my mind.' })).status).toBe(409)
  })

  it('may say no with a reason; who was refused is taken up again only with one too', async () => {
    const { id, username } = await registerSponsor(accord)
    const rejected = await decide(id, { action: 'reject', reason: 'No such company.' })
    expect([rejected.body.status, rejected.body.statusReason, rejected.body.allowed]).toEqual(['rejected', 'No such company.', ['approve', 'delete']])
    expect((await decide(id, { action: 'reject', reason: 'Still not.' })).status).toBe(409)
    for (const body of [{ action: 'approve' }, { action: 'approve', reason: '  ' }]) {
      const refused = await decide(id, body)
      expect([refused.status, refused.body.errors[0]?.field]).toEqual([400, 'reason'])
    }
    const approved = await decide(id, { action: 'approve', reason: 'They sent papers.' })
    expect([approved.status, approved.body.status, approved.body.statusReason]).toEqual([200, 'active', null])
    expect(await mailTo(username)).toContain('Your account was not approved')
    expect((await audited('user', id)).map(({ action, actorId, before, after }) => ({ action, actorId, before, after })).slice(0, 2)).toEqual([
      { action: 'sponsor.approve', actorId: admin.id, before: { status: 'rejected', reason: 'No such company.' }, after: { status: 'active', reason: 'They sent papers.' } },
      { action: 'sponsor.reject', actorId: admin.id, before: { status: 'pending', reason: null }, after: { status: 'rejected', reason: 'No such company.' } },
    ])
  }) // prettier-ignore
})

describe('flagging a user', () => {
  it('is for admins, and never of an admin, oneself or another', async () => {
    expect((await flag('users', influencer.id, undefined, stranger(accord))).status).toBe(401)
    for (const person of [sponsor, influencer])
      expect((await flag('users', influencer.id, undefined, person)).status).toBe(403)
    for (const id of [admin.id, second.id]) expect((await flag('users', id)).status).toBe(403)
    expect((await flag('users', 999_999)).status).toBe(404)
    expect((await admin.ask('GET', '/api/v1/profile')).status).toBe(200)
  })

  it.each([{}, { reason: 'dislike' }, { reason: 'spam', words: 'x'.repeat(2001) }, { reason: 'spam', until: '2030-01-01' }])('is refused as %j', async (body) => {
    expect((await flag('users', influencer.id, body)).status).toBe(400)
  }) // prettier-ignore

  it('is refused while they wait for approval, and a second time; unflagging where there is no flag', async () => {
    const { id } = await registerSponsor(accord)
    expect((await flag('users', id)).body).toMatchObject({
      status: 409,
      code: 'wrong_state',
      state: 'pending',
    })
    expect((await unflag('users', influencer.id)).body).toMatchObject({ status: 409, state: 'active' })
    await flag('users', influencer.id)
    expect((await flag('users', influencer.id)).body).toMatchObject({ status: 409, state: 'flagged' })
  })

  it('signs them out everywhere at once, and says why when they come back', async () => {
    const browser = await openBrowser(accord, influencer.username)
    const { status, body } = await flag('users', influencer.id, {
      reason: 'fake_followers',
      words: 'All from one day.',
    })
    expect([status, body.status, body.allowed]).toEqual([200, 'flagged', ['unflag', 'delete']])
    expect((await influencer.ask('GET', '/api/v1/profile')).status).toBe(401)
    expect((await browser.ask('GET', '/api/v1/profile')).status).toBe(401)
    const restricted = await openBrowser(accord, influencer.username)
    expect(restricted.session.user?.statusReason).toBe('fake_followers: All from one day.')
    expect(await mailTo(influencer.username)).toContain('Your account is flagged')
  })

  it('hides a sponsor’s campaigns and freezes what is being negotiated; deals go on', async () => {
    const open = await openCampaign(sponsor)
    const request = await invited(sponsor, open.id, influencer, 100)
    const dealer = await newInfluencer(accord)
    const deal = (await accept(dealer, await invited(sponsor, open.id, dealer, 200))).body
    await flag('users', sponsor.id)
    for (const person of [stranger(accord), await newInfluencer(accord)])
      expect(await campaignStatus(person, open.id)).toBe(404)
    expect(await requestAs(influencer, request.id)).toMatchObject({
      status: 'frozen',
      turn: null,
      allowed: [],
    })
    expect((await accept(influencer, request)).body.code).toBe('wrong_state')
    expect((await influencer.ask('POST', `/api/v1/requests/${request.id}/offers`, anOffer(50))).status).toBe(
      409,
    )
    expect((await dealer.ask('GET', `/api/v1/deals/${deal.id}`)).body).toMatchObject({
      status: 'agreed',
      amount: euros(200),
    })
  })

  it('lets the flagged one still see the deals that are under way', async () => {
    const campaign = await openCampaign(sponsor)
    const { body: deal } = await accept(influencer, await invited(sponsor, campaign.id, influencer))
    await flag('users', influencer.id)
    const browser = await openBrowser(accord, influencer.username)
    expect(
      (await browser.ask<Page<{ id: number }>>('GET', '/api/v1/deals')).body.items.map(({ id }) => id),
    ).toEqual([deal.id])
  })

  it('ends with everything exactly as it was before', async () => {
    const [open, paused, hidden, closed] = [
      await openCampaign(sponsor), await openCampaign(sponsor), await openCampaign(sponsor, { visibility: 'private' }), await openCampaign(sponsor),
    ]
    await sponsor.ask('POST', `/api/v1/campaigns/${paused.id}/moves`, { action: 'pause' })
    const requests = [await invited(sponsor, open.id, influencer), await invited(sponsor, hidden.id, influencer)]
    const over = await invited(sponsor, closed.id, influencer)
    await sponsor.ask('POST', `/api/v1/requests/${over.id}/withdrawal`, {})
    await sponsor.ask('POST', `/api/v1/campaigns/${closed.id}/moves`, { action: 'close' })
    await accord.runJobs()
    const world = async () => {
      const { rows: campaigns } = await accord.platform.pool.query('SELECT id, status, visibility, flagged, committed FROM campaigns ORDER BY id')
      const { rows: states } = await accord.platform.pool.query('SELECT id, status, ended_reason, latest_offer_id, offered_by FROM requests ORDER BY id')
      const { rows: users } = await accord.platform.pool.query('SELECT id, status, status_reason FROM users ORDER BY id')
      return { campaigns, states, users }
    }
    const before = await world()
    await flag('users', sponsor.id)
    expect(await world()).not.toEqual(before)
    const { status, body } = await unflag('users', sponsor.id)
    expect([status, body.status, body.statusReason]).toEqual([200, 'active', null])
    expect(await world()).toEqual(before)
    expect((await accept(influencer, requests[0] as Request)).status).toBe(201)
  }) // prettier-ignore

  it('leaves what another flag holds as that flag holds it', async () => {
    const [one, two] = [await openCampaign(sponsor), await openCampaign(sponsor)]
    await flag('campaigns', one.id)
    await flag('users', sponsor.id)
    expect((await unflag('campaigns', two.id)).body).toMatchObject({ status: 409, code: 'wrong_state' })
    await unflag('users', sponsor.id)
    expect([await campaignStatus(influencer, one.id), await campaignStatus(influencer, two.id)]).toEqual([
      404, 200,
    ])
    await flag('users', sponsor.id)
    await unflag('campaigns', one.id)
    expect(await campaignStatus(influencer, one.id)).toBe(404)
    await unflag('users', sponsor.id)
    expect(await campaignStatus(influencer, one.id)).toBe(200)
  })

  it('is written down, and so is its end: by whom, why, and what came of it', async () => {
    await openBrowser(accord, influencer.username)
    await invited(sponsor, (await openCampaign(sponsor)).id, influencer)
    await flag('users', influencer.id, { reason: 'spam', words: 'Forty messages.' })
    await unflag('users', influencer.id, second)
    const [ended, begun] = await audited('user', influencer.id)
    expect(ended).toMatchObject({ action: 'user.unflag', actorId: second.id, before: { status: 'flagged' }, after: { status: 'active', unfrozen: 1 } }) // prettier-ignore
    expect(begun).toMatchObject({
      action: 'user.flag',
      actorId: admin.id,
      before: { status: 'active' },
      after: { status: 'flagged', reason: 'spam', words: 'Forty messages.', frozen: 1, sessionsEnded: 2 },
    })
  })

  it('by two admins at the same moment is done once', async () => {
    const answers = await Promise.all([
      flag('users', influencer.id),
      flag('users', influencer.id, undefined, second),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it.each(['invites', 'applies'] as const)('leaves no request open that somebody begins (%s) at the same moment', async (who) => {
    const campaign = await openCampaign(sponsor)
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
    const { promise: flagged, resolve: tell } = Promise.withResolvers<void>()
    const actor: User = { kind: 'user', userId: admin.id, role: 'admin', status: 'active', sponsorId: null, teamRole: null }
    const flagging = accord.platform.transaction(actor, async (tx) => {
      await flagUser(tx, actor, influencer.id, { reason: 'spam', words: '', until: null })
      tell()
      await held
    })
    await flagged
    const begun =
      who === 'invites'
        ? sponsor.ask('POST', `/api/v1/campaigns/${campaign.id}/invitations`, { influencerId: influencer.id, offer: anOffer(10) })
        : influencer.ask('POST', `/api/v1/campaigns/${campaign.id}/applications`, { offer: anOffer(10) })
    await Promise.race([begun, new Promise((resolve) => setTimeout(resolve, 150))])
    letGo()
    await Promise.all([flagging, begun])
    const { rows } = await accord.platform.pool.query("SELECT status FROM requests WHERE influencer_id = $1 AND status = 'open'", [influencer.id])
    expect(rows).toEqual([])
  }) // prettier-ignore
})

describe('flagging a campaign', () => {
  it('is for admins, of a campaign that is there', async () => {
    const campaign = await openCampaign(sponsor)
    for (const person of [sponsor, influencer])
      expect((await flag('campaigns', campaign.id, undefined, person)).status).toBe(403)
    expect((await flag('campaigns', 999_999)).status).toBe(404)
    expect((await flag('campaigns', campaign.id, { reason: 'ugly' })).status).toBe(400)
  })

  it('is refused a second time, and unflagging where there is no flag', async () => {
    const campaign = await openCampaign(sponsor)
    expect((await unflag('campaigns', campaign.id)).status).toBe(409)
    await flag('campaigns', campaign.id)
    expect((await flag('campaigns', campaign.id)).body).toMatchObject({
      status: 409,
      code: 'wrong_state',
      state: 'flagged',
    })
  })

  it('by two admins at the same moment is done once', async () => {
    const campaign = await openCampaign(sponsor)
    const answers = await Promise.all([
      flag('campaigns', campaign.id),
      flag('campaigns', campaign.id, undefined, second),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('freezes its requests and takes no new ones, until it ends; both are written down', async () => {
    const campaign = await openCampaign(sponsor)
    const request = await invited(sponsor, campaign.id, influencer)
    const { body } = await flag('campaigns', campaign.id, { reason: 'illegal', words: 'Not here.' })
    expect(body).toMatchObject({ flagged: true, flag: { reason: 'illegal', words: 'Not here.', until: null } })
    expect((await requestAs(sponsor, request.id)).status).toBe('frozen')
    const late = await newInfluencer(accord)
    expect((await sponsor.ask('POST', `/api/v1/campaigns/${campaign.id}/invitations`, { influencerId: late.id, offer: anOffer(1) })).status).toBe(409)
    await unflag('campaigns', campaign.id, second)
    expect(await requestAs(sponsor, request.id)).toMatchObject({ status: 'open', turn: 'influencer' })
    const [ended, begun] = await audited('campaign', campaign.id)
    expect([ended, begun]).toMatchObject([
      { action: 'campaign.unflag', actorId: second.id, after: { unfrozen: 1 } },
      { action: 'campaign.flag', actorId: admin.id, after: { reason: 'illegal', words: 'Not here.', frozen: 1 } },
    ])
  }) // prettier-ignore
})

describe('the list of users', () => {
  it('is for admins', async () => {
    expect((await stranger(accord).ask('GET', '/api/v1/users')).status).toBe(401)
    for (const person of [sponsor, influencer])
      expect((await person.ask('GET', '/api/v1/users')).status).toBe(403)
  })

  it('has everybody once, the newest first, page after page', async () => {
    const all = await walk<UserRow>(admin, '/api/v1/users', 100)
    expect(all.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))].sort((a, b) => b - a))
    expect((await walk<UserRow>(admin, '/api/v1/users', 3)).map(({ id }) => id)).toEqual(
      all.map(({ id }) => id),
    )
    const oldest = await walk<UserRow>(admin, '/api/v1/users?sort=oldest', 3)
    expect(oldest.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toReversed())
  })

  it('has each as they are alone, by their number', async () => {
    const [first] = (await admin.ask<Page<UserRow>>('GET', '/api/v1/users?limit=1')).body.items
    expect((await admin.ask<UserRow>('GET', `/api/v1/users/${first?.id}`)).body).toEqual(first)
    expect((await admin.ask('GET', '/api/v1/users/999999')).status).toBe(404)
  })

  it('has those who were asked for, and what may be done about each', async () => {
    const { id, username } = await registerSponsor(accord)
    const [row, ...others] = await walk<UserRow>(
      admin,
      `/api/v1/users?role=sponsor&status=pending&text=${username.toUpperCase()}`,
      10,
    )
    expect(others).toEqual([])
    expect(row).toMatchObject({
      id,
      username,
      status: 'pending',
      industry: 'travel',
      allowed: ['approve', 'reject', 'delete'],
    })
    const admins = await walk<UserRow>(admin, '/api/v1/users?role=admin', 10)
    expect(admins.map(({ allowed }) => allowed)).toEqual([['delete'], []])
    expect(JSON.stringify(row)).not.toMatch(/hash|argon/)
  })

  it('asks the database as often for one as for many', async () => {
    const { pool } = accord.platform
    const asked = (limit: number) =>
      statementsOf(pool, () => admin.ask('GET', `/api/v1/users?limit=${limit}`))
    expect([await asked(1), await asked(100)]).toEqual([2, 2])
  })
})

describe('the audit', () => {
  it('says who signed in, and what each thing is called', async () => {
    const campaign = await openCampaign(sponsor, { title: 'Named in the audit' })
    const [opened] = await audited('campaign', campaign.id)
    expect(opened).toMatchObject({ actorId: sponsor.id, subjectName: 'Named in the audit' })
    const { id, username } = await newInfluencer(accord)
    await stranger(accord).ask('POST', '/api/v1/tokens', { login: username, password: PASSWORD })
    const [signedIn] = await audited('user', id)
    expect(signedIn).toMatchObject({ action: 'session.begin', actorId: id, actorName: signedIn?.subjectName })
  })

  it('is for admins, and takes no filter that can’t be', async () => {
    for (const person of [sponsor, influencer]) expect((await person.ask('GET', '/api/v1/audit')).status).toBe(403)
    for (const query of ['subjectType=%00', 'subjectType=', 'subjectId=x', 'from=1']) expect((await admin.ask('GET', `/api/v1/audit?${query}`)).status).toBe(400)
  }) // prettier-ignore

  it('has every entry once, the newest first, page after page', async () => {
    const entries = await walk<Entry>(admin, '/api/v1/audit', 100)
    const { rows } = await accord.platform.pool.query('SELECT position FROM audit_head')
    expect(entries.map(({ id }) => id)).toEqual(
      Array.from({ length: rows[0].position }, (_, n) => rows[0].position - n),
    )
    expect((await walk<Entry>(admin, '/api/v1/audit?subjectType=campaign', 7)).map(({ id }) => id)).toEqual(
      entries.filter(({ subjectType }) => subjectType === 'campaign').map(({ id }) => id),
    )
  })
})
