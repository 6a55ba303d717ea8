import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Campaign } from '@accord/contract'
import { formOf } from '../../testing/forms.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, openCampaign } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { campaignPicture, sharePath } from './share-picture.ts'
import { campaignPage } from './store.ts'
import type { CampaignPageRow } from './store.ts'

let accord: Installation
let admin: Person, sponsor: Person
let open: Campaign
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  open = await openCampaign(sponsor)
})
afterAll(() => accord.stop())

async function get(url: string) {
  const { statusCode, headers, rawPayload } = await accord.http.inject({ url })
  return { status: statusCode, headers, png: rawPayload }
}

/** How much of it is not paper. */
async function ink(png: Buffer): Promise<number> {
  const { channels } = await sharp(png).greyscale().threshold(200).stats()
  return 1 - (channels[0]?.mean ?? 0) / 255
}

describe('the picture of a link preview', () => {
  it('is a PNG of the size that previews want, with words on it', async () => {
    const { status, headers, png } = await get(`/share/campaigns/${open.id}.png`)
    expect([status, headers['content-type']]).toEqual([200, 'image/png'])
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(await ink(png)).toBeGreaterThan(0.04)
    expect(png.length).toBeLessThan(150_000)
  })

  it('has another address when what is on it changes, and only then', async () => {
    const row = (await campaignPage(accord.platform.db, open.id, 0)) as CampaignPageRow
    const path = sharePath(`/campaigns/${open.id}`, campaignPicture(row))
    expect(path).toMatch(new RegExp(`^/share/campaigns/${open.id}\\.png\\?v=[0-9a-f]{12}$`))
    expect(sharePath(`/campaigns/${open.id}`, campaignPicture({ ...row, brief: 'Other' }))).toBe(path)
    expect(sharePath(`/campaigns/${open.id}`, campaignPicture({ ...row, title: 'Other' }))).not.toBe(path)
    expect((await get(path)).status).toBe(200)
  })

  it.each([
    ['markup', '<span size="1">&amp; </span>"\''], ['a long title', 'Wort '.repeat(28).trim()], ['one long word', 'x'.repeat(140)],
    ['right to left', 'שלום עולם'], ['emoji', 'Bread 🍞🥖'], ['a script that the fonts lack', '日本語の題名'],
  ])('is drawn from %s', async (_, title) => {
    const { id } = await openCampaign(sponsor, { title })
    const { status, png } = await get(`/share/campaigns/${id}.png`)
    expect(status).toBe(200)
    expect(await ink(png)).toBeGreaterThan(0.025)
  }) // prettier-ignore

  it('shows a face or logo, and the brand’s and influencer’s pages have one too', async () => {
    const person = await newInfluencer(accord)
    const before = await get(`/share/influencers/${person.username}.png`)
    const upload = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#203040' } }).png().toBuffer() // prettier-ignore
    const form = formOf({}, [{ name: 'picture', content: upload }])
    const put = await accord.http.inject({
      method: 'PUT',
      url: '/api/v1/profile/picture',
      headers: { ...form.headers, authorization: `Bearer ${person.token}` },
      payload: form.payload,
    })
    expect(put.statusCode).toBe(200)
    const after = await get(`/share/influencers/${person.username}.png`)
    expect(await ink(after.png)).toBeGreaterThan((await ink(before.png)) + 0.01)
    expect((await get(`/share/brands/${open.sponsor.slug}.png`)).status).toBe(200)
  })

  it('is not there for what strangers may not see', async () => {
    const hidden = await openCampaign(sponsor, { visibility: 'private' })
    const deleted = await openCampaign(sponsor)
    await get(`/share/campaigns/${deleted.id}.png`)
    await sponsor.ask('DELETE', `/api/v1/campaigns/${deleted.id}`)
    const person = await newInfluencer(accord)
    await admin.ask('PUT', `/api/v1/users/${person.id}/flag`, { reason: 'spam' })
    for (const path of [
      `campaigns/${hidden.id}.png`,
      `campaigns/${deleted.id}.png`,
      `influencers/${person.username}.png`,
      'campaigns/0.png',
      'campaigns/x.png',
      `campaigns/${open.id}.svg`,
      'brands/%00.png',
      'influencers/%23.png',
      'users/1.png',
      'brands/nobody.png',
    ])
      // prettier-ignore
      expect([path, (await get(`/share/${path}`)).status]).toEqual([path, 404])
  })

  it('is refused, not queued without end, when very many are asked for at once', async () => {
    const campaigns = await Promise.all(Array.from({ length: 30 }, (_, n) => openCampaign(sponsor, { title: `Number ${n}` }))) // prettier-ignore
    const answers = await Promise.all(campaigns.map(({ id }) => get(`/share/campaigns/${id}.png`)))
    const statuses = answers.map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200, 503]))
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(20)
    expect(answers.find(({ status }) => status === 503)?.headers['retry-after']).toBe('5')
    expect((await get(`/share/campaigns/${open.id}.png`)).status).toBe(200)
  })
})
