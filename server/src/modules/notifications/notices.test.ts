import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { NoticePage } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { notify } from './index.ts'

let accord: Installation
let admin: Person
let sponsor: Person
let nora: Person
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
})
afterAll(() => accord.stop())
beforeEach(async () => {
  nora = await newInfluencer(accord)
})

const told = async (person: Person, query = '') =>
  (await person.ask<NoticePage>('GET', `/api/v1/notices${query}`)).body
const kinds = async (person: Person) => (await told(person)).items.map(({ kind }) => kind)
const read = (person: Person, url: string, body?: unknown) =>
  person.ask<{ unread: number }>('PUT', `/api/v1/notices/${url}`, body)

/** The clock tells this person something, `times` times. */
const tell = (person: Person, times: number, onceKey?: string) =>
  accord.platform.transaction({ kind: 'clock' }, async (tx) => {
    for (let n = 1; n <= times; n++)
      await notify(tx, { userId: person.id, kind: 'test.told', about: { n }, path: '/dashboard', ...(onceKey ? { onceKey } : {}) }) // prettier-ignore
  })

describe('notices', () => {
  it('are closed to a stranger', async () => {
    expect((await stranger(accord).ask('GET', '/api/v1/notices')).status).toBe(401)
  })

  it('are one’s own: another person’s is not there to read', async () => {
    await tell(nora, 1)
    const [notice] = (await told(nora)).items
    expect(await told(sponsor, '?limit=100')).not.toMatchObject({ items: [{ id: notice?.id }] })
    expect((await read(sponsor, `${notice?.id}/read`)).status).toBe(404)
    await read(sponsor, 'read', { upTo: notice?.id })
    expect((await told(nora)).unread).toBe(1)
  })

  it('come newest first, page by page, with how many are unread', async () => {
    await tell(nora, 5)
    const first = await told(nora, '?limit=2')
    const second = await told(nora, `?limit=2&cursor=${first.nextCursor}`)
    expect([...first.items, ...second.items].map(({ about }) => about['n'])).toEqual([5, 4, 3, 2])
    expect([first.unread, second.unread]).toEqual([5, 5])
  })

  it('are read one by one, or all that were seen, and stay read since then', async () => {
    await tell(nora, 4)
    const [newest, second, third] = (await told(nora)).items
    expect((await read(nora, `${third?.id}/read`)).body).toEqual({ unread: 3 })
    const since = (await told(nora)).items[2]?.readAt
    expect((await read(nora, 'read', { upTo: second?.id })).body).toEqual({ unread: 1 })
    expect((await read(nora, `${third?.id}/read`)).body).toEqual({ unread: 1 })
    const after = (await told(nora)).items
    expect(after[2]?.readAt).toBe(since)
    expect(after.map(({ readAt }) => readAt === null)).toEqual([true, false, false, false])
    expect(after[0]?.id).toBe(newest?.id)
  })

  it('are told once for one key, to each person', async () => {
    await tell(nora, 3, 'the same')
    await tell(sponsor, 1, 'the same')
    expect((await told(nora)).unread).toBe(1)
    expect(await kinds(sponsor)).toContain('test.told')
  })

  it('lead nowhere but into the app', async () => {
    const elsewhere = ['https://evil.example', '//evil.example', '/\\evil.example']
    for (const path of elsewhere)
      await expect(
        accord.platform.transaction({ kind: 'clock' }, (tx) =>
          notify(tx, { userId: nora.id, kind: 'test.told', about: {}, path }),
        ),
      ).rejects.toThrow(/check constraint/)
  })

  it('are swept after 180 days', async () => {
    await tell(nora, 2)
    const [kept, old] = (await told(nora)).items
    await accord.platform.db
      .updateTable('notices')
      .set({ created_at: new Date(Date.now() - 181 * 86_400_000) })
      .where('id', '=', old?.id as number)
      .execute()
    await accord.runSchedule('sweep-notices')
    expect((await told(nora)).items.map(({ id }) => id)).toEqual([kept?.id])
  })
})

describe('what happens in a request', () => {
  it('is told to the other side, each time', async () => {
    const campaign = await openCampaign(sponsor)
    const request = await invited(sponsor, campaign.id, nora, 900)
    await accord.runJobs()
    const [invitation] = (await told(nora)).items
    expect(invitation).toMatchObject({
      kind: 'request.invitation',
      path: `/requests/${request.id}`,
      about: { campaign: campaign.title, amount: euros(900) },
      readAt: null,
    })

    const { body: countered } = await nora.ask<typeof request>('POST', `/api/v1/requests/${request.id}/offers`, anOffer(1000)) // prettier-ignore
    await accord.runJobs()
    expect((await told(sponsor)).items[0]).toMatchObject({ kind: 'request.offer', about: { amount: euros(1000) } }) // prettier-ignore

    const { body: deal } = await accept(sponsor, countered)
    await accord.runJobs()
    expect((await told(nora)).items[0]).toMatchObject({ kind: 'request.agreed', path: `/deals/${deal.id}` })
    expect(await kinds(nora)).toEqual(['request.agreed', 'request.invitation'])
  })

  it('is told to both sides when an admin ends it', async () => {
    const { id } = await openCampaign(sponsor)
    const request = await invited(sponsor, id, nora)
    await admin.ask('POST', `/api/v1/requests/${request.id}/withdrawal`, { reason: 'Spam' })
    await accord.runJobs()
    expect((await kinds(nora))[0]).toBe('request.withdrawn')
    expect((await kinds(sponsor))[0]).toBe('request.withdrawn')
  })
})
