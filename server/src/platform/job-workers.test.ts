import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { setTimeout as delay } from 'node:timers/promises'
import { createTestDatabase } from '../testing/installation.ts'
import { openDatabase } from './database/database.ts'
import type { OpenDatabase } from './database/database.ts'
import { startWorker } from './jobs.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let open: OpenDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  open = openDatabase(database.url, 10)
})
afterAll(async () => {
  await open.close()
  await database.drop()
})

const log = pino({ level: 'silent' })
const query = async <Row>(text: string, values: unknown[] = []) =>
  (await open.pool.query(text, values)).rows as Row[]

/** A job that a worker has begun, `minutes` ago, and not finished. */
async function begun(by: string, minutes: number): Promise<void> {
  await query(
    `SELECT graphile_worker.add_job('tell', json_build_object('of', $1::text), run_at => now() + interval '1 hour')`,
    [by],
  )
  await query(
    `UPDATE graphile_worker._private_jobs SET run_at = now(), locked_by = $1, locked_at = now() - make_interval(mins => $2), attempts = 1
     WHERE payload->>'of' = $1`,
    [by, minutes],
  )
}

it('a job whose worker is gone is done by another; those of a living one, or begun just now, are left alone', async () => {
  const told: unknown[] = []
  const start = () =>
    startWorker({ pool: open.pool, log, scheduled: [], concurrency: 2, jobs: { tell: async ({ of }) => void told.push(of) } }) // prettier-ignore
  const worker = await start()
  const workers = await query<{ id: string }>('SELECT id FROM job_workers')
  expect(workers).toHaveLength(2)

  await query(`INSERT INTO job_workers (id, seen_at) VALUES
    ('living', now() - interval '40 seconds'), ('silent', now() - interval '3 minutes')`)
  await begun('living', 30)
  await begun('silent', 30)
  await begun('unheard of', 3)
  await begun('new', 1)
  await query(`SELECT graphile_worker.add_job('free-jobs')`)
  while (told.length < 2) await delay(10)
  await query(`SELECT graphile_worker.add_job('tell', '{"of": "later"}')`)
  while (!told.includes('later')) await delay(10)
  expect(told.sort()).toEqual(['later', 'silent', 'unheard of'])

  await worker.stop()
  const left = await query<{ id: string }>('SELECT id FROM job_workers ORDER BY id')
  expect(left.map(({ id }) => id)).toEqual(['living', 'silent'])
})
