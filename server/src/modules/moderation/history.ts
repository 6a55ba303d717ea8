import { sql } from 'kysely'
import type { FlagRecord, Flagged, Person, PersonHistory } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { notFound } from '../../platform/problem.ts'

const MOST = 50

/** Everybody's flags with who made and ended them, and how an appeal went. */
const flagRecords = (db: Database) =>
  db
    .selectFrom('flags as f')
    .innerJoin('people as m', 'm.user_id', 'f.made_by')
    .leftJoin('people as e', 'e.user_id', 'f.ended_by')
    .leftJoin('people as u', 'u.user_id', 'f.user_id')
    .leftJoin('campaigns as c', 'c.id', 'f.campaign_id')
    .leftJoin('appeals as a', 'a.flag_id', 'f.id')
    .select([
      'f.id',
      'f.user_id',
      'f.campaign_id',
      'f.reason',
      'f.words',
      'f.made_at',
      'f.until',
      'f.ended_at',
    ])
    .select(['f.end_reason', 'm.name as made_by', 'e.name as ended_by', 'u.name', 'c.title'])
    .select(['a.id as appeal_id', 'a.status as appeal_status', 'a.decided_by_flagger', 'a.decision'])
    .orderBy('f.id', 'desc')

type FlagRecordRow = Awaited<ReturnType<ReturnType<typeof flagRecords>['execute']>>[number]

export async function flagRecord(db: Database, flagId: number): Promise<FlagRecord> {
  return showFlagRecord(await flagRecords(db).where('f.id', '=', flagId).executeTakeFirstOrThrow())
}

/** What the record has about one person: for whoever has to judge them. */
export async function historyOf(db: Database, userId: number): Promise<PersonHistory> {
  const person = await db.selectFrom('people').selectAll().where('user_id', '=', userId).executeTakeFirst()
  if (!person) throw notFound('user')
  const ownCampaigns = sql<boolean>`c.sponsor_id IN
    (SELECT sponsor_id FROM team_members WHERE user_id = ${userId} AND role = 'owner')`
  const flags = await flagRecords(db)
    .where(({ or, eb }) => or([eb('f.user_id', '=', userId), ownCampaigns]))
    .limit(MOST)
    .execute()
  const reports = await db
    .selectFrom('reports')
    .select(['id', 'category', 'status', 'created_at'])
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
  const reported = await db
    .selectFrom('reports')
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      fn.countAll<number>().filterWhere('status', '=', 'acted').as('acted'),
      fn.countAll<number>().filterWhere('status', '=', 'dismissed').as('dismissed'),
    ])
    .where('reporter_id', '=', userId)
    .executeTakeFirstOrThrow()
  return {
    person: showPerson(person),
    flags: flags.map(showFlagRecord),
    reports: reports.map(({ id, category, status, created_at: at }) => ({
      id,
      category: category as FlagRecord['reason'],
      status,
      createdAt: at.toISOString(),
    })),
    reported,
  }
}

type PersonRow = {
  user_id: number | null
  name: string | null
  role: Person['role'] | null
  status: Person['status'] | null
  profile_path: string | null
}

/** A row of the view `people`, whose columns the database does not know to be there always. */
export const showPerson = (row: PersonRow): Person => ({
  id: row.user_id as number,
  name: row.name ?? '',
  role: row.role as Person['role'],
  status: row.status as Person['status'],
  path: row.profile_path,
})

export const showFlagged = (row: {
  user_id: number | null
  name: string | null
  campaign_id: number | null
  title: string | null
}): Flagged =>
  row.user_id === null
    ? { type: 'campaign', id: row.campaign_id as number, name: row.title ?? '' }
    : { type: 'user', id: row.user_id, name: row.name ?? '' }

const showFlagRecord = (row: FlagRecordRow): FlagRecord => ({
  id: row.id,
  on: showFlagged(row),
  reason: row.reason as FlagRecord['reason'],
  words: row.words,
  madeBy: row.made_by ?? '',
  madeAt: row.made_at.toISOString(),
  until: row.until?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  endedBy: row.ended_by,
  endReason: row.end_reason as FlagRecord['endReason'],
  appeal:
    row.appeal_id === null || row.appeal_status === null
      ? null
      : {
          id: row.appeal_id,
          status: row.appeal_status,
          decidedByFlagger: row.decided_by_flagger ?? false,
          decision: row.decision ?? '',
        },
})
