import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { plannedRows } from './planned.ts'

let accord: Installation
beforeAll(async () => {
  accord = await startInstallation()
})
afterAll(() => accord.stop())

const numbers = (db: Installation['platform']['db'], column: string, least: number) =>
  plannedRows(db, db.selectNoFrom([sql<number>`${least}::int`.as(column), sql<number>`2`.as('two')]))

it('says what it would say unplanned, each time for its own values', async () => {
  const { db } = accord.platform
  for (const value of [1, 2, 3, 4, 5, 6, 7, 8])
    expect(await numbers(db, 'n', value)).toEqual([{ n: value, two: 2 }])
})

it('is part of a transaction, where it is asked in one', async () => {
  await accord.platform.transaction({ kind: 'clock' }, async ({ db }) => {
    await sql`CREATE TEMPORARY TABLE seen_here ON COMMIT DROP AS SELECT 7 AS n`.execute(db)
    const here = db.selectFrom(sql<{ n: number }>`seen_here`.as('s')).select('s.n')
    expect(await plannedRows(db, here)).toEqual([{ n: 7 }])
  })
})

it('is planned anew where a column has got another type since', async () => {
  const { db, pool } = accord.platform
  await pool.query('CREATE TABLE changed (n integer NOT NULL); INSERT INTO changed VALUES (7)')
  const read = () => plannedRows(db, db.selectFrom(sql<{ n: unknown }>`changed`.as('c')).select('c.n'))
  for (let times = 0; times < 3; times++) expect(await read()).toEqual([{ n: 7 }])
  await pool.query('ALTER TABLE changed ALTER COLUMN n TYPE text')
  for (let times = 0; times < 3; times++) expect(await read()).toEqual([{ n: '7' }])
  await pool.query('DROP TABLE changed')
})

it('is kept for so many statements, and answers all others too', async () => {
  const { db, pool } = accord.platform
  for (let column = 0; column < 300; column++) expect(await numbers(db, `c${column}`, 1)).toEqual([{ [`c${column}`]: 1, two: 2 }]) // prettier-ignore
  const kept = await Promise.all(
    Array.from({ length: 16 }, () => pool.query('SELECT count(*)::int AS n FROM pg_prepared_statements')),
  )
  const most = Math.max(...kept.map(({ rows }) => rows[0].n))
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(210)
})
