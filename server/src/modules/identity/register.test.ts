import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UserSummary } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { PASSWORD, stranger } from '../../testing/people.ts'

let accord: Installation
beforeAll(async () => {
  accord = await startInstallation()
})
afterAll(() => accord.stop())

let count = 0
const names = () => ({
  username: `Nora.Lind-${++count}`,
  email: `Nora.Lind-${count}@Example.org`,
  password: PASSWORD,
})
const sponsor = (more: Record<string, unknown> = {}) => ({
  ...names(),
  role: 'sponsor',
  companyName: 'Kornblume Tea',
  industry: 'food_and_drink',
  ...more,
})
const influencer = (more: Record<string, unknown> = {}) => ({
  ...names(),
  role: 'influencer',
  name: 'Nora Lind',
  category: 'creator',
  niches: ['travel'],
  ...more,
})
type Answered = { user: UserSummary; code: string; errors: { field: string; code: string }[] }
const register = (body: unknown) => stranger(accord).ask<Answered>('POST', '/api/v1/users', body)

const users = async () =>
  (await accord.platform.pool.query('SELECT count(*)::int FROM users')).rows[0].count as number

const WRONG: [field: string, value: unknown][] = [
  ['username', undefined],
  ['username', 'no'],
  ['username', 'nora@home'],
  ['username', 7],
  ['email', undefined],
  ['email', 'nora'],
  ['email', 'nora@example.org\0'],
  ['password', undefined],
  ['password', 'too short'],
  ['password', 'x'.repeat(201)],
  ['password', 'with a NUL \0 in it'],
  ['timeZone', 'Mars/Olympus'],
]
const WRONG_SPONSOR: typeof WRONG = [
  ...WRONG,
  ['companyName', undefined],
  ['companyName', '  '],
  ['companyName', 'Korn\u202Eblume'],
  ['companyName', 'x'.repeat(121)],
  ['industry', undefined],
  ['industry', ''],
  ['monthlyBudget', 100],
  ['monthlyBudget.amount', { amount: 1.5, currency: 'EUR' }],
  ['monthlyBudget.amount', { amount: -1, currency: 'EUR' }],
  ['monthlyBudget.currency', { amount: 1, currency: 'XXX' }],
  ['name', 'Not a field of a sponsor'],
]
const WRONG_INFLUENCER: typeof WRONG = [
  ...WRONG,
  ['name', undefined],
  ['name', 'No\0ra'],
  ['category', ''],
  ['niches', []],
  ['niches', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['niches.1', ['travel', '']],
  ['reach', -1],
  ['reach', 1.5],
  ['reach', '100'],
  ['status', 'active'],
]

describe('registering', () => {
  it.each(WRONG_SPONSOR)('as a sponsor is refused for %s as %j, and names it', async (field, value) => {
    const { status, body } = await register(sponsor({ [field.split('.')[0] as string]: value }))
    expect([status, body.errors.map((fault) => fault.field)]).toEqual([400, [field]])
  })

  it.each(WRONG_INFLUENCER)(
    'as an influencer is refused for %s as %j, and names it',
    async (field, value) => {
      const { status, body } = await register(influencer({ [field.split('.')[0] as string]: value }))
      expect([status, body.errors.map((fault) => fault.field)]).toEqual([400, [field]])
    },
  )

  it.each(['admin', 'nobody', undefined])('is refused in the role %j', async (role) => {
    const { status, body } = await register({ ...influencer(), role })
    expect([status, body.errors.map((fault) => fault.field)]).toEqual([400, ['role']])
  })

  it('is refused under a username or an address that is taken, in whatever case, and names which', async () => {
    const first = influencer()
    expect((await register(first)).status).toBe(201)
    const before = await users()
    for (const [field, value] of [['username', first.username.toUpperCase()], ['email', first.email.toLowerCase()]] as const) {
      const { status, body } = await register(sponsor({ [field]: value }))
      expect([status, body.code, body.errors[0]?.field]).toEqual([409, `${field}_taken`, field])
    }
    expect(await users()).toBe(before)
  }) // prettier-ignore

  it.each(['influencers', 'domain_events', 'audit_entries', 'graphile_worker._private_jobs'])(
    'leaves nothing behind when %s can’t be written to, and the name is free again',
    async (table) => {
      const { pool } = accord.platform
      const before = await everything()
      const body = influencer()
      await pool.query(`CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'on purpose'; END $$;
        CREATE TRIGGER fails BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION fail()`)
      const failed = await register(body)
      await pool.query(`DROP TRIGGER fails ON ${table}`)
      expect([failed.status, failed.body.code]).toEqual([500, 'unexpected'])
      expect(JSON.stringify(failed.body)).not.toContain('on purpose')
      expect(await everything()).toEqual(before)
      expect((await register(body)).status).toBe(201)
    },
  )

  it('as an influencer lets one begin at once, under the username as handle', async () => {
    const body = influencer({ reach: 5 })
    const { status, body: answer } = await register(body)
    expect([status, answer]).toEqual([201, { user: { id: expect.any(Number), username: body.username, email: body.email, role: 'influencer', status: 'active' } }])
    const { body: profile } = await stranger(accord).ask<{ name: string; reach: number }>('GET', `/api/v1/influencers/${body.username.toLowerCase()}`)
    expect(profile).toMatchObject({ name: 'Nora Lind', reach: 5, niches: ['travel'] })
  }) // prettier-ignore

  it('as a sponsor makes one wait', async () => {
    const { status, body } = await register(sponsor({ monthlyBudget: { amount: 1, currency: 'USD' } }))
    expect([status, body.user.status]).toEqual([201, 'pending'])
  })

  it('keeps the password nowhere', async () => {
    const body = influencer({ password: 'nobody may ever read this' })
    await register(body)
    const { rows } = await accord.platform.pool.query('SELECT password_hash FROM users WHERE username = $1', [
      body.username,
    ])
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$/)
    const { rows: found } = await accord.platform.pool.query(
      `SELECT 1 FROM audit_entries WHERE after::text LIKE '%ever read this%' UNION ALL
       SELECT 1 FROM domain_events WHERE payload::text LIKE '%ever read this%'`,
    )
    expect(found).toEqual([])
  })

  it('makes one account though the answer is lost and it is sent again', async () => {
    const body = influencer()
    const send = () =>
      stranger(accord).ask<Answered>('POST', '/api/v1/users', body, {
        'idempotency-key': `register-${body.username}`,
      })
    const [first, second] = [await send(), await send()]
    expect([first.status, second.status, second.body.user.id]).toEqual([201, 201, first.body.user.id])
  })

  it('finds a free handle when somebody has renamed themself to it, and a free address for a second brand of one name', async () => {
    const body = influencer()
    await accord.platform.pool.query("UPDATE influencers SET handle = $1 WHERE user_id = (SELECT min(user_id) FROM influencers)", [body.username])
    expect((await register(body)).status).toBe(201)
    // Its 24th character is a dash: cut there, an address would end in one.
    const companyName = 'Twentythree letters abc and some more'
    const { body: one } = await register(sponsor({ companyName }))
    const { body: two } = await register(sponsor({ companyName }))
    await accord.platform.pool.query("UPDATE users SET status = 'active' WHERE id = ANY ($1)", [[one.user.id, two.user.id]])
    const { rows } = await accord.platform.pool.query('SELECT slug FROM sponsors WHERE company_name = $1 ORDER BY id', [companyName])
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(2)
    for (const { slug } of rows) expect([slug, (await stranger(accord).ask('GET', `/api/v1/sponsors/${slug}`)).status]).toEqual([slug, 200])
  }) // prettier-ignore

  it('lets in both who want the same address for their brand at the same moment', async () => {
    const companyName = 'At The Same Moment'
    const client = await accord.platform.pool.connect()
    await client.query('BEGIN')
    await client.query("INSERT INTO sponsors (slug, company_name, industry, currency) VALUES ('at-the-same-moment', 'Another', 'x', 'EUR')")
    const waiting = register(sponsor({ companyName }))
    await until(async () => (await accord.platform.pool.query("SELECT FROM pg_stat_activity WHERE wait_event = 'transactionid' AND datname = current_database()")).rowCount === 1)
    await client.query('COMMIT')
    client.release()
    expect((await waiting).status).toBe(201)
  }) // prettier-ignore

  it('lets in one of those who want the same name at the same moment, and tells the others', async () => {
    const username = `wanted${process.pid}`
    const answers = await Promise.all(Array.from({ length: 5 }, () => register(influencer({ username }))))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409])
  })
})

/** How much there is in every table that registering writes to. */
async function everything(): Promise<unknown> {
  const { rows } = await accord.platform.pool.query(`SELECT (SELECT count(*) FROM users) AS users,
    (SELECT count(*) FROM influencers) AS influencers, (SELECT count(*) FROM domain_events) AS events,
    (SELECT position FROM audit_head) AS audit, (SELECT count(*) FROM graphile_worker._private_jobs) AS jobs`)
  return rows[0]
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await condition());)
    if (Date.now() > end) throw new Error('It never came to that')
}
