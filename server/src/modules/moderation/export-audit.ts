import type { Readable } from 'node:stream'
import type { AuditExport } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import type { Caller } from '../../platform/database/tx.ts'
import type { Platform } from '../../platform/platform.ts'
import { csvOf } from '../../platform/tables/csv.ts'
import type { Batches, Cell, CellKind, Column } from '../../platform/tables/table.ts'
import * as store from './store.ts'

const BATCH = 1000

/** The log with these filters, the newest first, written while it is read. That somebody took it is an entry itself. */
export async function auditCsv(
  { db, transaction }: Platform,
  actor: Caller,
  filter: AuditExport,
): Promise<Readable> {
  await transaction(actor, async (tx) =>
    audit(tx, { action: 'audit.export', subjectType: 'installation', subjectId: null, after: { ...filter } }),
  )
  return csvOf(columns, batches(db, filter))
}

async function* batches(db: Platform['db'], filter: AuditExport): Batches<store.AuditRow> {
  let after: { by: number; id: number } | undefined
  for (;;) {
    // One more than is asked for comes along where there is more.
    const rows = await store.auditRows(db, filter, BATCH, after)
    if (rows.length > 0) yield rows.slice(0, BATCH)
    if (rows.length <= BATCH) return
    const { position } = rows[BATCH - 1] as store.AuditRow
    after = { by: position, id: position }
  }
}

const column = (
  name: string,
  title: string,
  kind: CellKind,
  width: number,
  of: (row: store.AuditRow) => Cell,
): Column<store.AuditRow> => ({ name, title, kind, width, of })

const columns: Column<store.AuditRow>[] = [
  column('position', 'Entry', 'number', 10, (row) => row.position),
  column('at', 'At (UTC)', 'moment', 17, (row) => row.at),
  column('actor_id', 'Who (number)', 'number', 10, (row) => row.actor_id),
  column('actor', 'Who', 'text', 24, (row) => row.name),
  column('action', 'Did', 'text', 20, (row) => row.action),
  column('subject_type', 'To what', 'text', 14, (row) => row.subject_type),
  column('subject_id', 'Number', 'number', 10, (row) => row.subject_id),
  column('subject', 'Called', 'text', 24, (row) => row.subject_name),
  column('before', 'Before', 'text', 40, (row) => textOf(row.before)),
  column('after', 'After', 'text', 40, (row) => textOf(row.after)),
  column('network', 'From', 'text', 18, (row) => row.ip),
]

const textOf = (said: unknown): string | null => (said === null ? null : JSON.stringify(said))
