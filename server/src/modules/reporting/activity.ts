import type { Readable } from 'node:stream'
import { decimalText } from '@accord/contract'
import type { ActivityFormat, ActivitySpan, Currency, User } from '@accord/contract'
import type { Platform } from '../../platform/platform.ts'
import { csvOf } from '../../platform/tables/csv.ts'
import { xlsxOf } from '../../platform/tables/xlsx.ts'
import type { Batches, Cell, CellKind, Column } from '../../platform/tables/table.ts'
import { whose } from '../deals/index.ts'
import { resolveSpan } from './activity-span.ts'
import type { Span } from './activity-span.ts'
import * as store from './activity-store.ts'
import type { ActivityRow } from './activity-store.ts'

/** Rows asked for at once: each batch is a statement of its own, and between two no connection is held. */
const BATCH = 1000

/**
 * The activity of one's own side (everybody's, for an admin) as a CSV that is written while it is read, in constant
 * memory. An error before the first row is the stream's error before its first byte.
 */
export const activityCsv = (platform: Platform, actor: User, asked: ActivitySpan): Readable =>
  csvOf(activityColumns, batchesAsked(platform, actor, asked))

/** The same rows in either format, as they come. */
export const activityFile = (format: ActivityFormat, batches: Batches<ActivityRow>): Readable =>
  format === 'csv' ? csvOf(activityColumns, batches) : xlsxOf('Activity', activityColumns, batches)

async function* batchesAsked(
  platform: Platform,
  actor: User,
  asked: ActivitySpan,
): AsyncGenerator<ActivityRow[]> {
  yield* activityBatches(platform, actor, await resolveSpan(platform.db, actor, asked))
}

/**
 * Batches in the order of ids, the newest request first. Ids never change, so a request that moves on while a long
 * export is under way is in it once, as it stood when its batch was read; one opened meanwhile is not in it.
 */
export async function* activityBatches(
  { db }: Pick<Platform, 'db'>,
  actor: User,
  { since, until }: Pick<Span, 'since' | 'until'>,
): Batches<ActivityRow> {
  const side = whose(actor)
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    const rows = await store.activityRows(db, side, { since, until }, before, BATCH)
    if (rows.length > 0) yield rows
    if (rows.length < BATCH) return
    before = (rows.at(-1) as ActivityRow).id
  }
}

export const MEDIA_TYPE: Record<ActivityFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const activityFileName = (
  { firstDay, lastDay }: Pick<Span, 'firstDay' | 'lastDay'>,
  format: string,
): string => `accord-activity-${firstDay}-to-${lastDay}.${format}`

const column = (
  name: string,
  title: string,
  kind: CellKind,
  width: number,
  of: (row: ActivityRow) => Cell,
): Column<ActivityRow> => ({ name, title, kind, width, of })

const decimal = (amount: number | null, currency: Currency | null): string | null =>
  amount === null || currency === null ? null : decimalText(amount, currency)

/** One row for each request, with its deal's columns where there is one. Names are a promise: new ones come last. */
export const activityColumns: Column<ActivityRow>[] = [
  column('request_id', 'Request', 'number', 10, (row) => row.id),
  column('request_kind', 'Kind', 'text', 12, (row) => row.kind),
  column('request_status', 'Request status', 'text', 14, (row) => row.status),
  column('opened_at', 'Opened (UTC)', 'moment', 17, (row) => row.created_at),
  column('last_activity_at', 'Last activity (UTC)', 'moment', 17, (row) => row.last_activity_at),
  column('ended_reason', 'Reason', 'text', 24, (row) => row.ended_reason),
  column('campaign_id', 'Campaign number', 'number', 10, (row) => row.campaign_id),
  column('campaign', 'Campaign', 'text', 36, (row) => row.title),
  column('campaign_status', 'Campaign status', 'text', 14, (row) => row.campaign_status),
  column('campaign_start', 'Campaign start', 'date', 12, (row) => row.start_date),
  column('campaign_end', 'Campaign end', 'date', 12, (row) => row.end_date),
  column('sponsor', 'Sponsor', 'text', 26, (row) => row.company_name),
  column('influencer', 'Influencer', 'text', 26, (row) => row.name),
  column('influencer_handle', 'Handle', 'text', 20, (row) => row.handle),
  column('offers', 'Offers', 'number', 8, (row) => row.offers),
  column('latest_offer_by', 'Latest offer by', 'text', 14, (row) => row.offered_by),
  column('latest_offer_at', 'Latest offer (UTC)', 'moment', 17, (row) => row.offered_at),
  column('amount', 'Amount', 'decimal', 14, (row) => decimal(row.amount, row.currency)),
  column('currency', 'Currency', 'text', 9, (row) => row.currency),
  column('deal_id', 'Deal', 'number', 10, (row) => row.deal_id),
  column('deal_status', 'Deal status', 'text', 14, (row) => row.deal_status),
  column('deal_amount', 'Deal amount', 'decimal', 14, (row) => decimal(row.deal_amount, row.deal_currency)),
  column('deal_currency', 'Deal currency', 'text', 9, (row) => row.deal_currency),
  column('agreed_at', 'Agreed (UTC)', 'moment', 17, (row) => row.accepted_at),
]
