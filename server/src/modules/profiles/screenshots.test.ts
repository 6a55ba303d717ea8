import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FigureScreenshot, InfluencerProfile, NoticePage, Page, ScreenshotCase, ShownAccount } from '@accord/contract' // prettier-ignore
import { formOf } from '../../testing/forms.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'

type Refusal = { code: string; errors: { field: string; code: string }[] }

let accord: Installation
let admin: Person, sponsor: Person
let nora: Person & { username: string }
let account: ShownAccount
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
})
beforeEach(async () => {
  await accord.platform.db.deleteFrom('figure_screenshots').execute()
  nora = await newInfluencer(accord)
  await edit(1000)
  account = await shown()
})
afterAll(() => accord.stop())

const edit = (followers: number, engagementRate: number | null = null) =>
  nora.ask('PATCH', '/api/v1/profile/influencer', {
    socialAccounts: [{ platform: 'instagram', handle: 'nora', followers, engagementRate }],
  })
const shown = async () =>
  (await stranger(accord).ask<InfluencerProfile>('GET', `/api/v1/influencers/${nora.username}`)).body.socialAccounts[0]! // prettier-ignore
const drawn = (width = 900, height = 1600) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } }).jpeg().withExif({ IFD0: { Artist: 'Nora' } }).toBuffer() // prettier-ignore
const send = async (content?: Buffer, person: Person = nora, id = account.id) => {
  const { payload, headers } = formOf({}, content === undefined ? [{ name: 'picture', content: await drawn() }] : content.equals(NOTHING) ? [] : [{ name: 'picture', content }]) // prettier-ignore
  return person.ask<{ items: FigureScreenshot[] } & Refusal>('PUT', `/api/v1/profile/social-accounts/${id}/screenshot`, payload, headers) // prettier-ignore
}
const NOTHING = Buffer.from('nothing')
const own = async () => (await nora.ask<{ items: FigureScreenshot[] }>('GET', '/api/v1/profile/figure-screenshots')).body.items // prettier-ignore
const queue = async (state = 'open', person: Person = admin, more = '') =>
  person.ask<Page<ScreenshotCase> & Refusal>('GET', `/api/v1/figure-screenshots?state=${state}${more}`)
const decide = (id: number, body: unknown = { decision: 'confirm' }, person: Person = admin) =>
  person.ask<ScreenshotCase & Refusal>('PUT', `/api/v1/figure-screenshots/${id}/decision`, body)
const look = (url: string, person: Person) =>
  accord.http.inject({ url, headers: person.token ? { authorization: `Bearer ${person.token}` } : {} })
const files = async () => readdir(join(accord.platform.configuration.dataDir, 'screenshots')).catch(() => [])
const fault = ({ status, body }: { status: number; body: Refusal }) => [status, body.code, ...(body.errors ?? []).map(({ field, code }) => `${field} ${code}`)] // prettier-ignore

describe('sending in a screenshot', () => {
  it('is for influencers, and each one’s own accounts', async () => {
    const other = await newInfluencer(accord)
    for (const [person, status] of [[stranger(accord), 401], [sponsor, 403], [admin, 403], [other, 404]] as const) {
      expect((await send(undefined, person)).status).toBe(status)
      expect((await person.ask('DELETE', `/api/v1/profile/social-accounts/${account.id}/screenshot`)).status).toBe(status)
    }
    expect(await own()).toEqual([])
  }) // prettier-ignore

  it.each([
    ['nothing', NOTHING, 'picture required'],
    ['an empty file', Buffer.alloc(0), 'picture empty_file'],
    ['a script', Buffer.from('<script>alert(1)</script>'), 'picture bad_picture'],
    [
      'an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'picture bad_picture',
    ],
    ['a PDF', Buffer.from('%PDF-1.7'), 'picture bad_picture'],
    ['half a picture', Buffer.from('\u0089PNG\r\n\u001a\nhalf', 'latin1'), 'picture bad_picture'],
  ])('is refused with %s', async (_, content, code) => {
    const before = await files()
    expect(fault(await send(content)).slice(0, 3)).toEqual([400, 'bad_input', code])
    expect(await files()).toEqual(before)
  })

  it('is refused with more than 8 MB', async () => {
    expect(fault(await send(Buffer.alloc(8_000_001, 1)))).toEqual([413, 'file_too_large', 'picture file_too_large']) // prettier-ignore
  })

  it('keeps it made anew, for its owner and admins alone', async () => {
    const { status, body } = await send()
    expect(status).toBe(200)
    expect(body.items).toMatchObject([{ accountId: account.id, followers: 1000, decision: null, decidedAt: null }])
    const { pictureUrl } = body.items[0]!
    for (const person of [nora, admin]) {
      const answer = await look(pictureUrl, person)
      expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'image/webp', 'no-store']) // prettier-ignore
      const { format, exif, width } = await sharp(answer.rawPayload).metadata()
      expect([format, exif, width]).toEqual(['webp', undefined, 900])
    }
    const other = await newInfluencer(accord)
    for (const [person, refused] of [[stranger(accord), 401], [other, 404], [sponsor, 404]] as const)
      expect((await look(pictureUrl, person)).statusCode).toBe(refused)
    const [file = ''] = await files()
    expect((await look(`/files/${file}.webp`, stranger(accord))).statusCode).toBe(404)
  }) // prettier-ignore

  it('takes the place of one before, and can be taken back', async () => {
    const before = (await files()).length
    await send()
    await send()
    await accord.runJobs()
    expect((await own()).length).toBe(1)
    expect((await files()).length).toBe(before + 1)
    expect(
      (await nora.ask('DELETE', `/api/v1/profile/social-accounts/${account.id}/screenshot`)).status,
    ).toBe(204)
    expect(
      (await nora.ask('DELETE', `/api/v1/profile/social-accounts/${account.id}/screenshot`)).status,
    ).toBe(404)
    await accord.runJobs()
    expect((await files()).length).toBe(before)
  })
})

describe('deciding about a screenshot', () => {
  const sent = async () => (await send()).body.items[0]!.id

  it('is for admins', async () => {
    const id = await sent()
    for (const [person, status] of [
      [stranger(accord), 401],
      [sponsor, 403],
      [nora, 403],
    ] as const) {
      expect((await queue('open', person)).status).toBe(status)
      expect((await decide(id, undefined, person)).status).toBe(status)
    }
    expect((await decide(999_999)).status).toBe(404)
  })

  it.each([
    ['decision invalid_value', { decision: 'perhaps' }],
    ['reason required', { decision: 'reject' }],
    ['reason required', { decision: 'reject', reason: ' ' }],
    ['reason too_big', { decision: 'reject', reason: 'x'.repeat(501) }],
    ['followers unknown_field', { decision: 'confirm', followers: 5 }],
  ])('is refused with %s', async (code, body) => {
    expect(fault(await decide(await sent(), body))).toEqual([400, 'bad_input', code])
  })

  it('confirms what the account said when it was sent in, and tells its owner', async () => {
    const id = await sent()
    const [waiting] = (await queue()).body.items
    expect(waiting).toMatchObject({ id, influencer: { handle: nora.username }, account: { platform: 'instagram', handle: 'nora', followers: 1000 }, followers: 1000 }) // prettier-ignore
    const { status, body } = await decide(id)
    expect([status, body.decision]).toEqual([200, 'confirmed'])
    expect(await shown()).toMatchObject({ confirmedBy: 'screenshot', followers: 1000 })
    expect((await queue()).body.items).toEqual([])
    expect((await queue('decided')).body.items.map((one) => one.id)).toEqual([id])
    expect(fault(await decide(id, { decision: 'reject', reason: 'No' }))).toEqual([409, 'decided'])
    await accord.runJobs()
    const { items } = (await nora.ask<NoticePage>('GET', '/api/v1/notices')).body
    expect(items[0]).toMatchObject({
      kind: 'figures.confirmed',
      about: { network: 'Instagram' },
      path: '/account',
    })
  })

  it('is refused where the account says something else by now', async () => {
    const id = await sent()
    await edit(9_000_000)
    expect((await queue()).body.items[0]).toMatchObject({
      followers: 1000,
      account: { followers: 9_000_000 },
    })
    expect(fault(await decide(id))).toEqual([409, 'figures_changed'])
    expect((await own())[0]?.decision).toBeNull()
    // Engagement is seen as well.
    await edit(1000, 2000)
    expect((await queue()).body.items[0]).toMatchObject({ engagementRate: null, account: { engagementRate: 2000 } }) // prettier-ignore
    expect(fault(await decide(id))).toEqual([409, 'figures_changed'])
    await edit(1000)
  })

  it('takes the place of one that is sent at the same moment', async () => {
    await Promise.all([sent(), sent()])
    expect((await own()).length).toBe(1)
  })

  it('may reject it, with a reason that its owner reads', async () => {
    const id = await sent()
    expect((await decide(id, { decision: 'reject', reason: 'The name can’t be read.' })).status).toBe(200)
    expect(await own()).toMatchObject([{ decision: 'rejected', reason: 'The name can’t be read.' }])
    expect((await shown()).confirmedBy).toBe('self_reported')
    expect((await send()).status).toBe(200)
    expect(await own()).toMatchObject([{ decision: null, reason: '' }])
  })

  it('pages through those that wait, the longest first', async () => {
    const ids: number[] = []
    for (let n = 0; n < 3; n++) {
      nora = await newInfluencer(accord)
      await edit(1000)
      account = await shown()
      ids.push(await sent())
    }
    const first = await queue('open', admin, '&limit=2')
    const second = await queue('open', admin, `&limit=2&cursor=${first.body.nextCursor}`)
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(ids)
    expect(second.body.nextCursor).toBeNull()
    expect(fault(await queue('decided', admin, `&cursor=${first.body.nextCursor}`))).toEqual([400, 'bad_input', 'cursor bad_cursor']) // prettier-ignore
  })
})

describe('the picture', () => {
  it('is gone a week after the decision, and with its row where that is gone', async () => {
    await accord.runJobs()
    const before = await files()
    const { id } = (await send()).body.items[0]!
    await decide(id)
    await accord.runSchedule('sweep-screenshots')
    expect((await own()).length).toBe(1)
    await accord.platform.db.updateTable('figure_screenshots').set({ decided_at: new Date(Date.now() - 8 * 86_400_000) }).execute() // prettier-ignore
    await accord.runSchedule('sweep-screenshots')
    await accord.runJobs()
    expect([await own(), await files()]).toEqual([[], before])
    expect((await shown()).confirmedBy).toBe('screenshot')
  })

  it('is gone with its influencer', async () => {
    await accord.runJobs()
    const before = await files()
    await send()
    expect((await admin.ask('DELETE', `/delete_user/${nora.id}`)).status).toBe(200)
    await accord.runJobs()
    expect(await files()).toEqual(before)
  })
})
