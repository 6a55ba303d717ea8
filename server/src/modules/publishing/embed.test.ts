import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Campaign } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newSponsor, openCampaign, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'

let accord: Installation
let admin: Person, sponsor: Person
let open: Campaign
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  open = await openCampaign(sponsor, { title: '<b>Bread</b> & "butter"' })
})
afterAll(() => accord.stop())

const embed = (query = '', headers: Record<string, string> = {}) =>
  stranger(accord).ask<string>('GET', `/embed/campaigns${query}`, undefined, headers)

describe('the page for frames on other sites', () => {
  it('shows a brand’s open campaigns, with links that open outside', async () => {
    const other = await openCampaign(await newSponsor(accord, admin), { title: 'Of somebody else' })
    const { status, body } = await embed(`?sponsor=${open.sponsor.slug}`)
    expect(status).toBe(200)
    expect(body).toContain('&#60;b&#62;Bread&#60;/b&#62; &#38; &#34;butter&#34;')
    expect(body).not.toContain(other.title)
    const links = body.match(/<a [^>]*>/g) ?? []
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) expect(link).toMatch(/href="http:\/\/127\.0\.0\.1:3000\/[^"]*" target="_blank" rel="noopener"/) // prettier-ignore
    expect((await embed()).body).toContain(other.title)
  })

  it('may be framed, runs nothing, and needs nothing but its own style', async () => {
    const { body, headers } = await embed(`?sponsor=${open.sponsor.slug}`)
    const policy = String(headers['content-security-policy'])
    expect(headers['x-frame-options']).toBeUndefined()
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|unsafe|allow-scripts|allow-same-origin/)
    const style = /<style>(.*?)<\/style>/s.exec(body)?.[1] as string
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(body).not.toMatch(/<script|style="/)
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('recognizes nobody', async () => {
    const hidden = await openCampaign(sponsor, { visibility: 'private', title: 'Hush' })
    const answer = await embed(`?sponsor=${open.sponsor.slug}`, { authorization: `Bearer ${sponsor.token}` })
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'public, max-age=60'])
    expect(answer.body).not.toContain(hidden.title)
  })

  it('drops a flagged campaign at once, and is not there for a flagged brand', async () => {
    const brand = await newSponsor(accord, admin)
    const campaign = await openCampaign(brand, { title: 'Spam' })
    const query = `?sponsor=${campaign.sponsor.slug}`
    expect((await embed(query)).body).toContain('Spam')
    await admin.ask('PUT', `/api/v1/campaigns/${campaign.id}/flag`, { reason: 'spam' })
    expect((await embed(query)).body).toContain('No campaign is open at the moment.')
    await admin.ask('PUT', `/api/v1/users/${brand.id}/flag`, { reason: 'spam' })
    expect((await embed(query)).status).toBe(404)
  })

  it('speaks German and is dark where that is asked for', async () => {
    const { body } = await embed(`?sponsor=${open.sponsor.slug}&lang=de&theme=dark`)
    expect(body).toContain('<html lang="de" class="dark">')
    expect(body).toContain('Offene Kampagnen von')
  })

  it('refuses what it does not understand', async () => {
    const bad = ['?sponsor=', '?sponsor=A%20B', '?sponsor=a%00', '?niche=', '?limit=0', '?limit=21', '?limit=x', '?theme=pink', '?lang=fr', '?colour=red'] // prettier-ignore
    for (const query of bad) expect([query, (await embed(query)).status]).toEqual([query, 400])
    expect((await embed('?sponsor=nobody-here')).status).toBe(404)
  })
})

describe('every other page', () => {
  it('refuses to be framed', async () => {
    for (const path of ['/api/v1/campaigns', '/robots.txt', '/embed/campaigns.js']) {
      const { headers } = await stranger(accord).ask('GET', path)
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    }
  })
})

describe('the script', () => {
  it('may be used by any site, and puts a sandboxed frame where it stands', async () => {
    const { body, headers } = await stranger(accord).ask<string>('GET', '/embed/campaigns.js')
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
    })
    const frame = frameOf(body, { sponsor: 'a-brand', theme: 'dark', height: '300', title: 'Our campaigns' })
    expect(frame).toMatchObject({
      src: 'https://accord.example/under/embed/campaigns?sponsor=a-brand&theme=dark',
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      height: '300',
      title: 'Our campaigns',
    })
    expect(frameOf(body, { height: '"><script>', sponsor: 'a&b=c' })).toMatchObject({
      src: 'https://accord.example/under/embed/campaigns?sponsor=a%26b%3Dc',
      height: '480',
    })
  })

  function frameOf(code: string, dataset: Record<string, string>): Record<string, unknown> {
    let put: Record<string, unknown> = {}
    const frame = { style: {}, setAttribute: (name: string, value: string) => (put[name] = value) }
    const currentScript = {
      src: 'https://accord.example/under/embed/campaigns.js',
      dataset,
      insertAdjacentElement: (_: string, element: object) => (put = { ...element, ...put }),
    }
    const document = { currentScript, createElement: () => frame }
    runInNewContext(code, { document, URL, URLSearchParams })
    return put
  }
})
