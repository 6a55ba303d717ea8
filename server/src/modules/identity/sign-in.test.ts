import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '@accord/contract'
import { openBrowser } from '../../testing/browser.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, PASSWORD, registerSponsor, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { reconfigured } from '../../testing/reconfigured.ts'
import { createAdmin } from './index.ts'

type Refusal = {
  code: string
  detail: string
  reason?: string
  requestId: string
  accessToken?: string
  user?: { id: number }
}

let accord: Installation
let admin: Person
let nora: Person & { username: string }
let email: string
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  nora = await newInfluencer(accord)
  email = `${nora.username}@creator.example`
})
afterAll(() => accord.stop())

const signInAt = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  stranger(accord).ask<Refusal>('POST', path, body, headers)
const tokens = (login: string, password = PASSWORD, headers = {}) =>
  signInAt('/api/v1/tokens', { login, password }, headers)

describe('signing in', () => {
  it('is refused alike for a wrong password, an unknown name and an unknown address, whoever asks', async () => {
    for (const path of ['/api/v1/tokens', '/api/v1/session']) {
      const answers = await Promise.all([
        signInAt(path, { login: nora.username, password: 'not the password' }),
        signInAt(path, { login: 'nobody.here', password: 'not the password' }),
        signInAt(path, { login: 'nobody@here.example', password: PASSWORD }),
      ])
      const alike = answers.map(({ status, body: { requestId: _, ...body } }) => ({ status, body }))
      expect(alike[0]).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } })
      expect(alike.slice(1)).toEqual([alike[0], alike[0]])
    }
  })

  it.each(['no\0body', 'nobody\uD83D@x.example', '\0', '%', "' OR true --", 'a@'])(
    'answers like that for any name: %j',
    async (login) => {
      expect([400, 401]).toContain((await tokens(login)).status)
    },
  )

  it.each([
    {},
    { login: 'x' },
    { password: 'x' },
    { login: '', password: 'x' },
    { login: 'x', password: 'x'.repeat(201) },
    { login: 'x', password: 'x', remember: true },
  ])('is refused as %j, naming what is wrong', async (body) => {
    expect((await signInAt('/api/v1/tokens', body)).status).toBe(400)
  })

  it('works by username or address, in any case, blanks around it forgiven', async () => {
    for (const login of [
      nora.username,
      nora.username.toUpperCase(),
      email,
      email.toUpperCase(),
      ` ${email} `,
    ]) {
      const { status, body } = await tokens(login)
      expect([status, body.user?.id]).toEqual([201, nora.id])
    }
  })

  it('is written down with where it came from', async () => {
    await tokens(nora.username)
    const { body } = await admin.ask<{ items: { action: string; actorId: number | null }[] }>('GET', `/api/v1/audit?subjectType=user&subjectId=${nora.id}`)
    expect(body.items[0]?.action).toBe('session.begin')
    const { rows } = await accord.platform.pool.query('SELECT ip FROM audit_entries ORDER BY position DESC LIMIT 1')
    expect(rows[0].ip).toBe('127.0.0.0/24')
  }) // prettier-ignore
})

/** What is closed to a restricted person, by what it answers them with; the rest of the table is in access-table. */
const CLOSED: [method: string, url: string, body?: unknown][] = [
  ['GET', '/api/v1/dashboard'],
  ['GET', '/api/v1/requests'],
  ['GET', '/api/v1/requests/1'],
  ['POST', '/api/v1/campaigns', { title: 'A' }],
  ['PATCH', '/api/v1/campaigns/1', { title: 'A' }],
  ['DELETE', '/api/v1/campaigns/1'],
  ['POST', '/api/v1/campaigns/1/invitations', {}],
  ['POST', '/api/v1/requests/1/acceptance', { offerId: 1 }],
  ['POST', '/create_campaign', {}],
]
const OPEN: [method: string, url: string, status: number, body?: unknown][] = [
  ['GET', '/api/v1/session', 200],
  ['GET', '/api/v1/profile', 200],
  ['POST', '/api/v1/email-verifications', 202],
  ['PUT', '/api/v1/password', 204, { current: PASSWORD, password: PASSWORD }],
  ['DELETE', '/api/v1/session', 204],
]

describe.each(['pending', 'rejected', 'flagged'] as const)('a sponsor who is %s', (status) => {
  let username: string
  const reasons = { pending: null, rejected: 'No such company.', flagged: 'fraud: Twice the same invoice.' }
  beforeAll(async () => {
    const sponsor = await registerSponsor(accord)
    username = sponsor.username
    if (status === 'rejected')
      await admin.ask('PUT', `/api/v1/users/${sponsor.id}/decision`, {
        action: 'reject',
        reason: reasons.rejected,
      })
    if (status === 'flagged') {
      await admin.ask('PUT', `/api/v1/users/${sponsor.id}/decision`, { action: 'approve' })
      await admin.ask('PUT', `/api/v1/users/${sponsor.id}/flag`, {
        reason: 'fraud',
        words: 'Twice the same invoice.',
      })
    }
  })

  it('hears why only with the right password, and as a program gets no token', async () => {
    expect((await tokens(username, 'not the password')).status).toBe(401)
    const { status: answered, body } = await tokens(username)
    expect([answered, body.code, body.reason ?? null]).toEqual([403, `account_${status}`, reasons[status]])
    expect(JSON.stringify(body)).not.toMatch(/token/i)
  })

  it('signs in in the browser, into a session in which all is closed but their own', async () => {
    const browser = await openBrowser(accord, username)
    expect(browser.session.user).toMatchObject({ username, status, statusReason: reasons[status] })
    for (const [method, url, body] of CLOSED) {
      const answer = await browser.ask<Refusal>(method, url, body)
      expect([method, url, answer.status, answer.body.code]).toEqual([method, url, 403, `account_${status}`])
    }
    for (const [method, url, expected, body] of OPEN)
      expect([method, url, (await browser.ask(method, url, body)).status]).toEqual([method, url, expected])
    expect((await browser.ask<Session>('GET', '/api/v1/session')).body.user).toBeNull()
  })
})

describe('the demo accounts, whose password everybody knows', () => {
  const password = 'accord-demo'
  const proxied = { 'x-forwarded-for': '203.0.113.7' }
  beforeAll(() =>
    accord.platform.transaction({ kind: 'clock' }, (tx) =>
      createAdmin(tx, { username: 'admin', email: 'admin@demo.example', password }),
    ),
  )

  it.each([proxied, { forwarded: 'for=203.0.113.7' }, { 'x-real-ip': '203.0.113.7' }, { via: '1.1 proxy' }, { host: 'rebound.example' }, { host: '203.0.113.9:3000' }])(
    'are refused to whoever may come from elsewhere (%o), by name, address, page or program',
    async (headers) => {
      for (const path of ['/api/v1/tokens', '/api/v1/session'])
        for (const login of ['admin', 'ADMIN', 'admin@demo.example']) {
          const { status, body } = await signInAt(path, { login, password }, { ...(headers as Record<string, string>), 'sec-fetch-site': 'same-origin' })
          expect([status, body.code]).toEqual([403, 'demo_not_open'])
        }
      const { body } = await stranger(accord).ask<Session>('GET', '/api/v1/session', undefined, headers as Record<string, string>)
      expect(body.demo).toBe(false)
    },
  ) // prettier-ignore

  it('are refused from elsewhere by the specification’s own sign-in too', async () => {
    const { status } = await signInAt('/login', { username: 'admin', password }, proxied)
    expect(status).toBe(403)
  })

  it('give nobody from elsewhere a hint whether the password is the known one', async () => {
    expect((await tokens('admin', 'not the password', proxied)).status).toBe(401)
  })

  it('are open on the machine itself', async () => {
    expect((await tokens('admin', password)).status).toBe(201)
    expect((await stranger(accord).ask<Session>('GET', '/api/v1/session')).body.demo).toBe(true)
  })

  it('are open from everywhere once somebody asked for that by name', async () => {
    const named = await reconfigured(accord, { ACCORD_DEMO: '1' })
    const { status } = await stranger(named).ask(
      'POST',
      '/api/v1/tokens',
      { login: 'admin', password },
      proxied,
    )
    expect(status).toBe(201)
    expect((await stranger(named).ask<Session>('GET', '/api/v1/session', undefined, proxied)).body.demo).toBe(
      true,
    )
    await named.stop()
  })

  it('leave everybody else’s sign-in alone', async () => {
    expect((await tokens(nora.username, PASSWORD, proxied)).status).toBe(201)
  })
})
