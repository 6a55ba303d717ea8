import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditEntry, Page, SponsorsDecided } from '@accord/contract'
import type { z } from 'zod'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, registerSponsor } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'

let accord: Installation
let admin: Person
let second: Person

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  second = await newAdmin(accord)
})
afterAll(() => accord.stop())

type Entry = z.infer<typeof AuditEntry>
type Refusal = { code: string; errors: { field: string; code: string }[] }

describe('several decisions about sponsors at once', () => {
  const decide = (decisions: unknown[]) =>
    admin.ask<SponsorsDecided & Refusal>('POST', '/api/v1/users/decisions', { decisions })

  it('are refused as a whole where they are not understood', async () => {
    const { id } = await registerSponsor(accord)
    const twice = { userId: id, action: 'approve' }
    for (const wrong of [
      [],
      [twice, twice],
      Array.from({ length: 51 }, (_, n) => ({ userId: n + 1, action: 'approve' })),
    ])
      // prettier-ignore
      expect((await decide(wrong)).body.errors[0]?.field).toBe('decisions')
    expect((await decide([{ userId: id, action: 'reject' }])).body.errors[0]?.field).toBe(
      'decisions.0.reason',
    )
  })

  it('are each made by itself: one that is refused stops none of the others', async () => {
    const [one, two, three] = [
      await registerSponsor(accord),
      await registerSponsor(accord),
      await registerSponsor(accord),
    ]
    const influencer = await newInfluencer(accord)
    await admin.ask('PUT', `/api/v1/users/${one.id}/decision`, { action: 'approve' })
    const { status, body } = await decide([
      { userId: one.id, action: 'approve' },
      { userId: two.id, action: 'approve' },
      { userId: influencer.id, action: 'approve' },
      { userId: three.id, action: 'reject', reason: 'No such company.' },
    ])
    expect(status).toBe(200)
    expect(body.results.map(({ user, problem }) => user?.status ?? problem)).toMatchObject([
      { status: 409, code: 'wrong_state' },
      'active',
      { status: 404 },
      'rejected',
    ])
    const again = await decide([{ userId: three.id, action: 'approve', reason: 'It is there after all.' }])
    expect(again.body.results[0]?.user?.status).toBe('active')
  })
})

describe('the log', () => {
  const log = async (query: string, who = admin) =>
    (await who.ask<Page<Entry> & Refusal>('GET', `/api/v1/audit?${query}`)).body

  it('is asked for by who, what and when', async () => {
    const { id } = await registerSponsor(accord)
    await second.ask('PUT', `/api/v1/users/${id}/decision`, { action: 'approve' })
    const today = new Date().toISOString().slice(0, 10)
    const query = `actorId=${second.id}&action=sponsor.approve&from=${today}&to=${today}`
    expect((await log(query)).items.map(({ subjectId }) => subjectId)).toEqual([id])
    expect((await log(`${query}&subjectType=campaign`)).items).toEqual([])
    expect((await log(`actorId=${second.id}&to=2020-01-01`)).items).toEqual([])
    expect((await log('from=2026-02-01&to=2026-01-01')).errors[0]).toMatchObject({ field: 'to' })
    expect((await log('from=yesterday')).errors[0]).toMatchObject({ field: 'from' })
  })

  it('names each kind of thing that was done, once', async () => {
    const { body } = await admin.ask<{ items: string[] }>('GET', '/api/v1/audit/actions')
    expect(body.items).toContain('sponsor.approve')
    expect(body.items).toEqual([...new Set(body.items)].sort())
  })

  it('is taken out whole as CSV, nothing in it a formula, and says itself that it was', async () => {
    const { id } = await registerSponsor(accord)
    await admin.ask('PUT', `/api/v1/users/${id}/decision`, { action: 'reject', reason: '=1+1' })
    const answer = await admin.ask<string>('GET', `/api/v1/audit/export?action=sponsor.reject`)
    expect(answer.headers['content-type']).toContain('text/csv')
    const [head, first, ...rest] = (answer.body as unknown as string).trim().split('\r\n')
    expect(head).toContain('action')
    expect(first).toContain('sponsor.reject')
    expect(rest.every((line) => line.includes('sponsor.reject'))).toBe(true)
    expect((await log('action=audit.export')).items[0]).toMatchObject({ actorId: admin.id, after: { action: 'sponsor.reject' } }) // prettier-ignore
  })
})
