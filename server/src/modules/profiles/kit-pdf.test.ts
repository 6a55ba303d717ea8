import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { euros, newAdmin, newInfluencer, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'

let accord: Installation
let admin: Person
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
})
afterAll(() => accord.stop())

const paper = (handle: string, token: string | null = null) =>
  accord.http.inject({
    method: 'GET',
    url: `/api/v1/influencers/${handle}/media-kit.pdf`,
    headers: token ? { authorization: `Bearer ${token}` } : {},
  })
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length

describe('a media kit on paper', () => {
  it('is one page for whoever has said next to nothing', async () => {
    const nora = await newInfluencer(accord)
    const { statusCode, headers, rawPayload } = await paper(nora.username)
    expect([statusCode, headers['content-type'], headers['content-disposition']]).toEqual([200, 'application/pdf', `inline; filename="${nora.username}.pdf"`]) // prettier-ignore
    expect([rawPayload.subarray(0, 5).toString(), pages(rawPayload)]).toEqual(['%PDF-', 1])
  })

  it('stays one page for whoever has said all there is room for, in letters that no font of ours has', async () => {
    const nora = await newInfluencer(accord)
    const long = 'ฉันเดินช้า 我走得很慢 🥾 Wanderschuhe '.repeat(3).trim()
    const share = (key: string) => ({ key, share: 100 })
    const { status } = await nora.ask('PATCH', '/api/v1/profile/influencer', {
      name: '靴子与火车',
      bio: 'Łong wørds and more of them. '.repeat(68).trim(),
      city: long.slice(0, 90).trim(),
      country: 'DE',
      niches: [1, 2, 3, 4, 5].map((n) => `${n} ${'w'.repeat(55)}`),
      socialAccounts: Array.from({ length: 12 }, (_, n) => ({ platform: 'youtube', handle: `${'w'.repeat(96)}${n}`, followers: 1_000_000_000, engagementRate: 10_000 })),
      packages: Array.from({ length: 20 }, () => ({ title: 'W'.repeat(100), platform: 'newsletter', format: 'carousel', quantity: 100, price: euros(9_999_999), turnaroundDays: 365, revisions: 20, usageRights: 'organic_12_months' })),
      audience: { country: ['DE', 'AT', 'GB', 'US', 'BA', 'GS'].map(share), age: ['13_17', '18_24', '25_34', '35_44', '45_54', '55_64', '65_up'].map(share), gender: ['female', 'male', 'other'].map(share) },
      unavailable: Array.from({ length: 24 }, () => ({ firstDay: '2199-01-01', lastDay: '2199-12-31' })),
    }) // prettier-ignore
    expect(status).toBe(200)
    const { statusCode, rawPayload } = await paper(nora.username)
    expect([statusCode, pages(rawPayload)]).toEqual([200, 1])
  })

  it('is there for nobody else while its influencer is flagged, or was never there', async () => {
    const nora = await newInfluencer(accord)
    await admin.ask('PUT', `/api/v1/users/${nora.id}/flag`, { reason: 'fraud' })
    expect((await paper(nora.username)).statusCode).toBe(404)
    expect((await paper(nora.username, admin.token)).statusCode).toBe(200)
    expect((await paper('nobody.here')).statusCode).toBe(404)
    expect((await stranger(accord).ask('GET', '/api/v1/influencers/x/media-kit.pdf')).status).toBe(400)
  })
})
