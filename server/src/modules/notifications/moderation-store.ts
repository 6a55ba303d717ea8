import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

export const campaignForMail = (db: Database, campaignId: number) =>
  db.selectFrom('campaigns').select(['title', 'sponsor_id']).where('id', '=', campaignId).executeTakeFirst()

/** Those of a team who act for their sponsor. */
export const teamOf = (db: Database, sponsorId: number) =>
  db
    .selectFrom('team_members as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select(['u.id', 'u.email'])
    .where('m.sponsor_id', '=', sponsorId)
    .where('m.role', '!=', 'viewer')
    .where('u.status', 'in', ['active', 'flagged'])
    .execute()

export const appealForMail = (db: Database, appealId: number) =>
  db
    .selectFrom('appeals as a')
    .innerJoin('flags as f', 'f.id', 'a.flag_id')
    .innerJoin('users as u', 'u.id', 'a.made_by')
    .innerJoin('people as p', 'p.user_id', 'a.made_by')
    .leftJoin('campaigns as c', 'c.id', 'f.campaign_id')
    .select(['a.status', 'a.made_by', 'a.decision', 'a.decided_by_flagger', 'f.made_by as flagged_by'])
    .select(['u.email', 'u.status as account', 'p.name', 'c.title', 'f.campaign_id'])
    .where('a.id', '=', appealId)
    .executeTakeFirst()

/** The active admins but the one who flagged; that one where there is no other. */
export async function adminsToDecide(db: Database, flaggedBy: number) {
  const admins = await db
    .selectFrom('users')
    .select(['id', 'email'])
    .where('role', '=', 'admin')
    .where('status', '=', 'active')
    .execute()
  const others = admins.filter(({ id }) => id !== flaggedBy)
  return others.length > 0 ? others : admins
}

export async function adminsBut(db: Database, userId: number): Promise<number[]> {
  const admins = await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .where('status', '=', 'active')
    .where('id', '!=', userId)
    .execute()
  return admins.map(({ id }) => id)
}

/** The report with what it is about; undefined where it is handled, or an older one about the same is open. */
export const firstOpenReport = (db: Database, reportId: number) =>
  db
    .selectFrom('reports as r')
    .innerJoin('people as p', 'p.user_id', 'r.user_id')
    .leftJoin('thread_entries as t', 't.id', 'r.entry_id')
    .leftJoin('requests as q', 'q.id', 't.request_id')
    .leftJoin('campaigns as c', (join) =>
      join.on(sql<boolean>`c.id = coalesce(r.campaign_id, q.campaign_id)`),
    )
    .select(['r.reporter_id', 'r.campaign_id', 'r.entry_id', 'p.name', 'c.title'])
    .where('r.id', '=', reportId)
    .where('r.status', '=', 'open')
    .where(
      sql<boolean>`NOT EXISTS (SELECT FROM reports o WHERE o.status = 'open' AND o.id < r.id AND o.user_id = r.user_id
        AND o.campaign_id IS NOT DISTINCT FROM r.campaign_id AND o.entry_id IS NOT DISTINCT FROM r.entry_id)`,
    )
    .executeTakeFirst()

export const reportForMail = (db: Database, reportId: number) =>
  db
    .selectFrom('reports as r')
    .innerJoin('users as u', 'u.id', 'r.reporter_id')
    .select(['r.status', 'r.reporter_id', 'u.email'])
    .where('r.id', '=', reportId)
    .executeTakeFirst()
