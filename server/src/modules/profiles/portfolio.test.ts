import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PORTFOLIO_ITEMS } from '@accord/contract'
import type { InfluencerProfile, PortfolioItem } from '@accord/contract'
import { formOf } from '../../testing/forms.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { statementsOf } from '../../testing/statements.ts'
import { putPicture } from './portfolio.ts'

type Refusal = { code: string; errors: { field: string; code: string }[] }

let accord: Installation
let admin: Person, sponsor: Person
let nora: Person & { username: string }
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
})
beforeEach(async () => {
  nora = await newInfluencer(accord)
})
afterAll(() => accord.stop())

const URL = '/api/v1/profile/portfolio'
const add = (body: unknown = { title: 'A walk' }, person: Person = nora) =>
  person.ask<PortfolioItem & Refusal>('POST', URL, body)
const edit = (id: number, body: unknown, person: Person = nora) =>
  person.ask<PortfolioItem & Refusal>('PATCH', `${URL}/${id}`, body)
const put = (
  id: number,
  content: Buffer,
  fields: Record<string, string> = { alt: 'A hut in the rain' },
  person: Person = nora,
  more: { filename?: string; type?: string } = {},
) => {
  const { payload, headers } = formOf(fields, [{ name: 'picture', content, ...more }])
  return person.ask<PortfolioItem & Refusal>('PUT', `${URL}/${id}/picture`, payload, headers)
}
const portfolio = async () =>
  (await stranger(accord).ask<InfluencerProfile>('GET', `/api/v1/influencers/${nora.username}`)).body.portfolio // prettier-ignore
const files = async () => (await readdir(join(accord.platform.configuration.dataDir, 'files')).catch(() => [])).sort() // prettier-ignore
const aDayPasses = async () => {
  await accord.platform.db.updateTable('pictures').set({ left_at: new Date(Date.now() - 25 * 3_600_000) }).where('left_at', 'is not', null).execute() // prettier-ignore
  await accord.runSchedule('sweep-pictures')
}
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c0ffee' } })
const faults = ({ status, body }: { status: number; body: Refusal }) =>
  [status, ...(body.errors ?? []).map(({ field, code }) => `${field} ${code}`)] // prettier-ignore

/** A picture of one colour in so many points: little to send, a great deal to look at. */
function bomb(width: number, height: number): Buffer {
  const crc = (data: Buffer) => {
    let c = ~0
    for (const byte of data) for (let k = (c ^= byte, 0); k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
    return ~c >>> 0
  }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const row = Buffer.alloc(1 + Math.ceil(width / 8))
  const rows = deflateSync(Buffer.concat(Array.from({ length: Math.min(height, 2000) }, () => row)))
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
} // prettier-ignore

const zip = Buffer.concat([Buffer.from('504b0304140000000000', 'hex'), randomBytes(200)])

describe('a piece of work', () => {
  it('is for influencers alone', async () => {
    expect((await add({ title: 'A' }, stranger(accord))).status).toBe(401)
    for (const person of [sponsor, admin]) expect((await add({ title: 'A' }, person)).status).toBe(403)
  })

  it.each<[fault: string, body: Record<string, unknown>]>([
    ['title required', {}],
    ['title too_small', { title: ' ' }],
    ['title too_big', { title: 'x'.repeat(101) }],
    ['title bad_characters', { title: 'A\u202Ewalk' }],
    ['link bad_url', { title: 'A', link: 'javascript:alert(1)' }],
    ['link bad_url', { title: 'A', link: 'https://nora:secret@x.example' }],
    ['words too_big', { title: 'A', words: 'x'.repeat(1001) }],
    ['platform invalid_value', { title: 'A', platform: 'myspace' }],
    ['picture unknown_field', { title: 'A', picture: 'data:' }],
  ])('is refused with %s', async (fault, body) => {
    const answer = await add(body)
    expect(faults(answer).slice(1)).toEqual([fault.replace('title required', 'title invalid_type')])
    expect(answer.status).toBe(400)
  })

  it('is refused beyond the last', async () => {
    for (let n = 0; n < PORTFOLIO_ITEMS; n++) expect((await add()).status).toBe(201)
    const { status, body } = await add()
    expect([status, body.code]).toEqual([409, 'portfolio_full'])
  })

  it('is shown to everybody, the newest first', async () => {
    const said = { title: 'Hut to hut', link: 'https://x.example/a', words: 'Four days.\nNo music.', platform: 'youtube' } // prettier-ignore
    const first = await add(said)
    expect([first.status, first.body]).toEqual([201, { ...said, id: first.body.id, picture: null }])
    await add({ title: 'Bare' })
    expect(await portfolio()).toEqual([expect.objectContaining({ title: 'Bare', link: null, words: '', platform: null }), first.body]) // prettier-ignore
    const { body } = await nora.ask<InfluencerProfile>('GET', '/api/v1/profile')
    expect(body.portfolio).toHaveLength(2)
  })

  it('is made once by the same intention', async () => {
    const once = () =>
      nora.ask<PortfolioItem>('POST', URL, { title: 'A' }, { 'idempotency-key': 'one-walk-and-no-more' })
    const [one, other] = [await once(), await once()]
    expect([one.body.id === other.body.id, (await portfolio()).length]).toEqual([true, 1])
  })

  it('is changed and taken away by its own influencer, and is there for no other', async () => {
    const { id } = (await add({ title: 'A', words: 'Old' })).body
    const other = await newInfluencer(accord)
    expect((await edit(id, { title: 'Mine' }, other)).status).toBe(404)
    expect((await other.ask('DELETE', `${URL}/${id}`)).status).toBe(404)
    expect(faults(await edit(id, { link: 'x' }))).toEqual([400, 'link bad_url'])
    expect((await edit(id, { title: 'B', platform: 'blog' })).body).toMatchObject({ title: 'B', words: 'Old', platform: 'blog' }) // prettier-ignore
    expect((await edit(id, {})).body.title).toBe('B')
    expect((await nora.ask('DELETE', `${URL}/${id}`)).status).toBe(204)
    expect([await portfolio(), (await edit(id, {})).status]).toEqual([[], 404])
  })

  it('leaves the form of the profile as fresh as it was', async () => {
    const { headers } = await nora.ask('GET', '/api/v1/profile')
    await add()
    const answer = await nora.ask('PATCH', '/api/v1/profile/influencer', { bio: 'x' }, { 'if-match': String(headers.etag) }) // prettier-ignore
    expect(answer.status).toBe(200)
  })

  it('costs no statement more than none', async () => {
    for (let n = 0; n < 3; n++) await put((await add()).body.id, await drawn(40, 30).png().toBuffer())
    expect(await statementsOf(accord.platform.pool, () => portfolio())).toBe(1)
  })
})

describe('its picture', () => {
  let id: number
  beforeEach(async () => {
    id = (await add()).body.id
  })

  it.each<[what: string, code: string, file: () => Buffer | Promise<Buffer>]>([
    ['0 bytes', 'empty_file', () => Buffer.alloc(0)],
    ['a script', 'bad_picture', () => Buffer.from('#!/bin/sh\nrm -rf /')],
    ['a page', 'bad_picture', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG', 'bad_picture', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['an SVG with a script', 'bad_picture', () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')],
    ['a zip', 'bad_picture', () => zip],
    ['a zip behind the first bytes of a PNG', 'bad_picture', () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), zip])],
    ['a TIFF', 'bad_picture', () => drawn(9, 9).tiff().toBuffer()],
    ['half a picture', 'bad_picture', async () => (await sharp(randomBytes(90_000), { raw: { width: 200, height: 150, channels: 3 } }).jpeg().toBuffer()).subarray(0, 4000)],
    ['50,000 × 50,000 pixels', 'too_many_pixels', () => bomb(50_000, 50_000)],
    ['a line of 60 million pixels', 'too_many_pixels', () => bomb(60_000_000, 1)],
  ])('is refused with %s, at its field, and nothing is kept', async (_, code, file) => {
    const before = await files()
    const heap = process.memoryUsage().rss
    const answer = await put(id, await file(), { alt: 'A hut' }, nora, { filename: 'hut.png', type: 'image/png' })
    expect(faults(answer)).toEqual([400, `picture ${code}`])
    expect(process.memoryUsage().rss - heap).toBeLessThan(300_000_000)
    expect([await files(), (await portfolio())[0]?.picture]).toEqual([before, null])
  }) // prettier-ignore

  it('is refused without words for those who don’t see it, and with a point outside of it', async () => {
    const file = await drawn(30, 20).png().toBuffer()
    expect(faults(await put(id, file, {}))).toEqual([400, 'alt invalid_type'])
    expect(faults(await put(id, file, { alt: ' ' }))).toEqual([400, 'alt too_small'])
    expect(faults(await put(id, file, { alt: 'x'.repeat(301) }))).toEqual([400, 'alt too_big'])
    expect(faults(await put(id, file, { alt: 'A', focusX: '101' }))).toEqual([400, 'focusX too_big'])
    expect(faults(await put(id, file, { alt: 'A', focusY: 'top' }))).toEqual([400, 'focusY invalid_type'])
    expect(faults(await put(id, file, { alt: 'A', width: '9' }))).toEqual([400, 'width unknown_field'])
  })

  it('is refused with more than 8 MB, without a file, to strangers and for what is somebody else’s', async () => {
    const file = await drawn(30, 20).png().toBuffer()
    expect(faults(await put(id, randomBytes(8_000_001)))[0]).toBe(413)
    const none = formOf({ alt: 'A' })
    expect(faults(await nora.ask<Refusal>('PUT', `${URL}/${id}/picture`, none.payload, none.headers))).toEqual([400, 'picture required']) // prettier-ignore
    expect((await put(id, file, { alt: 'A' }, stranger(accord))).status).toBe(401)
    const before = await files()
    expect((await put(id, file, { alt: 'A' }, await newInfluencer(accord))).status).toBe(404)
    expect(await files()).toEqual(before)
  })

  it('is kept as WebP in three widths, none larger than it was, under names that tell nothing', async () => {
    const { status, body } = await put(id, await drawn(2400, 1200).jpeg().toBuffer(), { alt: 'A hut', focusX: '20', focusY: '80' }, nora, { filename: '../../evil.html', type: 'text/html' }) // prettier-ignore
    expect([status, body.picture]).toMatchObject([200, { alt: 'A hut', focusX: 20, focusY: 80 }])
    const sizes = body.picture?.sizes ?? []
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([[320, 160], [960, 480], [1600, 800]]) // prettier-ignore
    for (const { url, width, height } of sizes) {
      expect(url).toMatch(/^\/files\/[0-9a-f]{32}\.webp$/)
      const answer = await accord.http.inject({ method: 'GET', url })
      expect(answer.headers['content-type']).toBe('image/webp')
      const made = await sharp(answer.rawPayload).metadata()
      expect([made.format, made.width, made.height]).toEqual(['webp', width, height])
    }
    expect((await portfolio())[0]).toEqual(body)
  })

  it('of a small one is kept as large as it is, and of a tall one within bounds', async () => {
    const small = await put(id, await drawn(500, 400).png().toBuffer())
    expect(small.body.picture?.sizes.map(({ width }) => width)).toEqual([320, 500])
    const tiny = await put(id, await drawn(20, 10).png().toBuffer())
    expect(tiny.body.picture?.sizes).toMatchObject([{ width: 20, height: 10 }])
    const tall = await put(id, await drawn(400, 20_000).png().toBuffer())
    expect(tall.status).toBe(200)
    for (const { height } of tall.body.picture?.sizes ?? []) expect(height).toBeLessThanOrEqual(3200)
  })

  it('keeps what it lets through, and stands upright without its place and its camera', async () => {
    const photograph = await drawn(300, 200)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Make: 'A telling camera' }, IFD3: { GPSLatitude: '50/1 56/1 0/1' } })
      .jpeg()
      .toBuffer()
    expect(photograph.includes('A telling camera')).toBe(true)
    const { body } = await put(id, photograph)
    expect(body.picture?.sizes).toMatchObject([{ width: 200, height: 300 }])
    const { rawPayload } = await accord.http.inject({ method: 'GET', url: body.picture?.sizes[0]?.url ?? '' })
    const { exif, xmp, iptc, orientation } = await sharp(rawPayload).metadata()
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
    const glass = await sharp({ create: { width: 30, height: 20, channels: 4, background: '#00000000' } }).png().toBuffer() // prettier-ignore
    const clear = await put(id, glass)
    const kept = await accord.http.inject({ method: 'GET', url: clear.body.picture?.sizes[0]?.url ?? '' })
    expect((await sharp(kept.rawPayload).metadata()).hasAlpha).toBe(true)
  })

  it('is shown otherwise without being sent again, once it is there', async () => {
    const shown = { alt: 'The same hut', focusX: 1, focusY: 2 }
    expect((await edit(id, { picture: shown })).body.code).toBe('no_picture')
    await put(id, await drawn(30, 20).png().toBuffer())
    expect(faults(await edit(id, { picture: { ...shown, alt: '' } }))).toEqual([400, 'picture.alt too_small'])
    expect((await edit(id, { picture: shown })).body.picture).toMatchObject(shown)
  })

  it('is there for another day when it is replaced, taken away or goes with its piece, and then gone, without another’s like it', async () => {
    const file = await drawn(1000, 500).png().toBuffer()
    const other = (await add()).body.id
    await put(other, file)
    await aDayPasses()
    const before = await files()
    const first = (await put(id, file)).body.picture?.sizes[0]?.url ?? ''
    expect((await files()).length).toBe(before.length + 3)
    await put(id, await drawn(20, 10).png().toBuffer())
    await accord.runJobs()
    await accord.runSchedule('sweep-pictures')
    expect((await accord.http.inject({ method: 'GET', url: first })).statusCode).toBe(200)
    expect((await portfolio()).find((item) => item.id === id)?.picture?.sizes.length).toBe(1)
    await aDayPasses()
    expect((await files()).length).toBe(before.length + 1)
    const { body } = await nora.ask<PortfolioItem>('DELETE', `${URL}/${id}/picture`)
    await aDayPasses()
    expect([body.picture, await files()]).toEqual([null, before])
    await put(id, file)
    await nora.ask('DELETE', `${URL}/${id}`)
    await accord.runSchedule('sweep-pictures')
    expect((await files()).length).toBe(before.length + 3)
    await aDayPasses()
    expect(await files()).toEqual(before)
    const shown = (await portfolio())[0]?.picture?.sizes[0]?.url ?? ''
    expect((await accord.http.inject({ method: 'GET', url: shown })).statusCode).toBe(200)
  })

  it.each([
    ['is kept where it was committed and nobody could say so', true],
    ['is swept where it was not committed, and the one before is kept', false],
  ])('%s', async (_, committed) => {
    await aDayPasses()
    const before = await put(id, await drawn(20, 10).png().toBuffer())
    const { platform } = accord
    const broken: typeof platform.transaction = async (actor, work, once) => {
      let shown = false
      const lost = new Error('the connection is gone')
      const result = await platform.transaction(actor, async (tx) => {
        const done = await work(tx)
        shown = (await tx.db.selectFrom('portfolio_items').select('alt').where('id', '=', id).executeTakeFirstOrThrow()).alt === 'New' // prettier-ignore
        if (shown && !committed) throw lost
        return done
      }, once) // prettier-ignore
      if (shown) throw lost
      return result
    }
    const person = { kind: 'user', userId: nora.id, role: 'influencer' } as Parameters<typeof putPicture>[1]
    const shown = { alt: 'New', focusX: 50, focusY: 50 }
    const putting = putPicture({ ...platform, transaction: broken }, person, id, await drawn(30, 20).png().toBuffer(), shown) // prettier-ignore
    await expect(putting).rejects.toThrow('gone')
    await aDayPasses()
    const picture = (await portfolio()).find((item) => item.id === id)?.picture
    expect(picture?.alt).toBe(committed ? 'New' : before.body.picture?.alt)
    for (const { url } of picture?.sizes ?? [])
      expect((await accord.http.inject({ method: 'GET', url })).statusCode).toBe(200)
    const names = new Set(await files())
    const rows = await platform.db.selectFrom('pictures').select('name').execute()
    expect(new Set(rows.map(({ name }) => name))).toEqual(names)
  })

  it('goes with the account, words, rows and files, left ones at once too', async () => {
    await aDayPasses()
    const before = await files()
    await put(id, await drawn(500, 200).png().toBuffer())
    await put(id, await drawn(400, 200).png().toBuffer())
    expect((await admin.ask('DELETE', `/api/v1/users/${nora.id}`)).status).toBe(204)
    await accord.runJobs()
    const { rows } = await accord.platform.pool.query('SELECT (SELECT count(*) FROM portfolio_items WHERE influencer_id = $1) + (SELECT count(*) FROM pictures WHERE user_id = $1) AS n', [nora.id]) // prettier-ignore
    expect([rows[0].n, await files()]).toEqual([0, before])
  })
})
