import type pg from 'pg'
import type { Logger } from 'pino'

const BEAT_MS = 30_000
/** Four missed beats: a database that was restarted meanwhile is back by then. */
const SILENCE = '2 minutes'

/**
 * Says every half minute that these workers live, as long as it is not stopped. What a killed process had begun would
 * otherwise be held for the four hours after which graphile-worker gives a job up.
 */
export async function showLife(
  pool: pg.Pool,
  log: Logger,
  workerIds: ReadonlySet<string>,
): Promise<() => Promise<void>> {
  const beat = () =>
    pool.query(
      `INSERT INTO job_workers (id, seen_at) SELECT id, now() FROM unnest($1::text[]) id
       ON CONFLICT (id) DO UPDATE SET seen_at = now()`,
      [[...workerIds]],
    )
  await beat()
  const timer = setInterval(
    () => void beat().catch((error: unknown) => log.warn({ error }, 'the workers could not show that they live')), // prettier-ignore
    BEAT_MS,
  )
  timer.unref()
  return async () => {
    clearInterval(timer)
    await pool.query('DELETE FROM job_workers WHERE id = ANY ($1)', [[...workerIds]])
  }
}

/** Gives back what is held by workers that nobody has heard of for two minutes. Answers how many jobs that were. */
export async function freeJobsOfDeadWorkers(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ worker: string; jobs: number }>(
    `SELECT j.locked_by AS worker, count(*)::int AS jobs
     FROM graphile_worker.jobs j LEFT JOIN job_workers w ON w.id = j.locked_by
     WHERE j.locked_at < now() - $1::interval AND (w.seen_at IS NULL OR w.seen_at < now() - $1::interval)
     GROUP BY j.locked_by`,
    [SILENCE],
  )
  if (rows.length > 0)
    await pool.query('SELECT graphile_worker.force_unlock_workers($1)', [rows.map(({ worker }) => worker)])
  await pool.query(`DELETE FROM job_workers WHERE seen_at < now() - interval '1 day'`)
  return rows.reduce((all, { jobs }) => all + jobs, 0)
}
