import { sql } from 'kysely'
import type { Database } from './database/database.ts'
import { sealed, unsealed } from './keys.ts'
import type { SecretKeys } from './keys.ts'

/** Columns whose values only the installation's secret opens, with the key of their row. */
const SEALED_COLUMNS = [
  { table: 'chat_webhooks', key: 'user_id', column: 'url' },
  { table: 'chat_webhooks', key: 'user_id', column: 'secret' },
  { table: 'account_connections', key: 'id', column: 'token' },
] as const

type SealedColumn = (typeof SEALED_COLUMNS)[number]
type Place = `${SealedColumn['table']}.${SealedColumn['column']}`

/** A value is good for its own row and column only: moved elsewhere it opens nothing. */
const nameOf = (place: Place, row: number): string => `${place}:${row}`

export const sealText = (keys: SecretKeys, place: Place, row: number, text: string): Buffer =>
  sealed(keys, nameOf(place, row), Buffer.from(text))

export const unsealText = (keys: SecretKeys, place: Place, row: number, box: Buffer): string =>
  unsealed(keys, nameOf(place, row), box).toString()

/** From now on only the new secret opens them. In the transaction that replaces it. */
export async function resealColumns(db: Database, keys: SecretKeys, before: SecretKeys): Promise<void> {
  for (const { table, key, column } of SEALED_COLUMNS) {
    const [from, id, value] = [sql.table(table), sql.ref(key), sql.ref(column)]
    const { rows } = await sql<{ id: number; box: Buffer }>`
      SELECT ${id} AS id, ${value} AS box FROM ${from} WHERE ${value} IS NOT NULL FOR UPDATE`.execute(db)
    for (const row of rows) {
      const text = unsealText(before, `${table}.${column}`, row.id, row.box)
      await sql`UPDATE ${from} SET ${value} = ${sealText(keys, `${table}.${column}`, row.id, text)}
        WHERE ${id} = ${row.id}`.execute(db)
    }
  }
}
