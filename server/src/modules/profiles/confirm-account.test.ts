import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AccountProof, InfluencerProfile, ShownAccount } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { startSecureServer } from '../../testing/secure-server.ts'
import type { SecureServer } from '../../testing/secure-server.ts'

type Refusal = { code: string; errors: { field: string; code: string }[] }

let accord: Installation
let site: SecureServer
let admin: Person, sponsor: Person
let nora: Person & { username: string }
let blog: ShownAccount
beforeAll(async () => {
  site = await startSecureServer()
  accord = await startInstallation({}, site.guard)
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
})
beforeEach(async () => {
  nora = await newInfluencer(accord)
  await edit()
  blog = await shown('blog')
  site.heard.length = 0
  site.answer((response) => response.end('Nothing here.'))
})
afterAll(async () => {
  await accord.stop()
  await site.stop()
})

const host = () => `hook.test:${site.port}`
const page = () => `https://${host()}/`
const edit = (followers = 900) =>
  nora.ask('PATCH', '/api/v1/profile/influencer', {
    socialAccounts: [
      { platform: 'blog', handle: host(), followers, engagementRate: null },
      { platform: 'instagram', handle: 'nora', followers: 1000, engagementRate: 345 },
      { platform: 'newsletter', handle: 'Wet Boots', followers: 90, engagementRate: null },
    ],
  })
const shown = async (platform: string) => {
  const { body } = await stranger(accord).ask<InfluencerProfile>('GET', `/api/v1/influencers/${nora.username}`) // prettier-ignore
  return body.socialAccounts.find((account) => account.platform === platform) as ShownAccount
}
const proof = async (person: Person = nora, id = blog.id) => person.ask<AccountProof & Refusal>('GET', `/api/v1/profile/social-accounts/${id}/proof`) // prettier-ignore
const look = (url: unknown = page(), person: Person = nora, id = blog.id) =>
  person.ask<Refusal>('POST', `/api/v1/profile/social-accounts/${id}/proof`, { url })
const fault = ({ status, body }: { status: number; body: Refusal }) => [status, body.code, ...(body.errors ?? []).map(({ field, code }) => `${field} ${code}`)] // prettier-ignore
const seen = (person: Person, followers: unknown = 900, id = blog.id) =>
  person.ask<Refusal>('PUT', `/api/v1/social-accounts/${id}/confirmation`, { followers })

describe('confirming an account by a link', () => {
  it('is for influencers, and each one’s own accounts', async () => {
    const other = await newInfluencer(accord)
    for (const [person, status] of [[stranger(accord), 401], [sponsor, 403], [admin, 403], [other, 404]] as const) {
      expect((await proof(person)).status).toBe(status)
      expect((await look(page(), person)).status).toBe(status)
    }
    expect(site.heard).toEqual([])
  }) // prettier-ignore

  it.each([
    ['url invalid_type', 7],
    ['url too_small', ''],
    ['url too_big', `https://hook.test/${'x'.repeat(500)}`],
    ['url not_https', 'http://hook.test/'],
    ['url has_password', 'https://nora:secret@hook.test/'],
    ['url bad_port', 'https://hook.test:25/'],
    ['url bad_url', 'https://localhost/'],
    ['url not_of_account', 'https://127.0.0.1/'],
    ['url not_of_account', 'https://169.254.169.254/latest/meta-data/'],
    ['url not_of_account', 'https://chat.googleapis.com/'],
  ])('is refused as %s, and nobody is called', async (code, url) => {
    const { status, body } = await look(url)
    expect([status, `${body.errors[0]?.field} ${body.errors[0]?.code}`]).toEqual([400, code])
    expect(site.heard).toEqual([])
  })

  it('is refused for a page below or beside the account’s own, and for an account without an address', async () => {
    for (const path of ['guests', '?page=1', '.well-known/other.txt'])
      expect(fault(await look(`${page()}${path}`))).toEqual([400, 'bad_input', 'url not_of_account'])
    expect(fault(await look(page(), nora, (await shown('instagram')).id))).toEqual([400, 'bad_input', 'url not_of_account']) // prettier-ignore
    expect(fault(await look(page(), nora, (await shown('newsletter')).id))).toEqual([409, 'handle_no_address', 'url handle_no_address']) // prettier-ignore
    expect(site.heard).toEqual([])
  })

  it('is refused while the page leads inside, elsewhere, nowhere, or has nothing on it', async () => {
    const { outgoing } = accord.platform
    accord.platform.outgoing = { ...outgoing, ask: async () => ({ answered: false, why: 'not_public', perhapsHeard: false }) } // prettier-ignore
    expect(fault(await look())).toEqual([409, 'page_not_read', 'url not_public'])
    accord.platform.outgoing = outgoing
    const { code } = (await proof()).body
    for (const [status, fault_] of [[302, 'url redirected'], [404, 'url bad_status'], [500, 'url bad_status']] as const) {
      site.answer((response) => response.writeHead(status, { location: page() }).end(code))
      expect(fault(await look())).toEqual([409, 'page_not_read', fault_])
    }
    site.answer((response) => response.end(`<p>${code}</p>`))
    expect(fault(await look())).toEqual([409, 'code_not_found', 'url code_not_found'])
    expect((await shown('blog')).confirmedBy).toBe('self_reported')
  }) // prettier-ignore

  it('is refused with the code of another person or another account', async () => {
    const instagram = (await proof(nora, (await shown('instagram')).id)).body.code
    const first = (await proof()).body.code
    nora = await newInfluencer(accord)
    await edit()
    const others = (await shown('blog')).id
    for (const code of [instagram, first]) {
      site.answer((response) => response.end(code))
      expect((await look(page(), nora, others)).status).toBe(409)
    }
  })

  it.each<[how: string, what: (proof: AccountProof) => string]>([
    ['a meta tag', ({ code }) => `<html><meta name="accord-verification" content="${code}">`],
    ['a link with rel=me', ({ profileUrl }) => `<body><a rel="me" href="${profileUrl}">Work with me</a>`],
    ['a text file', ({ code }) => `${code}\n`],
  ])('is done by %s on its own page, and shown with the day', async (_, what) => {
    const { body } = await proof()
    expect(body).toEqual({ code: expect.stringMatching(/^accord-[0-9a-f]{24}$/), profileUrl: expect.stringMatching(new RegExp(`^http://[^/]+/@${nora.username}$`)) }) // prettier-ignore
    site.answer((response) => response.end(what(body)))
    expect((await look(`${page()}.well-known/accord-verification.txt`)).status).toBe(204)
    expect(site.heard).toMatchObject([{ method: 'GET', url: '/.well-known/accord-verification.txt' }])
    const account = await shown('blog')
    expect([account.confirmedBy, Date.now() - Date.parse(account.confirmedAt ?? '')]).toEqual(['link', expect.any(Number)]) // prettier-ignore
    // Another figure is the influencer's own word again.
    await edit(901)
    expect(await shown('blog')).toMatchObject({ confirmedBy: 'self_reported', confirmedAt: null })
  })

  it('is refused where the account was changed while its page was looked at', async () => {
    const { code } = (await proof()).body
    site.answer((response) => void edit(5000).then(() => response.end(code)))
    expect((await look()).status).toBe(404)
    expect(await shown('blog')).toMatchObject({ followers: 5000, confirmedBy: 'self_reported' })
  })

  it('leaves the form of the profile as fresh as it was', async () => {
    const { headers } = await nora.ask('GET', '/api/v1/profile')
    const { code } = (await proof()).body
    site.answer((response) => response.end(code))
    expect((await look()).status).toBe(204)
    const answer = await nora.ask('PATCH', '/api/v1/profile/influencer', { bio: 'x' }, { 'if-match': String(headers.etag) }) // prettier-ignore
    expect(answer.status).toBe(200)
  })
})

describe('confirming an account from a screenshot', () => {
  const take = (person: Person, id = blog.id) => person.ask('DELETE', `/api/v1/social-accounts/${id}/confirmation`) // prettier-ignore

  it('is for admins', async () => {
    for (const [person, status] of [
      [stranger(accord), 401],
      [sponsor, 403],
      [nora, 403],
    ] as const) {
      expect((await seen(person)).status).toBe(status)
      expect((await take(person)).status).toBe(status)
    }
  })

  it('is refused for an account that is not there, and for figures that are not its own', async () => {
    expect([(await seen(admin, 900, 999_999)).status, (await take(admin, 999_999)).status]).toEqual([
      404, 404,
    ])
    expect(fault(await seen(admin, -1))).toEqual([400, 'bad_input', 'followers too_small'])
    expect(fault(await seen(admin, 899))).toEqual([409, 'figures_changed'])
  })

  it('is shown, taken back again, and both are in the audit without a name', async () => {
    expect((await seen(admin)).status).toBe(204)
    expect((await shown('blog')).confirmedBy).toBe('screenshot')
    expect((await take(admin)).status).toBe(204)
    expect(await shown('blog')).toMatchObject({ confirmedBy: 'self_reported', confirmedAt: null })
    const { rows } = await accord.platform.pool.query(`SELECT action, before, after FROM audit_entries WHERE subject_id = $1 AND action LIKE 'figures.%' ORDER BY position`, [nora.id]) // prettier-ignore
    expect(rows).toEqual([
      { action: 'figures.confirm', before: { by: 'self_reported' }, after: { platform: 'blog', by: 'screenshot' } }, // prettier-ignore
      { action: 'figures.take_back', before: { by: 'screenshot' }, after: { platform: 'blog', by: 'self_reported' } }, // prettier-ignore
    ])
  })
})
