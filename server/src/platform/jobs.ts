import { EventEmitter } from 'node:events'
import { run } from 'graphile-worker'
import type { Runner, TaskList, WorkerEvents } from 'graphile-worker'
import { Logger } from 'graphile-worker'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Logger as Pino } from 'pino'
import type { Tx } from './database/tx.ts'
import { freeJobsOfDeadWorkers, showLife } from './job-workers.ts'

/** A job takes plain ids, loads what it needs again, and returns quietly when nothing is left to do. */
export type Job = (payload: Record<string, unknown>) => Promise<void>
export type Jobs = Record<string, Job>

/** A job that the clock starts. `crontab` as in graphile-worker, times in UTC. */
export type ScheduledJob = { name: string; crontab: string; run: () => Promise<void> }

type EnqueueOptions = {
  /** Not before this moment. */
  at?: Date
  /** Of several jobs with the same key that wait, one is run. */
  key?: string
  /** Jobs of the same queue are done one after another. */
  queue?: string
}

/** Puts a job into the queue with the data that it is about: neither is there without the other. */
export async function enqueue(
  tx: Tx,
  name: string,
  payload: Record<string, unknown>,
  { at, key, queue }: EnqueueOptions = {},
): Promise<void> {
  await sql`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json,
    run_at => ${at ?? null}::timestamptz, job_key => ${key ?? null}, queue_name => ${queue ?? null}, max_attempts => 12)`.execute(
    tx.db,
  )
}

/** Many jobs of one kind by one statement. */
export async function enqueueMany(
  tx: Tx,
  name: string,
  jobs: readonly { payload: Record<string, unknown>; key: string; queue?: string }[],
): Promise<void> {
  if (jobs.length === 0) return
  await sql`SELECT graphile_worker.add_jobs(array(
    SELECT json_populate_record(null::graphile_worker.job_spec, job)
    FROM json_array_elements(${JSON.stringify(
      jobs.map(({ payload, key, queue }) => ({
        identifier: name,
        payload,
        job_key: key,
        queue_name: queue,
        max_attempts: 12,
      })),
    )}::json) job))`.execute(tx.db)
}

export type Worker = { stop: () => Promise<void> }

/** Works on the queue, `concurrency` jobs at a time, until it is stopped; what is under way then is finished. */
export async function startWorker(options: {
  pool: pg.Pool
  log: Pino
  jobs: Jobs
  scheduled: ScheduledJob[]
  concurrency: number
}): Promise<Worker> {
  const { pool, log, jobs, concurrency } = options
  const scheduled = [...options.scheduled, freeJobs(pool, log)]
  const workerIds = new Set<string>()
  const events: WorkerEvents = new EventEmitter()
  events.on('worker:create', ({ worker }) => workerIds.add(worker.workerId))
  const all: Jobs = { ...jobs, ...Object.fromEntries(scheduled.map(({ name, run }) => [name, run])) }
  const taskList: TaskList = Object.fromEntries(
    Object.entries(all).map(([name, job]) => [name, (payload) => job(payload as Record<string, unknown>)]),
  )
  const runner: Runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2000,
    events,
    taskList,
    crontab: scheduled.map(({ name, crontab }) => `${crontab} ${name}`).join('\n'),
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') log.error({ meta }, message)
      else log.debug(message)
    }),
  })
  const stopShowing = await showLife(pool, log, workerIds)
  return {
    stop: async () => {
      await runner.stop()
      await stopShowing()
    },
  }
}

const freeJobs = (pool: pg.Pool, log: Pino): ScheduledJob => ({
  name: 'free-jobs',
  crontab: '* * * * *',
  run: async () => {
    const freed = await freeJobsOfDeadWorkers(pool)
    if (freed > 0) log.warn({ freed }, 'jobs of workers that are gone are taken up again')
  },
})
