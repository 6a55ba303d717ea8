import { sql } from 'kysely'
import type { ActivityFormat, ActivitySpan, ExportStatus, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Position } from '../../platform/paging.ts'
import type { Span } from './activity-span.ts'

const exportRows = (db: Database) =>
  db
    .selectFrom('exports as e')
    .innerJoin('users as u', 'u.id', 'e.user_id')
    .selectAll('e')
    .select('u.time_zone')

export type ExportRow = Awaited<ReturnType<ReturnType<typeof exportRows>['execute']>>[number]

type Owner = Pick<User, 'userId' | 'sponsorId'>

/** Those of the asker, asked for while they acted for whom they act for now. */
const own = (db: Database, { userId, sponsorId }: Owner) =>
  exportRows(db).where('e.user_id', '=', userId).where('e.sponsor_id', 'is not distinct from', sponsorId)

export const exportOf = (db: Database, owner: Owner, id: number) =>
  own(db, owner).where('e.id', '=', id).executeTakeFirst()

export const exportsOf = (db: Database, owner: Owner, limit: number, after: Position | undefined) =>
  own(db, owner)
    .$if(after !== undefined, (q) => q.where('e.id', '<', (after as Position).id))
    .orderBy('e.id', 'desc')
    .limit(limit + 1)
    .execute()

export const exportById = (db: Database, id: number) =>
  exportRows(db).where('e.id', '=', id).executeTakeFirst()

/** Undefined where this person has one under way: the database's own index says so. */
export const insertExport = (
  tx: Tx,
  { userId, sponsorId }: Owner,
  { format, asked, span }: { format: ActivityFormat; asked: ActivitySpan; span: Span },
) =>
  tx.db
    .insertInto('exports')
    .values({
      user_id: userId,
      sponsor_id: sponsorId,
      format,
      asked: JSON.stringify(asked),
      since: span.since,
      until: span.until,
      created_at: tx.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['user_id']).where('status', 'in', ['queued', 'running']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()

export const underWay = (db: Database, userId: number) =>
  db
    .selectFrom('exports')
    .select('id')
    .where('user_id', '=', userId)
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirst()

export const lockExport = (tx: Tx, id: number) =>
  tx.db.selectFrom('exports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export type Change = {
  status: ExportStatus
  run?: number
  rows_done?: number
  rows_total?: number | null
  bytes?: number
  file_name?: string | null
  reason?: string
  beat_at?: Date
  finished_at?: Date
  expires_at?: Date
}

export const changeExport = (tx: Tx, id: number, change: Change) =>
  tx.db.updateTable('exports').set(change).where('id', '=', id).execute()

/** A sign of life of a run; false once that run no longer counts: cancelled, or given up for lost. */
export async function beat(
  db: Database,
  { id, run }: { id: number; run: number },
  progress: { rows_done: number; rows_total?: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('exports')
    .set({ ...progress, beat_at: new Date() })
    .where('id', '=', id)
    .where('run', '=', run)
    .where('status', '=', 'running')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Runs that gave no sign of life for a minute: their process is gone. */
export const lockLost = (tx: Tx) =>
  tx.db
    .selectFrom('exports')
    .selectAll()
    .where('status', '=', 'running')
    .where('beat_at', '<', sql<Date>`now() - interval '1 minute'`)
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute()

export const lockEnded = (tx: Tx) =>
  tx.db
    .selectFrom('exports')
    .selectAll()
    .where('status', '=', 'done')
    .where('expires_at', '<=', tx.now)
    .orderBy('id')
    .limit(200)
    .forUpdate()
    .skipLocked()
    .execute()

/** Names that may stand in the folder: whole files, and what a run is writing. */
export async function namesInUse(db: Database): Promise<Set<string>> {
  const rows = await db
    .selectFrom('exports')
    .select(['id', 'run', 'format', 'file_name', 'status'])
    .where('status', 'in', ['done', 'running'])
    .execute()
  return new Set(rows.flatMap((row) => [row.file_name ?? '', ...namesOf(row)]))
}

/** Where a run writes, and what that is called once it is whole: another name for each run. */
export const namesOf = ({ id, run, format }: { id: number; run: number; format: string }): [part: string, whole: string] => [
  `${id}-${run}.part`,
  `${id}-${run}.${format}`,
] // prettier-ignore

export const deleteOld = (db: Database, before: Date) =>
  db
    .deleteFrom('exports')
    .where('status', 'in', ['failed', 'cancelled', 'expired'])
    .where('created_at', '<', before)
    .execute()
