import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../testing/database.ts'
import type { TestDatabase } from '../testing/database.ts'
import { audit, networkOf, verifyAudit } from './audit.ts'
import { keysFrom } from './keys.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  for (let n = 1; n <= 5; n++) await happened(n)
})
afterAll(() => database.drop())

const admin = {
  kind: 'user',
  userId: 1,
  role: 'admin',
  status: 'active',
  sponsorId: null,
  teamRole: null,
  origin: { requestId: 'r-1', ip: '192.0.2.1' },
} as const

const happened = (n: number) =>
  database.transaction(admin, async (tx) => {
    audit(tx, { action: 'campaign.edit', subjectType: 'campaign', subjectId: n, before: { title: 'old' }, after: { title: `Zoë ${n}`, budget: undefined, at: new Date(0), share: 1e-7 } }) // prettier-ignore
  })

/** Does to the entries what only the owner of the database can, sees what comes of it, and puts them back. */
async function tamper(...statements: string[]): Promise<number | null> {
  const { pool, db, keys } = database
  await pool.query(`CREATE TABLE kept AS TABLE audit_entries; ALTER TABLE audit_entries DISABLE TRIGGER USER`)
  for (const statement of statements) await pool.query(statement)
  const { brokenAt } = await verifyAudit(db, keys)
  await pool.query(`DELETE FROM audit_entries; INSERT INTO audit_entries TABLE kept; DROP TABLE kept;
    ALTER TABLE audit_entries ENABLE TRIGGER USER`)
  expect((await verifyAudit(db, keys)).brokenAt).toBeNull()
  return brokenAt
}

describe('an audit entry', () => {
  it.each([
    "UPDATE audit_entries SET action = 'nothing'",
    'DELETE FROM audit_entries WHERE position = 5',
    'TRUNCATE audit_entries',
  ])('is refused to whoever tries %j', async (statement) => {
    await expect(database.pool.query(statement)).rejects.toThrow('never changed or removed')
  })

  it('is not written by a transaction that failed', async () => {
    const failing = database.transaction(admin, async (tx) => {
      audit(tx, { action: 'campaign.edit', subjectType: 'campaign', subjectId: 99 })
      throw new Error('after all not')
    })
    await expect(failing).rejects.toThrow('after all not')
    expect((await verifyAudit(database.db, database.keys)).entries).toBe(5)
  })

  it('says who did what to what, when and from where', async () => {
    const entry = await database.db
      .selectFrom('audit_entries')
      .selectAll()
      .where('position', '=', 2)
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({
      actor_id: 1,
      actor_kind: 'admin',
      action: 'campaign.edit',
      subject_type: 'campaign',
      subject_id: 2,
      before: { title: 'old' },
      after: { title: 'Zoë 2', at: '1970-01-01T00:00:00.000Z', share: 1e-7 },
      request_id: 'r-1',
      ip: '192.0.2.0/24',
    })
  })
})

describe('the chain of entries', () => {
  it.each(['action', 'subject_type', 'actor_kind', 'request_id', 'ip'])(
    'breaks where an entry’s %s was changed',
    async (column) => {
      expect(await tamper(`UPDATE audit_entries SET ${column} = 'another' WHERE position = 3`)).toBe(3)
    },
  )

  it.each([
    ['who did it', 'actor_id = 2'],
    ['what it was done to', 'subject_id = 9'],
    ['when', "at = at + interval '1 millisecond'"],
    ['what was before', "before = '{}'"],
    ['what is after', `after = after || '{"title": "Zoë"}'`],
    ['the hash', "hash = sha256('another')"],
  ])('breaks where %s was changed', async (_, change) => {
    expect(await tamper(`UPDATE audit_entries SET ${change} WHERE position = 3`)).toBe(3)
  })

  it('breaks where an entry was removed, be it the first', async () => {
    expect(await tamper('DELETE FROM audit_entries WHERE position = 3')).toBe(3)
    expect(await tamper('DELETE FROM audit_entries WHERE position = 1')).toBe(1)
  })

  it('breaks where an entry was removed and the gap closed', async () => {
    const close = 'UPDATE audit_entries SET position = position - 1 WHERE position = '
    expect(await tamper('DELETE FROM audit_entries WHERE position = 3', `${close} 4`, `${close} 5`)).toBe(3)
  })

  it('breaks where two entries changed places', async () => {
    const to = (position: number, now: number) =>
      `UPDATE audit_entries SET position = ${now} WHERE position = ${position}`
    expect(await tamper(to(2, 99), to(4, 2), to(99, 4))).toBe(2)
  })

  const copy = (
    from: number,
    to: number,
  ) => `INSERT INTO audit_entries SELECT ${to}, at, actor_id, actor_kind, action, subject_type,
    subject_id, before, after, request_id, ip, hash FROM audit_entries WHERE position = ${from}`

  it('breaks where an entry was put between two others', async () => {
    const back = (position: number) =>
      `UPDATE audit_entries SET position = ${position + 1} WHERE position = ${position}`
    expect(await tamper(back(5), back(4), copy(2, 4))).toBe(4)
  })

  it('breaks where an entry was put after the last, before there is another', async () => {
    expect(await tamper(copy(2, 6))).toBe(6)
    expect(await tamper(copy(2, 8))).toBe(6)
  })

  it('breaks where the newest were cut off', async () => {
    expect(await tamper('DELETE FROM audit_entries WHERE position > 3')).toBe(4)
    expect(await tamper('DELETE FROM audit_entries')).toBe(1)
  })

  it('does not hold for whoever has another secret', async () => {
    expect((await verifyAudit(database.db, keysFrom('another secret of thirty-two letters'))).brokenAt).toBe(
      1,
    )
  })

  it('holds as it was written, and says how long it is', async () => {
    const { entries, brokenAt, why, head } = await verifyAudit(database.db, database.keys)
    expect([entries, brokenAt, why]).toEqual([5, null, null])
    expect(head).toMatch(/^[0-9a-f]{64}$/)
  })

  it('holds when many write at once, and while it is walked', async () => {
    const writing = Promise.all(Array.from({ length: 40 }, (_, n) => happened(n)))
    for (let walk = 0; walk < 5; walk++)
      expect((await verifyAudit(database.db, database.keys)).why).toBeNull()
    await writing
    expect(await verifyAudit(database.db, database.keys)).toMatchObject({ entries: 45, brokenAt: null })
  })
})

it.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:db8::6', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
])('keeps of the address %s the network alone', (ip, network) => {
  expect(networkOf(ip)).toBe(network)
})
