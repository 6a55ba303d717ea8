import { sql } from 'kysely'
import type { AuditExport, UserQuery, UserStatus } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'

const userForFlag = (db: Database, userId: number) =>
  db
    .selectFrom('users')
    .select(['id', 'role', 'status', 'status_reason'])
    .where('id', '=', userId)
    .where('deleted_at', 'is', null)

export const findUser = (db: Database, userId: number) => userForFlag(db, userId).executeTakeFirst()

export const lockUser = (tx: Tx, userId: number) =>
  userForFlag(tx.db, userId).forNoKeyUpdate().executeTakeFirst()

export type UserForFlag = NonNullable<Awaited<ReturnType<typeof findUser>>>

export async function setStatus(
  tx: Tx,
  userId: number,
  status: UserStatus,
  reason: string | null,
): Promise<void> {
  await tx.db.updateTable('users').set({ status, status_reason: reason }).where('id', '=', userId).execute()
}

export const userRows = (db: Database) =>
  db
    .selectFrom('users as u')
    .innerJoin('people as p', 'p.user_id', 'u.id')
    .leftJoin('sponsors as s', 's.id', 'p.sponsor_id')
    .select(['u.id', 'u.username', 'u.email', 'u.role', 'u.status', 'u.status_reason', 'u.email_verified_at'])
    .select(['u.created_at', 'p.name', 'p.picture', 'p.profile_path', 's.industry', 's.website'])
    .select(['s.monthly_budget', 's.currency', 'u.deletion_due_at', 'p.sponsor_id'])
    .where('u.deleted_at', 'is', null)

export type UserListRow = Awaited<ReturnType<ReturnType<typeof userRows>['execute']>>[number]

export async function listUsers(db: Database, query: UserQuery, after: Position | undefined) {
  let list = userRows(db)
  if (query.role) list = list.where('u.role', '=', query.role)
  if (query.status) list = list.where('u.status', '=', query.status)
  if (query.text) {
    const like = `%${query.text.replace(/[\\%_]/g, '\\$&')}%`
    list = list.where(({ or, eb }) =>
      or([eb('u.username', 'ilike', like), eb('u.email', 'ilike', like), eb('p.name', 'ilike', like)]),
    )
    const few = await fewWith(db, query.text, like)
    if (few) list = list.where('u.id', '=', sql<number>`ANY(${few})`)
  }
  const oldestFirst = query.sort === 'oldest'
  if (after) list = list.where('u.id', oldestFirst ? '>' : '<', after.id)
  return list
    .orderBy('u.id', oldestFirst ? 'asc' : 'desc')
    .limit(query.limit + 1)
    .execute()
}

/** What more have is soon met on a walk through all accounts, the newest first. */
const FEW = 2000

/**
 * Those among whom is everybody with these words, if they are few: by the indexes of three letters in a row, which a
 * walk in the list's order can't use. Nothing where they are many, or where the words have no three letters in a row.
 */
async function fewWith(db: Database, text: string, like: string): Promise<number[] | undefined> {
  if (!/[\p{L}\p{N}]{3}/u.test(text)) return undefined
  const { rows } = await sql<{ id: number }>`
    (SELECT id FROM users WHERE (username::text || ' ' || email::text || ' ' || display_name) ILIKE ${like}
       AND deleted_at IS NULL LIMIT ${FEW})
    UNION ALL (SELECT user_id FROM influencers WHERE name ILIKE ${like} LIMIT ${FEW})
    UNION ALL (SELECT m.user_id FROM sponsors s JOIN team_members m ON m.sponsor_id = s.id
       WHERE s.company_name ILIKE ${like} LIMIT ${FEW})
    LIMIT ${FEW}`.execute(db)
  return rows.length < FEW ? [...new Set(rows.map(({ id }) => id))] : undefined
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
  filter: Partial<AuditExport>,
  limit: number,
  after: Position | undefined,
) =>
  db
    .selectFrom('audit_entries as a')
    .leftJoin('people as p', 'p.user_id', 'a.actor_id')
    .select(['a.position', 'a.at', 'a.actor_id', 'p.name', 'a.action', 'a.subject_type', 'a.subject_id'])
    .select(['a.ip', 'a.before', 'a.after', subjectName.as('subject_name')])
    .$if(filter.subjectType !== undefined, (q) =>
      q.where('a.subject_type', '=', filter.subjectType as string),
    )
    .$if(filter.subjectId !== undefined, (q) => q.where('a.subject_id', '=', filter.subjectId as number))
    .$if(filter.actorId !== undefined, (q) => q.where('a.actor_id', '=', filter.actorId as number))
    .$if(filter.action !== undefined, (q) => q.where('a.action', '=', filter.action as string))
    .$if(filter.from !== undefined, (q) =>
      q.where('a.at', '>=', sql<Date>`${filter.from}::date AT TIME ZONE 'UTC'`),
    )
    .$if(filter.to !== undefined, (q) =>
      q.where('a.at', '<', sql<Date>`(${filter.to}::date + 1) AT TIME ZONE 'UTC'`),
    )
    .$if(after !== undefined, (q) => q.where('a.position', '<', (after as Position).id))
    .orderBy('a.position', 'desc')
    .limit(limit + 1)
    .execute()

/** Each action once, by steps through the index: as quick among a million entries as among ten. */
export async function knownActions(db: Database): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    WITH RECURSIVE known AS (
      (SELECT action FROM audit_entries ORDER BY action LIMIT 1)
      UNION ALL
      SELECT (SELECT a.action FROM audit_entries a WHERE a.action > known.action ORDER BY a.action LIMIT 1)
      FROM known WHERE known.action IS NOT NULL
    ) SELECT action FROM known WHERE action IS NOT NULL`.execute(db)
  return rows.map(({ action }) => action)
}

export type AuditRow = Awaited<ReturnType<typeof auditRows>>[number]
