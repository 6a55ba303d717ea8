import type { AppealQuery, AppealStatus } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { KeptFile } from './attachments.ts'

/** The appeal's id; undefined where there is one against this flag already. */
export async function insertAppeal(
  tx: Tx,
  appeal: { flagId: number; by: number; words: string },
): Promise<number | undefined> {
  const row = await tx.db
    .insertInto('appeals')
    .values({ flag_id: appeal.flagId, made_by: appeal.by, words: appeal.words, made_at: tx.now })
    .onConflict((conflict) => conflict.column('flag_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function insertAttachments(tx: Tx, appealId: number, files: KeptFile[]): Promise<void> {
  if (files.length === 0) return
  const rows = files.map((file) => ({ appeal_id: appealId, ...file }))
  await tx.db.insertInto('appeal_attachments').values(rows).execute()
}

export const lockAppeal = (tx: Tx, appealId: number) =>
  tx.db
    .selectFrom('appeals')
    .select(['id', 'flag_id', 'made_by', 'status'])
    .where('id', '=', appealId)
    .forUpdate()
    .executeTakeFirst()

export const lockAppealOf = (tx: Tx, flagId: number) =>
  tx.db
    .selectFrom('appeals')
    .select(['id', 'status'])
    .where('flag_id', '=', flagId)
    .forUpdate()
    .executeTakeFirst()

export async function setDecided(
  tx: Tx,
  appealId: number,
  decision: { status: AppealStatus; by: number | null; words: string; byFlagger: boolean },
): Promise<void> {
  await tx.db
    .updateTable('appeals')
    .set({
      status: decision.status,
      decided_by: decision.by,
      decided_at: tx.now,
      decision: decision.words,
      decided_by_flagger: decision.byFlagger,
    })
    .where('id', '=', appealId)
    .execute()
}

/** How many active admins there are besides this one. */
export async function otherAdmins(db: Database, userId: number): Promise<number> {
  const { count } = await db
    .selectFrom('users')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('role', '=', 'admin')
    .where('status', '=', 'active')
    .where('id', '!=', userId)
    .executeTakeFirstOrThrow()
  return count
}

/** An appeal with its flag and everybody's names, in one statement. */
const appealRows = (db: Database) =>
  db
    .selectFrom('appeals as a')
    .innerJoin('flags as f', 'f.id', 'a.flag_id')
    .innerJoin('people as p', 'p.user_id', 'a.made_by')
    .innerJoin('people as m', 'm.user_id', 'f.made_by')
    .leftJoin('people as d', 'd.user_id', 'a.decided_by')
    .leftJoin('people as u', 'u.user_id', 'f.user_id')
    .leftJoin('campaigns as c', 'c.id', 'f.campaign_id')
    .select(['a.id', 'a.flag_id', 'a.status', 'a.words', 'a.made_at', 'a.decided_at', 'a.decision'])
    .select(['a.decided_by_flagger', 'f.reason', 'f.user_id as flagged_user', 'f.campaign_id'])
    .select(['f.made_by as flagger', 'u.name as flagged_name', 'c.title', 'm.name as flagged_by'])
    .select(['d.name as decided_by', 'p.user_id', 'p.name', 'p.role', 'p.status as person_status'])
    .select('p.profile_path')

export type AppealListRow = Awaited<ReturnType<ReturnType<typeof appealRows>['execute']>>[number]

export const appealRow = (db: Database, appealId: number) =>
  appealRows(db).where('a.id', '=', appealId).executeTakeFirst()

/** Open ones: who waits longest first. Decided ones: the newest first. */
export function listAppeals(db: Database, query: AppealQuery, after: Position | undefined) {
  const open = query.state === 'open'
  let list = appealRows(db).where('a.status', open ? '=' : '!=', 'open')
  if (after) list = list.where('a.id', open ? '>' : '<', after.id)
  return list
    .orderBy('a.id', open ? 'asc' : 'desc')
    .limit(query.limit + 1)
    .execute()
}

export const attachmentsOf = (db: Database, appealIds: number[]) =>
  db
    .selectFrom('appeal_attachments')
    .select(['id', 'appeal_id', 'name', 'type', 'bytes'])
    .where('appeal_id', 'in', appealIds.length > 0 ? appealIds : [0])
    .orderBy('id')
    .execute()

export type AttachmentRow = Awaited<ReturnType<typeof attachmentsOf>>[number]

export const attachmentRow = (db: Database, appealId: number, attachmentId: number) =>
  db
    .selectFrom('appeal_attachments as t')
    .innerJoin('appeals as a', 'a.id', 't.appeal_id')
    .select(['t.id', 't.type', 't.file', 'a.made_by'])
    .where('t.id', '=', attachmentId)
    .where('t.appeal_id', '=', appealId)
    .executeTakeFirst()

/** Which of these files belong to an appeal. */
export async function filesKept(db: Database, names: string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set()
  const rows = await db.selectFrom('appeal_attachments').select('file').where('file', 'in', names).execute()
  return new Set(rows.map(({ file }) => file))
}

/** The standing flags against this person, and against the campaigns of this sponsor; the newest first. */
export const standingFlagsOf = (db: Database, whose: { userId: number; sponsorId: number | null }) =>
  db
    .selectFrom('flags as f')
    .leftJoin('campaigns as c', 'c.id', 'f.campaign_id')
    .leftJoin('people as u', 'u.user_id', 'f.user_id')
    .leftJoin('appeals as a', 'a.flag_id', 'f.id')
    .select(['f.id', 'f.user_id', 'f.campaign_id', 'f.reason', 'f.words', 'f.made_at', 'f.until'])
    .select(['c.title', 'c.sponsor_id', 'u.name', 'a.id as appeal_id', 'a.status', 'a.words as appeal_words'])
    .select(['a.made_at as appealed_at', 'a.decided_at', 'a.decision', 'a.decided_by_flagger'])
    .where('f.ended_at', 'is', null)
    .where(({ or, eb, and }) =>
      or([
        eb('f.user_id', '=', whose.userId),
        and([eb('c.sponsor_id', '=', whose.sponsorId ?? 0), eb('c.deleted_at', 'is', null)]),
      ]),
    )
    .orderBy('f.id', 'desc')
    .limit(100)
    .execute()
