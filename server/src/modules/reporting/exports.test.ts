import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readSheet } from 'read-excel-file/node'
import type { Export, NoticePage, Page, Problem } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { invited, newAdmin, newInfluencer, newSponsor, openCampaign } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'

let accord: Installation
let admin: Person
let sponsor: Person
let other: Person
let folder: string
beforeAll(async () => {
  accord = await startInstallation()
  folder = join(accord.platform.configuration.dataDir, 'exports')
  admin = await newAdmin(accord)
  other = await newSponsor(accord, admin)
})
afterAll(() => accord.stop())
beforeEach(async () => {
  sponsor = await newSponsor(accord, admin)
  const campaign = await openCampaign(sponsor, { title: 'Slow trains' })
  await invited(sponsor, campaign.id, await newInfluencer(accord))
})

type Asked = Export & Pick<Problem, 'code' | 'errors'> & { exportId: number }
const ask = (person: Person, body: unknown = { format: 'csv', months: 1 }) =>
  person.ask<Asked>('POST', '/api/v1/exports', body)
const asked = async (person: Person, body?: unknown) => (await ask(person, body)).body.id
const look = async (person: Person, id: number) =>
  (await person.ask<Export>('GET', `/api/v1/exports/${id}`)).body
const fetched = (person: Person, id: number) =>
  accord.http.inject({
    url: `/api/v1/exports/${id}/file`,
    headers: { authorization: `Bearer ${person.token}` },
  })
const files = () => readdir(folder).catch(() => [])
const set = (id: number, values: Record<string, unknown>) =>
  accord.platform.db.updateTable('exports').set(values).where('id', '=', id).execute()
const noticesOf = async (person: Person) =>
  (await person.ask<NoticePage>('GET', '/api/v1/notices')).body.items

describe('asking for an export', () => {
  it.each([
    [{ format: 'csv' }, 'months'],
    [{ format: 'pdf', months: 1 }, 'format'],
    [{ format: 'csv', months: 0 }, 'months'],
    [{ format: 'csv', months: 1.5 }, 'months'],
    [{ format: 'csv', months: '3' }, 'months'],
    [{ format: 'csv', from: '2026-01-01' }, 'to'],
    [{ format: 'csv', from: '2026-02-01', to: '2026-01-01' }, 'to'],
  ])('with %o is refused by its field', async (body, field) => {
    const { status, body: problem } = await ask(sponsor, body)
    expect([status, problem.errors?.[0]?.field]).toEqual([400, field])
  })

  it('is accepted with where to look, and refused while another of one’s own is under way', async () => {
    const first = await ask(sponsor)
    expect(first.status).toBe(202)
    expect(first.headers['location']).toBe(`/api/v1/exports/${first.body.id}`)
    expect(first.body).toMatchObject({ status: 'queued', fileUrl: null, allowed: ['cancel'] })
    const second = await ask(sponsor)
    expect([second.status, second.body.code, second.body.exportId]).toEqual([409, 'export_running', first.body.id]) // prettier-ignore
    expect((await ask(other)).status).toBe(202)
    await accord.runJobs()
    expect((await ask(sponsor)).status).toBe(202)
    await accord.runJobs()
  })

  it('comes to one when two ask at the same moment', async () => {
    const answers = await Promise.all([ask(sponsor), ask(sponsor), ask(sponsor)])
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409])
    await accord.runJobs()
  })
})

describe('an export that is done', () => {
  it('has the same rows as the download, tells so, and is listed', async () => {
    const id = await asked(sponsor)
    await accord.runJobs()
    await accord.runJobs()
    expect(await look(sponsor, id)).toMatchObject({
      status: 'done',
      progress: { rows: 1, total: 1, percent: 100 },
      fileUrl: `/api/v1/exports/${id}/file`,
      allowed: [],
    })
    const file = await fetched(sponsor, id)
    const direct = await sponsor.ask<string>('GET', '/api/v1/reports/activity.csv?months=1')
    expect(file.body).toBe(direct.body)
    expect(file.headers['content-disposition']).toBe(direct.headers['content-disposition'])
    expect((await noticesOf(sponsor))[0]).toMatchObject({ kind: 'export.done', path: '/reports', about: { rows: 1 } }) // prettier-ignore
    const mail = await accord.platform.db.selectFrom('mails').select('body').where('subject', 'like', 'Your export%').orderBy('id', 'desc').executeTakeFirstOrThrow() // prettier-ignore
    expect(mail.body).toContain('/reports')
    const { body } = await sponsor.ask<Page<Export>>('GET', '/api/v1/exports')
    expect(body.items.map((item) => item.id)).toEqual([id])
  })

  it('is a workbook where one was asked for', async () => {
    const id = await asked(sponsor, { format: 'xlsx', months: 2 })
    await accord.runJobs()
    const [, row] = await readSheet((await fetched(sponsor, id)).rawPayload)
    expect(row?.[7]).toBe('Slow trains')
  })

  it('is nobody else’s, not even an admin’s', async () => {
    const id = await asked(sponsor)
    await accord.runJobs()
    for (const person of [other, admin]) {
      expect((await fetched(person, id)).statusCode).toBe(404)
      for (const method of ['GET', 'DELETE'])
        expect((await person.ask(method, `/api/v1/exports/${id}`)).status).toBe(404)
    }
    expect((await sponsor.ask('DELETE', `/api/v1/exports/${id}`)).status).toBe(409)
  })

  it('ends after seven days: its link with the hour, its file with the next sweep', async () => {
    const id = await asked(sponsor)
    expect((await fetched(sponsor, id)).statusCode).toBe(409)
    await accord.runJobs()
    const week = Date.parse((await look(sponsor, id)).expiresAt as string) - Date.now()
    expect(Math.round(week / 3_600_000)).toBe(7 * 24)
    const name = (await files()).find((file) => file.startsWith(`${id}-`))
    await set(id, { expires_at: new Date(Date.now() - 1000) })
    expect((await fetched(sponsor, id)).statusCode).toBe(410)
    expect(await files()).toContain(name)
    await accord.runSchedule('sweep-exports')
    expect(await files()).not.toContain(name)
    expect((await fetched(sponsor, id)).statusCode).toBe(410)
    expect(await look(sponsor, id)).toMatchObject({ status: 'expired', fileUrl: null })
  })
})

describe('an export that comes to nothing', () => {
  it('is cancelled, and the job that had waited for it does nothing', async () => {
    const id = await asked(sponsor)
    const { status, body } = await sponsor.ask<Export>('DELETE', `/api/v1/exports/${id}`)
    expect([status, body.status]).toEqual([200, 'cancelled'])
    await accord.runJobs()
    expect(await look(sponsor, id)).toMatchObject({ status: 'cancelled', progress: { rows: 0 } })
    expect((await sponsor.ask('DELETE', `/api/v1/exports/${id}`)).status).toBe(409)
  })

  it('is begun anew when its process died, and given up after the third time, which is told', async () => {
    const lost = { status: 'running', beat_at: new Date(Date.now() - 70_000) }
    const id = await asked(sponsor)
    await set(id, { ...lost, run: 1 })
    await accord.runJobs()
    expect((await look(sponsor, id)).status).toBe('running')
    await accord.runSchedule('resume-exports')
    await accord.runJobs()
    expect((await look(sponsor, id)).status).toBe('done')

    const hopeless = await asked(sponsor)
    await set(hopeless, { ...lost, run: 3 })
    await accord.runSchedule('resume-exports')
    await accord.runJobs()
    expect(await look(sponsor, hopeless)).toMatchObject({ status: 'failed', reason: 'unexpected' })
    expect((await noticesOf(sponsor))[0]).toMatchObject({ kind: 'export.failed' })
  })

  it('fails where the person may no longer have it', async () => {
    const id = await asked(sponsor)
    await admin.ask('PUT', `/api/v1/users/${sponsor.id}/flag`, { reason: 'spam' })
    await accord.runJobs()
    const { status, reason } = await accord.platform.db.selectFrom('exports').select(['status', 'reason']).where('id', '=', id).executeTakeFirstOrThrow() // prettier-ignore
    expect([status, reason]).toEqual(['failed', 'not_allowed'])
  })

  it('leaves no half file: what a dead process left is swept', async () => {
    const id = await asked(sponsor)
    await accord.runJobs()
    const kept = (await files()).filter((name) => name.startsWith(`${id}-`))
    await writeFile(join(folder, '999-1.part'), 'half')
    await writeFile(join(folder, '999-1.csv'), 'whole, but nobody’s')
    await accord.runSchedule('sweep-exports')
    expect(await files()).not.toEqual(expect.arrayContaining(['999-1.part']))
    expect(await files()).not.toEqual(expect.arrayContaining(['999-1.csv']))
    expect(await files()).toEqual(expect.arrayContaining(kept))
    expect((await readFile(join(folder, kept[0] as string))).length).toBeGreaterThan(100)
  })
})
