import { sql } from 'kysely'
import type { ImportProblem } from '@accord/contract'
import type { Tx } from '../../platform/database/tx.ts'
import type { ReadRow } from './check-row.ts'
import { knownTo } from './memory-store.ts'

/** Gone with the transaction, whether it is a dry run or not. */
export async function beginRows(tx: Tx): Promise<void> {
  // A hundred thousand rows by one statement may take longer, on a busy machine, than anything else is given.
  await sql`SET LOCAL statement_timeout = '50s'`.execute(tx.db)
  await sql`CREATE TEMP TABLE import_rows (
    line integer NOT NULL, name text NOT NULL, handle citext, email citext, platform text, account text, influencer_id bigint
  ) ON COMMIT DROP`.execute(tx.db)
}

export async function insertRows(tx: Tx, rows: ReadRow[]): Promise<void> {
  await sql`INSERT INTO import_rows (line, name, handle, email, platform, account)
    SELECT * FROM unnest(${rows.map(({ row }) => row)}::int[], ${rows.map(({ name }) => name)}::text[],
      ${rows.map(({ handle }) => handle)}::citext[], ${rows.map(({ email }) => email)}::citext[],
      ${rows.map(({ platform }) => platform)}::text[], ${rows.map(({ account }) => account)}::text[])`.execute(tx.db) // prettier-ignore
}

/**
 * Finds whom each row means: by the handle here, by an address that its owner has confirmed, by an account on a
 * platform. Whoever is found by two ways has to be the same. Whoever can't be found is nobody to a team that did not
 * know them before.
 */
export async function matchRows(tx: Tx, sponsorId: number): Promise<void> {
  await sql`ANALYZE import_rows`.execute(tx.db)
  await sql`CREATE TEMP TABLE import_found ON COMMIT DROP AS
    SELECT r.line, i.user_id FROM import_rows r JOIN influencers i ON i.handle = r.handle
    UNION SELECT r.line, u.id FROM import_rows r JOIN users u ON u.email = r.email
      WHERE u.role = 'influencer' AND u.deleted_at IS NULL AND u.email_verified_at IS NOT NULL
    UNION SELECT r.line, a.influencer_id FROM import_rows r
      JOIN social_accounts a ON a.platform = r.platform AND ltrim(lower(a.handle), '@') = r.account`.execute(
    tx.db,
  )
  await sql`DELETE FROM import_found f USING users u WHERE u.id = f.user_id AND u.status <> 'active'
    AND NOT ${knownTo(sponsorId, sql.ref('f.user_id'))}`.execute(tx.db)
  await sql`ANALYZE import_found`.execute(tx.db)
  await sql`UPDATE import_rows r SET influencer_id = f.user_id FROM (
      SELECT line, min(user_id) AS user_id FROM import_found GROUP BY line HAVING count(*) = 1) f
    WHERE f.line = r.line`.execute(tx.db)
}

/** What only shows once everybody is looked up; the first rows first. */
export async function problemsOf(tx: Tx): Promise<ImportProblem[]> {
  const { rows } = await sql<ImportProblem>`
    WITH several AS (SELECT line FROM import_found GROUP BY line HAVING count(*) > 1),
      numbered AS (
        SELECT line, first_value(line) OVER (PARTITION BY coalesce(influencer_id::text, lower(email::text)) ORDER BY line) AS first
        FROM import_rows WHERE (influencer_id IS NOT NULL OR email IS NOT NULL) AND line NOT IN (SELECT line FROM several))
    SELECT line AS "row", NULL AS field, 'ambiguous' AS code, '' AS value FROM several
    UNION ALL
    SELECT line, NULL, 'nobody', coalesce(handle::text, account) FROM import_rows
      WHERE influencer_id IS NULL AND email IS NULL AND line NOT IN (SELECT line FROM several)
    UNION ALL
    SELECT r.line, NULL, 'not_active', i.handle::text FROM import_rows r JOIN influencers i ON i.user_id = r.influencer_id
      JOIN users u ON u.id = i.user_id WHERE u.status <> 'active'
    UNION ALL
    SELECT line, NULL, 'duplicate', first::text FROM numbered WHERE line > first
    ORDER BY 1`.execute(tx.db)
  return rows
}

const declined = sql`EXISTS (SELECT FROM declined_addresses d
  WHERE d.hash = sha256(convert_to(lower(r.email::text), 'UTF8')))`

export async function countRows(tx: Tx, listId: number) {
  const { rows } = await sql<{ rows: number; added: number; already: number; contacts: number; known: number; declined: number }>`
    SELECT count(*)::int AS rows,
      count(*) FILTER (WHERE r.influencer_id IS NOT NULL AND m.list_id IS NULL)::int AS added,
      count(*) FILTER (WHERE m.list_id IS NOT NULL)::int AS already,
      count(*) FILTER (WHERE r.influencer_id IS NULL AND c.id IS NULL AND NOT r.declined)::int AS contacts,
      count(*) FILTER (WHERE r.influencer_id IS NULL AND c.id IS NOT NULL AND NOT r.declined)::int AS known,
      count(*) FILTER (WHERE r.influencer_id IS NULL AND r.declined)::int AS declined
    FROM (SELECT r.influencer_id AS influencer_id, r.email, r.email IS NOT NULL AND ${declined} AS declined FROM import_rows r) r
    LEFT JOIN list_members m ON m.list_id = ${listId} AND m.influencer_id = r.influencer_id
    LEFT JOIN contacts c ON c.list_id = ${listId} AND c.email = r.email`.execute(tx.db)
  return rows[0] as (typeof rows)[number]
} // prettier-ignore

export async function applyRows(
  tx: Tx,
  { listId, sponsorId, userId }: { listId: number; sponsorId: number; userId: number },
): Promise<void> {
  await sql`INSERT INTO list_members (list_id, influencer_id, added_by, added_at)
    SELECT ${listId}, influencer_id, ${userId}, ${tx.now} FROM import_rows WHERE influencer_id IS NOT NULL
    ON CONFLICT DO NOTHING`.execute(tx.db)
  await sql`INSERT INTO contacts (list_id, sponsor_id, email, name, added_by, added_at)
    SELECT ${listId}, ${sponsorId}, r.email, r.name, ${userId}, ${tx.now} FROM import_rows r
    WHERE r.influencer_id IS NULL AND r.email IS NOT NULL AND NOT ${declined}
    ORDER BY r.line ON CONFLICT DO NOTHING`.execute(tx.db)
}
