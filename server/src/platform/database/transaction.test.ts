import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../testing/database.ts'
import type { TestDatabase } from '../../testing/database.ts'
import { audit } from '../audit.ts'
import { hashOfRequest } from './idempotency.ts'
import type { Tx } from './tx.ts'

const clock = { kind: 'clock' } as const

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await database.pool.query('CREATE TABLE shelf (name text PRIMARY KEY, count integer NOT NULL)')
})
beforeEach(() => database.pool.query("TRUNCATE shelf; INSERT INTO shelf VALUES ('left', 0), ('right', 0)"))
afterAll(() => database.drop())

const add = (tx: Tx, name: string) =>
  sql`UPDATE shelf SET count = count + 1 WHERE name = ${name}`.execute(tx.db)
const counts = async () =>
  Object.fromEntries(
    (await database.pool.query('SELECT name, count FROM shelf')).rows.map(({ name, count }) => [name, count]),
  )
const raise = (tx: Tx, code: string) =>
  sql.raw(`DO $$ BEGIN RAISE EXCEPTION 'on purpose' USING ERRCODE = '${code}'; END $$`).execute(tx.db)

/** Two that each hold what the other wants next. */
function meeting(): (name: string) => Promise<void> {
  const arrived = new Set<string>()
  return async (name) => {
    arrived.add(name)
    for (let waited = 0; arrived.size < 2 && waited < 2000; waited += 5) await delay(5)
  }
}

describe('a transaction', () => {
  it('leaves nothing when its work fails, and hands on why', async () => {
    const failing = database.transaction(clock, async (tx) => {
      await add(tx, 'left')
      throw new Error('after all not')
    })
    await expect(failing).rejects.toThrow('after all not')
    expect(await counts()).toEqual({ left: 0, right: 0 })
  })

  it('is not tried again for an error that would come again', async () => {
    let tries = 0
    const failing = database.transaction(clock, async (tx) => {
      tries++
      await raise(tx, '23514')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(tries).toBe(1)
  })

  it.each([['a deadlock', '40P01'], ['a serialization failure', '40001']])('gives up after five tries that ended in %s', async (_, code) => {
    let tries = 0
    const failing = database.transaction(clock, async (tx) => {
      tries++
      await raise(tx, code)
    })
    await expect(failing).rejects.toMatchObject({ code })
    expect(tries).toBe(5)
  }) // prettier-ignore

  it('is done once, audit included, after two have waited for each other in a circle', async () => {
    const { position } = await database.db
      .selectFrom('audit_head')
      .select('position')
      .executeTakeFirstOrThrow()
    const meet = meeting()
    let tries = 0
    const both = (first: string, second: string) =>
      database.transaction(clock, async (tx) => {
        tries++
        await add(tx, first)
        await meet(first)
        await add(tx, second)
        audit(tx, { action: 'shelf.add', subjectType: 'shelf', subjectId: null })
        return first
      })
    expect(await Promise.all([both('left', 'right'), both('right', 'left')])).toEqual(['left', 'right'])
    expect(await counts()).toEqual({ left: 2, right: 2 })
    expect(tries).toBe(3)
    const after = await database.db.selectFrom('audit_head').select('position').executeTakeFirstOrThrow()
    expect(after.position).toBe(position + 2)
  })

  it('is done once after another has changed what it had read', async () => {
    const meet = meeting()
    let tries = 0
    const count = (name: string) =>
      database.transaction(clock, async (tx) => {
        tries++
        await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`.execute(tx.db)
        await sql`SELECT FROM shelf`.execute(tx.db)
        await meet(name)
        await add(tx, 'left')
      })
    await Promise.all([count('one'), count('two')])
    expect([await counts(), tries]).toEqual([{ left: 2, right: 0 }, 3])
  })
})

describe('an intention that is sent twice', () => {
  let key = 0
  const once = (body: unknown) => ({
    caller: 'user:1',
    key: `key-${key}`,
    requestHash: hashOfRequest('POST', '/shelf', body),
  })
  const put = (name: string, body: unknown = name, slowly = 0) =>
    database.transaction(
      clock,
      async (tx) => {
        await add(tx, name)
        await delay(slowly)
        return `${name} at ${tx.now.toISOString()}`
      },
      once(body),
    )
  beforeEach(() => void key++)

  it('is refused when the same key comes with something else', async () => {
    await put('left')
    await expect(put('right')).rejects.toMatchObject({ status: 422, code: 'idempotency_key_reused' })
    expect(await counts()).toEqual({ left: 1, right: 0 })
  })

  it('is the same whatever order its fields are in', async () => {
    await put('left', { a: 1, b: { c: 2, d: 3 } })
    await put('left', { b: { d: 3, c: 2 }, a: 1 })
    expect(await counts()).toEqual({ left: 1, right: 0 })
  })

  it('is done once, and answered with what was answered before', async () => {
    const first = await put('left')
    expect(await put('left')).toBe(first)
    expect(await counts()).toEqual({ left: 1, right: 0 })
  })

  it('is not remembered when it failed: the second time may be right', async () => {
    const failing = database.transaction(clock, (tx) => raise(tx, '23514'), once('left'))
    await expect(failing).rejects.toThrow('on purpose')
    await put('left')
    expect(await counts()).toEqual({ left: 1, right: 0 })
  })

  it('is another one from another caller', async () => {
    await put('left')
    await database.transaction(clock, async (tx) => void (await add(tx, 'left')), {
      ...once('left'),
      caller: 'user:2',
    })
    expect(await counts()).toEqual({ left: 2, right: 0 })
  })

  it('has one effect and one answer when its twins arrive together', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => put('left', 'left', 50)))
    expect(new Set(answers).size).toBe(1)
    expect(await counts()).toEqual({ left: 1, right: 0 })
  })

  it('is done by its twin when the first, which it waited for, fails', async () => {
    const failing = database.transaction(
      clock,
      async (tx) => {
        await delay(60)
        await raise(tx, '23514')
      },
      once('left'),
    )
    await delay(20)
    const [first, second] = await Promise.allSettled([failing, put('left')])
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
    expect(await counts()).toEqual({ left: 1, right: 0 })
  })
})
