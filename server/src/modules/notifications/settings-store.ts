import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** When nothing else was chosen. */
export const DEFAULT_HOUR = 18

const settings = (db: Database, userId: number) =>
  db
    .selectFrom('users as u')
    .leftJoin('notification_settings as n', 'n.user_id', 'u.id')
    .select((eb) => [
      'u.time_zone',
      eb.fn.coalesce('n.reminder', sql<boolean>`true`).as('reminder'),
      eb.fn.coalesce('n.reminder_hour', sql<number>`${sql.lit(DEFAULT_HOUR)}`).as('reminder_hour'),
      eb.fn.coalesce('n.monthly_report', sql<boolean>`true`).as('monthly_report'),
      eb.fn.coalesce('n.version', sql<number>`0`).as('version'),
    ])
    .where('u.id', '=', userId)

export const settingsOf = (db: Database, userId: number) => settings(db, userId).executeTakeFirstOrThrow()

export const userExists = async (db: Database, userId: number): Promise<boolean> =>
  (await settings(db, userId).executeTakeFirst()) !== undefined

/** The user's row is what two edits at once wait for: there may be no row of settings yet. */
export const lockSettings = (tx: Tx, userId: number) =>
  settings(tx.db, userId).forNoKeyUpdate('u').executeTakeFirstOrThrow()

export async function updateSettings(
  tx: Tx,
  userId: number,
  values: { reminder: boolean; reminder_hour: number; monthly_report: boolean; reminder_since?: Date },
): Promise<void> {
  await tx.db
    .insertInto('notification_settings')
    .values({ user_id: userId, ...values })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet({ ...values, version: sql`notification_settings.version + 1` }),
    )
    .execute()
}
