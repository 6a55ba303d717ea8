import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { DueHour } from './reminder-times.ts'
import { DEFAULT_HOUR } from './settings-store.ts'

/** The time zones in which active influencers live: read by hopping along the index, not over all users. */
export async function zonesOfInfluencers(db: Database): Promise<string[]> {
  const { rows } = await sql<{ zone: string }>`
    WITH RECURSIVE zones AS (
      (SELECT time_zone FROM users WHERE status = 'active' ORDER BY time_zone LIMIT 1)
      UNION ALL
      SELECT (SELECT u.time_zone FROM users u WHERE u.status = 'active' AND u.time_zone > z.time_zone
              ORDER BY u.time_zone LIMIT 1)
      FROM zones z WHERE z.time_zone IS NOT NULL)
    SELECT time_zone AS zone FROM zones WHERE EXISTS (
      SELECT FROM users u WHERE u.status = 'active' AND u.time_zone = zones.time_zone AND u.role = 'influencer')`.execute(
    db,
  )
  return rows.map(({ zone }) => zone)
}

/** The hours that somebody has chosen, and the one that counts for everybody else. */
export async function chosenHours(db: Database): Promise<number[]> {
  const rows = await db
    .selectFrom('notification_settings')
    .select('reminder_hour')
    .distinct()
    .where('reminder', '=', true)
    .execute()
  return [...new Set([DEFAULT_HOUR, ...rows.map(({ reminder_hour }) => reminder_hour)])]
}

/**
 * What waits for an influencer's answer: the sponsor made the latest offer, it stands, and the campaign is open, so
 * that it could be accepted now.
 */
const waiting = (now: Date) => sql`
  requests r
  JOIN offers o ON o.id = r.latest_offer_id AND o.expires_at > ${now}
  JOIN campaigns c ON c.id = r.campaign_id AND c.status = 'open' AND NOT c.flagged AND c.deleted_at IS NULL`

/**
 * Notes up to `limit` influencers as reminded who are due and whom something waits for since before their hour, and
 * answers who they are. Of several workers each gets others: the primary key of reminders decides.
 */
export async function claimReminders(
  tx: Tx,
  due: readonly DueHour[],
  now: Date,
  limit: number,
): Promise<Reminded[]> {
  const { rows } = await sql<Reminded>`
    WITH due AS (
      SELECT * FROM unnest(${due.map(({ zone }) => zone)}::text[], ${due.map(({ hour }) => hour)}::int[],
        ${due.map(({ date }) => date)}::date[], ${due.map(({ since }) => since)}::timestamptz[]) AS d(zone, hour, day, since)),
    claimed AS (
      INSERT INTO reminders (user_id, local_date, due_at, written_at)
      SELECT u.id, d.day, d.since, ${now}
      FROM users u
      LEFT JOIN notification_settings n ON n.user_id = u.id
      JOIN due d ON d.zone = u.time_zone AND d.hour = coalesce(n.reminder_hour, ${DEFAULT_HOUR})
      WHERE u.role = 'influencer' AND u.status = 'active' AND coalesce(n.reminder, true)
        AND u.email_verified_at IS NOT NULL
        AND coalesce(n.reminder_since, '-infinity') <= d.since
        AND EXISTS (SELECT FROM ${waiting(now)}
          WHERE r.influencer_id = u.id AND r.status = 'open' AND r.offered_by = 'sponsor' AND o.created_at <= d.since)
        AND NOT EXISTS (SELECT FROM reminders x WHERE x.user_id = u.id AND x.local_date = d.day)
      ORDER BY u.id LIMIT ${limit}
      ON CONFLICT DO NOTHING
      RETURNING user_id, local_date, due_at)
    SELECT c.user_id AS id, c.local_date AS date, c.due_at AS since, u.email, u.time_zone AS zone, p.name
    FROM claimed c JOIN users u ON u.id = c.user_id JOIN people p ON p.user_id = u.id
    ORDER BY c.user_id`.execute(tx.db)
  return rows
}

export type Reminded = {
  id: number
  date: string
  since: Date
  email: string
  zone: string
  name: string
}

export type WaitingRequest = {
  id: number
  influencer_id: number
  title: string
  company_name: string
  amount: number
  currency: string
  offered_at: Date
  expires_at: Date
}

/** All that waits for these people, what ends first at the top of each one's. */
export async function waitingFor(db: Database, userIds: number[], now: Date): Promise<WaitingRequest[]> {
  const { rows } = await sql<WaitingRequest>`
    SELECT r.id, r.influencer_id, c.title, s.company_name, o.amount, o.currency, o.created_at AS offered_at, o.expires_at
    FROM ${waiting(now)} JOIN sponsors s ON s.id = r.sponsor_id
    WHERE r.influencer_id = ANY (${userIds}) AND r.status = 'open' AND r.offered_by = 'sponsor'
    ORDER BY r.influencer_id, o.expires_at, r.id`.execute(db)
  return rows
}

export async function sweepReminders(db: Database, before: string): Promise<void> {
  await sql`DELETE FROM reminders WHERE local_date < ${before}::date`.execute(db)
}
