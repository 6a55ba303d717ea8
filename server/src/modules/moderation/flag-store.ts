import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { FlagPreview, UserStatus } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

/**
 * Flags are put on and taken off one after the other: what two of them hold together is only known when the other
 * has been decided. Taken before any other lock.
 */
export async function flagsOneByOne(tx: Tx): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('accord.flags'))`.execute(tx.db)
}

export async function insertFlag(
  tx: Tx,
  flag: {
    userId?: number
    campaignId?: number
    was?: UserStatus
    reason: string
    words: string
    until: string | null
    by: number
  },
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
      until: flag.until,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type On = { userId: number } | { campaignId: number }

/** The flag that stands there of its own, not through somebody else; locked. */
export const lockStandingFlag = (tx: Tx, on: On) =>
  tx.db
    .selectFrom('flags')
    .select(['id', 'user_id', 'campaign_id', 'was'])
    .where('ended_at', 'is', null)
    .where('userId' in on ? 'user_id' : 'campaign_id', '=', 'userId' in on ? on.userId : on.campaignId)
    .forNoKeyUpdate()
    .executeTakeFirst()

export type StandingFlag = NonNullable<Awaited<ReturnType<typeof lockStandingFlag>>>

/** A flag, standing or ended, with the sponsor of the campaign that it is on. Locked: it does not end meanwhile. */
export const lockFlag = (tx: Tx, flagId: number) =>
  tx.db
    .selectFrom('flags as f')
    .leftJoin('campaigns as c', 'c.id', 'f.campaign_id')
    .select(['f.id', 'f.user_id', 'f.campaign_id', 'f.was', 'f.ended_at', 'f.made_by', 'f.until'])
    .select('c.sponsor_id')
    .where('f.id', '=', flagId)
    .forNoKeyUpdate('f')
    .executeTakeFirst()

export async function markEnded(
  tx: Tx,
  flagId: number,
  end: { by: number | null; reason: string },
): Promise<void> {
  await tx.db
    .updateTable('flags')
    .set({ ended_at: tx.now, ended_by: end.by, end_reason: end.reason })
    .where('id', '=', flagId)
    .execute()
}

/** The flags whose time is up, the longest first. */
export const dueFlags = (db: Database, limit: number) =>
  db
    .selectFrom('flags')
    .select('id')
    .where('ended_at', 'is', null)
    .where('until', '<=', new Date())
    .orderBy('until')
    .limit(limit)
    .execute()

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

const campaignsOf = (on: On): RawBuilder<unknown> =>
  'campaignId' in on
    ? sql`c.id = ${on.campaignId}`
    : sql`c.sponsor_id IN (SELECT sponsor_id FROM team_members WHERE user_id = ${on.userId} AND role = 'owner')`
const influencerIs = (on: On, of: 'r' | 'd'): RawBuilder<unknown> =>
  'userId' in on ? sql`${sql.ref(of)}.influencer_id = ${on.userId}` : sql`false`

/** What a flag would do (`held` false), or what is held by it or by others there (true). */
export async function effectsOf(db: Database, on: On, held: boolean): Promise<FlagPreview> {
  const { rows } = await sql<Omit<FlagPreview, 'deals'>>`
    SELECT
      (SELECT count(*)::int FROM sessions WHERE user_id = ${'userId' in on ? on.userId : 0}
        AND ended_at IS NULL AND expires_at > now()) AS sessions,
      (SELECT count(*)::int FROM campaigns c WHERE ${campaignsOf(on)} AND c.flagged = ${held}
        AND c.status <> 'draft' AND c.deleted_at IS NULL) AS campaigns,
      (SELECT count(*)::int FROM requests r JOIN campaigns c ON c.id = r.campaign_id
        WHERE r.status = ${held ? 'frozen' : 'open'} AND (${campaignsOf(on)} OR ${influencerIs(on, 'r')})) AS requests`.execute(db)
  const deals = await sql<{ currency: string; count: number; worth: number }>`
    SELECT d.currency, count(*)::int AS count, sum(d.amount)::bigint AS worth
    FROM deals d JOIN campaigns c ON c.id = d.campaign_id
    WHERE d.status NOT IN ('completed', 'cancelled') AND (${campaignsOf(on)} OR ${influencerIs(on, 'd')})
    GROUP BY d.currency ORDER BY d.currency`.execute(db)
  const effects = rows[0] as Omit<FlagPreview, 'deals'>
  return {
    ...effects,
    deals: {
      count: deals.rows.reduce((sum, { count }) => sum + count, 0),
      worth: deals.rows.map(({ currency, worth }) => ({ amount: worth, currency: currency as 'EUR' })),
    },
  }
} // prettier-ignore
