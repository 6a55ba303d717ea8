import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** How many who changed are compared at once. */
export const ROUND = 1000

/**
 * Those who changed and nobody has taken yet, at most so many people, as a round of their own. False where there is
 * nobody. Whoever left the index is taken when they are back, with all that is noted of them: one after the other
 * takes, so that no two share out the notes of one person.
 */
export async function takeRound(tx: Tx, most: number): Promise<boolean> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('accord.index-changes'))`.execute(tx.db)
  const { numAffectedRows } =
    await sql`WITH round AS MATERIALIZED (SELECT nextval('index_change_numbers') AS number)
    UPDATE index_changes c SET round = (SELECT number FROM round)
    WHERE c.round = 0 AND c.influencer_id IN (SELECT DISTINCT influencer_id FROM index_changes n WHERE round = 0
      AND EXISTS (SELECT FROM influencer_index f WHERE f.influencer_id = n.influencer_id)
      ORDER BY influencer_id LIMIT ${most})`.execute(tx.db)
  return (numAffectedRows ?? 0n) > 0n
}

/** Those that are being compared, the oldest first: also what somebody began who is gone, once anybody in it is there. */
export async function openRounds(db: Database): Promise<number[]> {
  const { rows } = await sql<{ round: number }>`SELECT DISTINCT round FROM index_changes c WHERE round > 0
    AND EXISTS (SELECT FROM influencer_index f WHERE f.influencer_id = c.influencer_id) ORDER BY round`.execute(
    db,
  )
  return rows.map(({ round }) => round)
}

/**
 * Whoever is away, or was for a moment since it was taken, may not have been compared: their note waits for their
 * return, beside the one of how they left, each for searches of another age.
 */
export const endRound = (tx: Tx, round: number) =>
  sql`DELETE FROM index_changes c WHERE c.round = ${round}
    AND EXISTS (SELECT FROM influencer_index f WHERE f.influencer_id = c.influencer_id)
    AND NOT EXISTS (SELECT FROM index_changes l WHERE l.influencer_id = c.influencer_id AND l.gone AND l.number > ${round})`.execute(tx.db) // prettier-ignore

export const searchesAfter = (db: Database, after: number, most: number) =>
  db
    .selectFrom('saved_searches')
    .select('id')
    .where('deleted_at', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute()

/** To be told of, or compared: nobody else does it, or changes what it looks for, meanwhile. */
export const lockLiveSearch = (tx: Tx, searchId: number) =>
  tx.db
    .selectFrom('saved_searches')
    .select(['id', 'sponsor_id', 'name', 'query', 'told_at'])
    .where('id', '=', searchId)
    .where('deleted_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()

const contactable = (sponsorId: number) =>
  sql`NOT EXISTS (SELECT FROM do_not_contact d WHERE d.sponsor_id = ${sponsorId} AND d.influencer_id = changed.influencer_id)`

/**
 * Writes down those of a round who fit now and did not fit before the first change since the search was saved; whoever
 * was found already is not found again. What changed is read first, by its few ids: however many fit, no more is read
 * than that.
 */
export async function insertFinds(
  tx: Tx,
  round: number,
  search: { id: number; sponsorId: number },
  fits: RawBuilder<unknown>,
  most: number,
): Promise<void> {
  await sql`WITH changed AS MATERIALIZED (
      SELECT DISTINCT ON (c.influencer_id) f.*, c.before
      FROM index_changes c JOIN influencer_index f USING (influencer_id) JOIN saved_searches s ON s.id = ${search.id}
      WHERE c.round = ${round} AND (c.number > s.since_change
        OR (c.server_start = s.since_server_start AND NOT pg_visible_in_snapshot(c.writer, s.since_snapshot)))
      ORDER BY c.influencer_id, c.number)
    INSERT INTO saved_search_finds (search_id, influencer_id, found_at)
    SELECT ${search.id}, changed.influencer_id, ${tx.now} FROM changed
    WHERE EXISTS (SELECT FROM (SELECT changed.*) AS f WHERE ${fits})
      AND NOT EXISTS (SELECT FROM jsonb_populate_record(NULL::influencer_index, changed.before) AS f
        WHERE changed.before IS NOT NULL AND ${fits})
      AND ${contactable(search.sponsorId)}
      AND NOT EXISTS (SELECT FROM saved_search_finds t WHERE t.search_id = ${search.id} AND t.influencer_id = changed.influencer_id)
    ORDER BY changed.influencer_id DESC
    LIMIT greatest(0, ${most} - (SELECT count(*) FROM saved_search_finds WHERE search_id = ${search.id} AND told_at IS NULL))
    ON CONFLICT DO NOTHING`.execute(tx.db)
}

/** Those of whom nobody was told and who do not fit any more may come to fit again. */
export async function dropUnfit(
  tx: Tx,
  search: { id: number; sponsorId: number },
  fits: RawBuilder<unknown>,
): Promise<void> {
  await sql`WITH changed AS MATERIALIZED (
      SELECT f.* FROM saved_search_finds t JOIN influencer_index f USING (influencer_id)
      WHERE t.search_id = ${search.id} AND t.told_at IS NULL)
    DELETE FROM saved_search_finds t USING changed
    WHERE t.search_id = ${search.id} AND t.influencer_id = changed.influencer_id
      AND NOT (EXISTS (SELECT FROM (SELECT changed.*) AS f WHERE ${fits}) AND ${contactable(search.sponsorId)})`.execute(tx.db) // prettier-ignore
}

const present = sql`EXISTS (SELECT FROM influencer_index f WHERE f.influencer_id = t.influencer_id)`

/** How many are told of now, and since when they were found. */
export async function tellFinds(tx: Tx, searchId: number): Promise<{ count: number; since: Date | null }> {
  const { rows } = await sql<{ count: number; since: Date | null }>`WITH told AS (
      UPDATE saved_search_finds t SET told_at = ${tx.now}
      WHERE search_id = ${searchId} AND told_at IS NULL AND ${present} RETURNING found_at)
    SELECT count(*)::int AS count, min(found_at) AS since FROM told`.execute(tx.db)
  return rows[0] as { count: number; since: Date | null }
}

/** Searches with somebody to tell of, of whom the team was not told lately. */
export async function searchesToTell(db: Database, toldBefore: Date, after: number, most: number) {
  const { rows } = await sql<{ id: number }>`SELECT s.id FROM saved_searches s
    WHERE s.id > ${after} AND s.deleted_at IS NULL AND (s.told_at IS NULL OR s.told_at <= ${toldBefore})
      AND EXISTS (SELECT FROM saved_search_finds t WHERE t.search_id = s.id AND t.told_at IS NULL AND ${present})
    ORDER BY s.id LIMIT ${most}`.execute(db)
  return rows
}
