import { SHOWN_KIT_READERS } from '@accord/contract'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'

type Reader = { name: string; openings: number; lastOpenedAt: string }

const linkRows = (db: Database, influencerId: number) =>
  db
    .selectFrom('media_kit_links as l')
    .select(['l.id', 'l.salt', 'l.token_hash', 'l.for_whom', 'l.created_at', 'l.ends_at', 'l.ended_at'])
    .select(['l.openings', 'l.last_opened_at'])
    .select(
      sql<Reader[]>`coalesce((
        SELECT json_agg(json_build_object('name', coalesce(r.name, ''), 'openings', r.openings,
          'lastOpenedAt', to_char(r.last_opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          ORDER BY r.last_opened_at DESC)
        FROM (SELECT o.openings, o.last_opened_at, coalesce(s.company_name, p.name) AS name
          FROM media_kit_link_readers o LEFT JOIN people p ON p.user_id = o.user_id
          LEFT JOIN team_members m ON m.user_id = o.user_id LEFT JOIN sponsors s ON s.id = m.sponsor_id
          WHERE o.link_id = l.id ORDER BY o.last_opened_at DESC LIMIT ${SHOWN_KIT_READERS}) r), '[]')`.as(
        'readers',
      ),
    )
    .where('l.influencer_id', '=', influencerId)

export type KitLinkRow = Awaited<ReturnType<ReturnType<typeof linkRows>['execute']>>[number]

export const linksOf = (db: Database, influencerId: number, limit: number, after: Position | undefined) =>
  linkRows(db, influencerId)
    .$if(after !== undefined, (q) => q.where('l.id', '<', (after as Position).id))
    .orderBy('l.id', 'desc')
    .limit(limit + 1)
    .execute()

export const linkRow = (db: Database, influencerId: number, id: number) =>
  linkRows(db, influencerId).where('l.id', '=', id).executeTakeFirst()

/** Whoever makes a link waits here for whoever else does; answers where the influencer lives. */
export const lockOwner = (tx: Tx, userId: number) =>
  tx.db
    .selectFrom('users')
    .select('time_zone')
    .where('id', '=', userId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()

export async function countLinks(tx: Tx, influencerId: number): Promise<number> {
  const { count } = await tx.db
    .selectFrom('media_kit_links')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('influencer_id', '=', influencerId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', tx.now)
    .executeTakeFirstOrThrow()
  return count
}

export async function insertLink(
  tx: Tx,
  link: { influencer_id: number; salt: Buffer; token_hash: Buffer; for_whom: string | null; ends_at: Date },
): Promise<number> {
  const { id } = await tx.db
    .insertInto('media_kit_links')
    .values({ ...link, created_at: tx.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** False where there is no such link of theirs. Ended twice is ended. */
export async function endLink(tx: Tx, influencerId: number, id: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('media_kit_links')
    .set({ ended_at: sql`coalesce(ended_at, ${tx.now})` })
    .where('id', '=', id)
    .where('influencer_id', '=', influencerId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const linkByHash = (db: Database, tokenHash: Buffer) =>
  db
    .selectFrom('media_kit_links as l')
    .innerJoin('users as u', 'u.id', 'l.influencer_id')
    .select(['l.id', 'l.influencer_id', 'l.ends_at', 'l.ended_at', 'u.status'])
    .where('l.token_hash', '=', tokenHash)
    .executeTakeFirst()

export async function countOpening(tx: Tx, linkId: number, userId: number | null): Promise<void> {
  await tx.db
    .updateTable('media_kit_links')
    .set({ openings: sql`openings + 1`, last_opened_at: tx.now })
    .where('id', '=', linkId)
    .execute()
  if (userId === null) return
  await tx.db
    .insertInto('media_kit_link_readers')
    .values({ link_id: linkId, user_id: userId, last_opened_at: tx.now })
    .onConflict((conflict) =>
      conflict.columns(['link_id', 'user_id']).doUpdateSet({
        openings: sql`media_kit_link_readers.openings + 1`,
        last_opened_at: tx.now,
      }),
    )
    .execute()
}

export const deleteLinksBefore = (db: Database, moment: Date) =>
  db
    .deleteFrom('media_kit_links')
    .where(sql<boolean>`least(ends_at, ended_at) < ${moment}`)
    .execute()
