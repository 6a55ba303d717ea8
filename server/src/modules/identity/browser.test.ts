import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '@accord/contract'
import { openBrowser } from '../../testing/browser.ts'
import type { Browser } from '../../testing/browser.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newInfluencer, PASSWORD, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { reconfigured } from '../../testing/reconfigured.ts'

let accord: Installation
let nora: Person & { username: string }
let browser: Browser
beforeAll(async () => {
  accord = await startInstallation()
  nora = await newInfluencer(accord)
  browser = await openBrowser(accord, nora.username)
})
afterAll(() => accord.stop())

const edit = (headers: Record<string, string>, through = browser) =>
  through.ask<{ code: string }>('PATCH', '/api/v1/profile/influencer', { bio: 'Hello' }, headers)

describe('the cookie of a session', () => {
  it('is read by no script, sent along by no foreign page, and lives thirty days', () => {
    expect(browser.setCookie).toMatch(/^accord_session=/)
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/', `Max-Age=${30 * 86_400}`])
      expect(browser.setCookie).toContain(part)
    expect(browser.setCookie).not.toMatch(/Secure|Domain/)
  })

  it('is sent over https alone where the installation is reached so, and belongs to its host', async () => {
    const behindProxy = await reconfigured(accord, { TRUST_PROXY: 'loopback' })
    const https = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' }
    const { setCookie, ask } = await openBrowser(behindProxy, nora.username, PASSWORD, https)
    expect(setCookie).toMatch(/^__Host-accord_session=/)
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(setCookie).toContain(part)
    expect((await ask<Session>('GET', '/api/v1/session')).body.user?.id).toBe(nora.id)
    await behindProxy.stop()
  })

  it('is sent over https alone where the installation is called so, though it trusts no proxy', async () => {
    const called = await reconfigured(accord, { PUBLIC_URL: 'https://accord.example' })
    const { setCookie, ask } = await openBrowser(called, nora.username)
    expect(setCookie).toMatch(/^__Host-accord_session=.*Secure/)
    expect((await ask<Session>('GET', '/api/v1/session')).body.user?.id).toBe(nora.id)
    await called.stop()
  })

  it('believes no header about https from somebody who is no proxy of ours', async () => {
    const { setCookie } = await openBrowser(accord, nora.username, PASSWORD, { 'x-forwarded-proto': 'https' })
    expect(setCookie).not.toContain('Secure')
  })

  it.each([
    ['is another’s', (cookie: string) => cookie.replace(/=\d+/, '=999999')],
    ['has a letter changed', (cookie: string) => cookie.slice(0, -1) + (cookie.endsWith('A') ? 'B' : 'A')],
    ['is empty', () => 'accord_session='],
    ['is nonsense', () => 'accord_session=../../etc; accord_session=%00'],
  ])('lets nobody in when it %s', async (_, change) => {
    const cookie = change(browser.cookie)
    const { body } = await browser.ask<Session>('GET', '/api/v1/session', undefined, {
      cookie,
      'sec-fetch-site': 'same-origin',
    })
    expect(body.user).toBeNull()
    const { status } = await browser.ask('GET', '/api/v1/requests', undefined, { cookie })
    expect(status).toBe(401)
  })

  it('is good no longer once its time is over', async () => {
    const { cookie, ask } = await openBrowser(accord, nora.username)
    const id = Number(/=(\d+)/.exec(cookie)?.[1])
    await accord.platform.pool.query(
      "UPDATE sessions SET expires_at = now() - interval '1 second' WHERE id = $1",
      [id],
    )
    expect((await ask('GET', '/api/v1/profile')).status).toBe(401)
  })

  it('is not renewed at each request, but when it was used after a while', async () => {
    const { cookie, ask } = await openBrowser(accord, nora.username)
    const id = Number(/=(\d+)/.exec(cookie)?.[1])
    const expiry = async () => (await accord.platform.pool.query('SELECT expires_at FROM sessions WHERE id = $1', [id])).rows[0].expires_at.getTime() as number
    const first = await expiry()
    await ask('GET', '/api/v1/profile')
    expect(await expiry()).toBe(first)
    await accord.platform.pool.query("UPDATE sessions SET last_used_at = now() - interval '1 hour', expires_at = now() + interval '1 day' WHERE id = $1", [id])
    await ask('GET', '/api/v1/profile')
    expect(await expiry()).toBeGreaterThan(first - 60_000)
  }) // prettier-ignore
})

describe('a foreign page with the cookie of somebody who is signed in', () => {
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
    { origin: 'http://localhost:81' },
    { 'sec-fetch-site': 'none' },
    {},
  ]

  it.each(foreign)('changes nothing with %o', async (headers) => {
    const { status, body } = await edit(headers)
    expect([status, body.code]).toEqual([403, 'foreign_origin'])
  })

  it.each(foreign.filter((headers) => Object.keys(headers).length > 0))('signs nobody in or out with %o', async (headers) => {
    for (const [method, body] of [['POST', { login: nora.username, password: PASSWORD }], ['DELETE', undefined]] as const)
      expect((await browser.ask(method, '/api/v1/session', body, headers)).status).toBe(403)
    expect((await browser.ask('GET', '/api/v1/profile')).status).toBe(200)
  }) // prettier-ignore

  it('has no use for a picture’s or a form’s content type either', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
      expect(
        (
          await browser.ask('POST', '/api/v1/campaigns', 'title=A', {
            'content-type': type,
            origin: 'https://evil.example',
          })
        ).status,
      ).toBe(403)
  })
})

describe('a page of the installation', () => {
  it.each([
    { 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:80' },
    { origin: 'http://localhost', host: 'localhost' },
  ])('may change things with %o', async (headers) => {
    expect((await edit(headers as Record<string, string>)).status).toBe(200)
  })

  it('is known by its public address alone where there is one', async () => {
    const published = await reconfigured(accord, { PUBLIC_URL: 'https://accord.example' })
    const through = await openBrowser(published, nora.username)
    expect((await edit({ origin: 'https://accord.example' }, through)).status).toBe(200)
    expect((await edit({ origin: 'http://localhost', host: 'localhost' }, through)).status).toBe(403)
    expect((await edit({ origin: 'https://evil.example', host: 'evil.example' }, through)).status).toBe(403)
    await published.stop()
  })
})

describe('a program with a token', () => {
  it('is asked for no page that it came from', async () => {
    for (const headers of [{}, { origin: 'https://partner.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const { status } = await nora.ask(
        'PATCH',
        '/api/v1/profile/influencer',
        { bio: 'Hello' },
        headers as Record<string, string>,
      )
      expect(status).toBe(200)
    }
  })

  it('acts as who the token is of, whatever cookie comes along; a bad one is not made good by it', async () => {
    const other = await newInfluencer(accord)
    const authorization = `Bearer ${other.token}`
    const { body } = await browser.ask<Session>('GET', '/api/v1/session', undefined, { authorization })
    expect(body.user?.id).toBe(other.id)
    expect((await edit({ authorization: 'Bearer nonsense' })).status).toBe(401)
  })
})

describe('signing out', () => {
  it('ends the session at once, its cookie kept or not, and no other', async () => {
    const [one, two] = [await openBrowser(accord, nora.username), await openBrowser(accord, nora.username)]
    const { status, headers } = await one.ask('DELETE', '/api/v1/session')
    expect([status, String(headers['set-cookie'])]).toEqual([
      204,
      expect.stringMatching(/^accord_session=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/),
    ])
    expect((await one.ask('GET', '/api/v1/profile')).status).toBe(401)
    expect((await two.ask('GET', '/api/v1/profile')).status).toBe(200)
  })

  it('is nothing to be refused for a stranger', async () => {
    expect((await stranger(accord).ask('DELETE', '/api/v1/session')).status).toBe(204)
  })
})
