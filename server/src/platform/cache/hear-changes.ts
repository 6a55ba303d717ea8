import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import type { Logger } from 'pino'
import { ALL, dropShared } from './shared-answers.ts'
import type { SharedAnswers } from './shared-answers.ts'

const TRY_AGAIN_MS = 1000

/**
 * Hears of every committed change, whichever process made it, over a connection of its own. When that breaks, nothing
 * is kept until it is back: what was missed meanwhile can't be known. Resolves once it hears; stop it before the pool.
 */
export async function hearChanges(
  answers: SharedAnswers,
  pool: pg.Pool,
  log: Logger,
): Promise<() => Promise<void>> {
  const state = { current: null as pg.PoolClient | null, stopped: false }

  const listen = async (): Promise<void> => {
    const client = await pool.connect()
    state.current = client
    client.on('notification', ({ payload }) => dropShared(answers, [payload ?? '']))
    client.once('end', () => void (state.stopped || again(client)))
    await client.query('LISTEN accord_changed')
    dropShared(answers, [ALL])
    answers.hears = true
  }
  const again = async (broken: pg.PoolClient | null): Promise<void> => {
    answers.hears = false
    state.current = null
    try {
      broken?.release(true)
    } catch {
      // The pool has it no more.
    }
    log.warn('The connection that hears of changes broke; lists are read from the database until it is back.')
    while (!state.stopped)
      try {
        return await listen()
      } catch {
        await delay(TRY_AGAIN_MS, undefined, { ref: false })
      }
  }

  await listen().catch(() => void again(null))
  return async () => {
    state.stopped = true
    answers.hears = false
    state.current?.release(true)
  }
}
