import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { InvitationToTeam, Session, Team } from '@accord/contract'
import { openBrowser } from '../../testing/browser.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, openCampaign, PASSWORD, signIn, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'

type Refused = { code: string; errors?: { field: string }[] }

let accord: Installation
let admin: Person
/** Of a team of their own in each test. */
let owner: Person

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
})
afterAll(() => accord.stop())
beforeEach(async () => {
  owner = await newSponsor(accord, admin)
})

let count = 0
const freshName = () => `member${process.pid}n${++count}`
const teamOf = async (person: Person) => (await person.ask<Team>('GET', '/api/v1/team')).body
const inviteTo = (person: Person, email: string, more: object = {}) =>
  person.ask<Team & Refused>('POST', '/api/v1/team/invitations', { email, role: 'manager', ...more })

async function linkTo(email: string): Promise<string> {
  const { body } = await accord.platform.db
    .selectFrom('mails')
    .select('body')
    .where('recipient', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /\/join\/([\w-]+)/.exec(body)?.[1] as string
}

const join = (token: string, username: string) =>
  stranger(accord).ask<{ user: { id: number } } & Refused>('POST', `/api/v1/invitations/${token}/acceptance`, { name: `Person ${username}`, username, password: PASSWORD }) // prettier-ignore

/** Somebody who was invited and came. */
async function member(more: object = {}): Promise<Person & { username: string }> {
  const username = freshName()
  await inviteTo(owner, `${username}@brand.example`, more)
  const { status, body } = await join(await linkTo(`${username}@brand.example`), username)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return { ...(await signIn(accord, username)), username }
}

const rolesIn = (team: Team) => team.members.map(({ role }) => role)
const auditOf = async (action: string) =>
  accord.platform.db
    .selectFrom('audit_entries')
    .selectAll()
    .where('action', '=', action)
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow()

describe('an invitation', () => {
  it('is refused to a manager and a viewer', async () => {
    for (const role of ['manager', 'viewer']) {
      const person = await member({ role })
      expect((await inviteTo(person, 'x@brand.example')).status).toBe(403)
      expect((await teamOf(person)).invitations).toEqual([])
    }
  })

  it.each([
    [{ role: 'owner' }, 'role'],
    [{ email: 'nobody' }, 'email'],
    [{ spendingLimit: { amount: -1, currency: 'EUR' } }, 'spendingLimit.amount'],
    [{ spendingLimit: { amount: 100, currency: 'USD' } }, 'spendingLimit.currency'],
  ])('is refused with %j', async (wrong, field) => {
    const { status, body } = await inviteTo(owner, 'fine@brand.example', wrong)
    expect([status, body.errors?.[0]?.field]).toEqual([400, field])
  })

  it('is refused to an address that has an account, or an open invitation', async () => {
    const person = await member()
    const taken = await inviteTo(owner, `${person.username.toUpperCase()}@brand.example`)
    expect([taken.status, taken.body.code]).toEqual([409, 'email_taken'])
    await inviteTo(owner, 'twice@brand.example')
    const again = await inviteTo(owner, 'TWICE@brand.example')
    expect([again.status, again.body.code]).toEqual([409, 'already_invited'])
  })

  it('makes a member with a name of their own, active and with a confirmed address at once', async () => {
    const person = await member({ role: 'manager', spendingLimit: { amount: 50_000, currency: 'EUR' } })
    const { session } = await openBrowser(accord, person.username)
    expect(session.user).toMatchObject({ role: 'sponsor', status: 'active', teamRole: 'manager', emailVerified: true, displayName: `Person ${person.username}` } satisfies Partial<Session['user'] & object>) // prettier-ignore
    const team = await teamOf(owner)
    expect(rolesIn(team)).toEqual(['owner', 'manager'])
    expect(team.members[1]).toMatchObject({ spendingLimit: { amount: 50_000, currency: 'EUR' } })
    expect(team.invitations).toEqual([])
    expect((await openCampaign(person)).sponsor.companyName).toBe(team.companyName)
    expect(await auditOf('team.join')).toMatchObject({ actor_id: person.id })
    expect(await auditOf('campaign.create')).toMatchObject({ actor_id: person.id })
  })

  it('shows where it leads, and is good once, also for two at the same moment', async () => {
    const email = `${freshName()}@brand.example`
    await inviteTo(owner, email, { role: 'viewer' })
    const token = await linkTo(email)
    const { body } = await stranger(accord).ask<InvitationToTeam>('GET', `/api/v1/invitations/${token}`)
    expect(body).toMatchObject({ email, role: 'viewer', companyName: (await teamOf(owner)).companyName })
    const both = await Promise.all([join(token, freshName()), join(token, freshName())])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 410])
    expect((await stranger(accord).ask('GET', `/api/v1/invitations/${token}`)).status).toBe(410)
    expect((await teamOf(owner)).members).toHaveLength(2)
  })

  it('that is sent again, taken back, or seven days old leads nowhere by its old link', async () => {
    const [again, back, old] = ['again', 'back', 'old'].map((word) => `${word}${freshName()}@brand.example`) as [string, string, string] // prettier-ignore
    for (const email of [again, back, old]) await inviteTo(owner, email)
    const tokens = await Promise.all([again, back, old].map(linkTo))
    const idOf = async (email: string) =>
      (await teamOf(owner)).invitations.find((one) => one.email === email)?.id
    await owner.ask('POST', `/api/v1/team/invitations/${await idOf(again)}/resending`)
    await owner.ask('DELETE', `/api/v1/team/invitations/${await idOf(back)}`)
    await accord.platform.db.updateTable('team_invitations').set({ expires_at: new Date() }).where('email', '=', old).execute() // prettier-ignore
    for (const token of tokens) expect((await join(token, freshName())).status).toBe(410)
    expect((await join(await linkTo(again), freshName())).status).toBe(201)
    // An address that was taken back can be invited anew.
    expect((await inviteTo(owner, back)).status).toBe(201)
  })

  it('of another team is not there', async () => {
    await inviteTo(owner, 'theirs@brand.example')
    const id = (await teamOf(owner)).invitations[0]?.id
    const other = await newSponsor(accord, admin)
    expect((await other.ask('DELETE', `/api/v1/team/invitations/${id}`)).status).toBe(404)
    expect((await other.ask('POST', `/api/v1/team/invitations/${id}/resending`)).status).toBe(404)
  })

  it('can’t be taken while the owner is flagged', async () => {
    const email = `${freshName()}@brand.example`
    await inviteTo(owner, email)
    await admin.ask('PUT', `/api/v1/users/${owner.id}/flag`, { reason: 'spam' })
    expect((await join(await linkTo(email), freshName())).body.code).toBe('sponsor_not_active')
  })
})

describe('a member', () => {
  it('is changed and removed by the owner alone, and only in the own team', async () => {
    const [manager, viewer] = [await member(), await member({ role: 'viewer' })]
    const other = await newSponsor(accord, admin)
    for (const [person, expected] of [[manager, 403], [viewer, 403], [other, 404]] as const) {
      expect((await person.ask('PATCH', `/api/v1/team/members/${viewer.id}`, { role: 'manager' })).status).toBe(expected)
      expect((await person.ask('DELETE', `/api/v1/team/members/${viewer.id}`)).status).toBe(expected)
    } // prettier-ignore
    // The owner is neither changed nor removed: the ownership is handed over.
    expect((await owner.ask('DELETE', `/api/v1/team/members/${owner.id}`)).status).toBe(404)
  })

  it('that becomes a viewer sees everything and changes nothing from the next moment on', async () => {
    const person = await member({ spendingLimit: { amount: 100, currency: 'EUR' } })
    const campaign = await openCampaign(person)
    const { body } = await owner.ask<Team>('PATCH', `/api/v1/team/members/${person.id}`, { role: 'viewer' })
    expect(body.members[1]).toMatchObject({ role: 'viewer', spendingLimit: null })
    expect((await person.ask('GET', `/api/v1/campaigns/${campaign.id}`)).status).toBe(200)
    expect((await person.ask('PATCH', `/api/v1/campaigns/${campaign.id}`, { title: 'Mine' })).status).toBe(
      403,
    )
  })

  it('that is removed is out at once, with every session, and is told by mail', async () => {
    const person = await member()
    const browser = await openBrowser(accord, person.username)
    await owner.ask('DELETE', `/api/v1/team/members/${person.id}`)
    expect((await person.ask('GET', '/api/v1/campaigns?scope=mine')).status).toBe(401)
    expect((await browser.ask<Session>('GET', '/api/v1/session')).body.user ?? null).toBeNull()
    await accord.runJobs()
    expect(await accord.platform.db.selectFrom('mails').select('subject').where('recipient', '=', `${person.username}@brand.example`).orderBy('id', 'desc').executeTakeFirst()).toMatchObject({ subject: expect.stringMatching(/no longer in the team/) }) // prettier-ignore
    const back = await signIn(accord, person.username)
    expect((await back.ask('GET', '/api/v1/team')).status).toBe(403)
    expect((await back.ask('POST', '/api/v1/campaigns', {})).status).toBe(403)
  })

  it('leaves by themselves; the owner can’t', async () => {
    const person = await member()
    const stays = await owner.ask<Refused>('DELETE', '/api/v1/team/membership')
    expect([stays.status, stays.body.code]).toEqual([409, 'owner_stays'])
    expect((await person.ask('DELETE', '/api/v1/team/membership')).status).toBe(204)
    expect((await teamOf(owner)).members).toHaveLength(1)
    expect(await auditOf('team.leave')).toMatchObject({ actor_id: person.id })
  })
})

describe('somebody who left a team', () => {
  const rejoin = (person: Person, token: string) => person.ask<Team & Refused>('PUT', '/api/v1/team/membership', { token }) // prettier-ignore
  const gone = async () => {
    const person = await member()
    await owner.ask('DELETE', `/api/v1/team/members/${person.id}`)
    return { ...(await signIn(accord, person.username)), email: `${person.username}@brand.example` }
  }

  it('is invited again, and comes back with the account that they have', async () => {
    const person = await gone()
    expect((await inviteTo(owner, person.email, { role: 'viewer' })).status).toBe(201)
    const token = await linkTo(person.email)
    const link = await stranger(accord).ask<InvitationToTeam>('GET', `/api/v1/invitations/${token}`)
    expect(link.body.returning).toBe(true)
    expect((await join(token, freshName())).body.code).toBe('email_taken')
    const back = await rejoin(person, token)
    expect([back.status, rolesIn(back.body)]).toEqual([200, ['owner', 'viewer']])
    expect(await auditOf('team.join')).toMatchObject({ actor_id: person.id })
    expect((await person.ask('GET', '/api/v1/campaigns?scope=mine')).status).toBe(200)
    expect((await rejoin(person, token)).status).toBe(403)
  })

  it('joins another team too, but not by somebody else’s link, and one only', async () => {
    const [person, other] = [await gone(), await gone()]
    const second = await newSponsor(accord, admin)
    await inviteTo(owner, person.email)
    const first = await linkTo(person.email)
    await inviteTo(second, person.email)
    const tokens = [first, await linkTo(person.email)]
    expect((await rejoin(other, first)).body.code).toBe('other_account')
    const both = await Promise.all(tokens.map((token) => rejoin(person, token)))
    expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
    expect(both.map(({ body }) => body.code).filter((code) => code !== undefined)).toEqual([expect.stringMatching(/^(in_team|not_allowed)$/)]) // prettier-ignore
    expect((await rejoin(other, 'x'.repeat(43))).status).toBe(410)
  })
})

describe('the ownership', () => {
  const handOver = (from: Person, userId: number, password = PASSWORD) =>
    from.ask<Team & Refused>('PUT', '/api/v1/team/owner', { userId, password })

  it('is not handed over with a wrong password, to a stranger, or to oneself', async () => {
    const person = await member()
    const wrong = await handOver(owner, person.id, 'not the password')
    expect([wrong.status, wrong.body.errors?.[0]?.field]).toEqual([400, 'password'])
    const outsider = await newInfluencer(accord)
    for (const id of [outsider.id, owner.id]) expect((await handOver(owner, id)).status).toBe(404)
    expect((await handOver(person, person.id)).status).toBe(403)
    expect(rolesIn(await teamOf(owner))).toEqual(['owner', 'manager'])
  })

  it('goes to another member; who had it is a manager without a limit', async () => {
    const person = await member({ role: 'viewer' })
    const { body } = await handOver(owner, person.id)
    expect(body.members.map(({ userId, role }) => [userId, role])).toEqual([
      [person.id, 'owner'],
      [owner.id, 'manager'],
    ])
    expect((await inviteTo(owner, 'x@brand.example')).status).toBe(403)
    expect((await inviteTo(person, 'x@brand.example')).status).toBe(201)
  })

  it('has one holder whatever runs at once', async () => {
    const people = [await member(), await member()]
    const answers = await Promise.all([
      handOver(owner, (people[0] as Person).id),
      handOver(owner, (people[1] as Person).id),
      owner.ask('DELETE', `/api/v1/team/members/${(people[0] as Person).id}`),
      (people[1] as Person).ask('DELETE', '/api/v1/team/membership'),
    ])
    expect(answers.every(({ status }) => status < 500)).toBe(true)
    const { rows } = await accord.platform.pool.query(
      `SELECT count(*)::int AS owners FROM team_members m
       WHERE m.role = 'owner' AND m.sponsor_id = (SELECT sponsor_id FROM team_members WHERE user_id = ANY($1) LIMIT 1)`,
      [[owner.id, ...people.map(({ id }) => id)]],
    )
    expect(rows[0]).toEqual({ owners: 1 })
  })
})
