import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAdmin } from './modules/identity/index.ts'
import { openDatabase } from './platform/database/database.ts'
import type { OpenDatabase } from './platform/database/database.ts'
import { transactionsOn } from './platform/database/transaction.ts'
import { freePort } from './platform/free-port.ts'
import { keysFrom } from './platform/keys.ts'
import { createTestDatabase, TEST_SECRET } from './testing/installation.ts'
import { campaignTerms } from './testing/people.ts'
import { startServerProcess } from './testing/server-process.ts'
import type { ServerProcess } from './testing/server-process.ts'

const PASSWORD = 'a password for tests'
const REDIS = ['/usr/bin/valkey-server', '/usr/bin/redis-server'].find((path) => existsSync(path))

describe('two processes on one database, without Redis', () => twoProcesses(async () => null))
describe.skipIf(!REDIS)(
  `two processes on one database, with ${REDIS ?? 'Redis (skipped: no redis-server or valkey-server is installed)'}`,
  () => twoProcesses(startRedis),
)

type LocalRedis = { url: string; stop: () => Promise<unknown> }

function twoProcesses(redisFor: () => Promise<LocalRedis | null>): void {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let open: OpenDatabase
  let dataDir: string
  let redis: LocalRedis | null = null
  let one: ServerProcess
  let two: ServerProcess
  let admin: string

  beforeAll(async () => {
    database = await createTestDatabase()
    open = openDatabase(database.url, 4)
    dataDir = await mkdtemp(join(tmpdir(), 'accord-two-'))
    await transactionsOn(open.db, keysFrom(TEST_SECRET))({ kind: 'clock' }, (tx) =>
      createAdmin(tx, { username: 'root', email: 'root@accord.example', password: PASSWORD }),
    )
    redis = await redisFor()
    const environment = {
      DATABASE_URL: database.url,
      ACCORD_SECRET: TEST_SECRET,
      DATA_DIR: dataDir,
      ACCORD_RATE_LIMITS: 'on',
      ...(redis ? { REDIS_URL: redis.url } : {}),
    }
    one = await startServerProcess(environment)
    two = await startServerProcess(environment)
    admin = (await signIn(one, 'root')).access_token
  }, 120_000)
  afterAll(async () => {
    await Promise.all([one?.stop(), two?.stop()])
    await redis?.stop()
    await open.close()
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  let count = 0
  async function newInfluencer() {
    const username = `person${++count}`
    const body = { role: 'influencer', username, email: `${username}@x.example`, password: PASSWORD, name: 'P', category: 'creator', niche: 'travel', reach: 1 } // prettier-ignore
    const { user } = (await ask(one, 'POST', '/register', null, body)).body
    return { ...user, ...(await signIn(one, username)) }
  }

  const works = async (server: ServerProcess, token: string) =>
    (await ask(server, 'GET', '/api/v1/profile', token)).status
  /** What the other process says a second later at the latest. */
  const within = (server: ServerProcess, token: string) =>
    expect.poll(() => works(server, token), { timeout: 1000, interval: 50 })

  it('refuse an access token that was given back to the other, and keep no more of it than a hash and its end', async () => {
    const { access_token: token } = await newInfluencer()
    expect(await works(two, token)).toBe(200)
    expect((await ask(one, 'POST', '/logout', token)).status).toBe(200)
    await within(two, token).toBe(401)
    const { rows } = await open.pool.query('SELECT * FROM revoked_tokens')
    expect(rows).toEqual([{ token_hash: expect.any(Buffer), expires_at: expect.any(Date) }])
    expect(rows[0].token_hash).toHaveLength(32)
    const id = JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString()).jti
    expect(JSON.stringify(rows) + rows[0].token_hash.toString('latin1')).not.toContain(id)
  })

  it('refuse both tokens of a family that was ended at the other', async () => {
    const { access_token: token, refresh_token: refreshToken } = await newInfluencer()
    expect((await ask(one, 'POST', '/logout_refresh', refreshToken)).status).toBe(200)
    await within(two, token).toBe(401)
    expect((await ask(two, 'POST', '/refresh', refreshToken)).status).toBe(401)
  })

  it('refuse the other sessions of whoever changed the password', async () => {
    const { username, access_token: token } = await newInfluencer()
    const elsewhere = (await signIn(two, username)).access_token
    const change = { current: PASSWORD, password: 'another password' }
    expect((await ask(one, 'PUT', '/api/v1/password', token, change)).status).toBe(204)
    await within(two, elsewhere).toBe(401)
    expect(await works(two, token)).toBe(200)
  })

  it('refuse whoever was flagged', async () => {
    const { id, access_token: token } = await newInfluencer()
    expect((await ask(two, 'GET', '/api/v1/dashboard', token)).status).toBe(200)
    const flag = await ask(one, 'PUT', `/api/v1/users/${id}/flag`, admin, { reason: 'spam' })
    expect(flag.status).toBeLessThan(300)
    await expect
      .poll(async () => (await ask(two, 'GET', '/api/v1/dashboard', token)).status, { timeout: 1000 })
      .toBeGreaterThanOrEqual(401)
  })

  it('show strangers an edit made at the other within two seconds', async () => {
    const body = { role: 'sponsor', username: 'brand', email: 'brand@x.example', password: PASSWORD, company_name: 'Brand', industry: 'travel' } // prettier-ignore
    const { user } = (await ask(one, 'POST', '/register', null, body)).body
    await ask(one, 'PUT', `/admin/approve_sponsor/${user.id}`, admin, { action: 'approve' })
    const { access_token: token } = await signIn(one, 'brand')
    const campaign = (await ask(one, 'POST', '/api/v1/campaigns', token, campaignTerms())).body
    await ask(one, 'POST', `/api/v1/campaigns/${campaign.id}/moves`, token, { action: 'open' })
    const title = async () => (await ask(two, 'GET', '/api/v1/campaigns')).body.items[0]?.title
    await expect.poll(title, { timeout: 2000 }).toBe(campaign.title)
    const waits: number[] = []
    for (let n = 0; n < 5; n++) {
      await ask(one, 'PATCH', `/api/v1/campaigns/${campaign.id}`, token, { title: `Edit ${n}` })
      const begun = performance.now()
      await expect.poll(title, { timeout: 2000, interval: 10 }).toBe(`Edit ${n}`)
      waits.push(performance.now() - begun)
    }
    expect(Math.max(...waits)).toBeLessThan(2000)
  })

  it('count wrong passwords together', async () => {
    const { username } = await newInfluencer()
    const wrong = { login: username, password: 'not the password' }
    for (let n = 0; n < 10; n++)
      expect((await ask(n % 2 ? one : two, 'POST', '/api/v1/tokens', null, wrong)).status).toBe(401)
    for (const server of [one, two])
      expect((await ask(server, 'POST', '/api/v1/tokens', null, wrong)).status).toBe(429)
    const { rows } = await open.pool.query('SELECT count(*)::int AS count FROM rate_limits')
    expect(rows[0].count > 0).toBe(redis === null)
  })

  it('go on by themselves when Redis ends', async () => {
    if (!redis) return
    await redis.stop()
    await expect.poll(() => one.said(), { timeout: 5000 }).toContain('Redis is not reached')
    expect((await ask(one, 'GET', '/api/v1/campaigns')).status).toBe(200)
    // What was counted there is forgotten; from here on each counts by itself.
    const wrong = { login: 'nobody', password: 'not the password' }
    for (let n = 0; n < 10; n++)
      expect((await ask(one, 'POST', '/api/v1/tokens', null, wrong)).status).toBe(401)
    expect((await ask(one, 'POST', '/api/v1/tokens', null, wrong)).status).toBe(429)
    expect((await ask(two, 'POST', '/api/v1/tokens', null, wrong)).status).toBe(401)
  })

  it('start without a Redis that is configured, and say so', async () => {
    if (!redis) return
    const environment = { DATABASE_URL: database.url, ACCORD_SECRET: TEST_SECRET, DATA_DIR: dataDir }
    const three = await startServerProcess({ ...environment, REDIS_URL: redis.url })
    expect((await ask(three, 'GET', '/api/v1/campaigns')).status).toBe(200)
    expect(three.said()).toContain('Redis is not reached')
    await three.stop()
  })
}

async function signIn(server: ServerProcess, username: string) {
  const { status, body } = await ask(server, 'POST', '/login', null, { username, password: PASSWORD })
  if (status !== 200) throw new Error(`${username} can't sign in: ${status} ${JSON.stringify(body)}`)
  return body as { access_token: string; refresh_token: string }
}

async function ask(
  server: ServerProcess,
  method: string,
  path: string,
  token?: string | null,
  body?: unknown,
) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : null }
}

/** A Redis of the test's own, without a disk. */
async function startRedis(): Promise<LocalRedis> {
  const port = await freePort()
  const child: ChildProcess = spawn(REDIS as string, ['--port', String(port), '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1'], { stdio: 'ignore' }) // prettier-ignore
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await delay(300)
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
