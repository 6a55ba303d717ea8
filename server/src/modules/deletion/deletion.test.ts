import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deal, DeletionPreview, OwnDeletion, Page, Request, ThreadEntry } from '@accord/contract'
import { verifyAudit } from '../../platform/audit.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, invited, newAdmin, newInfluencer, newSponsor, openCampaign, PASSWORD, personWith, registerSponsor, signIn, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'

let accord: Installation
let admin: Person
let sponsor: Person

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
})
afterAll(() => accord.stop())

type Refusal = { code: string; deals?: { id: number }[]; errors?: { field: string }[]; dueAt?: string }
const erase = (by: Person, userId: number) => by.ask<Refusal>('DELETE', `/api/v1/users/${userId}`)
const previewOf = (userId: number) =>
  admin.ask<DeletionPreview>('GET', `/api/v1/users/${userId}/deletion/preview`)
const query = async <Row>(text: string, values: unknown[] = []) =>
  (await accord.platform.pool.query(text, values)).rows as Row[]

/** As if a deal had run its course: nothing before it is here to complete one by the API. */
const complete = (dealId: number) => query(`UPDATE deals SET status = 'completed' WHERE id = $1`, [dealId])

describe('an admin who deletes a user', () => {
  it('is refused while a deal is under way, and nothing has happened to the user’s other requests', async () => {
    const influencer = await newInfluencer(accord)
    const campaign = await openCampaign(sponsor)
    const open = await invited(sponsor, (await openCampaign(sponsor)).id, influencer)
    const deal = await accept(influencer, await invited(sponsor, campaign.id, influencer))
    const preview = await previewOf(influencer.id)
    expect(preview.body).toMatchObject({ obstacle: 'deals_active', openRequests: 1, activeDeals: [{ id: deal.body.id }] }) // prettier-ignore
    const refused = await erase(admin, influencer.id)
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'deals_active', deals: [{ id: deal.body.id }] },
    })
    const still = await influencer.ask<Request>('GET', `/api/v1/requests/${open.id}`)
    expect([still.status, still.body.status]).toEqual([200, 'open'])
  })

  it('can’t be the one who is deleted', async () => {
    expect(await erase(admin, admin.id)).toMatchObject({ status: 409, body: { code: 'last_admin' } })
    const second = await newAdmin(accord)
    expect(await erase(second, second.id)).toMatchObject({ status: 409, body: { code: 'own_account' } })
    expect((await erase(admin, second.id)).status).toBe(204)
  })

  it('leaves one of two admins who delete each other at the same moment', async () => {
    const two = [await newAdmin(accord), await newAdmin(accord)] as const
    await query(
      `UPDATE users SET status = 'flagged' WHERE role = 'admin' AND deleted_at IS NULL AND id <> ALL ($1)`,
      [two.map(({ id }) => id)],
    )
    const answers = await Promise.all([erase(two[0], two[1].id), erase(two[1], two[0].id)])
    const left = await query(`SELECT id FROM users WHERE role = 'admin' AND status = 'active'`)
    await query(`UPDATE users SET status = 'active' WHERE role = 'admin' AND status = 'flagged'`)
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(left).toHaveLength(1)
  })

  it('finds nobody the second time', async () => {
    const influencer = await newInfluencer(accord)
    expect((await erase(admin, influencer.id)).status).toBe(204)
    expect((await erase(admin, influencer.id)).status).toBe(404)
    expect((await previewOf(influencer.id)).status).toBe(404)
    expect((await admin.ask('GET', `/api/v1/users/${influencer.id}`)).status).toBe(404)
    expect((await admin.ask('PUT', `/api/v1/users/${influencer.id}/flag`, { reason: 'spam' })).status).toBe(
      404,
    )
  })

  it('ends sessions and tokens at once, and frees name and address', async () => {
    const influencer = await newInfluencer(accord)
    await erase(admin, influencer.id)
    expect((await influencer.ask('GET', '/api/v1/profile')).status).toBe(401)
    const again = { login: influencer.username, password: PASSWORD }
    expect((await stranger(accord).ask('POST', '/api/v1/tokens', again)).status).toBe(401)
    for (const login of [`#${influencer.id}`, `${influencer.username}@creator.example`])
      expect((await stranger(accord).ask('POST', '/api/v1/tokens', { login, password: PASSWORD })).status).toBe(401) // prettier-ignore
    expect((await stranger(accord).ask('GET', `/api/v1/influencers/${influencer.username}`)).status).toBe(404)
    const taken = await stranger(accord).ask('POST', '/api/v1/users', {
      role: 'influencer',
      username: influencer.username,
      email: `${influencer.username}@creator.example`,
      password: PASSWORD,
      name: 'Somebody else',
      category: 'creator',
      niches: ['travel'],
    })
    expect(taken.status).toBe(201)
  })

  it('ends a brand’s campaigns and requests, and the influencer reads and hears why', async () => {
    const brand = await newSponsor(accord, admin)
    const influencer = await newInfluencer(accord)
    await query(`UPDATE users SET email_verified_at = now() WHERE id = $1`, [influencer.id])
    const campaign = await openCampaign(brand)
    const request = await invited(brand, campaign.id, influencer)
    expect((await previewOf(brand.id)).body).toMatchObject({ brand: { goes: true }, campaigns: 1, openRequests: 1 }) // prettier-ignore
    expect((await erase(admin, brand.id)).status).toBe(204)
    await accord.runJobs()
    expect((await stranger(accord).ask('GET', `/api/v1/campaigns/${campaign.id}`)).status).toBe(404)
    const seen = await influencer.ask<Request>('GET', `/api/v1/requests/${request.id}`)
    expect(seen.body).toMatchObject({ status: 'cancelled', endedReason: 'account_deleted', sponsor: { companyName: '' }, offers: [{ madeBy: '', message: '', requirements: '' }] }) // prettier-ignore
    const { body } = await influencer.ask<Page<ThreadEntry>>('GET', `/api/v1/requests/${request.id}/thread`)
    expect(body.items.map(({ by }) => by)).toEqual([null, '', ''])
    const mails = await query<{ subject: string }>(
      `SELECT m.subject FROM mails m JOIN users u ON u.email::text = m.recipient WHERE u.id = $1 ORDER BY m.id`,
      [influencer.id],
    )
    expect(mails.at(-1)?.subject).toBe('A request has ended')
  })

  it('leaves the brand to its other members, one of them its owner from then on', async () => {
    const brand = await newSponsor(accord, admin)
    const other = await newSponsor(accord, admin)
    await query(
      `UPDATE team_members SET role = 'manager', sponsor_id = (SELECT sponsor_id FROM team_members WHERE user_id = $1)
      WHERE user_id = $2`,
      [brand.id, other.id],
    )
    const campaign = await openCampaign(brand)
    expect((await previewOf(brand.id)).body).toMatchObject({ brand: { goes: false }, campaigns: 0 })
    expect((await erase(admin, brand.id)).status).toBe(204)
    expect((await stranger(accord).ask('GET', `/api/v1/campaigns/${campaign.id}`)).status).toBe(200)
    expect(await query('SELECT role FROM team_members WHERE user_id = $1', [other.id])).toEqual([
      { role: 'owner' },
    ])
  })

  it('ends with a flagged owner what the flag held of a brand that goes on', async () => {
    const [brand, other, influencer] = [await newSponsor(accord, admin), await newSponsor(accord, admin), await newInfluencer(accord)] // prettier-ignore
    await query(
      `UPDATE team_members SET role = 'manager', spending_limit = 1, sponsor_id = (SELECT sponsor_id FROM team_members WHERE user_id = $1)
      WHERE user_id = $2`,
      [brand.id, other.id],
    )
    const campaign = await openCampaign(brand)
    const request = await invited(brand, campaign.id, influencer)
    await admin.ask('PUT', `/api/v1/users/${brand.id}/flag`, { reason: 'spam' })
    const statusOf = async () => (await influencer.ask<Request>('GET', `/api/v1/requests/${request.id}`)).body.status // prettier-ignore
    expect(await statusOf()).toBe('frozen')
    expect((await erase(admin, brand.id)).status).toBe(204)
    expect((await stranger(accord).ask('GET', `/api/v1/campaigns/${campaign.id}`)).status).toBe(200)
    expect(await statusOf()).toBe('open')
    expect(await query('SELECT spending_limit FROM team_members WHERE user_id = $1', [other.id])).toEqual([
      { spending_limit: null },
    ])
  })
})

describe('a person who asks to be deleted', () => {
  const ask = (person: Person, password = PASSWORD) =>
    person.ask<OwnDeletion & Refusal>('POST', '/api/v1/account/deletion', { password })
  const let14DaysPass = (userId: number) =>
    query(`UPDATE users SET deletion_due_at = now() - interval '1 minute' WHERE id = $1`, [userId])

  it('is refused with a wrong password, the second time, and as the last admin', async () => {
    const influencer = await newInfluencer(accord)
    const wrong = await ask(influencer, 'not my password')
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'password' }] } })
    const asked = await ask(influencer)
    expect(asked.status).toBe(201)
    expect(await ask(influencer)).toMatchObject({ status: 409, body: { code: 'deletion_asked', dueAt: asked.body.dueAt } }) // prettier-ignore
    const admins = await query<{ id: number }>(
      `UPDATE users SET status = 'flagged' WHERE role = 'admin' AND status = 'active' AND id <> $1 RETURNING id`,
      [admin.id],
    )
    expect(await ask(admin)).toMatchObject({ status: 409, body: { code: 'last_admin' } })
    await query(`UPDATE users SET status = 'active' WHERE id = ANY ($1)`, [admins.map(({ id }) => id)])
  })

  it('is told the day by mail, and can take it back until then', async () => {
    const influencer = await newInfluencer(accord)
    expect(await influencer.ask('DELETE', '/api/v1/account/deletion')).toMatchObject({ status: 409 })
    const { body } = await ask(influencer)
    const days = (Date.parse(body.dueAt as string) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(13.9)
    expect(days).toBeLessThan(14.1)
    const [mail] = await query<{ body: string }>(
      `SELECT body FROM mails WHERE subject = 'Your account will be deleted' AND recipient LIKE $1`,
      [`${influencer.username}@%`],
    )
    expect(mail?.body).toContain((body.dueAt as string).slice(0, 10))
    await accord.runSchedule('erase-due')
    expect((await influencer.ask('DELETE', '/api/v1/account/deletion')).status).toBe(200)
    await let14DaysPass(-1)
    await accord.runSchedule('erase-due')
    const kept = await influencer.ask<OwnDeletion>('GET', '/api/v1/account/deletion')
    expect(kept).toMatchObject({ status: 200, body: { dueAt: null } })
  })

  it('is erased when the day has come, though flagged; while a deal is under way it waits and says why', async () => {
    const influencer = await newInfluencer(accord)
    const campaign = await openCampaign(sponsor)
    const deal = await accept(influencer, await invited(sponsor, campaign.id, influencer))
    await admin.ask('PUT', `/api/v1/users/${influencer.id}/flag`, { reason: 'spam' })
    const session = await accord.http.inject({ method: 'POST', url: '/api/v1/session', payload: { login: influencer.username, password: PASSWORD } }) // prettier-ignore
    const cookie = String(session.headers['set-cookie']).split(';')[0] as string
    const flagged = personWith(accord, null, influencer.id)
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    const asked = await flagged.ask('POST', '/api/v1/account/deletion', { password: PASSWORD }, headers)
    expect(asked.status).toBe(201)
    await let14DaysPass(influencer.id)
    await accord.runSchedule('erase-due')
    const waiting = await flagged.ask<OwnDeletion>('GET', '/api/v1/account/deletion', undefined, headers)
    expect(waiting.body).toMatchObject({
      preview: { obstacle: 'deals_active', activeDeals: [{ id: deal.body.id }] },
    })
    await complete(deal.body.id)
    await accord.runSchedule('erase-due')
    await accord.runSchedule('erase-due')
    expect((await flagged.ask('GET', '/api/v1/account/deletion', undefined, headers)).status).toBe(401)
    const entries = await query(
      `SELECT after ->> 'by' AS by FROM audit_entries WHERE action = 'user.delete' AND subject_id = $1`,
      [influencer.id],
    )
    expect(entries).toEqual([{ by: 'self' }])
  })

  it('may be a sponsor who still waits for approval', async () => {
    const { id, username } = await registerSponsor(accord)
    const session = await accord.http.inject({ method: 'POST', url: '/api/v1/session', payload: { login: username, password: PASSWORD } }) // prettier-ignore
    const cookie = String(session.headers['set-cookie']).split(';')[0] as string
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    const person = personWith(accord, null, id)
    expect((await person.ask('POST', '/api/v1/account/deletion', { password: PASSWORD }, headers)).status).toBe(201) // prettier-ignore
  })
})

describe('what is left of somebody', () => {
  it('is a former user in deals and threads, whose terms and audit still hold', async () => {
    const influencer = await newInfluencer(accord)
    const campaign = await openCampaign(sponsor)
    const deal = await accept(influencer, await invited(sponsor, campaign.id, influencer))
    await influencer.ask('POST', `/api/v1/requests/${deal.body.requestId}/messages`, {
      body: 'On the train now.',
    })
    await complete(deal.body.id)
    expect((await erase(admin, influencer.id)).status).toBe(204)
    const kept = await sponsor.ask<Deal>('GET', `/api/v1/deals/${deal.body.id}`)
    expect(kept.body).toMatchObject({
      terms: deal.body.terms,
      termsHash: deal.body.termsHash,
      influencer: { name: '' },
      acceptedBy: '',
    })
    const thread = await sponsor.ask<Page<ThreadEntry>>(
      'GET',
      `/api/v1/requests/${deal.body.requestId}/thread`,
    )
    expect(thread.body.items[0]).toMatchObject({ by: '', body: 'On the train now.' })
    const audit = await admin.ask<{ items: { actorId: number; actorName: string | null }[] }>(
      'GET',
      '/api/v1/audit?limit=100',
    )
    expect(audit.body.items.find(({ actorId }) => actorId === influencer.id)?.actorName).toBeNull()
    expect((await verifyAudit(accord.platform.db, accord.platform.keys)).brokenAt).toBeNull()
  })

  it('is no word of theirs in any table, but in the terms and the thread of a deal', async () => {
    const written = {
      name: 'Zephyrine Quaglio',
      handle: 'zephyrine.q',
      bio: 'Paints lighthouses from a canoe.',
      city: 'Quaglinburg',
    }
    const account = { username: 'quaglio.z', email: 'zephyrine@quaglio.example', password: PASSWORD }
    await stranger(accord).ask(
      'POST',
      '/api/v1/users',
      { role: 'influencer', ...account, name: written.name, category: 'artist', niches: ['travel'] },
      { 'idempotency-key': 'zephyrine-registers', 'user-agent': 'Quaglio’s telephone' },
    )
    const person = await signIn(accord, account.username)
    await stranger(accord).ask('POST', '/api/v1/password-resets', { email: account.email })
    await person.ask('PATCH', '/api/v1/profile/influencer', {
      ...written,
      socialAccounts: [{ platform: 'instagram', handle: 'quaglio_paints', followers: 9, engagementRate: null }], // prettier-ignore
      packages: [{ title: 'A Quaglio original', platform: 'instagram', format: 'post', quantity: 1, price: { amount: 100, currency: 'EUR' } }], // prettier-ignore
    })
    await person.ask('POST', '/api/v1/profile/portfolio', { title: 'By Quaglio', words: 'Quaglio made it.' })
    const { picture, sent } = await putPicture(person)
    expect(sent).toBe(200)
    await query(`UPDATE users SET email_verified_at = now() WHERE role <> 'admin'`)
    await query(`INSERT INTO chat_webhooks (user_id, kind, url) VALUES ($1, 'slack', 'https://quaglio.example/hook')`, [person.id]) // prettier-ignore
    const campaign = await openCampaign(sponsor)
    const refused = await invited(sponsor, campaign.id, person)
    await person.ask('POST', `/api/v1/requests/${refused.id}/messages`, { body: 'It is me, Quaglio.' })
    await person.ask('POST', `/api/v1/requests/${refused.id}/rejection`, { offerId: refused.latestOffer.id, reason: 'Quaglio has no time.' }) // prettier-ignore
    const applied = await openCampaign(sponsor)
    await person.ask('POST', `/api/v1/campaigns/${applied.id}/applications`, { offer: { amount: { amount: 100, currency: 'EUR' }, message: 'Quaglio would like to.' } }) // prettier-ignore
    const dealt = await invited(sponsor, (await openCampaign(sponsor)).id, person)
    const deal = await accept(person, dealt)
    await person.ask('POST', `/api/v1/requests/${dealt.id}/messages`, { body: 'Yours, Quaglio.' })
    await complete(deal.body.id)
    await admin.ask('PUT', `/api/v1/users/${person.id}/flag`, { reason: 'other', words: 'Quaglio again.' })
    await admin.ask('DELETE', `/api/v1/users/${person.id}/flag`)
    await query(
      `INSERT INTO reports (reporter_id, user_id, category, words, seen) VALUES ($1, $2, 'spam', 'Quaglio writes', ''),
        ($2, $1, 'spam', 'About Quaglio', 'Quaglio')`,
      [person.id, sponsor.id],
    )
    await query(
      `INSERT INTO appeals (flag_id, made_by, words) SELECT id, $1, 'Quaglio asks for mercy' FROM flags WHERE user_id = $1`,
      [person.id],
    )
    await accord.runJobs()
    expect(await tablesWith('quaglio')).not.toEqual([])

    expect((await erase(admin, person.id)).status).toBe(204)
    await accord.runJobs()

    const found = await tablesWith('quaglio', 'zephyrine', written.bio, account.username)
    expect(found.map(({ table, column }) => `${table}.${column}`).sort()).toEqual([
      // An admin’s own account of why: see the decision about what deleting leaves.
      'audit_entries.after',
      // A contract names its parties.
      'deals.terms',
      // What was said about a deal is the other side’s record too.
      'thread_entries.body',
    ])
    await expect(
      access(join(join(accord.platform.configuration.dataDir, 'files'), picture)),
    ).rejects.toThrow()
    expect(await readdir(join(accord.platform.configuration.dataDir, 'files'))).not.toContain(picture)
    expect(await query('SELECT 1 FROM sessions WHERE user_id = $1', [person.id])).toEqual([])
  })

  it('is no word of a brand, but in the terms of its deals', async () => {
    await stranger(accord).ask('POST', '/api/v1/users', {
      role: 'sponsor',
      username: 'xylotomy',
      email: 'hello@xylotomy.example',
      password: PASSWORD,
      companyName: 'Xylotomy Works',
      industry: 'travel',
    })
    const [{ id }] = (await query<{ id: number }>(`SELECT id FROM users WHERE username = 'xylotomy'`)) as [
      { id: number },
    ]
    await admin.ask('PUT', `/api/v1/users/${id}/decision`, { action: 'approve' })
    const brand = await signIn(accord, 'xylotomy')
    await brand.ask('PATCH', '/api/v1/profile/sponsor', { about: 'Xylotomy since 1912', website: 'https://xylotomy.example' }) // prettier-ignore
    const influencer = await newInfluencer(accord)
    await query(`UPDATE users SET email_verified_at = now() WHERE id = $1`, [influencer.id])
    const empty = await openCampaign(brand, { title: 'Xylotomy in spring', goals: 'More xylotomy.' })
    await invited(brand, empty.id, influencer)
    const deal = await accept(influencer, await invited(brand, (await openCampaign(brand)).id, influencer))
    await complete(deal.body.id)
    await accord.runJobs()
    expect((await erase(admin, id)).status).toBe(204)
    await accord.runJobs()
    const found = await tablesWith('xylotomy')
    expect(found.map(({ table, column }) => `${table}.${column}`)).toEqual(['deals.terms'])
  })
})

/** The columns of the whole database in which one of these words stands, in whatever case; jobs’ tables too. */
async function tablesWith(...words: string[]): Promise<{ table: string; column: string }[]> {
  const columns = await query<{ schema: string; table: string; column: string }>(
    `SELECT c.table_schema AS schema, c.table_name AS table, c.column_name AS column
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE t.table_type = 'BASE TABLE' AND c.table_schema IN ('public', 'graphile_worker')
      AND (c.data_type IN ('text', 'jsonb', 'json', 'character varying', 'ARRAY') OR c.udt_name = 'citext')`,
  )
  const found = []
  for (const { schema, table, column } of columns) {
    const [hit] = await query(
      `SELECT 1 FROM "${schema}"."${table}" WHERE "${column}"::text ILIKE ANY ($1) LIMIT 1`,
      [words.map((word) => `%${word}%`)],
    )
    if (hit) found.push({ table, column })
  }
  return found
}

async function putPicture(person: Person): Promise<{ picture: string; sent: number }> {
  const png = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#7a3' } })
    .png()
    .toBuffer()
  const body = Buffer.concat([
    Buffer.from('--x\r\nContent-Disposition: form-data; name="picture"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'), // prettier-ignore
    png,
    Buffer.from('\r\n--x--\r\n'),
  ])
  const { status, body: answer } = await person.ask<{ pictureUrl: string }>(
    'PUT',
    '/api/v1/profile/picture',
    body,
    { 'content-type': 'multipart/form-data; boundary=x' },
  )
  return { picture: answer.pictureUrl.replace('/files/', ''), sent: status }
}
