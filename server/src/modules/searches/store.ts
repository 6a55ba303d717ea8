import { MOST_FRESH } from '@accord/contract'
import type { KeptQuery } from '@accord/contract'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'

const searchRows = (db: Database, { userId, sponsorId }: { userId: number; sponsorId: number }) =>
  db
    .selectFrom('saved_searches as s')
    .innerJoin('people as p', 'p.user_id', 's.created_by')
    .leftJoin('saved_search_members as m', (join) =>
      join.onRef('m.search_id', '=', 's.id').on('m.user_id', '=', userId),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom(
            eb
              .selectFrom('saved_search_finds as f')
              .select('f.found_at')
              .whereRef('f.search_id', '=', 's.id')
              .where(sql<boolean>`f.found_at > coalesce(m.seen_at, '-infinity')`)
              .where(
                sql<boolean>`NOT EXISTS (SELECT FROM do_not_contact d WHERE d.sponsor_id = s.sponsor_id
                  AND d.influencer_id = f.influencer_id)`,
              )
              .where(
                sql<boolean>`EXISTS (SELECT FROM influencer_index i WHERE i.influencer_id = f.influencer_id)`,
              )
              .limit(MOST_FRESH)
              .as('n'),
          )
          .select(({ fn }) => [
            sql<number>`count(*)::int`.as('fresh'),
            fn.min('n.found_at').as('fresh_since'),
          ])
          .as('new'),
      (join) => join.onTrue(),
    )
    .select(['s.id', 's.name', 's.query', 's.created_at', 's.version', 'p.name as created_by', 'm.notice'])
    .select(['new.fresh', 'new.fresh_since'])
    .where('s.sponsor_id', '=', sponsorId)
    .where('s.deleted_at', 'is', null)

export type SearchRow = Awaited<ReturnType<ReturnType<typeof searchRows>['execute']>>[number]

export const searchRow = (db: Database, actor: { userId: number; sponsorId: number }, searchId: number) =>
  searchRows(db, actor).where('s.id', '=', searchId).executeTakeFirst()

export const searchesOf = (
  db: Database,
  actor: { userId: number; sponsorId: number },
  limit: number,
  after: Position | undefined,
) =>
  searchRows(db, actor)
    .$if(after !== undefined, (q) => q.where('s.id', '<', (after as Position).id))
    .orderBy('s.id', 'desc')
    .limit(limit + 1)
    .execute()

export async function countSearches(tx: Tx, sponsorId: number): Promise<number> {
  const { count } = await tx.db
    .selectFrom('saved_searches')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sponsor_id', '=', sponsorId)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export const lockSponsor = (tx: Tx, sponsorId: number) =>
  tx.db.selectFrom('sponsors').select('id').where('id', '=', sponsorId).forNoKeyUpdate().executeTakeFirst()

/** Whoever fits at this moment is not new, compared or not: what changed until now is of before, however much waits. */
export const sinceNow = {
  since_change: sql<number>`nextval('index_change_numbers')`,
  since_snapshot: sql<string>`pg_current_snapshot()`,
  // No Date, which has no microseconds.
  since_server_start: sql<Date>`pg_postmaster_start_time()`,
}

/** Undefined where the team has a search of that name. */
export async function insertSearch(
  tx: Tx,
  search: { sponsorId: number; name: string; query: KeptQuery; createdBy: number },
): Promise<number | undefined> {
  const made = await tx.db
    .insertInto('saved_searches')
    .values({
      sponsor_id: search.sponsorId,
      name: search.name,
      query: JSON.stringify(search.query),
      created_by: search.createdBy,
      created_at: tx.now,
      ...sinceNow,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id
}

/** A search of this sponsor's, deleted ones too. */
export const lockSearch = (tx: Tx, sponsorId: number, searchId: number) =>
  tx.db
    .selectFrom('saved_searches')
    .select(['id', 'name', 'version', 'deleted_at'])
    .where('id', '=', searchId)
    .where('sponsor_id', '=', sponsorId)
    .forNoKeyUpdate()
    .executeTakeFirst()

export const searchNamed = (tx: Tx, sponsorId: number, name: string) =>
  tx.db
    .selectFrom('saved_searches')
    .select('id')
    .where('sponsor_id', '=', sponsorId)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()

export async function updateSearch(
  tx: Tx,
  searchId: number,
  change: {
    name?: string
    query?: string
    since_change?: RawBuilder<number>
    since_snapshot?: RawBuilder<string>
    since_server_start?: RawBuilder<Date>
    deleted_at?: Date | null
    told_at?: Date
  },
): Promise<void> {
  await tx.db.updateTable('saved_searches').set(change).where('id', '=', searchId).execute()
}

export async function setMember(
  tx: Tx,
  { searchId, userId }: { searchId: number; userId: number },
  own: { notice?: boolean; seen_at?: Date },
): Promise<void> {
  await tx.db
    .insertInto('saved_search_members')
    .values({ search_id: searchId, user_id: userId, ...own })
    .onConflict((conflict) => conflict.columns(['search_id', 'user_id']).doUpdateSet(own))
    .execute()
}

export const deleteFinds = (tx: Tx, searchId: number) =>
  tx.db.deleteFrom('saved_search_finds').where('search_id', '=', searchId).execute()

/** For good, a search and whom it found. */
export const deleteSearchesBefore = (db: Database, before: Date) =>
  db.deleteFrom('saved_searches').where('deleted_at', '<', before).execute()

export const deleteFindsBefore = (db: Database, before: Date) =>
  db.deleteFrom('saved_search_finds').where('found_at', '<', before).execute()
