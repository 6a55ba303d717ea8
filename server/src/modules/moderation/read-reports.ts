import { actionsIn, reportStates } from '@accord/contract'
import type { Page, ReportCase, ReportQuery, ReportRow, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { notFound } from '../../platform/problem.ts'
import { readCampaign } from '../campaigns/index.ts'
import { showThreadEntry } from '../deals/index.ts'
import { flagRecord, historyOf, showPerson } from './history.ts'
import * as store from './report-store.ts'

const LINES_EACH_SIDE = 5

export async function browseReports(db: Database, query: ReportQuery): Promise<Page<ReportRow>> {
  const list = `reports:${query.state}`
  const rows = await store.listReports(db, query, positionAfter(list, query.cursor))
  return pageOfRows(list, rows, query.limit, ({ id }) => ({ by: id, id }), showReportRow)
}

/** One report: what was reported, then and now, what else is said about it, and what is on record. */
export async function readReport(db: Database, actor: User, reportId: number): Promise<ReportCase> {
  const row = await store.reportRow(db, reportId)
  if (!row) throw notFound('report')
  const [subject, same, history, flag] = await Promise.all([
    subjectNow(db, actor, row),
    store.reportsOfSame(db, reportId),
    historyOf(db, row.user_id),
    row.flag_id === null ? null : flagRecord(db, row.flag_id),
  ])
  const stands = (type: 'user' | 'campaign', id: number) =>
    history.flags.some(({ on, endedAt }) => endedAt === null && on.type === type && on.id === id)
  return {
    ...showReportRow(row),
    seen: row.seen,
    ...subject,
    same: same.map((one) => ({
      id: one.id,
      status: one.status,
      category: one.category as ReportRow['category'],
      words: one.words,
      reporter: one.name ?? '',
      createdAt: one.created_at.toISOString(),
    })),
    history,
    handledBy: row.handled_by,
    answer: row.answer,
    flag,
    allowed: actionsIn(reportStates, row.status, ['admin']),
    targets: [
      ...(row.campaign_id === null
        ? []
        : [
            { type: 'campaign' as const, id: row.campaign_id, standing: stands('campaign', row.campaign_id) },
          ]),
      { type: 'user' as const, id: row.user_id, standing: stands('user', row.user_id) },
    ],
  }
}

/** What can be read there now, and for a message what was written around it. */
async function subjectNow(
  db: Database,
  actor: User,
  row: store.ReportListRow,
): Promise<Pick<ReportCase, 'present' | 'request'>> {
  if (row.entry_id !== null && row.request_id !== null) {
    const entry = { id: row.entry_id, request_id: row.request_id }
    const lines = await store.linesAround(db, entry, LINES_EACH_SIDE)
    const present = lines.find(({ id }) => id === row.entry_id)?.body ?? null
    return { present, request: { id: row.request_id, lines: lines.map(showThreadEntry) } }
  }
  if (row.campaign_id !== null) {
    // Null where it was deleted meanwhile.
    const campaign = await readCampaign(db, actor, row.campaign_id).catch(() => null)
    return { present: campaign && store.textOfCampaign(campaign), request: null }
  }
  const person = await store.reportedPerson(db, row.user_id)
  return { present: person ? store.textOfPerson(person) : null, request: null }
}

function showReportRow(row: store.ReportListRow): ReportRow {
  const about = showPerson({ ...row, name: row.a_name, role: row.a_role, status: row.a_status, profile_path: row.a_path }) // prettier-ignore
  return {
    id: row.id,
    status: row.status,
    category: row.category as ReportRow['category'],
    words: row.words,
    createdAt: row.created_at.toISOString(),
    handledAt: row.handled_at?.toISOString() ?? null,
    reporter: showPerson({ user_id: row.b_id, name: row.b_name, role: row.b_role, status: row.b_status, profile_path: row.b_path }), // prettier-ignore
    about,
    subject: subjectOf(row, about.name),
    others: row.others,
  }
}

function subjectOf(row: store.ReportListRow, person: string): ReportRow['subject'] {
  if (row.entry_id !== null) return { type: 'message', id: row.entry_id, name: row.title ?? '' }
  if (row.campaign_id !== null) return { type: 'campaign', id: row.campaign_id, name: row.title ?? '' }
  return { type: 'user', id: row.user_id, name: person }
}
