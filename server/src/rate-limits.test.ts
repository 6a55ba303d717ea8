import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLimits } from './platform/limits/limits.ts'
import { openBrowser } from './testing/browser.ts'
import { startInstallation } from './testing/installation.ts'
import type { Installation } from './testing/installation.ts'
import { formOf } from './testing/forms.ts'
import { newAdmin, newInfluencer } from './testing/people.ts'
import type { Person } from './testing/people.ts'
import { reconfigured } from './testing/reconfigured.ts'
import { statementsOf } from './testing/statements.ts'

const PASSWORD = 'a password for tests'

let accord: Installation
beforeAll(async () => {
  accord = await startInstallation({ ACCORD_RATE_LIMITS: 'on' })
})
afterAll(() => accord.stop())

// The clock of the limits is ours: a minute or an hour passes without being waited for.
let clock = Date.now()
beforeEach(() => {
  // Nothing of one test counts in the next.
  clock += 2 * 86_400_000
  vi.useFakeTimers({ toFake: ['Date'], now: clock })
})
afterEach(() => vi.useRealTimers())
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

type Ask = { from?: string; body?: unknown; headers?: Record<string, string>; at?: Installation }

async function ask(
  method: string,
  url: string,
  { from = '198.51.100.1', body, headers, at = accord }: Ask = {},
) {
  const response = await at.http.inject({
    method: method as 'GET',
    url,
    remoteAddress: from,
    headers: { accept: 'application/json', ...headers },
    ...(body === undefined ? {} : { payload: body as object }),
  })
  return {
    status: response.statusCode,
    headers: response.headers as Record<string, string>,
    body: response.body.startsWith('{') ? response.json() : null,
  }
}

async function times(count: number, work: (n: number) => Promise<{ status: number }>): Promise<number[]> {
  const statuses: number[] = []
  for (let n = 0; n < count; n++) statuses.push((await work(n)).status)
  return [...new Set(statuses)]
}

const signIn = (login: string, password: string, more: Ask = {}) =>
  ask('POST', '/api/v1/tokens', { ...more, body: { login, password } })
const wrong = (login: string, more?: Ask) => () => signIn(login, 'not the password', more)

describe('strangers', () => {
  const asOne = (more?: Ask) => () => ask('GET', '/api/v1/session', more)

  it('may ask 600 times a minute, and then hear when to come again', async () => {
    expect(await times(600, asOne())).toEqual([200])
    const { status, headers, body } = await ask('GET', '/api/v1/campaigns')
    expect(status).toBe(429)
    expect(body).toMatchObject({
      type: '/problems/too_many_requests',
      code: 'too_many_requests',
      retryAfter: 60,
    })
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'retry-after': '60',
      'ratelimit-policy': '"strangers";q=600;w=60',
      ratelimit: '"strangers";r=0;t=60',
    })
    // Whatever they send: before the token, the input and the subject are looked at.
    const junk = { headers: { authorization: 'Bearer junk' } }
    expect(await times(1, () => ask('GET', '/api/v1/session', junk))).toEqual([429])
    expect(await times(1, () => ask('POST', '/api/v1/tokens', { body: {} }))).toEqual([429])
    expect(await times(1, () => ask('POST', '/logout'))).toEqual([429])
    expect(await times(1, () => ask('GET', '/api/v1/campaigns/0'))).toEqual([429])
    // A forged header is not believed.
    expect(await times(1, asOne({ headers: { 'x-forwarded-for': '203.0.113.99' } }))).toEqual([429])
    // Others, pages and health are not held up.
    expect(await times(1, asOne({ from: '198.51.100.2' }))).toEqual([200])
    expect(await times(1, () => ask('GET', '/healthz'))).toEqual([200])
    expect(await times(1, () => ask('GET', '/api/openapi.json'))).toEqual([200])
    later(61)
    expect(await times(1, asOne())).toEqual([200])
  })

  it('who sign in are held up no longer', async () => {
    const nora = await newInfluencer(accord)
    await times(601, asOne({ from: '198.51.100.3' }))
    const headers = { authorization: `Bearer ${nora.token}` }
    expect(await times(3, asOne({ from: '198.51.100.3', headers }))).toEqual([200])
  })

  it('are told how much is left', async () => {
    const { headers } = await ask('GET', '/api/v1/session', { from: '198.51.100.4' })
    expect(headers.ratelimit).toBe('"strangers";r=599;t=60')
  })

  it('of one /64 count as one', async () => {
    expect(await times(600, (n) => ask('GET', '/api/v1/session', { from: `2001:db8::${n + 1}` }))).toEqual([
      200,
    ])
    expect(await times(1, asOne({ from: '2001:db8::ffff:1:2:3' }))).toEqual([429])
    expect(await times(1, asOne({ from: '2001:db8:0:1::1' }))).toEqual([200])
  })

  it('behind a trusted proxy count by the address that it names', async () => {
    const proxied = await reconfigured(accord, { TRUST_PROXY: '198.51.100.200' })
    const by = (address: string) => ({
      at: proxied,
      from: '198.51.100.200',
      headers: { 'x-forwarded-for': address },
    })
    expect(await times(601, asOne(by('203.0.113.1')))).toEqual([200, 429])
    expect(await times(1, asOne(by('203.0.113.2')))).toEqual([200])
    await proxied.stop()
  })

  it('cost a statement for 20 requests, and none once they are refused', async () => {
    const { pool } = accord.platform
    expect(await statementsOf(pool, () => times(200, asOne({ from: '198.51.100.5' })))).toBeLessThanOrEqual(
      10,
    )
    await times(450, asOne({ from: '198.51.100.5' }))
    expect(await statementsOf(pool, () => times(200, asOne({ from: '198.51.100.5' })))).toBe(0)
  })

  it('are counted by all processes together, but for a step of each', async () => {
    const other = await anotherProcess()
    const from = '198.51.100.6'
    const both = () => Promise.all([asOne({ from })(), asOne({ from, at: other })()])
    let passed = 0
    for (let n = 0; n < 400; n++) {
      passed += (await both()).filter(({ status }) => status === 200).length
      // Requests that are injected leave the database no moment to answer; those of a network do.
      if (n % 10 === 0) await delay(5)
    }
    expect(passed).toBeGreaterThanOrEqual(600)
    expect(passed).toBeLessThanOrEqual(600 + 2 * 20)
    await other.stop()
  })
})

/** One more application on the same database that counts by itself, as another process does. */
function anotherProcess(): Promise<Installation> {
  const limits = openLimits({ pool: accord.platform.pool, redis: null, prefix: '' }, true)
  return reconfigured({ ...accord, platform: { ...accord.platform, limits } }, {})
}

describe('wrong passwords', () => {
  it('are refused after ten in a quarter of an hour, the right one too, with a wait that grows', async () => {
    const { username } = await newInfluencer(accord)
    expect(await times(10, wrong(username))).toEqual([401])
    const { status, headers, body } = await signIn(username, PASSWORD)
    expect([status, body.code, headers['retry-after']]).toEqual([429, 'too_many_requests', '60'])
    expect(headers['ratelimit-policy']).toBe('"wrong-passwords";q=10;w=900')
    // The wait comes before the input is looked at.
    expect((await ask('POST', '/api/v1/session', { body: {} })).status).toBe(429)
    for (const minutes of [2, 4, 8, 16, 32, 60]) {
      later(3601)
      expect((await wrong(username)()).status).toBe(401)
      expect((await signIn(username, PASSWORD)).headers['retry-after']).toBe(String(minutes * 60))
    }
  })

  it('count for /login, /session and the confirmation of a password alike', async () => {
    const nora = await newInfluencer(accord)
    const browser = await openBrowser(accord, nora.username)
    const from = '127.0.0.1'
    const body = { current: 'not the password', password: 'another password' }
    expect(await times(4, wrong(nora.username, { from }))).toEqual([401])
    expect(await times(3, () => ask('POST', '/login', { from, body: { username: nora.username, password: 'x' } }))).toEqual([401])
    expect(await times(3, () => browser.ask('PUT', '/api/v1/password', body))).toEqual([400])
    for (const refused of [
      await browser.ask('PUT', '/api/v1/password', { ...body, current: PASSWORD }),
      await ask('POST', '/login', { from, body: { username: nora.username, password: PASSWORD } }),
      await ask('POST', '/api/v1/session', { from, body: { login: nora.username, password: PASSWORD }, headers: { 'sec-fetch-site': 'same-origin' } }),
    ])
      expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60'])
  }) // prettier-ignore

  it('are forgiven by the right one, to the account and to the address', async () => {
    const { username } = await newInfluencer(accord)
    for (let round = 0; round < 3; round++) {
      expect(await times(9, wrong(username))).toEqual([401])
      expect((await signIn(username, PASSWORD)).status).toBe(201)
    }
  })

  it('are not counted where the input is refused by its schema', async () => {
    const { username } = await newInfluencer(accord)
    expect(await times(12, () => signIn(username, ''))).toEqual([400])
    expect((await signIn(username, PASSWORD)).status).toBe(201)
  })

  it('at many accounts hold up the address alone, however right one’s own password is', async () => {
    const { username } = await newInfluencer(accord)
    for (let n = 0; n < 10; n++) {
      await wrong(`nobody${n}`)()
      if (n < 9) expect((await signIn(username, PASSWORD)).status).toBe(201)
    }
    expect((await signIn(username, PASSWORD)).status).toBe(429)
    expect((await signIn(username, PASSWORD, { from: '198.51.100.9' })).status).toBe(201)
  })

  it('from many addresses hold up the account everywhere but where its owner was before', async () => {
    const { username } = await newInfluencer(accord)
    const home = { from: '192.0.2.1' }
    expect((await signIn(username, PASSWORD, home)).status).toBe(201)
    expect(await times(10, (n) => wrong(username, { from: `203.0.113.${n}` })())).toEqual([401])
    expect((await signIn(username, PASSWORD, { from: '203.0.113.77' })).status).toBe(429)
    expect((await signIn(username, PASSWORD, home)).status).toBe(201)
  })

  it('of an account that does not exist look the same', async () => {
    expect(await times(10, (n) => wrong('nobody.here', { from: `203.0.113.${n}` })())).toEqual([401])
    expect((await signIn('nobody.here', PASSWORD, { from: '203.0.113.78' })).status).toBe(429)
  })

  it('sent at once are no way around', async () => {
    const { username } = await newInfluencer(accord)
    const statuses = await Promise.all(Array.from({ length: 30 }, wrong(username)))
    expect(statuses.filter(({ status }) => status === 401)).toHaveLength(10)
  })

  it('hold nobody up who proves the account by mail', async () => {
    const nora = await newInfluencer(accord)
    await times(10, (n) => wrong(nora.username, { from: `203.0.113.${n}` })())
    const from = '192.0.2.9'
    expect((await signIn(nora.username, PASSWORD, { from })).status).toBe(429)
    await ask('POST', '/api/v1/password-resets', { from, body: { email: `${nora.username}@creator.example` } })
    const { rows } = await accord.platform.pool.query('SELECT body FROM mails ORDER BY id DESC LIMIT 1')
    const [, token] = /reset-password\/([\w-]+)/.exec(rows[0].body) ?? []
    expect((await ask('PUT', `/api/v1/password-resets/${token}`, { from, body: { password: 'a newer password' } })).status).toBe(204)
    await times(10, (n) => wrong(nora.username, { from: `203.0.113.${n + 50}` })())
    expect((await signIn(nora.username, 'a newer password', { from })).status).toBe(201)
  }) // prettier-ignore

  it('are counted by all processes together', async () => {
    const { username } = await newInfluencer(accord)
    const other = await anotherProcess()
    expect(await times(5, wrong(username))).toEqual([401])
    expect(await times(5, wrong(username, { at: other }))).toEqual([401])
    expect((await signIn(username, PASSWORD)).status).toBe(429)
    await other.stop()
  })

  it('take as long for an account that does not exist', async () => {
    const { username } = await newInfluencer(accord)
    vi.useRealTimers()
    await accord.platform.pool.query('TRUNCATE rate_limits')
    const ms = { known: [] as number[], unknown: [] as number[] }
    const time = async (kind: keyof typeof ms, n: number) => {
      const begun = performance.now()
      // Each guess from an address of its own, at an account of its own where there is none.
      await wrong(kind === 'known' ? username : `nobody.${n}`, { from: `2001:db8:${n + 1}::1` })()
      ms[kind].push(performance.now() - begun)
    }
    // The account is held up after ten, so it is asked for eight times; taking turns evens out what else the machine does.
    await time('unknown', 100)
    for (let n = 0; n < 8; n++) {
      await time('known', n)
      await time('unknown', n + 20)
    }
    const middle = (all: number[]) => all.toSorted((a, b) => a - b)[3] as number
    // Without the hash of nobody, an unknown name takes a tenth.
    expect(middle(ms.unknown.slice(1)) / middle(ms.known)).toBeGreaterThan(0.5)
    expect(middle(ms.unknown.slice(1)) / middle(ms.known)).toBeLessThan(2)
  })
})

describe('other limits', () => {
  const person = (n: number) => ({
    role: 'influencer', username: `limited${n}`, email: `limited${n}@x.example`, password: PASSWORD,
    name: 'L', category: 'creator', niches: ['travel'], reach: 1,
  }) // prettier-ignore

  it('let 60 register in an hour from one address; what the schema refuses does not count', async () => {
    const from = '198.51.100.20'
    await ask('POST', '/api/v1/users', { from, body: person(0) })
    // What the other 58 would count, without the minute that hashing takes.
    await accord.platform.limits?.counters.registrations.penalty(from, 58)
    expect(await times(5, () => ask('POST', '/api/v1/users', { from, body: {} }))).toEqual([400])
    const last = await ask('POST', '/register', {
      from,
      body: { ...person(1), niches: undefined, niche: 'travel' },
    })
    expect([last.status, last.headers.ratelimit]).toEqual([201, '"registrations";r=0;t=3600'])
    const { status, headers } = await ask('POST', '/api/v1/users', { from, body: {} })
    expect([status, headers['retry-after']]).toEqual([429, '3600'])
    expect((await ask('POST', '/api/v1/users', { from: '198.51.100.21', body: person(2) })).status).toBe(201)
  })

  it('send a receiver five mails in an hour to a new password, and say the same after that and to anybody', async () => {
    const { username } = await newInfluencer(accord)
    const email = `${username}@creator.example`
    const mails = async () =>
      (await accord.platform.pool.query('SELECT FROM mails WHERE recipient = $1 AND subject ~ $2', [email, 'new password'])).rowCount
    const forgot = (address: string) => ask('POST', '/api/v1/password-resets', { body: { email: address } })
    expect(await times(7, () => forgot(email))).toEqual([202])
    expect(await mails()).toBe(5)
    expect(await times(7, () => forgot('nobody@nowhere.example'))).toEqual([202])
    later(3601)
    await forgot(email.toUpperCase())
    expect(await mails()).toBe(6)
  }) // prettier-ignore

  it('send the confirmation five times in an hour, and tell their receiver so', async () => {
    const nora = await newInfluencer(accord)
    expect(await times(5, () => nora.ask('POST', '/api/v1/email-verifications'))).toEqual([202])
    expect((await nora.ask('POST', '/api/v1/email-verifications')).status).toBe(429)
  })

  it('let an admin take the audit out ten times in an hour, each admin by themselves; a wrong filter does not count', async () => {
    const [one, other] = [await newAdmin(accord), await newAdmin(accord)]
    const take =
      (person = one, query = '') =>
      () =>
        person.ask('GET', `/api/v1/audit/export${query}`)
    expect(await times(12, take(one, '?actorId=x'))).toEqual([400])
    expect(await times(10, take())).toEqual([200])
    expect(await times(1, take())).toEqual([429])
    expect(await times(1, take(other))).toEqual([200])
  })

  it('take 120 pictures in an hour from one person, whatever becomes of them; what is put in makes all others wait', async () => {
    const { payload, headers } = formOf({ alt: 'A hut' }, [{ name: 'picture', content: Buffer.from('no picture') }]) // prettier-ignore
    const [nora, lind] = [await newInfluencer(accord), await newInfluencer(accord)]
    const put = (person: Person, path = 'profile/picture') => () =>
      person.ask('PUT', `/api/v1/${path}`, payload, headers) // prettier-ignore
    expect(await times(60, put(nora))).toEqual([400])
    expect(await times(60, put(nora, 'profile/portfolio/1/picture'))).toEqual([400])
    const { status, body } = await nora.ask<{ code: string }>('PUT', '/api/v1/profile/picture', payload, headers) // prettier-ignore
    expect([status, body.code]).toEqual([429, 'too_many_requests'])
    expect((await put(nora, 'profile/portfolio/1/picture')()).status).toBe(429)
    expect(await times(1, put(lind))).toEqual([400])
    expect((await nora.ask('DELETE', '/api/v1/profile/picture')).status).toBe(200)
  })

  it('leave no rows behind that are over', async () => {
    await wrong('nobody.at.all')()
    later(86_401)
    await accord.runSchedule('sweep-limits')
    const { rows } = await accord.platform.pool.query('SELECT count(*)::int AS count FROM rate_limits')
    expect(rows[0].count).toBe(0)
  })
})
