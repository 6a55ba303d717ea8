import { sql } from 'kysely'
import type { UserQuery, UserStatus } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'

export const lockUser = (tx: Tx, userId: number) =>
  tx.db
    .selectFrom('users')
    .select(['id', 'role', 'status', 'status_reason'])
    .where('id', '=', userId)
    .where('deleted_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()

export async function setStatus(
  tx: Tx,
  userId: number,
  status: UserStatus,
  reason: string | null,
): Promise<void> {
  await tx.db.updateTable('users').set({ status, status_reason: reason }).where('id', '=', userId).execute()
}

export async function insertFlag(
  tx: Tx,
  flag: { userId?: number; campaignId?: number; was?: UserStatus; reason: string; words: string; by: number },
): Promise<number> {
  const { id } = await tx.db
    .insertInto('flags')
    .values({
      user_id: flag.userId ?? null,
      campaign_id: flag.campaignId ?? null,
      was: flag.was ?? null,
      reason: flag.reason,
      words: flag.words,
      made_by: flag.by,
      made_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const endFlag = (tx: Tx, on: { userId: number } | { campaignId: number }, by: number) =>
  tx.db
    .updateTable('flags')
    .set({ ended_at: tx.now, ended_by: by })
    .where('ended_at', 'is', null)
    .where('userId' in on ? 'user_id' : 'campaign_id', '=', 'userId' in on ? on.userId : on.campaignId)
    .returning(['id', 'was'])
    .executeTakeFirst()

export async function hasFlag(tx: Tx, campaignId: number): Promise<boolean> {
  const row = await tx.db
    .selectFrom('flags')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** A campaign is flagged by its own flag, or by one on its sponsor's owner. Sets it where it is not so. */
export async function deriveCampaignFlags(
  tx: Tx,
  which: { campaignId: number } | { ownerId: number },
): Promise<void> {
  const condition =
    'campaignId' in which
      ? sql`c.id = ${which.campaignId}`
      : sql`m.user_id = ${which.ownerId} AND m.role = 'owner'`
  await sql`
    UPDATE campaigns SET flagged = NOT flagged WHERE id IN (
      SELECT c.id FROM campaigns c JOIN team_members m ON m.sponsor_id = c.sponsor_id AND m.role = 'owner'
      JOIN users u ON u.id = m.user_id
      WHERE ${condition} AND c.flagged <> (u.status = 'flagged' OR EXISTS (
        SELECT FROM flags f WHERE f.campaign_id = c.id AND f.ended_at IS NULL))
      ORDER BY c.id FOR NO KEY UPDATE OF c)`.execute(tx.db)
}

export const userRows = (db: Database) =>
  db
    .selectFrom('users as u')
    .innerJoin('people as p', 'p.user_id', 'u.id')
    .leftJoin('sponsors as s', 's.id', 'p.sponsor_id')
    .select(['u.id', 'u.username', 'u.email', 'u.role', 'u.status', 'u.status_reason', 'u.email_verified_at'])
    .select(['u.created_at', 'p.name', 'p.picture', 'p.profile_path', 's.industry', 's.website'])
    .select(['s.monthly_budget', 's.currency', 'u.deletion_due_at'])
    .where('u.deleted_at', 'is', null)

export type UserListRow = Awaited<ReturnType<ReturnType<typeof userRows>['execute']>>[number]

export function listUsers(db: Database, query: UserQuery, after: Position | undefined) {
  let list = userRows(db)
  if (query.role) list = list.where('u.role', '=', query.role)
  if (query.status) list = list.where('u.status', '=', query.status)
  if (query.text) {
    const like = `%${query.text.replace(/[\\%_]/g, '\\$&')}%`
    list = list.where(({ or, eb }) =>
      or([eb('u.username', 'ilike', like), eb('u.email', 'ilike', like), eb('p.name', 'ilike', like)]),
    )
  }
  const oldestFirst = query.sort === 'oldest'
  if (after) list = list.where('u.id', oldestFirst ? '>' : '<', after.id)
  return list
    .orderBy('u.id', oldestFirst ? 'asc' : 'desc')
    .limit(query.limit + 1)
    .execute()
}

/** Each branch is asked only for the entries of its type, by primary key. */
const subjectName = sql<string | null>`
  CASE a.subject_type
    WHEN 'user' THEN (SELECT name FROM people WHERE user_id = a.subject_id)
    WHEN 'influencer' THEN (SELECT name FROM people WHERE user_id = a.subject_id)
    WHEN 'sponsor' THEN (SELECT company_name FROM sponsors WHERE id = a.subject_id)
    WHEN 'campaign' THEN (SELECT title FROM campaigns WHERE id = a.subject_id)
    WHEN 'request' THEN (SELECT c.title FROM requests r JOIN campaigns c ON c.id = r.campaign_id
                         WHERE r.id = a.subject_id)
  END`

export const auditRows = (
  db: Database,
  filter: { subjectType?: string | undefined; subjectId?: number | undefined },
  limit: number,
  after: Position | undefined,
) =>
  db
    .selectFrom('audit_entries as a')
    .leftJoin('people as p', 'p.user_id', 'a.actor_id')
    .select(['a.position', 'a.at', 'a.actor_id', 'p.name', 'a.action', 'a.subject_type', 'a.subject_id'])
    .select(['a.before', 'a.after', subjectName.as('subject_name')])
    .$if(filter.subjectType !== undefined, (q) =>
      q.where('a.subject_type', '=', filter.subjectType as string),
    )
    .$if(filter.subjectId !== undefined, (q) => q.where('a.subject_id', '=', filter.subjectId as number))
    .$if(after !== undefined, (q) => q.where('a.position', '<', (after as Position).id))
    .orderBy('a.position', 'desc')
    .limit(limit + 1)
    .execute()

export type AuditRow = Awaited<ReturnType<typeof auditRows>>[number]
