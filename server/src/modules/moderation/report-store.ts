import { sql } from 'kysely'
import type { ModerationWaiting, ReportQuery, ReportStatus } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'

export type NewReport = {
  by: number
  userId: number
  campaignId?: number
  entryId?: number
  category: string
  words: string
  seen: string
}

/** Reports of one person are made one after the other: of two at once, one is the first. */
export async function reportsInTurn(tx: Tx, userId: number): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`accord.reports:${userId}`}, 0))`.execute(tx.db)
}

/** The report's id; undefined where this reporter has an open one about the same. */
export async function insertReport(tx: Tx, report: NewReport): Promise<number | undefined> {
  const row = await tx.db
    .insertInto('reports')
    .values({
      reporter_id: report.by,
      user_id: report.userId,
      campaign_id: report.campaignId ?? null,
      entry_id: report.entryId ?? null,
      category: report.category,
      words: report.words,
      seen: report.seen,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Somebody with a profile: an influencer, or a sponsor's owner. */
export const reportedPerson = (db: Database, userId: number) =>
  db
    .selectFrom('people as p')
    .leftJoin('influencers as i', 'i.user_id', 'p.user_id')
    .leftJoin('sponsors as s', 's.id', 'p.sponsor_id')
    .select(['p.user_id', 'p.name', 'p.status', 'p.sponsor_id', 'i.bio', 's.about'])
    .where('p.user_id', '=', userId)
    .where('p.profile_path', 'is not', null)
    .where(({ or, eb }) => or([eb('p.role', '=', 'influencer'), eb('p.team_role', '=', 'owner')]))
    .executeTakeFirst()

export const textOfPerson = (person: {
  name: string | null
  bio: string | null
  about: string | null
}): string => [person.name, person.bio ?? person.about].filter(Boolean).join('\n\n')
export const textOfCampaign = ({ title, brief }: { title: string; brief: string }): string =>
  [title, brief].filter(Boolean).join('\n\n')

export async function ownerOf(db: Database, sponsorId: number): Promise<number> {
  const row = await db
    .selectFrom('team_members')
    .select('user_id')
    .where('sponsor_id', '=', sponsorId)
    .where('role', '=', 'owner')
    .executeTakeFirstOrThrow()
  return row.user_id
}

/** An entry of a thread that somebody wrote: a message, or an offer with words. */
export const writtenEntry = (db: Database, entryId: number) =>
  db
    .selectFrom('thread_entries as t')
    .innerJoin('requests as r', 'r.id', 't.request_id')
    .select(['t.id', 't.request_id', 't.user_id', 't.side', 't.body', 'r.sponsor_id', 'r.campaign_id'])
    .where('t.id', '=', entryId)
    .where('t.kind', 'in', ['message', 'offer'])
    .where('t.body', '<>', '')
    .where('t.user_id', 'is not', null)
    .executeTakeFirst()

/** The lines around an entry, itself among them, the oldest first. */
export async function linesAround(db: Database, entry: { id: number; request_id: number }, each: number) {
  const lines = db
    .selectFrom('thread_entries as t')
    .leftJoin('people as p', 'p.user_id', 't.user_id')
    .select(['t.id', 't.kind', 't.side', 't.body', 't.offer_id', 't.happened', 't.at', 't.user_id', 'p.name'])
    .where('t.request_id', '=', entry.request_id)
  const before = await lines
    .where('t.id', '<=', entry.id)
    .orderBy('t.id', 'desc')
    .limit(each + 1)
    .execute()
  const after = await lines.where('t.id', '>', entry.id).orderBy('t.id').limit(each).execute()
  return [...before.toReversed(), ...after]
}

const same = sql<boolean>`o.user_id = r.user_id AND o.campaign_id IS NOT DISTINCT FROM r.campaign_id
  AND o.entry_id IS NOT DISTINCT FROM r.entry_id`

/** A report with everybody's names, in one statement. */
const reportRows = (db: Database) =>
  db
    .selectFrom('reports as r')
    .innerJoin('people as b', 'b.user_id', 'r.reporter_id')
    .innerJoin('people as a', 'a.user_id', 'r.user_id')
    .leftJoin('people as h', 'h.user_id', 'r.handled_by')
    .leftJoin('thread_entries as t', 't.id', 'r.entry_id')
    .leftJoin('requests as q', 'q.id', 't.request_id')
    .leftJoin('campaigns as c', (join) =>
      join.on(sql<boolean>`c.id = coalesce(r.campaign_id, q.campaign_id)`),
    )
    .select([
      'r.id',
      'r.status',
      'r.category',
      'r.words',
      'r.created_at',
      'r.handled_at',
      'r.answer',
      'r.seen',
    ])
    .select([
      'r.flag_id',
      'r.user_id',
      'r.campaign_id',
      'r.entry_id',
      't.request_id',
      'c.title',
      'h.name as handled_by',
    ])
    .select([
      'b.user_id as b_id',
      'b.name as b_name',
      'b.role as b_role',
      'b.status as b_status',
      'b.profile_path as b_path',
    ])
    .select(['a.name as a_name', 'a.role as a_role', 'a.status as a_status', 'a.profile_path as a_path'])
    .select(
      sql<number>`(SELECT count(DISTINCT o.reporter_id)::int FROM reports o
        WHERE ${same} AND o.reporter_id <> r.reporter_id)`.as('others'),
    )

export type ReportListRow = Awaited<ReturnType<ReturnType<typeof reportRows>['execute']>>[number]

export const reportRow = (db: Database, reportId: number) =>
  reportRows(db).where('r.id', '=', reportId).executeTakeFirst()

/** Open ones: what waits longest first. Handled ones: the newest first. */
export function listReports(db: Database, query: ReportQuery, after: Position | undefined) {
  const open = query.state === 'open'
  let list = reportRows(db).where('r.status', open ? '=' : '!=', 'open')
  if (query.category) list = list.where('r.category', '=', query.category)
  if (query.type === 'message') list = list.where('r.entry_id', 'is not', null)
  if (query.type === 'campaign') list = list.where('r.campaign_id', 'is not', null)
  if (query.type === 'user') list = list.where('r.entry_id', 'is', null).where('r.campaign_id', 'is', null)
  if (after) list = list.where('r.id', open ? '>' : '<', after.id)
  return list
    .orderBy('r.id', open ? 'asc' : 'desc')
    .limit(query.limit + 1)
    .execute()
}

/** What others said about the same, the newest first. */
export const reportsOfSame = (db: Database, reportId: number) =>
  db
    .selectFrom('reports as r')
    .innerJoin('reports as o', (join) => join.on(same))
    .innerJoin('people as b', 'b.user_id', 'o.reporter_id')
    .select(['o.id', 'o.status', 'o.category', 'o.words', 'o.created_at', 'b.name'])
    .where('r.id', '=', reportId)
    .whereRef('o.id', '<>', 'r.id')
    .orderBy('o.id', 'desc')
    .limit(50)
    .execute()

/** The report, locked, and the other open ones about the same, all in the order of their ids. */
export async function lockReports(tx: Tx, reportId: number, alsoOthers: boolean) {
  const { rows } = await sql<{
    id: number
    status: ReportStatus
    user_id: number
    campaign_id: number | null
  }>`
    SELECT o.id, o.status, o.user_id, o.campaign_id FROM reports o, reports r
    WHERE r.id = ${reportId} AND (o.id = r.id OR (${alsoOthers} AND o.status = 'open' AND ${same}))
    ORDER BY o.id FOR UPDATE OF o`.execute(tx.db)
  return rows
}

export async function setHandled(
  tx: Tx,
  reportId: number,
  handled: { status: ReportStatus; by: number; answer: string; flagId: number | null },
): Promise<void> {
  await tx.db
    .updateTable('reports')
    .set({
      status: handled.status,
      handled_by: handled.by,
      handled_at: tx.now,
      answer: handled.answer,
      flag_id: handled.flagId,
    })
    .where('id', '=', reportId)
    .execute()
}

export async function countWaiting(db: Database): Promise<ModerationWaiting> {
  const { rows } = await sql<ModerationWaiting>`
    SELECT (SELECT count(*)::int FROM reports WHERE status = 'open') AS reports,
      (SELECT count(*)::int FROM appeals WHERE status = 'open') AS appeals,
      (SELECT count(*)::int FROM figure_screenshots WHERE decision IS NULL) AS figures`.execute(db)
  return rows[0] ?? { reports: 0, appeals: 0, figures: 0 }
} // prettier-ignore
