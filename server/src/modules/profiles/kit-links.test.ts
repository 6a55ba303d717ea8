import { rm } from 'node:fs/promises'
import { MOST_KIT_LINKS } from '@accord/contract'
import type { KitLink, LinkedKit, Page } from '@accord/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, stranger } from '../../testing/people.ts'
import type { Answer, Person } from '../../testing/people.ts'
import { pagesFolder } from '../../testing/pages-folder.ts'

type Refusal = { code: string; errors?: { field: string; code: string }[] }
const OWN = '/api/v1/profile/media-kit-links'

let accord: Installation
let folder: string
let admin: Person, sponsor: Person
let nora: Person & { username: string }
beforeAll(async () => {
  folder = await pagesFolder()
  accord = await startInstallation({}, undefined, folder)
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  nora = await newInfluencer(accord)
})
afterAll(async () => {
  await accord.stop()
  await rm(folder, { recursive: true })
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const make = (body: object = {}, by: Person = nora) =>
  by.ask<KitLink & Refusal>('POST', OWN, { lastDay: inDays(14), ...body })
const made = async (by?: Person) => {
  const { body } = await make({}, by)
  return { ...body, token: (body.path as string).split('/').at(-1) as string }
}
const follow = (token: string, by: Person = stranger(accord)) =>
  by.ask<LinkedKit & Refusal>('GET', `/api/v1/media-kit-links/${token}`)
const open = (token: string, by: Person = stranger(accord)) =>
  by.ask('POST', `/api/v1/media-kit-links/${token}/openings`)
const own = async (id: number) =>
  (await nora.ask<Page<KitLink>>('GET', `${OWN}?limit=100`)).body.items.find((one) => one.id === id)
const fields = ({ body }: Answer<Refusal>) => body.errors?.map(({ field, code }) => `${field} ${code}`)
const clear = () => accord.platform.db.deleteFrom('media_kit_links').execute()

describe('making a private link', () => {
  it('is refused to strangers, sponsors and admins', async () => {
    expect((await make({}, stranger(accord))).status).toBe(401)
    expect((await make({}, sponsor)).status).toBe(403)
    expect((await make({}, admin)).status).toBe(403)
  })

  it('needs a last day that is to come, within a year, and a name that is none or a line', async () => {
    expect(fields(await make({ lastDay: undefined }))).toEqual(['lastDay invalid_type'])
    expect(fields(await make({ lastDay: 'tomorrow' }))?.[0]).toMatch(/^lastDay/)
    expect(fields(await make({ lastDay: inDays(-2) }))).toEqual(['lastDay in_the_past'])
    expect(fields(await make({ lastDay: inDays(370) }))).toEqual(['lastDay too_far'])
    expect(fields(await make({ forWhom: 'x'.repeat(81) }))).toEqual(['forWhom too_big'])
    expect(fields(await make({ forWhom: '' }))).toEqual(['forWhom too_small'])
  })

  it('is done once when it is sent twice, and leaves the secret nowhere', async () => {
    const body = { lastDay: inDays(3), forWhom: 'Nordlicht' }
    const send = () => nora.ask<KitLink>('POST', OWN, body, { 'idempotency-key': 'link-for-nordlicht-1' })
    const [first, second] = [await send(), await send()]
    expect(second.body).toEqual(first.body)
    expect(first.body).toMatchObject({ forWhom: 'Nordlicht', ended: false, openings: 0, readers: [] })
    const token = (first.body.path as string).split('/').at(-1) as string
    const { db } = accord.platform
    const rows = [
      await db.selectFrom('media_kit_links').selectAll().execute(),
      await db.selectFrom('idempotency_keys').selectAll().execute(),
      await db.selectFrom('audit_entries').selectAll().execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows[2])).not.toContain('Nordlicht')
  })

  it('is possible fifty times', async () => {
    const other = await newInfluencer(accord)
    for (let n = 0; n < MOST_KIT_LINKS; n++) await make({}, other)
    const { body, status } = await make({}, other)
    expect([status, body.code]).toEqual([409, 'too_many_links'])
    const first = await other.ask<Page<KitLink>>('GET', `${OWN}?limit=30`)
    const second = await other.ask<Page<KitLink>>('GET', `${OWN}?limit=30&cursor=${first.body.nextCursor}`)
    expect(new Set([...first.body.items, ...second.body.items].map(({ id }) => id)).size).toBe(50)
    await other.ask('DELETE', `${OWN}/${first.body.items[0]!.id}`)
    expect((await make({}, other)).status).toBe(201)
  })
})

describe('following it', () => {
  it('shows the kit to whoever has it, and to no search engine', async () => {
    const { token } = await made()
    const { body, status, headers } = await follow(token)
    expect([status, body.influencer.handle]).toEqual([200, nora.username])
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' }) // prettier-ignore
    const page = await accord.http.inject({ url: `/media-kit/${token}`, headers: { accept: 'text/html' } })
    expect(page.statusCode).toBe(200)
    expect(page.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' }) // prettier-ignore
    expect(page.body).not.toContain(nora.username)
  })

  it('counts who opened it: the signed-in by name, others by number, previews and oneself not', async () => {
    await clear()
    const { token, id } = await made()
    await accord.http.inject({ url: `/media-kit/${token}`, headers: { 'user-agent': 'Slackbot-LinkExpanding 1.0' } }) // prettier-ignore
    await follow(token)
    await open(token, nora)
    expect(await own(id)).toMatchObject({ openings: 0, lastOpenedAt: null })
    expect((await open(token)).status).toBe(204)
    await open(token, sponsor)
    await open(token, sponsor)
    const { openings, readers, lastOpenedAt } = (await own(id)) as KitLink
    expect(openings).toBe(3)
    expect(lastOpenedAt).not.toBeNull()
    expect(readers).toMatchObject([{ openings: 2, name: expect.stringMatching(/./) }])
  })

  it('counts everybody who opens it at once', async () => {
    await clear()
    const { token, id } = await made()
    await Promise.all(Array.from({ length: 12 }, (_, n) => open(token, n % 2 ? sponsor : undefined)))
    expect(await own(id)).toMatchObject({ openings: 12, readers: [{ openings: 6 }] })
  })

  it('says plainly that it has ended, by hand or by its day', async () => {
    const [one, two] = [await made(), await made()]
    expect((await sponsor.ask('DELETE', `${OWN}/${one.id}`)).status).toBe(403)
    expect((await (await newInfluencer(accord)).ask('DELETE', `${OWN}/${one.id}`)).status).toBe(404)
    expect((await nora.ask('DELETE', `${OWN}/${one.id}`)).status).toBe(204)
    expect((await nora.ask('DELETE', `${OWN}/${one.id}`)).status).toBe(204)
    await accord.platform.db.updateTable('media_kit_links').set({ ends_at: new Date(Date.now() - 1000) }).where('id', '=', two.id).execute() // prettier-ignore
    for (const { token, id } of [one, two]) {
      const { status, body } = await follow(token)
      expect([status, body.code]).toEqual([410, 'link_ended'])
      expect((await open(token)).status).toBe(410)
      const page = await accord.http.inject({ url: `/media-kit/${token}`, headers: { accept: 'text/html' } })
      expect(page.statusCode).toBe(410)
      // As a browser asks again that showed the kit before: the file is the same, what it says is not.
      const again = await accord.http.inject({ url: `/media-kit/${token}`, headers: { accept: 'text/html', 'if-none-match': String(page.headers['etag']), 'if-modified-since': new Date().toUTCString() } }) // prettier-ignore
      expect([again.statusCode, again.body]).toEqual([410, page.body])
      expect((await own(id))?.ended).toBe(true)
    }
    await accord.platform.db.updateTable('media_kit_links').set({ ends_at: new Date(Date.now() - 181 * 86_400_000), created_at: new Date(0) }).where('id', '=', two.id).execute() // prettier-ignore
    await accord.runSchedule('sweep-media-kit-links')
    expect((await follow(two.token)).status).toBe(404)
    expect((await follow(one.token)).status).toBe(410)
  })

  it('finds nothing by a link that never was, or of somebody flagged', async () => {
    expect((await follow('x'.repeat(43))).status).toBe(404)
    expect((await follow('short')).status).toBe(400)
    const page = await accord.http.inject({ url: `/media-kit/${'x'.repeat(43)}`, headers: { accept: 'text/html' } }) // prettier-ignore
    expect(page.statusCode).toBe(404)
    const flagged = await newInfluencer(accord)
    const { token } = await made(flagged)
    await admin.ask('PUT', `/admin/flag/user/${flagged.id}`, { reason: 'Spam' })
    expect((await follow(token)).status).toBe(404)
    expect((await open(token)).status).toBe(404)
  })
})

it('an account that is deleted takes its links along, and what it opened', async () => {
  await clear()
  const { token } = await made()
  const [leaving, reader] = [await newInfluencer(accord), await newInfluencer(accord)]
  const left = await made(leaving)
  await open(token, reader)
  await admin.ask('DELETE', `/api/v1/users/${leaving.id}`)
  await admin.ask('DELETE', `/api/v1/users/${reader.id}`)
  expect((await follow(left.token)).status).toBe(404)
  const { db } = accord.platform
  expect(await db.selectFrom('media_kit_link_readers').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('media_kit_links').select('influencer_id').execute()).toEqual([
    { influencer_id: nora.id },
  ])
})
