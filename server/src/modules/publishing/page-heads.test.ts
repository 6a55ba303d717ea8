import { rm } from 'node:fs/promises'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Campaign } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { pagesFolder } from '../../testing/pages-folder.ts'
import { invited, newAdmin, newInfluencer, newSponsor, openCampaign } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { statementsOf } from '../../testing/statements.ts'

/** Where it listens: as in mails, while it is not said what it is called from outside. */
const HOME = 'http://127.0.0.1:3000'

let accord: Installation
let folder: string
let admin: Person, sponsor: Person, influencer: Person & { username: string }
let open: Campaign
beforeAll(async () => {
  folder = await pagesFolder()
  accord = await startInstallation({}, undefined, folder)
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
  open = await openCampaign(sponsor)
})
afterAll(async () => {
  await accord.stop()
  await rm(folder, { recursive: true })
})

async function visit(path: string, person?: Person, headers: Record<string, string> = {}) {
  const authorization: Record<string, string> = person?.token
    ? { authorization: `Bearer ${person.token}` }
    : {}
  const answer = await accord.http.inject({
    method: 'GET',
    url: path,
    headers: { accept: 'text/html', ...authorization, ...headers },
  })
  return { status: answer.statusCode, html: answer.body, headers: answer.headers, raw: answer.rawPayload }
}

const tag = (html: string, pattern: string): string | undefined => new RegExp(pattern).exec(html)?.[1]
const canonical = (html: string) => tag(html, '<link rel="canonical" href="([^"]*)"')
const property = (html: string, name: string) => tag(html, `<meta property="${name}" content="([^"]*)"`)
const data = (html: string) => JSON.parse(tag(html, '<script type="application/ld\\+json"[^>]*>(.*?)</script>') ?? 'null') // prettier-ignore
const says = (html: string) => /<link rel="canonical"|property="og:|application\/ld\+json/.test(html)

describe('a public campaign’s page', () => {
  it('says what it is about, before any script', async () => {
    const { status, html, headers } = await visit(`/campaigns/${open.id}`)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/text\/html/)
    expect(html).toContain(`<title>${open.title} · Accord</title>`)
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html.match(/name="description"/g)).toHaveLength(1)
    expect(canonical(html)).toBe(`${HOME}/campaigns/${open.id}`)
    expect(property(html, 'og:title')).toBe(open.title)
    expect(property(html, 'og:url')).toBe(canonical(html))
    expect(property(html, 'og:description')).toContain(open.brief)
    expect(property(html, 'og:image')).toMatch(new RegExp(`^${HOME}/share/campaigns/${open.id}\\.png\\?v=`))
    expect(data(html)).toMatchObject({
      '@type': 'JobPosting',
      title: open.title,
      datePosted: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      validThrough: `${open.applicationDeadline}T23:59:59Z`,
      hiringOrganization: { name: open.sponsor.companyName, url: `${HOME}/brands/${open.sponsor.slug}` },
    })
    expect(html).toContain('href="http://127.0.0.1:3000/feeds/campaigns.xml?niche=travel"')
    expect(html).toContain('<div id="app">')
  })

  it('is the one at its address, with whatever query it is asked for', async () => {
    expect(canonical((await visit(`/campaigns/${open.id}?utm_source=x`)).html)).toBe(`${HOME}/campaigns/${open.id}`) // prettier-ignore
  })

  it('lets nothing out of its words', async () => {
    const title = `"><script>alert(1)</script></title>`
    const brief = `</script><script>alert(2)</script> & 'quotes' <!-- \u2028 $& $\` $1`
    const { id } = await openCampaign(sponsor, { title, brief })
    const { html } = await visit(`/campaigns/${id}`)
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('</script><script>')
    expect(data(html)).toMatchObject({ title, description: brief })
    expect(property(html, 'og:title')).toBe(
      '&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#60;/title&#62;',
    )
  })

  it('asks the database once', async () => {
    expect(await statementsOf(accord.platform.pool, () => visit(`/campaigns/${open.id}`))).toBe(1)
  })

  it('is known by its ETag, which another title changes', async () => {
    const campaign = await openCampaign(sponsor)
    const path = `/campaigns/${campaign.id}`
    const etag = String((await visit(path)).headers.etag)
    expect((await visit(path, undefined, { 'if-none-match': etag })).status).toBe(304)
    await sponsor.ask('PATCH', `/api/v1${path}`, { title: 'Another' })
    const after = await visit(path, undefined, { 'if-none-match': etag })
    expect([after.status, after.headers['cache-control']]).toEqual([200, 'no-cache'])
  })

  it('stays to be read when it is closed, but is nothing to be found or applied to', async () => {
    const { id } = await openCampaign(sponsor)
    await sponsor.ask('POST', `/api/v1/campaigns/${id}/moves`, { action: 'close' })
    const { status, html } = await visit(`/campaigns/${id}`)
    expect(status).toBe(200)
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(data(html)).toBeNull()
  })
})

describe('a campaign that is not public', () => {
  const secrets: [string, () => Promise<number>][] = [
    ['private', async () => (await openCampaign(sponsor, { visibility: 'private', title: 'Hush' })).id],
    ['a draft', async () => (await sponsor.ask<Campaign>('POST', '/api/v1/campaigns', { title: 'Hush' })).body.id], // prettier-ignore
    ['flagged', () => flagged()],
    ['deleted before it was opened', async () => {
      const { body } = await sponsor.ask<Campaign>('POST', '/api/v1/campaigns', { title: 'Hush' })
      await sponsor.ask('DELETE', `/api/v1/campaigns/${body.id}`)
      return body.id
    }],
    ['private and deleted', async () => {
      const { id } = await openCampaign(sponsor, { visibility: 'private', title: 'Hush' })
      await sponsor.ask('DELETE', `/api/v1/campaigns/${id}`)
      return id
    }],
  ] // prettier-ignore

  async function flagged(): Promise<number> {
    const { id } = await openCampaign(sponsor, { title: 'Hush' })
    await admin.ask('PUT', `/api/v1/campaigns/${id}/flag`, { reason: 'spam' })
    return id
  }

  it.each(secrets)('is not found when it is %s', async (_, make) => {
    const { status, html } = await visit(`/campaigns/${await make()}`)
    expect(status).toBe(404)
    expect(html).toContain('<div id="app">')
    expect(html).not.toContain('Hush')
    expect(says(html)).toBe(false)
  })

  it('is a page for those who may see it, whose head says nothing', async () => {
    const { id } = await openCampaign(sponsor, { visibility: 'private', title: 'Hush' })
    const invitee = await newInfluencer(accord)
    await invited(sponsor, id, invitee, 100)
    for (const person of [sponsor, admin, invitee]) {
      const { status, html } = await visit(`/campaigns/${id}`, person)
      expect(status).toBe(200)
      expect(html).not.toContain('Hush')
      expect(says(html)).toBe(false)
    }
    expect((await visit(`/campaigns/${id}`, influencer)).status).toBe(404)
  })
})

describe('a page whose subject', () => {
  it('never was is not found', async () => {
    for (const path of [
      '/campaigns/999999999',
      '/campaigns/0',
      '/campaigns/none',
      '/campaigns/99999999999999999999',
      '/@nobody.here',
      '/@%00',
      '/@x%20y',
      '/brands/nobody',
      '/brands/%00',
      '/brands/UPPER',
    ])
      // prettier-ignore
      expect([path, (await visit(path)).status]).toEqual([path, 404])
  })

  it('was a public campaign that is deleted, is gone', async () => {
    const { id } = await openCampaign(sponsor)
    await sponsor.ask('DELETE', `/api/v1/campaigns/${id}`)
    const { status, html } = await visit(`/campaigns/${id}`)
    expect(status).toBe(410)
    expect(html).toContain('<div id="app">')
    expect(says(html)).toBe(false)
  })

  it('was an influencer who is erased, is gone, until somebody else has the handle', async () => {
    const person = await newInfluencer(accord)
    const path = `/@${person.username}`
    expect((await visit(path)).status).toBe(200)
    expect((await admin.ask('DELETE', `/api/v1/users/${person.id}`)).status).toBe(204)
    expect((await visit(path)).status).toBe(410)
    expect((await visit(path.toUpperCase())).status).toBe(410)
    await influencer.ask('PATCH', '/api/v1/profile/influencer', { handle: person.username })
    expect((await visit(path)).status).toBe(200)
    await influencer.ask('PATCH', '/api/v1/profile/influencer', { handle: influencer.username })
  })

  it('was a brand that is erased, is gone, and its campaigns with it', async () => {
    const leaving = await newSponsor(accord, admin)
    const campaign = await openCampaign(leaving)
    const path = `/brands/${campaign.sponsor.slug}`
    expect((await visit(path)).status).toBe(200)
    expect((await admin.ask('DELETE', `/api/v1/users/${leaving.id}`)).status).toBe(204)
    expect((await visit(path)).status).toBe(410)
    expect((await visit(`/campaigns/${campaign.id}`)).status).toBe(410)
  })

  it('is flagged is not found, and not gone when it is erased then', async () => {
    const person = await newInfluencer(accord)
    await admin.ask('PUT', `/api/v1/users/${person.id}/flag`, { reason: 'spam' })
    expect((await visit(`/@${person.username}`)).status).toBe(404)
    expect((await visit(`/@${person.username}`, admin)).status).toBe(200)
    await admin.ask('DELETE', `/api/v1/users/${person.id}`)
    expect((await visit(`/@${person.username}`)).status).toBe(404)
  })

  it('is a brand that waits for approval is not found', async () => {
    const slug = await accord.platform.db
      .insertInto('sponsors')
      .values({ slug: 'waiting-brand', company_name: 'Waiting', industry: 'travel', currency: 'EUR' })
      .returning('slug')
      .executeTakeFirstOrThrow()
    expect((await visit(`/brands/${slug.slug}`)).status).toBe(404)
  })
})

describe('an influencer’s page', () => {
  it('is a profile of a person', async () => {
    await influencer.ask('PATCH', '/api/v1/profile/influencer', { bio: 'Trains, slowly.', country: 'AT', city: 'Graz', languages: ['de'] }) // prettier-ignore
    const { html } = await visit(`/@${influencer.username}`)
    expect(property(html, 'og:type')).toBe('profile')
    expect(canonical(html)).toBe(`${HOME}/@${influencer.username}`)
    expect(data(html)).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        alternateName: `@${influencer.username}`,
        description: 'Trains, slowly.',
        homeLocation: { address: { addressLocality: 'Graz', addressCountry: 'AT' } },
      },
    })
  })

  it('has one address, however its handle is written', async () => {
    const { status, html } = await visit(`/@${influencer.username.toUpperCase()}`)
    expect([status, canonical(html)]).toEqual([200, `${HOME}/@${influencer.username}`])
  })
})

describe('a brand’s page', () => {
  it('is an organization', async () => {
    await sponsor.ask('PATCH', '/api/v1/profile/sponsor', { about: 'We run trains.', website: 'https://trains.example/' }) // prettier-ignore
    const { html } = await visit(`/brands/${open.sponsor.slug}`)
    expect(data(html)).toMatchObject({
      '@type': 'Organization',
      name: open.sponsor.companyName,
      description: 'We run trains.',
      sameAs: ['https://trains.example/'],
    })
  })
})

describe('the pages that are the same for everybody', () => {
  it.each(['/', '/campaigns', '/influencers'])('%s says what it is, without the database', async (path) => {
    let page = await visit(path)
    expect(await statementsOf(accord.platform.pool, async () => void (page = await visit(path)))).toBe(0)
    expect([page.status, canonical(page.html)]).toEqual([200, `${HOME}${path}`])
    expect(page.headers['cache-control']).toBe('no-cache')
    const again = await visit(path, undefined, { 'if-none-match': String(page.headers.etag) })
    expect(again.status).toBe(304)
    const packed = await visit(path, undefined, { 'accept-encoding': 'gzip, br' })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
    expect(brotliDecompressSync(packed.raw).toString()).toBe(page.html)
  })

  it('announce the feeds', async () => {
    const { html } = await visit('/campaigns')
    expect(html).toContain(`<link rel="alternate" type="application/rss+xml" title="Open campaigns" href="${HOME}/feeds/campaigns.xml"`) // prettier-ignore
    expect(html).toContain(`type="application/feed+json"`)
  })
})

it('begins every address as the installation is called from outside, whatever the Host header says', async () => {
  const outside = await startInstallation({ PUBLIC_URL: 'https://accord.example/', ACCORD_RATE_LIMITS: 'on' }, undefined, folder) // prettier-ignore
  for (const url of ['/', '/robots.txt', '/sitemap.xml', '/feeds/campaigns.xml']) {
    const { body } = await outside.http.inject({
      url,
      headers: { host: 'evil.example', accept: 'text/html' },
    })
    expect(body).toContain('https://accord.example/')
    expect(body).not.toMatch(/evil|127\.0\.0\.1/)
  }
  await outside.stop()
})
