import { actionsIn, dateIn, EXPORT_DAYS, exportStates, next } from '@accord/contract'
import type { ActivityFormat, ActivitySpan, Export, ExportAction, ExportStatus, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { enqueue } from '../../platform/jobs.ts'
import { conflict, notFound, Problem } from '../../platform/problem.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { resolveSpan } from './activity-span.ts'
import * as store from './export-store.ts'
import type { ExportRow } from './export-store.ts'

/** Has an export made by a job; one at a time for each person. Answers its id. */
export async function askExport(
  tx: Tx,
  actor: User,
  { format, asked }: { format: ActivityFormat; asked: ActivitySpan },
): Promise<number> {
  const span = await resolveSpan(tx.db, actor, asked)
  const made = await store.insertExport(tx, actor, { format, asked, span })
  if (!made)
    throw conflict('export_running', 'One export at a time: wait for the one under way, or cancel it.', {
      exportId: (await store.underWay(tx.db, actor.userId))?.id,
    })
  audit(tx, { action: 'export.ask', subjectType: 'export', subjectId: made.id, after: { format, ...asked } })
  await queue(tx, made.id)
  return made.id
}

export const queue = (tx: Tx, exportId: number): Promise<void> =>
  enqueue(tx, 'write-export', { exportId }, { key: `export:${exportId}` })

/** The job that writes it notices within a second, and leaves nothing behind. */
export async function cancelExport(tx: Tx, actor: User, exportId: number): Promise<void> {
  if (!(await store.exportOf(tx.db, actor, exportId))) throw notFound('export')
  const row = await store.lockExport(tx, exportId)
  if (!row) throw notFound('export')
  const status = move(row.status, 'cancel', 'owner')
  await store.changeExport(tx, exportId, { status, finished_at: tx.now })
  audit(tx, { action: 'export.cancel', subjectType: 'export', subjectId: exportId, before: { status: row.status }, after: { status } }) // prettier-ignore
}

export function move(status: ExportStatus, action: ExportAction, by: 'owner' | 'worker' | 'clock'): ExportStatus {
  const to = next(exportStates, status, action, [by])
  if (to) return to
  throw conflict('wrong_state', `An export that is ${status} can’t be changed so.`, {
    state: status,
    allowed: actionsIn(exportStates, status, [by]),
  })
} // prettier-ignore

export async function readExport(db: Database, actor: User, exportId: number): Promise<ExportRow> {
  const row = await store.exportOf(db, actor, exportId)
  if (!row) throw notFound('export')
  return row
}

/** The name of the file on our side. 410 once its time is over, 409 before there is one. */
export function fileOf(row: ExportRow, now: Date): string {
  const over = row.status === 'expired' || (row.expires_at && row.expires_at <= now)
  if (over)
    throw new Problem(410, 'export_expired', `A prepared file is kept for ${EXPORT_DAYS} days. Ask for it again.`) // prettier-ignore
  if (row.status !== 'done' || !row.file_name)
    throw conflict('export_not_ready', 'There is no file of it.', { state: row.status })
  return row.file_name
}

export const daysOf = ({ since, until, time_zone: zone }: Pick<ExportRow, 'since' | 'until' | 'time_zone'>) => ({
  firstDay: dateIn(zone, since),
  lastDay: dateIn(zone, new Date(until.getTime() - 1)),
}) // prettier-ignore

export function showExport(row: ExportRow): Export {
  const { rows_done: rows, rows_total: total } = row
  return {
    id: row.id,
    format: row.format as ActivityFormat,
    ...daysOf(row),
    status: row.status,
    progress: { rows, total, percent: percentOf(row) },
    bytes: row.bytes,
    reason: row.reason as Export['reason'],
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    expiresAt: row.expires_at?.toISOString() ?? null,
    fileUrl: row.status === 'done' ? `/api/v1/exports/${row.id}/file` : null,
    allowed: actionsIn(exportStates, row.status, ['owner']) as Export['allowed'],
  }
}

/** 100 only when it is done: a request opened while it was counted may make it more rows than were counted. */
function percentOf({ status, rows_done: rows, rows_total: total }: ExportRow): number | null {
  if (status === 'done') return 100
  if (total === null) return null
  return total === 0 ? 0 : Math.min(99, Math.floor((rows / total) * 100))
}
