import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Campaign } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { PART } from './sitemap.ts'

/** Where it listens: as in mails, while it is not said what it is called from outside. */
const HOME = 'http://127.0.0.1:3000'

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

async function get(path: string) {
  const { status, body, headers } = await stranger(accord).ask<string>('GET', path)
  return { status, text: String(body), headers }
}
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)

describe('robots.txt', () => {
  it('closes what is somebody’s own, leaves open what is to be found, and names the sitemap', async () => {
    const { status, text, headers } = await get('/robots.txt')
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    const closed = [...text.matchAll(/^Disallow: (.*)$/gm)].map(([, path]) => path as string)
    for (const path of ['/dashboard', '/requests', '/deals', '/admin/', '/account', '/reset-password/'])
      expect(closed.some((one) => path.startsWith(one) || one.startsWith(path))).toBe(true)
    for (const path of [
      '/',
      '/campaigns',
      `/campaigns/${open.id}`,
      '/influencers',
      '/@nora',
      '/brands/x',
      '/api/v1/campaigns',
      '/assets/x.js',
      '/files/x.webp',
      '/feeds/campaigns.xml',
      '/sitemap.xml',
    ])
      // prettier-ignore
      expect(closed.filter((one) => path.startsWith(one))).toEqual([])
    expect(text).toContain(`Sitemap: ${HOME}/sitemap.xml`)
  })
})

describe('the sitemap', () => {
  it('names its parts, and they name what is public', async () => {
    const influencer = await newInfluencer(accord)
    const index = await get('/sitemap.xml')
    expect(index.headers).toMatchObject({
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    })
    const parts = locations(index.text)
    expect(parts).toEqual(['pages', 'campaigns-0', 'brands-0', 'influencers-0'].map((name) => `${HOME}/sitemaps/${name}.xml`)) // prettier-ignore
    const listed = (await Promise.all(parts.map((part) => get(String(part).slice(HOME.length))))).flatMap(
      ({ text }) => locations(text),
    )
    for (const path of [
      '/',
      '/campaigns',
      '/influencers',
      `/campaigns/${open.id}`,
      `/brands/${open.sponsor.slug}`,
      `/@${influencer.username}`,
    ])
      // prettier-ignore
      expect(listed).toContain(`${HOME}${path}`)
  })

  it('has when each was changed last', async () => {
    await sponsor.ask('PATCH', `/api/v1/campaigns/${open.id}`, { goals: 'More' })
    const { body } = await sponsor.ask<Campaign>('GET', `/api/v1/campaigns/${open.id}`)
    const { text } = await get('/sitemaps/campaigns-0.xml')
    expect(text).toContain(`<loc>${HOME}/campaigns/${open.id}</loc><lastmod>${body.updatedAt}</lastmod>`)
  })

  it('has nothing private, unfinished, flagged, closed or deleted', async () => {
    const hidden = [
      await openCampaign(sponsor, { visibility: 'private' }),
      (await sponsor.ask<Campaign>('POST', '/api/v1/campaigns', { title: 'A draft' })).body,
      await openCampaign(sponsor),
      await openCampaign(sponsor),
      await openCampaign(sponsor),
    ].map(({ id }) => id)
    await admin.ask('PUT', `/api/v1/campaigns/${hidden[2]}/flag`, { reason: 'spam' })
    await sponsor.ask('POST', `/api/v1/campaigns/${hidden[3]}/moves`, { action: 'close' })
    await sponsor.ask('DELETE', `/api/v1/campaigns/${hidden[4]}`)
    const bad = await newInfluencer(accord)
    await admin.ask('PUT', `/api/v1/users/${bad.id}/flag`, { reason: 'spam' })
    const badBrand = await newSponsor(accord, admin)
    const theirs = await openCampaign(badBrand)
    await admin.ask('PUT', `/api/v1/users/${badBrand.id}/flag`, { reason: 'spam' })
    const [campaigns, brands, influencers] = await Promise.all(
      ['campaigns', 'brands', 'influencers'].map((kind) => get(`/sitemaps/${kind}-0.xml`)),
    )
    for (const id of [...hidden, theirs.id]) expect(campaigns?.text).not.toContain(`/campaigns/${id}<`)
    expect(brands?.text).not.toContain(theirs.sponsor.slug)
    expect(influencers?.text).not.toContain(`@${bad.username}<`)
  })

  it('has no part that is empty, and none of another name', async () => {
    for (const name of [
      'campaigns-1.xml',
      'campaigns-999999999.xml',
      'campaigns-01.xml',
      'campaigns-9999999999.xml',
      'users-0.xml',
      'campaigns.xml',
      'x',
      '..%2Fx',
    ])
      // prettier-ignore
      expect([name, (await get(`/sitemaps/${name}`)).status]).toEqual([name, 404])
  })

  it('is whole over several batches and parts, each at most as long as allowed', async () => {
    const { db } = accord.platform
    const { id: brand } = await db.selectFrom('sponsors').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow() // prettier-ignore
    await sql`INSERT INTO campaigns (id, sponsor_id, title, brief, niche, budget, currency, start_date, end_date, application_deadline, status)
      OVERRIDING SYSTEM VALUE SELECT n, ${brand}, 'n', 'b', 'food', 1, 'EUR', '2030-01-01', '2030-02-01', '2030-01-01', 'open'
      FROM generate_series(${PART - 4500}::bigint, ${PART + 10}) n`.execute(db)
    const first = locations((await get('/sitemaps/campaigns-0.xml')).text)
    const second = locations((await get('/sitemaps/campaigns-1.xml')).text)
    expect(first.slice(-4501)).toEqual(
      Array.from({ length: 4501 }, (_, index) => `${HOME}/campaigns/${PART - 4500 + index}`),
    )
    expect(second).toHaveLength(10)
    expect(new Set(first).size).toBe(first.length)
  })
})
