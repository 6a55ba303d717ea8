import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  Campaign,
  NoticePage,
  Page,
  ReportCase,
  ReportRow,
  Request,
  ThreadEntry,
  User,
} from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { invited, newAdmin, newInfluencer, newSponsor, openCampaign, registerSponsor, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { statementsOf } from '../../testing/statements.ts'
import { walk } from '../../testing/walk.ts'
import { makeReport } from './make-report.ts'

type Refusal = { id: number; code: string; errors: { field: string; code: string }[] }

let accord: Installation
let admin: Person, second: Person, sponsor: Person, rival: Person
let nora: Person & { username: string }, lind: Person & { username: string }
let campaign: Campaign
let request: Request
let message: number
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  second = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  rival = await newSponsor(accord, admin)
  nora = await newInfluencer(accord)
  lind = await newInfluencer(accord)
  campaign = await openCampaign(sponsor, { title: 'Win a moon', brief: 'Everybody wins.' })
  request = await invited(sponsor, campaign.id, nora)
  message = await write(sponsor, 'Pay me outside of this page.')
})
afterAll(() => accord.stop())

const write = async (person: Person, body: string) =>
  (await person.ask<{ id: number }>('POST', `/api/v1/requests/${request.id}/messages`, { body })).body.id
const report = (person: Person, type: string, id: number, more: object = {}) =>
  person.ask<Refusal>('POST', '/api/v1/reports', { subject: { type, id }, category: 'fraud', words: 'They ask for money first.', ...more }) // prettier-ignore
const actorOf = ({ id }: Person): User => ({ kind: 'user', userId: id, role: 'influencer', status: 'active', sponsorId: null }) as User // prettier-ignore
const read = async (id: number) => (await admin.ask<ReportCase>('GET', `/api/v1/reports/${id}`)).body
const decide = (id: number, body: object, person = admin) =>
  person.ask<ReportCase & Refusal>('PUT', `/api/v1/reports/${id}/decision`, body)
const dismiss = (id: number, more: object = {}, person = admin) =>
  decide(id, { action: 'dismiss', words: 'Nothing to it.', ...more }, person)
const mailTo = async (person: Person) => {
  await accord.runJobs()
  const { rows } = await accord.platform.pool.query(
    'SELECT subject, body FROM mails WHERE recipient = (SELECT email FROM users WHERE id = $1) ORDER BY id', [person.id])
  return rows as { subject: string; body: string }[]
} // prettier-ignore

describe('reporting', () => {
  it('is for whoever is signed in', async () => {
    expect((await report(stranger(accord), 'user', nora.id)).status).toBe(401)
  })

  it.each<[field: string, more: object]>([
    ['category', { category: 'ugly' }], ['category', { category: undefined }], ['words', { words: '' }], ['words', { words: ' ' }],
    ['words', { words: 'x'.repeat(2001) }], ['subject.type', { subject: { type: 'deal', id: 1 } }], ['subject.id', { subject: { type: 'user', id: '1' } }],
    ['subject', { subject: undefined }], ['status', { status: 'acted' }],
  ])('is refused with a wrong %s: %j', async (field, more) => {
    const { status, body } = await report(lind, 'user', nora.id, more)
    expect([status, body.errors.map(({ field: name }) => name)]).toEqual([400, [field]])
  }) // prettier-ignore

  it('is refused about what one can’t see, as if it were not there', async () => {
    const hidden = await openCampaign(sponsor, { visibility: 'private' })
    const waiting = await registerSponsor(accord)
    const entry = (await nora.ask<Page<ThreadEntry>>('GET', `/api/v1/requests/${request.id}/thread`)).body.items.find(({ kind }) => kind === 'state')
    for (const [type, id] of [['user', 999_999], ['user', admin.id], ['user', waiting.id], ['campaign', hidden.id], ['campaign', 999_999], ['message', message], ['message', 999_999]] as const)
      expect((await report(lind, type, id)).status, `${type} ${id}`).toBe(404)
    if (entry) expect((await report(nora, 'message', entry.id)).status).toBe(404)
  }) // prettier-ignore

  it('is refused about oneself and one’s own', async () => {
    const ownWords = await write(nora, 'I said that.')
    for (const [person, type, id] of [[nora, 'user', nora.id], [sponsor, 'user', sponsor.id], [sponsor, 'campaign', campaign.id], [sponsor, 'message', message], [nora, 'message', ownWords]] as const)
      expect((await report(person, type, id)).body, `${type} ${id}`).toMatchObject({ status: 403, code: 'own_subject' })
  }) // prettier-ignore

  it('is taken once for each reporter and subject, until it is handled', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => report(lind, 'user', sponsor.id)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    const id = answers.find(({ status }) => status === 201)?.body.id as number
    expect((await report(lind, 'user', sponsor.id)).body.code).toBe('already_reported')
    // About the campaign, or by somebody else, it is another one.
    const others = [await report(lind, 'campaign', campaign.id), await report(rival, 'user', sponsor.id)]
    expect(others.map(({ status }) => status)).toEqual([201, 201])
    await dismiss(id)
    expect((await report(lind, 'user', sponsor.id)).status).toBe(201)
  })
})

describe('the queue of reports', () => {
  it('is for admins', async () => {
    for (const person of [sponsor, nora])
      for (const path of ['reports', 'reports/1', 'moderation/waiting'])
        expect((await person.ask('GET', `/api/v1/${path}`)).status).toBe(403)
    expect((await dismiss(1, {}, nora)).status).toBe(403)
  })

  it('has what waits longest first, what is handled newest first, page after page and by what was asked', async () => {
    await report(nora, 'message', message, { category: 'harassment' })
    const open = await walk<ReportRow>(admin, '/api/v1/reports', 2)
    expect(open.length).toBeGreaterThan(3)
    expect(open.map(({ id }) => id)).toEqual(open.map(({ id }) => id).toSorted((a, b) => a - b))
    const messages = await walk<ReportRow>(admin, '/api/v1/reports?type=message&category=harassment', 1)
    expect(messages.map(({ subject }) => subject)).toEqual([{ type: 'message', id: message, name: 'Win a moon' }])
    expect((await walk<ReportRow>(admin, '/api/v1/reports?type=campaign', 9)).every(({ subject }) => subject.type === 'campaign')).toBe(true)
    expect(await walk<ReportRow>(admin, '/api/v1/reports?type=campaign&category=spam', 9)).toEqual([])
    const handled = await walk<ReportRow>(admin, '/api/v1/reports?state=handled', 1)
    expect(handled.map(({ status }) => status)).toEqual(['dismissed'])
    expect((await admin.ask<{ reports: number }>('GET', '/api/v1/moderation/waiting')).body.reports).toBe(open.length)
    expect((await admin.ask<Refusal>('GET', '/api/v1/reports?state=ended')).body.errors[0]?.field).toBe('state')
  }) // prettier-ignore

  it('asks the database as often for one as for many', async () => {
    const asked = (limit: number) =>
      statementsOf(accord.platform.pool, () => admin.ask('GET', `/api/v1/reports?limit=${limit}`))
    expect(await asked(1)).toBe(await asked(100))
  })

  it('shows the message among the lines around it', async () => {
    const [row] = (await admin.ask<Page<ReportRow>>('GET', '/api/v1/reports?type=message')).body.items
    const shown = await read(row?.id as number)
    expect(shown).toMatchObject({
      seen: 'Pay me outside of this page.', present: 'Pay me outside of this page.', about: { id: sponsor.id }, reporter: { id: nora.id },
      request: { id: request.id }, targets: [{ type: 'user', id: sponsor.id, standing: false }],
    })
    const said = shown.request?.lines.map(({ body }) => body) ?? []
    expect(said).toEqual(expect.arrayContaining(['Pay me outside of this page.', 'I said that.']))
    expect(shown.request?.lines.map(({ id }) => id)).toEqual(shown.request?.lines.map(({ id }) => id).toSorted((a, b) => a - b))
  }) // prettier-ignore

  it('shows what could be read then and now, who else said so, and the person’s history', async () => {
    const once = await newInfluencer(accord)
    await once.ask('PATCH', '/api/v1/profile/influencer', { bio: 'I sell followers.' })
    const { body } = await report(nora, 'user', once.id, { words: 'Sells followers.' })
    await report(lind, 'user', once.id)
    await once.ask('PATCH', '/api/v1/profile/influencer', { bio: 'I like trains.' })
    await admin.ask('PUT', `/api/v1/users/${once.id}/flag`, { reason: 'spam' })
    await second.ask('DELETE', `/api/v1/users/${once.id}/flag`)
    const shown = await read(body.id)
    expect(shown.seen).toContain('I sell followers.')
    expect(shown.present).toContain('I like trains.')
    expect(shown).toMatchObject({
      others: 1, same: [{ category: 'fraud', status: 'open', words: 'They ask for money first.' }],
      history: { person: { id: once.id }, reports: [{}, {}], flags: [{ on: { type: 'user', id: once.id }, reason: 'spam', endReason: 'unflagged', appeal: null }], reported: { all: 0, acted: 0, dismissed: 0 } },
    })
  }) // prettier-ignore

  it('still shows a report about a campaign that was deleted', async () => {
    const gone = await openCampaign(rival)
    const { body } = await report(nora, 'campaign', gone.id)
    await rival.ask('DELETE', `/api/v1/campaigns/${gone.id}`)
    expect(await read(body.id)).toMatchObject({ present: null, seen: expect.stringContaining(gone.title) })
  })
})

describe('handling a report', () => {
  it('needs words to dismiss, a known reason to act, and something to flag', async () => {
    const { body } = await report(nora, 'user', rival.id)
    const refused = async (decision: object) => (await decide(body.id, decision)).body.errors.map(({ field }) => field)
    expect(await refused({ action: 'dismiss' })).toEqual(['words'])
    expect(await refused({ action: 'act', flag: 'user', reason: 'ugly' })).toEqual(['reason'])
    expect(await refused({ action: 'act', flag: 'brand', reason: 'spam' })).toEqual(['flag'])
    expect(await refused({ action: 'act', flag: 'campaign', reason: 'spam' })).toEqual(['flag'])
    expect(await refused({ action: 'act', flag: 'user', reason: 'spam', until: '2001-01-01T00:00:00Z' })).toEqual(['until'])
    expect((await dismiss(999_999)).status).toBe(404)
    expect(await read(body.id)).toMatchObject({ status: 'open', allowed: ['act', 'dismiss'] })
  }) // prettier-ignore

  it('is done once, also by two admins at the same moment', async () => {
    const { body } = await report(lind, 'user', rival.id)
    const answers = await Promise.all([dismiss(body.id), dismiss(body.id, {}, second)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await dismiss(body.id)).body).toMatchObject({ code: 'already_handled', state: 'dismissed' })
  })

  it('by a flag ties the flag to it, and to the other reports of the same that are answered with it', async () => {
    const bad = await openCampaign(rival, { title: 'Not what it seems' })
    const ids = [await report(nora, 'campaign', bad.id), await report(lind, 'campaign', bad.id), await report(sponsor, 'campaign', bad.id)].map(({ body }) => body.id) as [number, number, number]
    const { body } = await decide(ids[1], { action: 'act', flag: 'campaign', reason: 'fraud', words: 'No such prize.', alsoOthers: true })
    expect(body).toMatchObject({ status: 'acted', allowed: [], flag: { on: { type: 'campaign', id: bad.id }, reason: 'fraud', words: 'No such prize.' }, targets: [{ standing: true }, { standing: false }] })
    for (const id of ids) expect(await read(id)).toMatchObject({ status: 'acted', flag: { id: body.flag?.id } })
    expect((await stranger(accord).ask('GET', `/api/v1/campaigns/${bad.id}`)).status).toBe(404)
  }) // prettier-ignore

  it('leaves the reports of others alone unless asked, and a flag that stands is the answer to the next', async () => {
    const spammer = await newInfluencer(accord)
    const [one, two] = [await report(nora, 'user', spammer.id), await report(lind, 'user', spammer.id)].map(({ body }) => body.id) as [number, number] // prettier-ignore
    await decide(one, { action: 'act', flag: 'user', reason: 'spam' })
    expect((await read(two)).status).toBe('open')
    const { status, body } = await decide(two, { action: 'act', flag: 'user', reason: 'spam' })
    expect([status, body.flag?.id]).toEqual([200, (await read(one)).flag?.id])
  })

  it('tells the reporter what came of it, once, and nothing about the other', async () => {
    const spammer = await newInfluencer(accord)
    const [teller, other] = [await newInfluencer(accord), await newInfluencer(accord)]
    const one = await report(teller, 'user', spammer.id)
    const two = await report(other, 'user', spammer.id)
    await decide(one.body.id, { action: 'act', flag: 'user', reason: 'spam', words: 'Secret to others.' })
    await dismiss(two.body.id, { words: 'Said for the record.' })
    const [acted, dismissed] = [(await mailTo(teller)).slice(1), (await mailTo(other)).slice(1)]
    expect([acted, dismissed].map((mails) => mails.map(({ subject }) => subject))).toEqual([['Your report was looked at'], ['Your report was looked at']])
    expect(acted[0]?.body).toContain('has taken action')
    expect(dismissed[0]?.body).toContain('nothing against the rules')
    for (const { body } of [...acted, ...dismissed])
      for (const secret of [spammer.username, 'spam', 'Secret', 'Said for', 'flag']) expect(body).not.toContain(secret)
  }) // prettier-ignore
})

const nameOf = ({ username }: { username: string }) => `${username} of the internet`

describe('notices of reports', () => {
  const told = async (person: Person) => {
    await accord.runJobs()
    const { items } = (await person.ask<NoticePage>('GET', '/api/v1/notices?limit=100')).body
    return items.filter(({ kind }) => kind.startsWith('report.')).map(({ kind, about, path }) => ({ kind, about, path }))
  }

  it('come to admins once about the same while it is open, and again after it was handled', async () => {
    const spammer = await newInfluencer(accord)
    const about = async (person: Person) => (await told(person)).filter(({ about }) => about['who'] === nameOf(spammer))
    const { body: first } = await report(nora, 'user', spammer.id)
    expect(await about(admin)).toEqual([{ kind: 'report.user', about: { who: nameOf(spammer), campaign: null }, path: `/admin/reports?report=${first.id}` }])
    for (const person of [lind, sponsor, rival]) await report(person, 'user', spammer.id)
    expect([(await about(admin)).length, (await about(second)).length, (await about(sponsor)).length]).toEqual([1, 1, 0])
    await dismiss(first.id, { alsoOthers: true })
    await report(nora, 'user', spammer.id)
    expect((await about(admin)).length).toBe(2)
  })

  it('come once also where two report the same at the same moment, whichever is done first', async () => {
    const spammer = await newInfluencer(accord)
    const about = async (person: Person) => (await told(person)).filter(({ about }) => about['who'] === nameOf(spammer))
    let finish = () => {}
    const gate = new Promise<void>((resolve) => (finish = resolve))
    let begun = () => {}
    const first = new Promise<void>((resolve) => (begun = resolve))
    const slow = accord.platform.transaction(actorOf(nora), async (tx) => {
      await makeReport(tx, actorOf(nora), { subject: { type: 'user', id: spammer.id }, category: 'fraud', words: 'First.' })
      begun()
      await gate
    })
    await first
    const fast = report(lind, 'user', spammer.id)
    await Promise.race([fast, delay(500)])
    await accord.runJobs()
    finish()
    await slow
    expect((await fast).status).toBe(201)
    expect((await about(admin)).length).toBe(1)
  })

  it('say what it is about, and not to the admin who reported it', async () => {
    const campaignAbout = await openCampaign(rival, { title: 'Nothing but trouble' })
    await report(admin, 'campaign', campaignAbout.id)
    const entry = await write(sponsor, 'Buy my course.')
    await report(nora, 'message', entry)
    const [ofSecond, ofAdmin] = [await told(second), await told(admin)]
    expect(ofSecond.slice(0, 2)).toMatchObject([{ kind: 'report.message', about: { campaign: 'Win a moon' } }, { kind: 'report.campaign', about: { campaign: 'Nothing but trouble' } }])
    expect(ofAdmin.some(({ about }) => about['campaign'] === 'Nothing but trouble')).toBe(false)
  })

  it('tell the reporter what came of it, and nothing else', async () => {
    const spammer = await newInfluencer(accord)
    const teller = await newInfluencer(accord)
    const { body } = await report(teller, 'user', spammer.id)
    await decide(body.id, { action: 'act', flag: 'user', reason: 'spam', words: 'Secret.' })
    expect(await told(teller)).toEqual([{ kind: 'report.acted', about: {}, path: '/notices' }])
    // Who was reported is flagged and signed out by now.
    const { rows } = await accord.platform.pool.query('SELECT kind FROM notices WHERE user_id = $1', [spammer.id])
    expect(rows).toEqual([])
  })

  it('are gone with the person whom they name', async () => {
    const spammer = await newInfluencer(accord)
    await report(nora, 'user', spammer.id)
    const naming = async () => (await told(admin)).filter(({ about }) => about['who'] === nameOf(spammer)).length
    expect(await naming()).toBe(1)
    await second.ask('DELETE', `/api/v1/users/${spammer.id}`)
    expect(await naming()).toBe(0)
  })
}) // prettier-ignore
