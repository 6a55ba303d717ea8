import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { readSheet } from 'read-excel-file/node'
import type { Problem, Request } from '@accord/contract'
import { harmless } from '../../platform/tables/csv.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { spanIn } from './activity-span.ts'
import { activityQuery } from './activity-store.ts'

let accord: Installation
let admin: Person
let sponsor: Person
let other: Person
let nora: Person & { username: string }
let agreed: Request
let waiting: Request
let others: Request
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  other = await newSponsor(accord, admin)
  nora = await newInfluencer(accord)
  const campaign = await openCampaign(sponsor, { title: 'Say "hello", then; move on' })
  agreed = await invited(sponsor, campaign.id, nora, 900)
  await accept(nora, agreed)
  const formula = await openCampaign(sponsor, { title: '=HYPERLINK("https://evil.example","Open")' })
  waiting = await invited(sponsor, formula.id, nora, 1234)
  others = await invited(other, (await openCampaign(other)).id, nora)
})
afterAll(() => accord.stop())

const fetched = async (person: Person, query: string) => {
  const { status, body, headers } = await person.ask<string>('GET', `/api/v1/reports/activity.csv?${query}`)
  return { status, text: body, headers }
}
type Line = Record<string, string>
const linesOf = async (person: Person, query = 'months=1'): Promise<Line[]> =>
  parse((await fetched(person, query)).text, { bom: true, columns: true })
const idsOf = async (person: Person, query?: string) =>
  (await linesOf(person, query)).map(({ request_id }) => Number(request_id))

describe('an export of activity', () => {
  it.each([
    ['months=0', 'months'],
    ['months=-1', 'months'],
    ['months=1e9', 'months'],
    ['months=abc', 'months'],
    ['months=1.5', 'months'],
    ['months=121', 'months'],
    ['months=', 'months'],
    ['months=1&months=2', 'months'],
    ['', 'months'],
    ['months=1&from=2026-01-01&to=2026-02-01', 'months'],
    ['from=2026-01-01', 'to'],
    ['to=2026-01-01', 'from'],
    ['from=2026-02-01&to=2026-01-01', 'to'],
    ['from=2026-02-30&to=2026-03-01', 'from'],
    ['months=1&everybody=1', 'everybody'],
  ])('of “%s” is refused by its field', async (query, field) => {
    const { status, body } = await sponsor.ask<Problem>('GET', `/api/v1/reports/activity.csv?${query}`)
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]])
  })

  it('is closed to a stranger', async () => {
    expect((await stranger(accord).ask('GET', '/api/v1/reports/activity.csv?months=1')).status).toBe(401)
  })

  it('has one’s own side only; an admin’s has everything', async () => {
    expect(await idsOf(sponsor)).toEqual([waiting.id, agreed.id])
    expect(await idsOf(other)).toEqual([others.id])
    expect(await idsOf(nora)).toEqual([others.id, waiting.id, agreed.id])
    expect(await idsOf(await newInfluencer(accord))).toEqual([])
    expect(await idsOf(admin)).toEqual([others.id, waiting.id, agreed.id])
  })

  it('has a row for each request, with its deal', async () => {
    const [open, deal] = await linesOf(sponsor)
    expect(deal).toMatchObject({
      request_status: 'accepted',
      campaign: 'Say "hello", then; move on',
      influencer: `${nora.username} of the internet`,
      amount: '900.00',
      currency: 'EUR',
      deal_status: 'agreed',
      deal_amount: '900.00',
      agreed_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    })
    expect(open).toMatchObject({ request_status: 'open', deal_id: '', deal_amount: '', agreed_at: '' })
  })

  it('has the same rows as a workbook, its texts never formulas', async () => {
    const { rawPayload, headers } = await accord.http.inject({
      url: '/api/v1/reports/activity.xlsx?months=1',
      headers: { authorization: `Bearer ${sponsor.token}` },
    })
    expect(headers['content-type']).toContain('spreadsheetml')
    const [head, open, deal] = await readSheet(rawPayload)
    expect([head?.[7], open?.[7]]).toEqual(['Campaign', '=HYPERLINK("https://evil.example","Open")'])
    expect([open?.[0], deal?.[0], deal?.[17], deal?.[20]]).toEqual([waiting.id, agreed.id, 900, 'agreed'])
    expect(deal?.[3]).toBeInstanceOf(Date)
  })

  it('is a file that Excel reads: UTF-8 with its mark, CRLF, and nothing that runs', async () => {
    const { text, headers } = await fetched(sponsor, 'months=1')
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toMatch(/^attachment; filename="accord-activity-.*\.csv"$/)
    expect((await linesOf(sponsor))[0]?.['campaign']).toBe('\'=HYPERLINK("https://evil.example","Open")')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', '＝1', '＋1', '－1', '＠a', '\u00a0-2'])('makes “%s” a text', (text) => {
    expect(harmless(text)).toBe(`'${text}`)
  }) // prettier-ignore
  it.each(['Nora', 'a=b', '1-2', 'me@home', '', "it's"])('leaves “%s” as it is', (text) => {
    expect(harmless(text)).toBe(text)
  })
})

describe('the time of an export', () => {
  const now = new Date('2026-11-24T12:00:00Z')
  it('in months is the running one and those before it, whole, where the person lives', () => {
    expect(spanIn('America/New_York', { months: 3 }, now)).toEqual({
      since: new Date('2026-09-01T04:00:00Z'),
      until: now,
      firstDay: '2026-09-01',
      lastDay: '2026-11-24',
    })
  })
  it('in days has both of them', () => {
    expect(spanIn('Europe/Berlin', { from: '2026-10-24', to: '2026-10-25' }, now)).toMatchObject({
      since: new Date('2026-10-23T22:00:00Z'),
      until: new Date('2026-10-25T23:00:00Z'),
    })
  })

  it('counts what happened then, whenever the request began', async () => {
    const long = await newSponsor(accord, admin)
    const quiet = await invited(long, (await openCampaign(long)).id, nora)
    const busy = await invited(long, (await openCampaign(long)).id, nora)
    const dealt = await invited(long, (await openCampaign(long)).id, nora)
    await accept(nora, dealt)
    await everythingHappenedAt('2026-05-10T10:00:00Z', [quiet.id, busy.id, dealt.id])
    // Long after it was opened somebody writes.
    await nora.ask('POST', `/api/v1/requests/${busy.id}/messages`, { body: 'Still there?' })

    expect(await idsOf(long)).toEqual([busy.id])
    expect(await idsOf(long, 'from=2026-05-10&to=2026-05-10')).toEqual([dealt.id, busy.id, quiet.id])
    expect(await idsOf(long, 'from=2026-05-11&to=2026-05-31')).toEqual([])
    expect(await idsOf(long, 'from=2026-01-01&to=2026-05-09')).toEqual([])
    // A deal that moves on is activity of its request.
    await accord.platform.db.updateTable('deals').set({ status: 'in_progress' }).where('request_id', '=', dealt.id).execute() // prettier-ignore
    expect(await idsOf(long)).toEqual([dealt.id, busy.id])
  })

  /** As if all of it had happened long ago: what is never changed is changed behind its guards' back. */
  async function everythingHappenedAt(at: string, ids: number[]): Promise<void> {
    const { pool } = accord.platform
    const moves = [
      ['requests', 'UPDATE requests SET created_at = $1, last_activity_at = $1 WHERE id = ANY ($2)'],
      ['thread_entries', 'UPDATE thread_entries SET at = $1 WHERE request_id = ANY ($2)'],
      ['deals', 'UPDATE deals SET accepted_at = $1, updated_at = $1 WHERE request_id = ANY ($2)'],
    ]
    for (const [table, move = ''] of moves) {
      await pool.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
      await pool.query(move, [at, ids])
      await pool.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
    }
  }
})

describe('the plan of an export', () => {
  const since = new Date('2026-01-01')
  it.each([
    ['a sponsor', { side: 'sponsor' as const, sponsorId: 1 }, 'requests_of_sponsor_in_order'],
    ['an influencer', { side: 'influencer' as const, influencerId: 1 }, 'requests_of_influencer_in_order'],
    ['an admin', null, 'requests_pkey'],
  ])('for %s reads in an index’s order, without sorting what it does not show', async (_, whose, index) => {
    const plan = await accord.platform.db.transaction().execute(async (trx) => {
      // Ten rows are quicker sorted than looked up: a plan for a million is what is asked for.
      for (const setting of ['seqscan', 'bitmapscan'])
        await sql`SELECT set_config(${`enable_${setting}`}, 'off', true)`.execute(trx)
      const query = activityQuery(whose, { since, until: new Date() }, 1000, 1000)
      const { rows } = await sql<{ 'QUERY PLAN': string }>`EXPLAIN ${query}`.execute(trx)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    const found = plan.slice(plan.indexOf('CTE found'), plan.indexOf('->  CTE Scan'))
    expect(plan).toContain(`Scan Backward using ${index}`)
    expect(found.split('SubPlan')[0]).not.toContain('Sort')
  })
})
