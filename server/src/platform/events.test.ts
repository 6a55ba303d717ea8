import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../testing/database.ts'
import type { TestDatabase } from '../testing/database.ts'
import { emit, eventJobs } from './events.ts'
import { enqueue } from './jobs.ts'

const clock = { kind: 'clock' } as const

let database: TestDatabase
let handled: string[]
let failing: boolean
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  handled = []
  failing = false
  await database.pool.query('DELETE FROM graphile_worker._private_jobs')
})

const jobs = () =>
  eventJobs(database.db, database.transaction, {
    'deal.made': {
      mail: async ({ dealId }) => {
        if (failing) throw new Error('no mail server')
        handled.push(`mail ${dealId}`)
      },
      count: async ({ dealId }) => void handled.push(`count ${dealId}`),
    },
  })
const happens = (dealId: number) =>
  database.transaction(clock, (tx) => emit(tx, { type: 'deal.made', dealId }))
const waiting = async () =>
  (await database.pool.query('SELECT attempts, max_attempts, last_error FROM graphile_worker.jobs')).rows
const makeDue = () => database.pool.query('UPDATE graphile_worker._private_jobs SET run_at = now()')

describe('an event', () => {
  it('is not heard of when the transaction that said it failed', async () => {
    const failed = database.transaction(clock, async (tx) => {
      await emit(tx, { type: 'deal.made', dealId: 1 })
      throw new Error('after all not')
    })
    await expect(failed).rejects.toThrow('after all not')
    await database.runJobs(jobs())
    expect([handled, await waiting()]).toEqual([[], []])
  })

  it('that nobody listens to is over at once', async () => {
    await database.transaction(clock, (tx) => emit(tx, { type: 'nothing.much' }))
    await database.runJobs(jobs())
    expect(await waiting()).toEqual([])
  })

  it('comes to each of its handlers, with what it said', async () => {
    await happens(2)
    await database.runJobs(jobs())
    expect(handled.sort()).toEqual(['count 2', 'mail 2'])
    expect(await waiting()).toEqual([])
  })

  it('is tried again by the handler that failed, later and apart from the one that did not', async () => {
    failing = true
    await happens(3)
    await database.runJobs(jobs())
    expect(handled).toEqual(['count 3'])
    expect(await waiting()).toEqual([
      { attempts: 1, max_attempts: 12, last_error: expect.stringContaining('no mail server') },
    ])

    await database.runJobs(jobs())
    expect(await waiting()).toMatchObject([{ attempts: 1 }])
    await makeDue()
    await database.runJobs(jobs())
    expect(await waiting()).toMatchObject([{ attempts: 2 }])

    failing = false
    await makeDue()
    await database.runJobs(jobs())
    expect([handled, await waiting()]).toEqual([['count 3', 'mail 3'], []])
  })

  it('stays to be looked at, and is not lost, when a handler failed for the last time', async () => {
    failing = true
    await happens(4)
    await database.runJobs(jobs())
    await database.pool.query('UPDATE graphile_worker._private_jobs SET max_attempts = 2, run_at = now()')
    await database.runJobs(jobs())
    await makeDue()
    await database.runJobs(jobs())
    expect(await waiting()).toMatchObject([{ attempts: 2, max_attempts: 2 }])
  })

  it('that is handed out twice, as after a crash, still comes to every handler', async () => {
    await happens(5)
    const { id } = await database.db
      .selectFrom('domain_events')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    await database.transaction(clock, (tx) => enqueue(tx, 'dispatch-event', { eventId: id }))
    await database.runJobs(jobs())
    expect(new Set(handled)).toEqual(new Set(['count 5', 'mail 5']))
  })
})

describe('a job', () => {
  const job = { work: async ({ n }: Record<string, unknown>) => void handled.push(`work ${n}`) }

  it('is not put into the queue by a transaction that failed', async () => {
    const failed = database.transaction(clock, async (tx) => {
      await enqueue(tx, 'work', { n: 1 })
      throw new Error('after all not')
    })
    await expect(failed).rejects.toThrow('after all not')
    await database.runJobs(job)
    expect(handled).toEqual([])
  })

  it('is not done before its time', async () => {
    await database.transaction(clock, (tx) =>
      enqueue(tx, 'work', { n: 2 }, { at: new Date(Date.now() + 60_000) }),
    )
    await database.runJobs(job)
    expect(handled).toEqual([])
    await makeDue()
    await database.runJobs(job)
    expect(handled).toEqual(['work 2'])
  })

  it('is done once for all that wait under the same key', async () => {
    for (const n of [3, 4])
      await database.transaction(clock, (tx) => enqueue(tx, 'work', { n }, { key: 'same' }))
    await database.runJobs(job)
    expect(handled).toEqual(['work 4'])
  })
})
