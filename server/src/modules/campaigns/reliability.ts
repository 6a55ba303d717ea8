import { sql } from 'kysely'
import { RELIABILITY } from '@accord/contract'
import type { Tx } from '../../platform/database/tx.ts'

const { days, daysToAnswer, fewest, answered, honoured } = RELIABILITY

/**
 * Derives, at `now`, how far sponsors can be relied on. Whatever a sponsor does in the conversation answers an
 * application; one that was withdrawn, cancelled or frozen before that was taken from them and counts for nothing.
 */
export async function deriveReliability(tx: Tx, now: Date): Promise<void> {
  await sql`
    WITH asked AS (
      SELECT r.sponsor_id, r.status, r.created_at, r.status IN ('accepted', 'rejected')
        OR EXISTS (SELECT FROM thread_entries t WHERE t.request_id = r.id AND t.side = 'sponsor') AS answered
      FROM requests r
      WHERE r.kind = 'application' AND r.created_at > ${now}::timestamptz - make_interval(days => ${days})
    ), due AS (
      SELECT sponsor_id, count(*) AS applications, count(*) FILTER (WHERE answered) AS answered FROM asked
      WHERE answered OR status = 'expired'
        OR (status = 'open' AND created_at <= ${now}::timestamptz - make_interval(days => ${daysToAnswer}))
      GROUP BY sponsor_id
    ), made AS (
      SELECT sponsor_id, count(*) AS deals, count(*) FILTER (WHERE status NOT IN ('cancelled', 'disputed')) AS honoured
      FROM deals GROUP BY sponsor_id
    ), figures AS (
      SELECT s.id, coalesce(due.applications, 0) AS applications, coalesce(due.answered, 0) AS answered,
        coalesce(made.deals, 0) AS deals, coalesce(made.honoured, 0) AS honoured
      FROM sponsors s LEFT JOIN due ON due.sponsor_id = s.id LEFT JOIN made ON made.sponsor_id = s.id
    )
    INSERT INTO sponsor_reliability AS r (sponsor_id, applications, answered, deals, honoured, reliable)
    SELECT id, applications, answered, deals, honoured,
      CASE WHEN applications >= ${fewest}
        THEN answered * 100 >= ${answered}::int * applications AND honoured * 100 >= ${honoured}::int * deals END
    FROM figures
    ON CONFLICT (sponsor_id) DO UPDATE SET applications = excluded.applications, answered = excluded.answered,
      deals = excluded.deals, honoured = excluded.honoured, reliable = excluded.reliable
    WHERE (r.applications, r.answered, r.deals, r.honoured, r.reliable)
      IS DISTINCT FROM (excluded.applications, excluded.answered, excluded.deals, excluded.honoured, excluded.reliable)`.execute(tx.db)
} // prettier-ignore
