import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AppealCase, AppealRow, AuditEntry, NoticePage, OwnFlag, Page, Request } from '@accord/contract'
import type { z } from 'zod'
import { openBrowser } from '../../testing/browser.ts'
import type { Browser } from '../../testing/browser.ts'
import { formOf } from '../../testing/forms.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { walk } from '../../testing/walk.ts'

type Refusal = { id: number; code: string; errors: { field: string; code: string }[] }
type Asker = Pick<Person, 'ask'> | Browser
type File = { name: string; content: Buffer; filename?: string; type?: string }

let accord: Installation
let admin: Person, second: Person, sponsor: Person
let influencer: Person & { username: string }
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  second = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
})
afterAll(() => accord.stop())

/** A browser of somebody's after they were flagged by the first admin, and the flag. */
async function flagged(person: Person & { username: string }, more: object = {}) {
  await admin.ask('PUT', `/api/v1/users/${person.id}/flag`, { reason: 'spam', words: 'Forty messages.', ...more })
  const browser = await openBrowser(accord, person.username)
  return { browser, flag: (await own(browser))[0] as OwnFlag }
} // prettier-ignore

const flagCampaign = async (campaignId: number, person = admin) => {
  await person.ask('PUT', `/api/v1/campaigns/${campaignId}/flag`, { reason: 'illegal' })
  return (await own(sponsor)).find(({ on }) => on.id === campaignId) as OwnFlag
}
const own = async (asker: Asker) =>
  (await asker.ask<{ items: OwnFlag[] }>('GET', '/api/v1/flags/own')).body.items
const appeal = (asker: Asker, flagId: number, fields: Record<string, string> = { words: 'I sent two.' }, files: File[] = []) => {
  const { payload, headers } = formOf(fields, files)
  return asker.ask<Refusal>('POST', `/api/v1/flags/${flagId}/appeal`, payload, { 'sec-fetch-site': 'same-origin', ...headers })
} // prettier-ignore
const decide = (id: number, action: string, person = second, words = 'We looked at it together.') =>
  person.ask<AppealCase & Refusal>('PUT', `/api/v1/appeals/${id}/decision`, { action, words })
const unflag = (person: Person) => admin.ask('DELETE', `/api/v1/users/${person.id}/flag`)
const attached = (content: Buffer, filename = 'proof.png'): File => ({ name: 'attachments', content, filename }) // prettier-ignore
const mailTo = async (recipient: string) => {
  await accord.runJobs()
  const { rows } = await accord.platform.pool.query('SELECT subject, body FROM mails WHERE recipient = $1 ORDER BY id', [recipient])
  return rows as { subject: string; body: string }[]
} // prettier-ignore
const noticesOf = async (person: Person) => {
  await accord.runJobs()
  return (await person.ask<NoticePage>('GET', '/api/v1/notices?limit=100')).body.items
}
const emailOf = async (id: number) =>
  (await accord.platform.pool.query('SELECT email FROM users WHERE id = $1', [id])).rows[0].email as string
const audited = async (id: number) =>
  (await admin.ask<Page<z.infer<typeof AuditEntry>>>('GET', `/api/v1/audit?subjectType=appeal&subjectId=${id}`)).body.items // prettier-ignore
const privateFolder = () => join(accord.platform.configuration.dataDir, 'private')
const filesKept = () => readdir(privateFolder()).catch(() => [])

describe('an appeal', () => {
  it('is made by whom the flag is against, and by nobody else', async () => {
    const { browser, flag } = await flagged(influencer)
    expect((await appeal(stranger(accord), flag.id)).status).toBe(401)
    for (const person of [sponsor, await newInfluencer(accord)]) expect((await appeal(person, flag.id)).status).toBe(404)
    expect((await appeal(admin, flag.id)).body).toMatchObject({ status: 403, code: 'not_yours' })
    expect((await appeal(browser, 999_999)).status).toBe(404)
    await unflag(influencer)
  }) // prettier-ignore

  it.each<[what: string, fields: Record<string, string>, status: number, field: string]>([
    ['no words', {}, 400, 'words'],
    ['words that are only spaces', { words: '   ' }, 400, 'words'],
    ['too many words', { words: 'x'.repeat(5001) }, 400, 'words'],
    ['a field that nobody knows', { words: 'Mine.', status: 'granted' }, 400, 'status'],
    ['a field that no form has', { words: 'Mine.', constructor: 'x' }, 400, 'body'],
  ])('is refused with %s', async (_, fields, status, field) => {
    const flag = await flagCampaign((await openCampaign(sponsor)).id)
    const answer = await appeal(sponsor, flag.id, fields)
    expect([answer.status, answer.body.errors[0]?.field]).toEqual([status, field])
  })

  const executable = Buffer.concat([
    Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
    Buffer.alloc(5000, 7),
  ])
  it.each<[what: string, files: () => File[], status: number, code: string]>([
    ['10 MB', () => [attached(Buffer.alloc(10_000_000, 1))], 413, 'file_too_large'],
    ['four files', () => Array.from({ length: 4 }, () => attached(Buffer.from('%PDF-1.7'))), 413, 'too_many_files'],
    ['an executable called .png', () => [attached(executable)], 400, 'bad_picture'],
    ['an executable that says it is a PDF', () => [{ ...attached(executable, 'proof.pdf'), type: 'application/pdf' }], 400, 'bad_picture'],
    ['a page called .png', () => [attached(Buffer.from('<!doctype html><script>alert(1)</script>'))], 400, 'bad_picture'],
    ['a PDF that begins with something else', () => [attached(Buffer.from('MZ%PDF-1.7'), 'a.pdf')], 400, 'bad_picture'],
    ['an empty file', () => [attached(Buffer.alloc(0))], 400, 'empty_file'],
    ['a file of another name', () => [{ name: 'extra', content: Buffer.from('%PDF-1.7') }], 400, 'unknown_field'],
  ])('is refused with %s, and nothing is kept', async (_, files, status, code) => {
    const flag = await flagCampaign((await openCampaign(sponsor)).id)
    const before = await filesKept()
    const answer = await appeal(sponsor, flag.id, { words: 'See.' }, files())
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([status, code])
    expect(await filesKept()).toEqual(before)
    expect((await own(sponsor)).find(({ id }) => id === flag.id)?.mayAppeal).toBe(true)
  }) // prettier-ignore

  it('that can’t be read as a form is refused', async () => {
    const flag = await flagCampaign((await openCampaign(sponsor)).id)
    const send = (body: string, type: string) =>
      sponsor.ask<Refusal>('POST', `/api/v1/flags/${flag.id}/appeal`, body, { 'content-type': type })
    for (const body of ['', 'rubbish', '--x\r\nContent-Disposition: nonsense\r\n\r\n', '--x\r\nContent-Disposition: form-data; name="words"\r\n\r\ncut']) {
      const answer = await send(body, 'multipart/form-data; boundary=x')
      expect([answer.status, answer.body.errors.length]).toEqual([400, 1])
    }
    expect((await send('--x--', 'multipart/form-data')).status).toBe(400)
    expect((await send('{"words":"a"}', 'application/json')).status).toBe(415)
  }) // prettier-ignore

  it('is made once, and not after the flag has ended', async () => {
    const { browser, flag } = await flagged(influencer, { until: new Date(Date.now() + 60_000).toISOString() }) // prettier-ignore
    const answers = await Promise.all([1, 2, 3].map(() => appeal(browser, flag.id)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    expect((await appeal(browser, flag.id)).body).toMatchObject({ code: 'already_appealed' })
    await unflag(influencer)
    const late = await appeal(browser, flag.id, { words: 'Still.' }, [attached(Buffer.from('%PDF-1.7'))])
    expect([late.status, late.body.code]).toEqual([409, 'flag_ended'])
    // Nothing is left to decide about either.
    const id = answers.find(({ status }) => status === 201)?.body.id as number
    expect((await decide(id, 'grant')).body).toMatchObject({ status: 409, code: 'flag_ended' })
    expect((await audited(id))[0]).toMatchObject({ action: 'appeal.lapse', after: { status: 'moot' } })
    await accord.runJobs()
    const told = await accord.platform.db.selectFrom('notices').select(['kind', 'path']).where('user_id', '=', influencer.id).where('kind', 'like', 'appeal.%').execute() // prettier-ignore
    expect(told).toEqual([{ kind: 'appeal.moot_account', path: '/dashboard' }])
  })

  it('sent twice under one key is one, and its files are kept once', async () => {
    const flag = await flagCampaign((await openCampaign(sponsor)).id)
    const before = (await filesKept()).length
    const { payload, headers } = formOf({ words: 'Once.' }, [attached(Buffer.from('%PDF-1.7'), 'a.pdf')])
    const send = () => sponsor.ask<Refusal>('POST', `/api/v1/flags/${flag.id}/appeal`, payload, { ...headers, 'idempotency-key': 'one-appeal' })
    const [one, two] = [await send(), await send()]
    expect([one.status, two.status, two.body.id]).toEqual([201, 201, one.body.id])
    expect(await filesKept()).toHaveLength(before + 1)
  }) // prettier-ignore

  it('shows the flagged one, in the little that is open to them, why, what it holds and how it goes', async () => {
    const campaign = await openCampaign(sponsor)
    await invited(sponsor, campaign.id, influencer)
    const until = new Date(Date.now() + 86_400_000).toISOString()
    const { browser, flag } = await flagged(influencer, { until })
    expect(flag).toMatchObject({ on: { type: 'user', id: influencer.id }, reason: 'spam', words: 'Forty messages.', until, effects: { requests: 1 }, appeal: null, mayAppeal: true })
    await appeal(browser, flag.id)
    const [now] = await own(browser)
    expect(now).toMatchObject({ mayAppeal: false, appeal: { status: 'open', words: 'I sent two.', decision: '' } })
    // Who flagged is nobody's business but the admins'.
    expect(JSON.stringify(now)).not.toContain('admin')
    await unflag(influencer)
    expect(await own(browser)).toEqual([])
  }) // prettier-ignore

  it('is made for a campaign by its team’s owner or managers, not by its viewers', async () => {
    const flag = await flagCampaign((await openCampaign(sponsor)).id)
    const as = (role: string) => accord.platform.pool.query(
      'UPDATE team_members SET role = $2 WHERE user_id = $1', [sponsor.id, role])
    await as('viewer')
    expect((await own(sponsor)).find(({ id }) => id === flag.id)?.mayAppeal).toBe(false)
    expect((await appeal(sponsor, flag.id)).body).toMatchObject({ status: 403, code: 'not_yours' })
    await as('manager')
    expect((await appeal(sponsor, flag.id)).status).toBe(201)
    await as('owner')
  }) // prettier-ignore

  it('tells the admins who may decide, by one mail each', async () => {
    const flag = await flagCampaign((await openCampaign(sponsor, { title: 'A campaign in dispute' })).id)
    await appeal(sponsor, flag.id)
    const about = async (id: number) => (await mailTo(await emailOf(id))).filter(({ subject }) => subject === 'An appeal waits: A campaign in dispute')
    expect([(await about(second.id)).length, (await about(admin.id)).length]).toEqual([1, 0])
    const [mail] = await about(second.id)
    const notice = (await noticesOf(second)).find(({ about }) => about['campaign'] === 'A campaign in dispute')
    expect(notice).toMatchObject({ kind: 'appeal.against_campaign', path: expect.stringMatching(/^\/admin\/appeals\?appeal=\d+$/) })
    expect(mail?.body).toContain(notice?.path)
    expect((await noticesOf(admin)).filter(({ about }) => about['campaign'] === 'A campaign in dispute')).toEqual([])
  }) // prettier-ignore
})

describe('an attachment', () => {
  it('is made anew if it is a picture, kept below the data directory, and opened by the appellant and admins', async () => {
    const { browser, flag } = await flagged(influencer)
    const photo = await sharp({ create: { width: 3000, height: 90, channels: 3, background: '#c0ffee' } })
      .withExif({ IFD0: { Copyright: 'my home address' } }).jpeg().toBuffer()
    const pdf = Buffer.from('%PDF-1.7\n/JS (app.alert(1))')
    await appeal(browser, flag.id, { words: 'See both.' }, [
      attached(photo, '../../etc/pass\u202ewd.jpg'), { ...attached(pdf, 'Rechnung.pdf'), type: 'text/html' },
    ])
    const [picture, paper] = (await own(browser))[0]?.appeal?.attachments ?? []
    expect([picture, paper]).toMatchObject([
      { name: 'passwd.jpg', type: 'image/webp' }, { name: 'Rechnung.pdf', type: 'application/pdf', bytes: pdf.length },
    ])
    for (const asker of [browser, admin, second]) {
      const { status, headers } = await asker.ask('GET', paper?.url as string)
      expect([status, headers['content-type'], headers['content-disposition'], headers['x-content-type-options'], headers['cache-control']]).toEqual(
        [200, 'application/pdf', `attachment; filename="appeal-${(await own(browser))[0]?.appeal?.id}-${paper?.id}.pdf"`, 'nosniff', 'no-store'])
    }
    for (const asker of [sponsor, await newInfluencer(accord)]) expect((await asker.ask('GET', picture?.url as string)).status).toBe(404)
    expect((await stranger(accord).ask('GET', picture?.url as string)).status).toBe(401)
    const { rows } = await accord.platform.pool.query('SELECT file FROM appeal_attachments WHERE id = $1', [picture?.id])
    const kept = await readFile(join(privateFolder(), rows[0].file))
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'webp', width: 2400 })
    expect(kept.includes('my home address')).toBe(false)
    // Not by the way that pictures go, which everybody may.
    for (const name of [rows[0].file, `${rows[0].file}.webp`]) expect((await admin.ask('GET', `/files/${name}`)).status).toBe(404)
    await unflag(influencer)
  }) // prettier-ignore

  it('that belongs to no appeal is swept away after a day; others stay', async () => {
    const kept = await filesKept()
    const { flag } = await flagged(influencer)
    await accord.platform.pool.query('UPDATE flags SET ended_at = now(), end_reason = $2 WHERE id = $1', [flag.id, 'unflagged']) // prettier-ignore
    await accord.platform.pool.query("UPDATE users SET status = 'active' WHERE id = $1", [influencer.id])
    const { rows } = await accord.platform.pool.query('DELETE FROM appeal_attachments WHERE id = (SELECT max(id) FROM appeal_attachments) RETURNING file') // prettier-ignore
    const long = new Date(Date.now() - 2 * 86_400_000)
    await accord.runSchedule('sweep-attachments')
    expect(await filesKept()).toEqual(kept)
    for (const name of kept) await utimes(join(privateFolder(), name), long, long)
    await accord.runSchedule('sweep-attachments')
    expect(await filesKept()).toEqual(kept.filter((name) => name !== rows[0].file))
  })
})

describe('deciding about an appeal', () => {
  async function appealed(more: Record<string, unknown> = {}) {
    const campaign = await openCampaign(sponsor, more)
    const request = await invited(sponsor, campaign.id, influencer)
    const flag = await flagCampaign(campaign.id)
    return { campaign, request, id: (await appeal(sponsor, flag.id)).body.id }
  }
  const requestStatus = async ({ id }: Request) =>
    (await sponsor.ask<Request>('GET', `/api/v1/requests/${id}`)).body.status

  it('is for admins, with words', async () => {
    const { id } = await appealed()
    for (const person of [sponsor, await newInfluencer(accord)]) {
      expect((await decide(id, 'grant', person)).status).toBe(403)
      for (const path of ['/api/v1/appeals', `/api/v1/appeals/${id}`]) expect((await person.ask('GET', path)).status).toBe(403)
    }
    expect((await decide(999_999, 'grant')).status).toBe(404)
    expect((await decide(id, 'grant', second, ' ')).body.errors[0]).toMatchObject({ field: 'words', code: 'required' })
    expect((await decide(id, 'lapse')).body.errors[0]).toMatchObject({ field: 'action' })
  }) // prettier-ignore

  it('is for another admin than the one who flagged', async () => {
    const { id } = await appealed()
    expect((await decide(id, 'grant', admin)).body).toMatchObject({ status: 403, code: 'another_admin_decides' }) // prettier-ignore
    const seen = (person: Person) => person.ask<AppealCase>('GET', `/api/v1/appeals/${id}`)
    expect((await seen(admin)).body).toMatchObject({ standing: 'another_admin', allowed: [] })
    expect((await seen(second)).body).toMatchObject({ standing: 'free', allowed: ['grant', 'uphold'] })
  })

  it('grants once: the flag ends, what it held is as it was before, and the appellant hears it once', async () => {
    const { id, request, campaign } = await appealed({ title: 'Granted in the end' })
    expect(await requestStatus(request)).toBe('frozen')
    const answers = await Promise.all([1, 2].map(() => decide(id, 'grant')))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await decide(id, 'grant')).body).toMatchObject({ code: 'already_decided', state: 'granted' })
    expect((await decide(id, 'uphold')).body).toMatchObject({ code: 'already_decided' })
    expect(await requestStatus(request)).toBe('open')
    expect((await stranger(accord).ask('GET', `/api/v1/campaigns/${campaign.id}`)).status).toBe(200)
    expect((await second.ask<AppealCase>('GET', `/api/v1/appeals/${id}`)).body).toMatchObject({
      status: 'granted', decision: 'We looked at it together.', decidedByFlagger: false, allowed: [],
      flag: { endReason: 'appeal_granted', endedAt: expect.any(String), appeal: { id, status: 'granted' } },
      history: { flags: expect.arrayContaining([expect.objectContaining({ appeal: expect.objectContaining({ id }) })]) },
    })
    const [entry] = await audited(id)
    expect(entry).toMatchObject({ action: 'appeal.grant', actorId: second.id, before: { status: 'open' }, after: { status: 'granted' } })
    expect(entry?.after).not.toHaveProperty('onlyAdmin')
    const mails = (await mailTo(await emailOf(sponsor.id))).filter(({ body }) => body.includes('Granted in the end') || body.includes('We looked at it together.'))
    expect(mails.map(({ subject }) => subject)).toEqual(['Your campaign is flagged: Granted in the end', 'Your appeal was granted'])
    const notices = (await noticesOf(sponsor)).filter(({ kind, about }) => kind.startsWith('appeal.') && about['campaign'] === 'Granted in the end')
    expect(notices).toMatchObject([{ kind: 'appeal.granted_campaign', path: `/campaigns/${campaign.id}` }])
  }) // prettier-ignore

  it('upholds, and everything stays as it is', async () => {
    const { id, request } = await appealed()
    expect((await decide(id, 'uphold')).body).toMatchObject({ status: 'upheld', flag: { endedAt: null } })
    expect(await requestStatus(request)).toBe('frozen')
    const flag = (await own(sponsor)).find(({ appeal: made }) => made?.id === id)
    expect(flag?.appeal).toMatchObject({ status: 'upheld', decision: 'We looked at it together.' })
    expect((await appeal(sponsor, flag?.id as number)).body.code).toBe('already_appealed')
  })

  it('is left to the only admin there is, even who flagged, and then the record says so', async () => {
    const { id } = await appealed()
    const retire = (role: string) => accord.platform.pool.query('UPDATE users SET role = $2::user_role WHERE id = $1', [second.id, role])
    await retire('influencer')
    expect((await admin.ask<AppealCase>('GET', `/api/v1/appeals/${id}`)).body).toMatchObject({ standing: 'only_admin', allowed: ['grant', 'uphold'] })
    const { body } = await decide(id, 'uphold', admin)
    expect(body).toMatchObject({ status: 'upheld', decidedByFlagger: true })
    expect((await audited(id))[0]).toMatchObject({ action: 'appeal.uphold', actorId: admin.id, after: { onlyAdmin: true } })
    const told = (await mailTo(await emailOf(sponsor.id))).at(-1)
    expect(told?.body).toContain('There is no other admin here')
    await retire('admin')
  }) // prettier-ignore

  it('has its queue: who waits longest first, the decided ones newest first, page after page', async () => {
    const open = await walk<AppealRow>(second, '/api/v1/appeals', 2)
    expect(open.length).toBeGreaterThan(3)
    expect(open.map(({ id }) => id)).toEqual(open.map(({ id }) => id).toSorted((a, b) => a - b))
    expect(new Set(open.map(({ status }) => status))).toEqual(new Set(['open']))
    const decided = await walk<AppealRow>(second, '/api/v1/appeals?state=decided', 2)
    expect(decided.map(({ id }) => id)).toEqual(decided.map(({ id }) => id).toSorted((a, b) => b - a))
    const { body } = await second.ask<{ appeals: number }>('GET', '/api/v1/moderation/waiting')
    expect(body.appeals).toBe(open.length)
    expect((await second.ask<Refusal>('GET', '/api/v1/appeals?cursor=x')).body.errors[0]?.field).toBe(
      'cursor',
    )
  })
})
