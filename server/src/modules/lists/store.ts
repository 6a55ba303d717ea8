import { sql } from 'kysely'
import type { ListMemberQuery, ListQuery } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { influencerCards } from '../profiles/index.ts'

const listRows = (db: Database, sponsorId: number) =>
  db
    .selectFrom('lists as l')
    .innerJoin('people as p', 'p.user_id', 'l.created_by')
    .select(['l.id', 'l.name', 'l.created_at', 'l.version', 'p.name as created_by'])
    .select(
      sql<number>`(SELECT count(*)::int FROM list_members m WHERE m.list_id = l.id)`.as('members'),
    )
    .where('l.sponsor_id', '=', sponsorId)
    .where('l.deleted_at', 'is', null) // prettier-ignore

export type ListRow = Awaited<ReturnType<ReturnType<typeof listRows>['execute']>>[number]

export const listRow = (db: Database, sponsorId: number, listId: number) =>
  listRows(db, sponsorId).where('l.id', '=', listId).executeTakeFirst()

export const listsOf = (
  db: Database,
  sponsorId: number,
  { text, limit }: ListQuery,
  after: Position | undefined,
) =>
  listRows(db, sponsorId)
    .$if(text !== undefined && text !== '', (q) => q.where('l.name', 'ilike', likeOf(text as string)))
    .$if(after !== undefined, (q) => q.where('l.id', '<', (after as Position).id))
    .orderBy('l.id', 'desc')
    .limit(limit + 1)
    .execute()

const likeOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

export async function countLists(tx: Tx, sponsorId: number): Promise<number> {
  const { count } = await tx.db
    .selectFrom('lists')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sponsor_id', '=', sponsorId)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Whoever begins something of which a team has only so many waits here for whoever else does. */
export const lockSponsor = (tx: Tx, sponsorId: number) =>
  tx.db.selectFrom('sponsors').select('id').where('id', '=', sponsorId).forNoKeyUpdate().executeTakeFirst()

/** Whoever needs that things stay as they are waits only for those who change them. */
export const shareSponsor = (tx: Tx, sponsorId: number) =>
  tx.db.selectFrom('sponsors').select('id').where('id', '=', sponsorId).forShare().executeTakeFirst()

/** Undefined where the team has a list of that name. */
export async function insertList(
  tx: Tx,
  list: { sponsorId: number; name: string; createdBy: number },
): Promise<number | undefined> {
  const made = await tx.db
    .insertInto('lists')
    .values({ sponsor_id: list.sponsorId, name: list.name, created_by: list.createdBy, created_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id
}

/** A list of this sponsor's, deleted ones too. */
export const lockList = (tx: Tx, sponsorId: number, listId: number) =>
  tx.db
    .selectFrom('lists')
    .select(['id', 'name', 'version', 'deleted_at'])
    .where('id', '=', listId)
    .where('sponsor_id', '=', sponsorId)
    .forUpdate()
    .executeTakeFirst()

export const listNamed = (tx: Tx, sponsorId: number, name: string) =>
  tx.db
    .selectFrom('lists')
    .select('id')
    .where('sponsor_id', '=', sponsorId)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()

export async function updateList(
  tx: Tx,
  listId: number,
  change: { name?: string; deleted_at?: Date | null },
): Promise<void> {
  await tx.db.updateTable('lists').set(change).where('id', '=', listId).execute()
}

/** Those of the ids that are not of somebody who can be found. */
export async function unknownOf(tx: Tx, influencerIds: number[]): Promise<Set<number>> {
  const found = await tx.db
    .selectFrom('influencers as i')
    .innerJoin('users as u', 'u.id', 'i.user_id')
    .select('i.user_id')
    .where('i.user_id', '=', sql<number>`ANY(${influencerIds}::bigint[])`)
    .where('u.status', '=', 'active')
    .execute()
  const known = new Set(found.map(({ user_id: id }) => id))
  return new Set(influencerIds.filter((id) => !known.has(id)))
}

/** Answers how many were not in it before. */
export async function insertMembers(
  tx: Tx,
  { listId, influencerIds, addedBy }: { listId: number; influencerIds: number[]; addedBy: number },
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('list_members')
    .columns(['list_id', 'influencer_id', 'added_by', 'added_at'])
    .expression(
      sql`SELECT ${listId}::bigint, id, ${addedBy}::bigint, ${tx.now}::timestamptz
        FROM unnest(${influencerIds}::bigint[]) AS id` as never,
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0)
}

export async function deleteMembers(tx: Tx, listId: number, influencerIds: number[]): Promise<number> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('list_members')
    .where('list_id', '=', listId)
    .where('influencer_id', '=', sql<number>`ANY(${influencerIds}::bigint[])`)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Who is in a list, the last added first, with what the team remembers of each: one statement. */
export function membersOf(
  db: Database,
  { sponsorId, listId }: { sponsorId: number; listId: number },
  { tag, stage, text, limit }: ListMemberQuery,
  after: Position<string> | undefined,
) {
  const like = text ? likeOf(text) : undefined
  return influencerCards(db)
    .innerJoin('list_members as m', 'm.influencer_id', 'i.user_id')
    .innerJoin('people as p', 'p.user_id', 'm.added_by')
    .leftJoin('memories as y', (join) =>
      join.onRef('y.influencer_id', '=', 'i.user_id').on('y.sponsor_id', '=', sponsorId),
    )
    .leftJoin('stages as s', 's.id', 'y.stage_id')
    .select(['u.status', 'm.added_at', 'p.name as added_by'])
    .select(['y.tags', 's.id as stage_id', 's.name as stage_name'])
    .select(
      sql<boolean>`EXISTS (SELECT FROM do_not_contact d WHERE d.sponsor_id = ${sponsorId}
        AND d.influencer_id = i.user_id)`.as('do_not_contact'),
    )
    .select(
      sql<number>`(SELECT count(*)::int FROM influencer_notes n WHERE n.sponsor_id = ${sponsorId}
        AND n.influencer_id = i.user_id)`.as('notes'),
    )
    .where('m.list_id', '=', listId)
    .$if(tag !== undefined, (q) => q.where(sql<boolean>`y.tags @> ARRAY[${tag}]`))
    .$if(stage === 'none', (q) => q.where('y.stage_id', 'is', null))
    .$if(typeof stage === 'number', (q) => q.where('y.stage_id', '=', stage as number))
    .$if(like !== undefined, (q) =>
      q.where(({ or, eb }) => or([eb('i.name', 'ilike', like as string), eb('i.handle', 'ilike', like as string)])),
    )
    .$if(after !== undefined, (q) =>
      q.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('m.added_at', 'm.influencer_id'),
          '<',
          tuple(new Date((after as Position<string>).by), (after as Position<string>).id),
        ),
      ),
    )
    .orderBy('m.added_at', 'desc')
    .orderBy('m.influencer_id', 'desc')
    .limit(limit + 1)
    .execute()
} // prettier-ignore

export type MemberRow = Awaited<ReturnType<typeof membersOf>>[number]

/** For good, a list and its members. */
export const deleteListsBefore = (db: Database, before: Date) =>
  db.deleteFrom('lists').where('deleted_at', '<', before).execute()
