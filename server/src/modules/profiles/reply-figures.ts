import { sql } from 'kysely'
import { FEWEST_INVITATIONS, REPLY_DAYS } from '@accord/contract'
import type { Tx } from '../../platform/database/tx.ts'

/** Who was asked less long ago than that and has not answered is not yet counted. */
const DAYS_TO_ANSWER = 3

/**
 * Derives, at `now`, how influencers answer invitations: whatever they do first in the conversation is an answer. One
 * that was withdrawn, cancelled or frozen before an answer was taken from them and counts for nothing.
 */
export async function deriveReplyFigures(tx: Tx, now: Date): Promise<void> {
  await sql`
    WITH asked AS (
      SELECT r.influencer_id, r.status, r.created_at, (
        SELECT min(t.at) FROM thread_entries t WHERE t.request_id = r.id AND t.side = 'influencer') AS answered_at
      FROM requests r JOIN users u ON u.id = r.influencer_id AND u.deleted_at IS NULL
      WHERE r.kind = 'invitation' AND r.created_at > ${now}::timestamptz - make_interval(days => ${REPLY_DAYS})
    ), figures AS (
      SELECT influencer_id, count(*)::integer AS invitations,
        round(10000.0 * count(answered_at) / count(*))::integer AS rate,
        round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - created_at) / 60))::integer AS minutes
      FROM asked
      WHERE answered_at IS NOT NULL OR status = 'expired'
        OR (status = 'open' AND created_at <= ${now}::timestamptz - make_interval(days => ${DAYS_TO_ANSWER}))
      GROUP BY influencer_id
    ), derived AS (
      SELECT i.user_id, coalesce(f.invitations, 0) AS invitations,
        CASE WHEN f.invitations >= ${FEWEST_INVITATIONS} THEN f.rate END AS rate,
        CASE WHEN f.invitations >= ${FEWEST_INVITATIONS} THEN f.minutes END AS minutes
      FROM influencers i LEFT JOIN figures f ON f.influencer_id = i.user_id
      WHERE f.influencer_id IS NOT NULL OR i.invitations > 0
    )
    UPDATE influencers i SET invitations = d.invitations, reply_rate = d.rate, reply_minutes = d.minutes
    FROM derived d WHERE d.user_id = i.user_id
      AND (i.invitations, i.reply_rate, i.reply_minutes) IS DISTINCT FROM (d.invitations, d.rate, d.minutes)`.execute(tx.db)
} // prettier-ignore
