import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { DB } from '../../platform/database/schema.generated.ts'
import type { Tx } from '../../platform/database/tx.ts'

/**
 * Puts all rows in with one statement and one parameter, ids included: the demo's rows refer to each other, and
 * knowing the ids beforehand spares an UPDATE of each. All rows have the same columns.
 */
export async function insertAll<T extends keyof DB & string>(
  tx: Tx,
  table: T,
  rows: Insertable<DB[T]>[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = sql.join(Object.keys(rows[0] as object).map((column) => sql.ref(column)))
  await sql`
    INSERT INTO ${sql.table(table)} (${columns}) OVERRIDING SYSTEM VALUE
    SELECT ${columns} FROM json_populate_recordset(NULL::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(
    tx.db,
  )
}

/** Takes as many new ids of a table as asked for, in ascending order. */
export async function reserveIds(tx: Tx, table: keyof DB, count: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT nextval(pg_get_serial_sequence(${table}, 'id')) AS id FROM generate_series(1, ${count})`.execute(
    tx.db,
  )
  return rows.map(({ id }) => id).sort((a, b) => a - b)
}
