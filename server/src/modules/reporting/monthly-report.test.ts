import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Campaign, MonthlyReport } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { writeMonthlyReports } from './monthly-jobs.ts'
import { reportDue } from './months.ts'

let accord: Installation
let admin: Person, other: Person
let brand: Person & { username: string }
let nora: Person, per: Person
let running: Campaign, quiet: Campaign
const sql = (text: string, values: unknown[] = []) => accord.platform.pool.query(text, values)

/** The month that is now, and moments of the first of the next ones. */
const MONTH = new Date().toISOString().slice(0, 7)
const first = (months: number, time: string): Date => {
  const [year, month] = MONTH.split('-').map(Number) as [number, number]
  return new Date(`${new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)}T${time}Z`)
}
const report = (person: Person, month = MONTH, query = '') =>
  person.ask<MonthlyReport & { errors: { field: string }[] }>('GET', `/api/v1/reports/monthly/${month}${query}`) // prettier-ignore

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  const sponsor = await newSponsor(accord, admin)
  const { rows } = await sql('SELECT username FROM users WHERE id = $1', [sponsor.id])
  brand = { ...sponsor, username: rows[0].username }
  other = await newSponsor(accord, admin)
  nora = await newInfluencer(accord)
  per = await newInfluencer(accord)
  running = await openCampaign(brand, { title: 'Київ & <rails>', startDate: '2026-01-01', endDate: '2031-12-31' })
  quiet = await openCampaign(brand, { startDate: '2030-01-01', endDate: '2030-02-01' })
  await accept(nora, await invited(brand, running.id, nora, 1000))
  const done = await invited(brand, running.id, per, 250)
  const deal = await accept(per, done)
  await sql("UPDATE deals SET status = 'completed' WHERE id = $1", [deal.body.id])
  await nora.ask('POST', `/api/v1/campaigns/${running.id}/applications`, { offer: anOffer(400) })
  await sql("UPDATE users SET email_verified_at = now(), time_zone = 'UTC' WHERE role = 'sponsor'")
}) // prettier-ignore
afterAll(() => accord.stop())

describe('a monthly report', () => {
  it('is for the sponsor’s own people, and for admins who name the sponsor', async () => {
    expect((await report(stranger(accord))).status).toBe(401)
    expect((await report(nora)).status).toBe(403)
    for (const month of ['2026-13', '1999-01', 'november'])
      expect((await report(brand, month)).body.errors[0]?.field).toBe('month')
    const own = (await report(brand)).body.sponsor.id
    expect((await report(other, MONTH, `?sponsorId=${own}`)).status).toBe(404)
    expect((await report(admin)).body.errors[0]?.field).toBe('sponsorId')
    expect((await report(admin, MONTH, `?sponsorId=${own}`)).body.sponsor.id).toBe(own)
    expect((await report(admin, MONTH, '?sponsorId=999999')).status).toBe(404)
  })

  it('says what was sent, answered, committed and spent, beside the five months before', async () => {
    const { body } = await report(brand)
    const now = body.months.at(-1)
    expect(now).toMatchObject({
      month: MONTH,
      invitations: { sent: 2, answered: 2, medianMinutes: 0 },
      applications: { sent: 1, answered: 0, medianMinutes: null },
      deals: 2,
      completed: 1,
      committed: [euros(1250)],
      spent: [euros(250)],
    })
    expect(body.months[4]).toMatchObject({ deals: 0, committed: [], invitations: { sent: 0 } })
    expect(body.topInfluencers.map(({ id, amount }) => [id, amount])).toEqual([[nora.id, euros(1000)], [per.id, euros(250)]]) // prettier-ignore
  })

  it('has the campaigns that were active at any time in it, not those that were not', async () => {
    const ids = async (month: string) => (await report(brand, month)).body.campaigns.map(({ id }) => id)
    expect(await ids(MONTH)).toEqual([running.id])
    expect((await report(brand)).body.campaigns[0]).toMatchObject({ requests: 3, deals: 2, committed: euros(1250), spent: euros(250), committedInAll: euros(1250), budget: euros(10_000) }) // prettier-ignore
    expect(await ids('2030-01')).toEqual(expect.arrayContaining([running.id, quiet.id]))
    expect(await ids('2020-01')).toEqual([])
    const closed = await openCampaign(other, { startDate: '2026-01-01', endDate: '2031-12-31' })
    await other.ask('POST', `/api/v1/campaigns/${closed.id}/moves`, { action: 'close' })
    const others = async (month: string) => (await report(other, month)).body.campaigns.map(({ id }) => id)
    expect([await others(MONTH), await others('2030-01')]).toEqual([[closed.id], []])
  })
})

describe('the report by mail', () => {
  const mails = async () => (await sql("SELECT * FROM mails WHERE once_key LIKE 'monthly-report:%' ORDER BY id")).rows as { id: number; recipient: string; subject: string; body: string; html: string; unsubscribe_url: string }[] // prettier-ignore

  it('is due from seven on the first on the owner’s clock, and only for the month just over', () => {
    const due = (zone: string, now: string) => reportDue(zone, 7, new Date(now))?.month ?? null
    expect(due('Europe/Berlin', '2026-12-01T05:59:59Z')).toBeNull()
    expect(due('Europe/Berlin', '2026-12-01T06:00:00Z')).toBe('2026-11')
    expect(due('America/St_Johns', '2026-12-01T06:00:00Z')).toBeNull()
    expect(due('Pacific/Apia', '2026-11-30T18:00:00Z')).toBe('2026-11')
    expect(due('Europe/Berlin', '2027-01-31T12:00:00Z')).toBe('2026-12')
  })

  it('comes once to each sponsor, with a PDF, though many write at once', async () => {
    expect(await writeMonthlyReports(accord.platform, first(1, '06:59'))).toBe(0)
    const counts = await Promise.all(
      Array.from({ length: 4 }, () => writeMonthlyReports(accord.platform, first(1, '07:00'))),
    )
    expect(counts.reduce((sum, count) => sum + count)).toBe(2)
    const written = await mails()
    expect(written).toHaveLength(2)
    const ours = written.find(({ recipient }) => recipient.startsWith(`${brand.username}@`))
    const { id, body, html, unsubscribe_url: stop } = ours as NonNullable<typeof ours>
    for (const text of [body, html]) {
      expect(text).toContain('1,250.00 EUR')
      expect(text).toContain(`http://127.0.0.1:3000/reports/${MONTH}`)
    }
    expect(html).toContain('Київ &amp; &lt;rails&gt;')
    expect(html).not.toContain('{{')
    expect(stop).toMatch(/unsubscribe\/monthly_report\.\d+\./)
    const { rows } = await sql('SELECT name, type, content FROM mail_attachments WHERE mail_id = $1', [id])
    expect(rows[0]).toMatchObject({ name: `accord-${MONTH}.pdf`, type: 'application/pdf' })
    expect((rows[0].content as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('does not come to who ended it, and after two months off only for the last one', async () => {
    await brand.ask('PATCH', '/api/v1/notification-settings', { monthlyReport: false })
    expect(await writeMonthlyReports(accord.platform, first(3, '09:00'))).toBe(2)
    const fresh = (await mails()).slice(2)
    expect(fresh).toHaveLength(1)
    expect(fresh[0]?.body).toContain(`/reports/${first(2, '00:00').toISOString().slice(0, 7)}`)
  })

  it('comes once though two processes write at the same moment and one is killed in the middle', { timeout: 90_000 }, async () => {
    await sql("INSERT INTO sponsors (slug, company_name, industry, currency) SELECT 'many-' || n, 'Many ' || n, 'food', 'EUR' FROM generate_series(1, 8) n")
    await sql("INSERT INTO users (role, status, username, email, email_verified_at, password_hash, display_name) SELECT 'sponsor', 'active', 'many-' || n, 'many-' || n || '@x.example', now(), '', 'Many' FROM generate_series(1, 8) n")
    await sql("INSERT INTO team_members (user_id, sponsor_id, role) SELECT u.id, s.id, 'owner' FROM users u JOIN sponsors s ON s.slug = u.username::text")
    const before = (await mails()).length
    const begin = () => spawn(process.execPath, [join(import.meta.dirname, '../../testing/report-writer.ts'), accord.databaseUrl, first(4, '07:30').toISOString()], { stdio: 'ignore' })
    const [one, two] = [begin(), begin()]
    const ended = (child: typeof one) => new Promise((resolve) => child.on('exit', resolve))
    const ends = Promise.all([ended(one), ended(two)])
    while ((await mails()).length < before + 2) await delay(10)
    one.kill('SIGKILL')
    await ends
    await writeMonthlyReports(accord.platform, first(4, '07:40'))
    const written = (await mails()).slice(before)
    expect(written).toHaveLength(9)
    expect(new Set(written.map(({ recipient }) => recipient)).size).toBe(9)
  }) // prettier-ignore
})
