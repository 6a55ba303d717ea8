import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.generated.ts'

export type Database = Kysely<DB>

// Ids and amounts stay below 2^53 (CHECKs and schemas hold it), so they are numbers on our side.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
// A campaign's dates are dates: no time, no zone, no Date object that would invent both.
pg.types.setTypeParser(pg.types.builtins.DATE, String)

export type OpenDatabase = { pool: pg.Pool; db: Database; close: () => Promise<void> }

/**
 * One pool for the process. A statement may take 15 s (waiting for a lock included), a transaction may idle 30 s:
 * whatever takes longer is broken, and holds locks that others wait for.
 */
export function openDatabase(url: string, size: number): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: 'accord',
    // Where many ask at once, a question that takes two more processes to its help takes them from the others.
    // By a statement: a pooler in between refuses settings at the start that it does not know.
    onConnect: async (client) => void (await client.query('SET max_parallel_workers_per_gather = 0')),
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    connectionTimeoutMillis: 20_000,
  })
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  pools.set(db, pool)
  return { pool, db, close: () => db.destroy() }
}

const pools = new WeakMap<Database, pg.Pool>()

/** The connections behind it; none for a transaction, which has one of its own. */
export const poolOf = (db: Database): pg.Pool | undefined => pools.get(db)
