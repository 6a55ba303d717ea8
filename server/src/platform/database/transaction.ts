import { setTimeout as delay } from 'node:timers/promises'
import { appendAudit } from '../audit.ts'
import type { Keys } from '../keys.ts'
import { answerOnce, rememberAnswer } from './idempotency.ts'
import type { Database } from './database.ts'
import type { RunTransaction, Tx } from './tx.ts'
import { noteWrites } from './written-tables.ts'

const TRIES = 5
const RETRIABLE = new Set(['40001', '40P01']) // serialization failure, deadlock

/**
 * Runs `work` in one transaction, again when the database asked for that, at most five times. With `once`, a
 * caller that repeats itself gets the first answer, and `work` is not run. `committed` hears of the tables that were
 * written to, before anybody hears the answer.
 */
export const transactionsOn =
  (db: Database, keys: Keys, committed: (tables: Set<string>) => void = () => {}): RunTransaction =>
  async (caller, work, once = null) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const written = new Set<string>()
        const result = await db.transaction().execute(async (trx) => {
          const tx: Tx = { db: trx.withPlugin(noteWrites(written)), caller, now: new Date(), audit: [] }
          const remembered = once && (await answerOnce(tx, once))
          if (remembered) return remembered.answer as never
          const answer = await work(tx)
          if (once) await rememberAnswer(tx, once, answer)
          // Last, because it takes a lock that every audited transaction waits for.
          await appendAudit(tx, keys)
          return answer
        })
        committed(written)
        return result
      } catch (error) {
        if (attempt === TRIES || !RETRIABLE.has((error as { code?: string }).code ?? '')) throw error
        await delay(Math.random() * 20 * 2 ** attempt)
      }
    }
  }
