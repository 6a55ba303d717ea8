import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/*
 * Each counts what happened from the first moment of `begins` to the last, by the month `n` in which it did: 1 for the
 * oldest. No index serves them on purpose: a year is most of what there is, so a table is read through as for the
 * other counts of this page.
 */

const monthOf = (moment: ReturnType<typeof sql>, begins: Date[]) =>
  sql`width_bucket(${moment}, ${begins}::timestamptz[])`
const within = (moment: ReturnType<typeof sql>, begins: Date[]) =>
  sql`${moment} >= ${begins[0]} AND ${moment} < ${begins.at(-1)}`

export async function usersRegistered(db: Database, begins: Date[]) {
  const at = sql`created_at`
  const { rows } = await sql<{ n: number; role: string; count: number }>`
    SELECT ${monthOf(at, begins)} AS n, role::text, count(*)::int AS count FROM users
    WHERE status <> 'deleted' AND role <> 'admin' AND ${within(at, begins)} GROUP BY 1, 2`.execute(db)
  return rows
}

export async function campaignsBegun(db: Database, begins: Date[]) {
  const at = sql`created_at`
  const { rows } = await sql<{ n: number; count: number }>`
    SELECT ${monthOf(at, begins)} AS n, count(*)::int AS count FROM campaigns
    WHERE deleted_at IS NULL AND ${within(at, begins)} GROUP BY 1`.execute(db)
  return rows
}

export async function requestsByEnd(db: Database, begins: Date[]) {
  const at = sql`created_at`
  const { rows } = await sql<{ n: number; status: string; count: number }>`
    SELECT ${monthOf(at, begins)} AS n, status::text, count(*)::int AS count FROM requests
    WHERE ${within(at, begins)} GROUP BY 1, 2`.execute(db)
  return rows
}

export async function dealsMade(db: Database, begins: Date[]) {
  const at = sql`accepted_at`
  const { rows } = await sql<{ n: number; currency: string; count: number; amount: number }>`
    SELECT ${monthOf(at, begins)} AS n, currency, count(*)::int AS count, sum(amount)::bigint AS amount FROM deals
    WHERE status <> 'cancelled' AND ${within(at, begins)} GROUP BY 1, 2 ORDER BY 2`.execute(db)
  return rows
}
