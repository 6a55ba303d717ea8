import { setTimeout as delay } from 'node:timers/promises'
import { Logger, runOnce } from 'graphile-worker'
import { openDatabase } from '../platform/database/database.ts'
import type { OpenDatabase } from '../platform/database/database.ts'
import { transactionsOn } from '../platform/database/transaction.ts'
import type { RunTransaction } from '../platform/database/tx.ts'
import type { Jobs } from '../platform/jobs.ts'
import { keysFrom } from '../platform/keys.ts'
import type { Keys } from '../platform/keys.ts'
import { createTestDatabase, TEST_SECRET } from './installation.ts'

export type TestDatabase = Omit<OpenDatabase, 'close'> & {
  url: string
  keys: Keys
  transaction: RunTransaction
  /** Works on what waits in the queue and is due, once. */
  runJobs: (jobs: Jobs) => Promise<void>
  drop: () => Promise<void>
}

const quiet = new Logger(() => () => {})

/** A migrated database without the application: for what the platform itself promises. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { url, drop } = await createTestDatabase()
  const { pool, db, close } = openDatabase(url, 10)
  const keys = keysFrom(TEST_SECRET)
  return {
    url,
    pool,
    db,
    keys,
    transaction: transactionsOn(db, keys),
    runJobs: async (jobs) => {
      const taskList = Object.fromEntries(
        Object.entries(jobs).map(([name, job]) => [name, (payload: unknown) => job(payload as never)]),
      )
      await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: quiet })
      // It answers before the last job is written off.
      while ((await pool.query('SELECT FROM graphile_worker.jobs WHERE locked_at IS NOT NULL')).rowCount)
        await delay(5)
    },
    drop: async () => {
      await close()
      await drop()
    },
  }
}
