import type { Compilable, InferResult } from 'kysely'
import type { Database } from './database.ts'
import { poolOf } from './database.ts'

/** Each connection keeps the plan of each of them. */
const MOST = 200
const names = new Map<string, string>()

/**
 * The rows of a statement that is asked again and again: PostgreSQL reads and plans it once for each connection, and
 * keeps the plan where it costs no more than one that knows the values. So what is always the same, and what an index
 * or the plan depends on (a status, a limit), is to be written in it, and what varies left to values. Within a transaction it is asked like any other.
 */
export async function plannedRows<Q extends Compilable<unknown>>(
  db: Database,
  query: Q & { execute: () => Promise<InferResult<Q>> },
): Promise<InferResult<Q>> {
  const { sql: text, parameters } = query.compile()
  const name = nameOf(text)
  const pool = poolOf(db)
  if (!pool || name === null) return query.execute()
  try {
    const { rows } = await pool.query({ name, text, values: [...parameters] })
    return rows as InferResult<Q>
  } catch (error) {
    if (!FORGOTTEN.includes((error as { code?: string }).code ?? '')) throw error
    return query.execute()
  }
}

/** A column got another type (feature_not_supported), or a pooler gave a connection that has not planned it (invalid_sql_statement_name). */
const FORGOTTEN = ['0A000', '26000']

/** Null for one too many: a search that can be asked in a thousand ways is not to fill the memory of every connection. */
function nameOf(text: string): string | null {
  const known = names.get(text)
  if (known || names.size >= MOST) return known ?? null
  const name = `planned-${names.size}`
  names.set(text, name)
  return name
}
