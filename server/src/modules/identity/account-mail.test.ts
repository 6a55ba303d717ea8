import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '@accord/contract'
import { openBrowser } from '../../testing/browser.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newInfluencer, PASSWORD, signIn, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { reconfigured } from '../../testing/reconfigured.ts'

type Refusal = { code: string; errors: { field: string }[] }
const NEW = 'quite another password'

let accord: Installation
let nora: Person & { username: string }
let email: string
beforeAll(async () => {
  accord = await startInstallation()
})
beforeEach(async () => {
  nora = await newInfluencer(accord)
  email = `${nora.username}@creator.example`
})
afterAll(() => accord.stop())

const put = (path: string, body?: unknown) => stranger(accord).ask<Refusal>('PUT', path, body)
const askForReset = (address: string) =>
  stranger(accord).ask('POST', '/api/v1/password-resets', { email: address })
/** The secrets in the links that were mailed to an address, the newest first. */
async function mailed(to: string, page: 'verify-email' | 'reset-password'): Promise<string[]> {
  await accord.runJobs()
  const { rows } = await accord.platform.pool.query(
    'SELECT body FROM mails WHERE recipient = $1 ORDER BY id DESC',
    [to],
  )
  return rows.flatMap(
    ({ body }) => new RegExp(`http://127\\.0\\.0\\.1:3000/${page}/([\\w-]{43})\\n`).exec(body)?.[1] ?? [],
  )
}
const canSignIn = async (password: string) =>
  (await stranger(accord).ask('POST', '/api/v1/tokens', { login: nora.username, password })).status === 201
const isIn = async ({ ask }: { ask: Person['ask'] }) => (await ask('GET', '/api/v1/profile')).status === 200

describe('a forgotten password', () => {
  it('is asked after alike for an address that nobody has, and nothing is sent', async () => {
    const [known, unknown] = [await askForReset(email), await askForReset('nobody@here.example')]
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
    expect(known.status).toBe(202)
    expect(await mailed('nobody@here.example', 'reset-password')).toEqual([])
  })

  it.each([{}, { email: 'nora' }, { email: 7 }, { login: 'nora@x.example' }])(
    'is not asked after by %j',
    async (body) => {
      expect((await stranger(accord).ask('POST', '/api/v1/password-resets', body)).status).toBe(400)
    },
  )

  it('is not replaced by a link that was made up, a bad password, or nonsense', async () => {
    expect((await put(`/api/v1/password-resets/${'x'.repeat(43)}`, { password: NEW })).body.code).toBe(
      'link_used',
    )
    expect((await put('/api/v1/password-resets/short', { password: NEW })).status).toBe(400)
    await askForReset(email)
    const [token] = await mailed(email, 'reset-password')
    const { status, body } = await put(`/api/v1/password-resets/${token}`, { password: 'short' })
    expect([status, body.errors[0]?.field]).toEqual([400, 'password'])
    expect((await put(`/api/v1/password-resets/${token}`, { password: NEW })).status).toBe(204)
  })

  it('is not replaced by a link that is an hour old, nor by one that a newer one replaced', async () => {
    await askForReset(email)
    await askForReset(email.toUpperCase())
    const [newer, older] = await mailed(email, 'reset-password')
    expect((await put(`/api/v1/password-resets/${older}`, { password: NEW })).status).toBe(410)
    await accord.platform.pool.query("UPDATE mail_secrets SET expires_at = expires_at - interval '1 hour' WHERE user_id = $1", [nora.id])
    expect((await put(`/api/v1/password-resets/${newer}`, { password: NEW })).status).toBe(410)
    expect(await canSignIn(PASSWORD)).toBe(true)
  }) // prettier-ignore

  it('is not replaced by the link that confirms an address', async () => {
    const [token] = await mailed(email, 'verify-email')
    expect((await put(`/api/v1/password-resets/${token}`, { password: NEW })).status).toBe(410)
  })

  it('is replaced by the link in the mail, once; every session ends, and the address counts as confirmed', async () => {
    const browser = await openBrowser(accord, nora.username)
    await askForReset(email)
    const [token] = await mailed(email, 'reset-password')
    expect((await put(`/api/v1/password-resets/${token}`, { password: NEW })).status).toBe(204)
    expect((await put(`/api/v1/password-resets/${token}`, { password: `${NEW}!` })).status).toBe(410)
    expect([await canSignIn(PASSWORD), await canSignIn(NEW)]).toEqual([false, true])
    expect([await isIn(nora), await isIn(browser)]).toEqual([false, false])
    expect((await openBrowser(accord, nora.username, NEW)).session.user?.emailVerified).toBe(true)
  })

  it('is replaced once though the link is opened twice at the same moment', async () => {
    await askForReset(email)
    const [token] = await mailed(email, 'reset-password')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => put(`/api/v1/password-resets/${token}`, { password: NEW })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410, 410, 410])
  })

  it('is mailed with the installation’s own address, whatever host the asking named', async () => {
    const published = await reconfigured(accord, { PUBLIC_URL: 'https://accord.example' })
    await stranger(published).ask('POST', '/api/v1/password-resets', { email }, { host: 'evil.example', 'x-forwarded-host': 'evil.example' })
    const { rows } = await accord.platform.pool.query('SELECT body FROM mails WHERE recipient = $1 ORDER BY id DESC LIMIT 1', [email])
    expect(rows[0].body).toMatch(/\n\nhttps:\/\/accord\.example\/reset-password\/[\w-]{43}\n/)
    expect(rows[0].body).not.toContain('evil')
    await published.stop()
  }) // prettier-ignore

  it('stands in the database only as a hash', async () => {
    await askForReset(email)
    const [token] = await mailed(email, 'reset-password')
    const { rows } = await accord.platform.pool.query('SELECT encode(token_hash, $1) AS hash FROM mail_secrets WHERE user_id = $2', ['escape', nora.id])
    expect(rows.map(({ hash }) => hash)).not.toContain(token)
  }) // prettier-ignore
})

describe('an address', () => {
  const verified = async () => (await nora.ask<Session>('GET', '/api/v1/session')).body.user?.emailVerified

  it('is not confirmed by a link that was made up, is three days old, or was for another address', async () => {
    expect((await put(`/api/v1/email-verifications/${'x'.repeat(43)}`)).status).toBe(410)
    const [token] = await mailed(email, 'verify-email')
    const { pool } = accord.platform
    await pool.query(
      "UPDATE mail_secrets SET expires_at = expires_at - interval '3 days' WHERE user_id = $1",
      [nora.id],
    )
    expect((await put(`/api/v1/email-verifications/${token}`)).status).toBe(410)
    await pool.query(
      "UPDATE mail_secrets SET expires_at = expires_at + interval '3 days' WHERE user_id = $1",
      [nora.id],
    )
    await pool.query("UPDATE users SET email = 'new-' || email WHERE id = $1", [nora.id])
    expect((await put(`/api/v1/email-verifications/${token}`)).status).toBe(410)
    expect(await verified()).toBe(false)
  })

  it('is confirmed by the link that registering sent, once', async () => {
    const [token, ...others] = await mailed(email, 'verify-email')
    expect(others).toEqual([])
    expect((await put(`/api/v1/email-verifications/${token}`)).status).toBe(204)
    expect(await verified()).toBe(true)
    expect((await put(`/api/v1/email-verifications/${token}`)).status).toBe(410)
  })

  it('gets the link again for the asking, the older one being good no longer; none once it is confirmed', async () => {
    const [first] = await mailed(email, 'verify-email')
    const ask = () => nora.ask('POST', '/api/v1/email-verifications')
    expect((await ask()).status).toBe(202)
    const [second] = await mailed(email, 'verify-email')
    expect((await put(`/api/v1/email-verifications/${first}`)).status).toBe(410)
    expect((await put(`/api/v1/email-verifications/${second}`)).status).toBe(204)
    expect((await ask()).status).toBe(202)
    expect(await mailed(email, 'verify-email')).toHaveLength(2)
  })

  it('that is not confirmed keeps nobody from signing in', async () => {
    expect(await canSignIn(PASSWORD)).toBe(true)
  })
})

describe('changing the password', () => {
  const change = (person: Pick<Person, 'ask'>, current: string, password: string) =>
    person.ask<Refusal>('PUT', '/api/v1/password', { current, password })

  it('is refused to a stranger, without the current one, and for one that is too short; each names its field', async () => {
    expect((await change(stranger(accord), PASSWORD, NEW)).status).toBe(401)
    const wrong = await change(nora, 'not the password', NEW)
    expect([wrong.status, wrong.body.errors[0]?.field]).toEqual([400, 'current'])
    const short = await change(nora, PASSWORD, 'short')
    expect([short.status, short.body.errors[0]?.field]).toEqual([400, 'password'])
    expect(await canSignIn(PASSWORD)).toBe(true)
  })

  it('ends every other session and keeps the one that it was done in', async () => {
    const [here, elsewhere] = [
      await openBrowser(accord, nora.username),
      await openBrowser(accord, nora.username),
    ]
    expect((await change(here, PASSWORD, NEW)).status).toBe(204)
    expect([await isIn(here), await isIn(elsewhere), await isIn(nora)]).toEqual([true, false, false])
    expect([await canSignIn(PASSWORD), await canSignIn(NEW)]).toEqual([false, true])
  })

  it('leaves the sessions of others alone', async () => {
    const other = await newInfluencer(accord)
    await change(nora, PASSWORD, NEW)
    expect(await isIn(other)).toBe(true)
    expect(await isIn(await signIn(accord, nora.username, NEW))).toBe(true)
  })
})
