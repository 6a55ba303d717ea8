import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Campaign } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newSponsor, openCampaign, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'

/** Where it listens: as in mails, while it is not said what it is called from outside. */
const HOME = 'http://127.0.0.1:3000'
type Feed = {
  items: { id: string; title: string; tags: string[]; date_published: string; _accord: object }[]
}

let accord: Installation
let admin: Person, sponsor: Person
let first: Campaign, second: Campaign
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  first = await openCampaign(sponsor, { title: 'Bread & <butter>', niche: 'food' })
  second = await openCampaign(sponsor)
})
afterAll(() => accord.stop())

const rss = (query = '') => stranger(accord).ask<string>('GET', `/feeds/campaigns.xml${query}`)
const json = (query = '') => stranger(accord).ask<Feed>('GET', `/feeds/campaigns.json${query}`)
const titles = async (query = '') => (await json(query)).body.items.map(({ title }) => title)

describe('the feed of open campaigns', () => {
  it('is RSS, with what people wrote in it as text', async () => {
    const { status, body, headers } = await rss()
    expect([status, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8'])
    expect(headers['cache-control']).toBe('public, max-age=300')
    expect(body).toContain('<title>Bread &#38; &#60;butter&#62;</title>')
    expect(body).toContain(`<guid isPermaLink="true">${HOME}/campaigns/${second.id}</guid>`)
    expect(body).toMatch(/<pubDate>\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT<\/pubDate>/)
    expect(body).toContain(`<atom:link rel="self" type="application/rss+xml" href="${HOME}/feeds/campaigns.xml"/>`) // prettier-ignore
  })

  it('is JSON, with the terms, the newest first', async () => {
    const { body, headers } = await json()
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8')
    expect(body).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: `${HOME}/campaigns`,
      feed_url: `${HOME}/feeds/campaigns.json`,
    })
    expect(body.items.map(({ id }) => id)).toEqual([second, first].map(({ id }) => `${HOME}/campaigns/${id}`))
    expect(body.items[1]?._accord).toEqual({
      budget: first.budget,
      applicationDeadline: first.applicationDeadline,
      startDate: first.startDate,
      endDate: first.endDate,
    })
  })

  it('is of one niche where that is asked for', async () => {
    expect(await titles('?niche=food')).toEqual([first.title])
    expect(await titles('?niche=Food')).toEqual([first.title])
    expect(await titles('?niche=nobody%20does%20that')).toEqual([])
    expect((await rss('?niche=nobody%20does%20that')).body).not.toContain('<item>')
    expect((await rss('?niche=food')).body).toContain('Open campaigns: Food · Accord')
  })

  it('refuses a niche that is none, and what it does not know', async () => {
    for (const query of ['?niche=', `?niche=${'x'.repeat(61)}`, '?niche=a%00b', '?sort=budget']) {
      expect([query, (await rss(query)).status]).toEqual([query, 400])
      expect([query, (await json(query)).status]).toEqual([query, 400])
    }
  })

  it('answers 304 to whoever has it', async () => {
    const { headers } = await rss()
    const again = await stranger(accord).ask('GET', '/feeds/campaigns.xml', undefined, { 'if-none-match': String(headers['etag']) }) // prettier-ignore
    expect(again.status).toBe(304)
  })

  it('has a draft from when it is opened, and nothing private, flagged or closed, at once', async () => {
    const draft = (await sponsor.ask<Campaign>('POST', '/api/v1/campaigns', { title: 'Later' })).body
    const hidden = await openCampaign(sponsor, { visibility: 'private', title: 'Hush' })
    const flagged = await openCampaign(sponsor, { title: 'Spam' })
    const closed = await openCampaign(sponsor, { title: 'Over' })
    expect(await titles()).toEqual(expect.arrayContaining([flagged.title, closed.title]))
    await admin.ask('PUT', `/api/v1/campaigns/${flagged.id}/flag`, { reason: 'spam' })
    await sponsor.ask('POST', `/api/v1/campaigns/${closed.id}/moves`, { action: 'close' })
    const shown = await titles()
    for (const { title } of [draft, hidden, flagged, closed]) expect(shown).not.toContain(title)

    const { title: _, ...rest } = { title: '', brief: 'b', niche: 'food', goals: '', budget: first.budget, startDate: first.startDate, endDate: first.endDate } // prettier-ignore
    await sponsor.ask('PATCH', `/api/v1/campaigns/${draft.id}`, rest)
    await sponsor.ask('POST', `/api/v1/campaigns/${draft.id}/moves`, { action: 'open' })
    expect((await titles())[0]).toBe('Later')
  })
})
