import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { InfluencerProfile, OwnProfile, SponsorProfile } from '@accord/contract'
import { PICTURE_SIZE } from '../../platform/pictures.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { euros, newAdmin, newInfluencer, newSponsor, openCampaign, registerSponsor, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { openBrowser } from '../../testing/browser.ts'
import { walk } from '../../testing/walk.ts'

type Refusal = { code: string; errors: { field: string }[] }
type Own = OwnProfile & Refusal & Record<string, unknown>

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

const edit = (person: Person, role: string, body: unknown, headers = {}) =>
  person.ask<Own>('PATCH', `/api/v1/profile/${role}`, body, headers)
const fields = ({ body }: { body: Refusal }) => body.errors.map(({ field }) => field)
const profileOf = (username: string, person = stranger(accord)) =>
  person.ask<InfluencerProfile>('GET', `/api/v1/influencers/${username}`)

const account = { platform: 'instagram', handle: 'nora', followers: 1000, engagementRate: 345 }
const packaged = { title: 'A reel', platform: 'instagram', format: 'reel', quantity: 1, price: euros(100) }

describe('editing one’s profile as an influencer', () => {
  it.each<[field: string, edit: Record<string, unknown>]>([
    ['name', { name: '' }],
    ['name', { name: 'No\u202Era' }],
    ['handle', { handle: 'a' }],
    ['handle', { handle: 'nora lind' }],
    ['handle', { handle: '@nora' }],
    ['bio', { bio: 'x'.repeat(2001) }],
    ['bio', { bio: 'a\0b' }],
    ['category', { category: '' }],
    ['niches', { niches: [] }],
    ['niches', { niches: 7 }],
    ['languages.1', { languages: ['en', 'xx'] }],
    ['country', { country: 'Germany' }],
    ['country', { country: 'de' }],
    ['city', { city: '' }],
    ['reach', { reach: -1 }],
    ['socialAccounts.0.platform', { socialAccounts: [{ ...account, platform: 'myspace' }] }],
    ['socialAccounts.0.followers', { socialAccounts: [{ ...account, followers: 1.5 }] }],
    ['socialAccounts.0.engagementRate', { socialAccounts: [{ ...account, engagementRate: 10_001 }] }],
    ['socialAccounts', { socialAccounts: Array.from({ length: 13 }, () => account) }],
    ['packages.0.price.amount', { packages: [{ ...packaged, price: { amount: 0, currency: 'EUR' } }] }],
    ['packages.0.quantity', { packages: [{ ...packaged, quantity: 0 }] }],
    ['packages.1.title', { packages: [packaged, { ...packaged, title: ' ' }] }],
    ['timeZone', { timeZone: 'CEST' }],
    ['followers', { followers: 1_000_000 }],
    ['status', { status: 'active' }],
  ])('is refused with a wrong %s, which is named', async (field, body) => {
    const answer = await edit(nora, 'influencer', body)
    expect([answer.status, fields(answer)]).toEqual([400, [field]])
  })

  it('is refused under a handle that somebody has, in whatever case, and changes nothing then', async () => {
    const taken = await newInfluencer(accord)
    const answer = await edit(nora, 'influencer', { bio: 'New', handle: taken.username.toUpperCase() })
    expect([answer.status, answer.body.code, fields(answer)]).toEqual([409, 'handle_taken', ['handle']])
    expect((await profileOf(nora.username)).body.bio).toBe('')
  })

  it('is refused to strangers and to other roles', async () => {
    expect((await edit(stranger(accord), 'influencer', { bio: 'x' })).status).toBe(401)
    expect((await edit(sponsor, 'influencer', { bio: 'x' })).status).toBe(403)
    expect((await edit(nora, 'sponsor', { about: 'x' })).status).toBe(403)
    expect((await edit(nora, 'admin', { displayName: 'x' })).status).toBe(403)
  })

  it('is refused when it was edited elsewhere meanwhile', async () => {
    const { headers } = await nora.ask('GET', '/api/v1/profile')
    const first = await edit(nora, 'influencer', { socialAccounts: [account] }, { 'if-match': headers.etag })
    expect([first.status, first.headers.etag === headers.etag]).toEqual([200, false])
    const second = await edit(nora, 'influencer', { bio: 'x' }, { 'if-match': headers.etag })
    expect([second.status, second.body.code]).toEqual([412, 'stale'])
    expect((await edit(nora, 'influencer', { bio: 'x' }, { 'if-match': first.headers.etag })).status).toBe(
      200,
    )
  })

  it('keeps what is said and leaves the rest', async () => {
    const all = {
      name: 'Zoë Lind',
      handle: `${nora.username.slice(0, 20)}.x`,
      bio: 'Trains.\nAnd more trains.',
      category: 'journalist',
      niches: ['travel', 'slow trains'],
      languages: ['de', 'en'],
      country: 'DE',
      city: 'Köln',
      reach: 9000,
      socialAccounts: [{ ...account, platform: 'youtube', followers: 5000, engagementRate: null }, account],
      packages: [{ ...packaged, description: 'Thirty seconds.' }],
      timeZone: 'Europe/Berlin',
    }
    const { status, body } = await edit(nora, 'influencer', all)
    const { socialAccounts, packages, ...rest } = all
    expect(body).toMatchObject({ socialAccounts, packages })
    expect([status, body]).toEqual([200, expect.objectContaining({ ...rest, followers: 6000, platforms: ['youtube', 'instagram'], priceFrom: euros(100) })])
    expect((await edit(nora, 'influencer', { bio: '' })).body).toMatchObject({ ...all, bio: '' })
    const twice = { niches: ['Travel', 'travel', 'slow trains'] }
    expect((await edit(nora, 'influencer', twice)).body).toMatchObject({ niches: all.niches })
    expect((await edit(nora, 'influencer', { city: null, country: null, socialAccounts: [], packages: [] })).body).toMatchObject({ city: null, country: null, followers: 0, platforms: [], priceFrom: null })
    const { body: shown } = await profileOf(all.handle.toUpperCase())
    expect(shown.name).toBe('Zoë Lind')
    expect(shown).not.toHaveProperty('timeZone')
    expect((await profileOf(nora.username)).status).toBe(404)
  }) // prettier-ignore

  it('lets one have one’s own handle in another case', async () => {
    expect((await edit(nora, 'influencer', { handle: nora.username.toUpperCase() })).status).toBe(200)
  })
})

describe('editing the brand page', () => {
  it.each<[field: string, edit: Record<string, unknown>]>([
    ['companyName', { companyName: '' }],
    ['industry', { industry: ' ' }],
    ['website', { website: 'javascript:alert(1)' }],
    ['website', { website: 'https://user:word@example.org' }],
    ['about', { about: 'x'.repeat(4001) }],
    ['monthlyBudget.currency', { monthlyBudget: { amount: 1, currency: '' } }],
    ['slug', { slug: 'mine' }],
  ])('is refused with a wrong %s, which is named', async (field, body) => {
    const answer = await edit(sponsor, 'sponsor', body)
    expect([answer.status, fields(answer)]).toEqual([400, [field]])
  })

  it('is refused when it was edited elsewhere meanwhile', async () => {
    const { headers } = await sponsor.ask('GET', '/api/v1/profile')
    expect((await edit(sponsor, 'sponsor', { about: 'One' }, { 'if-match': headers.etag })).status).toBe(200)
    expect((await edit(sponsor, 'sponsor', { about: 'Two' }, { 'if-match': headers.etag })).status).toBe(412)
  })

  it('keeps what is said; how much there is to spend stays between the brand and the admins', async () => {
    const all = { companyName: 'Kornblume', industry: 'food_and_drink', website: 'https://kornblume.example', about: 'Tea.', monthlyBudget: euros(5), timeZone: 'Europe/Berlin' } // prettier-ignore
    expect((await edit(sponsor, 'sponsor', all)).body).toMatchObject(all)
    const { body: own } = await sponsor.ask<{ slug: string }>('GET', '/api/v1/profile')
    const { body } = await stranger(accord).ask<SponsorProfile>('GET', `/api/v1/sponsors/${own.slug}`)
    expect(body).toMatchObject({ companyName: 'Kornblume', about: 'Tea.' })
    expect(body).not.toHaveProperty('monthlyBudget')
    expect((await edit(sponsor, 'sponsor', { website: null, monthlyBudget: null })).body).toMatchObject({ website: null, monthlyBudget: null, about: 'Tea.' }) // prettier-ignore
  })

  it('may be done while one waits for approval, and is shown to others only afterwards', async () => {
    const { id, username } = await registerSponsor(accord)
    const browser = await openBrowser(accord, username)
    const { status, body } = await browser.ask<{ slug: string }>('PATCH', '/api/v1/profile/sponsor', {
      about: 'Soon.',
    })
    expect(status).toBe(200)
    const seen = async () => (await stranger(accord).ask('GET', `/api/v1/sponsors/${body.slug}`)).status
    expect(await seen()).toBe(404)
    await admin.ask('PUT', `/api/v1/users/${id}/decision`, { action: 'approve' })
    expect(await seen()).toBe(200)
  })
})

describe('a public profile', () => {
  it('is gone for others while its owner is flagged, and back afterwards', async () => {
    await admin.ask('PUT', `/api/v1/users/${nora.id}/flag`, { reason: 'fake_followers' })
    for (const person of [stranger(accord), sponsor]) {
      expect((await profileOf(nora.username, person)).status).toBe(404)
      expect(await walk(person, `/api/v1/influencers?text=${nora.username}`, 10)).toEqual([])
    }
    expect((await profileOf(nora.username, admin)).status).toBe(200)
    await admin.ask('DELETE', `/api/v1/users/${nora.id}/flag`)
    expect((await profileOf(nora.username)).status).toBe(200)
  })

  it('of a brand is gone while its owner is flagged', async () => {
    const brand = await newSponsor(accord, admin)
    const { body } = await brand.ask<{ slug: string }>('GET', '/api/v1/profile')
    await admin.ask('PUT', `/api/v1/users/${brand.id}/flag`, { reason: 'fraud' })
    expect((await stranger(accord).ask('GET', `/api/v1/sponsors/${body.slug}`)).status).toBe(404)
    expect((await admin.ask('GET', `/api/v1/sponsors/${body.slug}`)).status).toBe(200)
  })

  it('tells nobody a mail address', async () => {
    expect(JSON.stringify((await profileOf(nora.username)).body)).not.toContain('@')
  })
})

describe('putting in a picture', () => {
  const upload = (person: Person, file: Buffer, name = 'picture.png', type = 'image/png') => {
    const boundary = `accord${randomBytes(8).toString('hex')}`
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="picture"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`
    return person.ask<Refusal & { pictureUrl: string }>(
      'PUT',
      '/api/v1/profile/picture',
      Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
      { 'content-type': `multipart/form-data; boundary=${boundary}` },
    )
  }
  const picture = (width = 300, height = 200) =>
    sharp({ create: { width, height, channels: 3, background: '#c0ffee' } })
  const kept = async () =>
    (await readdir(join(accord.platform.configuration.dataDir, 'files')).catch(() => [])).length

  /** A picture of one colour in 16,000 by 16,000 points: 30 KB to send, a gigabyte to look at. */
  function bomb(): Buffer {
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
    header.writeUInt32BE(16_000, 0)
    header.writeUInt32BE(16_000, 4)
    header[8] = 1
    const rows = deflateSync(Buffer.alloc((1 + 2000) * 16_000))
    return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
  } // prettier-ignore

  it.each<[what: string, file: () => Buffer | Promise<Buffer>]>([
    ['nothing', () => Buffer.alloc(0)],
    ['a text', () => Buffer.from('I am a picture, believe me.')],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG with a script', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')],
    ['half a picture', async () => (await picture().png().toBuffer()).subarray(0, 90)],
    ['half a photograph', async () => { const whole = await sharp(randomBytes(300 * 200 * 3), { raw: { width: 300, height: 200, channels: 3 } }).jpeg().toBuffer(); return whole.subarray(0, whole.length / 2) }],
    ['a picture of unheard-of size', bomb],
  ])('is refused with %s', async (_, file) => {
    const before = await kept()
    const answer = await upload(nora, await file())
    expect([answer.status, fields(answer)]).toEqual([400, ['picture']])
    expect(await kept()).toBe(before)
  }) // prettier-ignore

  it('is refused with more than 8 MB', async () => {
    const answer = await upload(nora, randomBytes(8_000_001))
    expect([answer.status, fields(answer)]).toEqual([413, ['picture']])
  })

  it('is refused without a file, or in another form than a file is sent', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const none = await nora.ask<Refusal>('PUT', '/api/v1/profile/picture', '--x--\r\n', headers)
    expect([none.status, fields(none)]).toEqual([400, ['picture']])
    expect((await nora.ask('PUT', '/api/v1/profile/picture', { picture: 'data:' })).status).toBe(415)
  })

  it('is refused to strangers, and to whoever is flagged', async () => {
    expect((await upload(stranger(accord), await picture().png().toBuffer())).status).toBe(401)
  })

  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('makes a square WebP of a %s, under the name of its content', async (format) => {
    const file = await picture().toFormat(format).toBuffer()
    // By what is in it: what it calls itself is another matter.
    const { status, body } = await upload(nora, file, '../../evil.html', 'text/html')
    expect([status, body.pictureUrl]).toEqual([200, expect.stringMatching(/^\/files\/[0-9a-f]{32}\.webp$/)])
    const answer = await accord.http.inject({ method: 'GET', url: body.pictureUrl })
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'image/webp', 'public, max-age=31536000, immutable'])
    const { format: made, width, height } = await sharp(answer.rawPayload).metadata()
    expect([made, width, height]).toEqual(['webp', PICTURE_SIZE, PICTURE_SIZE])
    expect((await profileOf(nora.username)).body.avatarUrl).toBe(body.pictureUrl)
  }) // prettier-ignore

  it('keeps nothing of where and by what it was taken, and stands upright', async () => {
    const file = await picture()
      .withExif({
        IFD0: { Make: 'A telling camera' },
        IFD3: { GPSLatitude: '50/1 56/1 0/1', GPSLatitudeRef: 'N' },
      })
      .jpeg()
      .toBuffer()
    expect(file.includes('A telling camera')).toBe(true)
    const { body } = await upload(nora, file, 'me.jpg', 'image/jpeg')
    const { rawPayload } = await accord.http.inject({ method: 'GET', url: body.pictureUrl })
    expect(rawPayload.includes('A telling camera')).toBe(false)
    const { exif, xmp, iptc, orientation } = await sharp(rawPayload).metadata()
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('is a logo for a brand, shown with its campaigns; taken away again it is gone from there', async () => {
    const campaign = await openCampaign(sponsor)
    const { body } = await upload(sponsor, await picture(50, 50).png().toBuffer())
    const logo = async () => (await stranger(accord).ask<{ sponsor: { logoUrl: string } }>('GET', `/api/v1/campaigns/${campaign.id}`)).body.sponsor.logoUrl
    expect(await logo()).toBe(body.pictureUrl)
    expect((await sponsor.ask('DELETE', '/api/v1/profile/picture')).status).toBe(200)
    expect(await logo()).toBeNull()
  }) // prettier-ignore

  it.each(['..%2Fsecret', '%2e%2e%2fsecret', `${'0'.repeat(32)}.webp`, '.x.webp', 'a/../../secret'])(
    'opens no other file: /files/%s',
    async (name) => {
      expect((await accord.http.inject({ method: 'GET', url: `/files/${name}` })).statusCode).toBe(404)
    },
  )
})
