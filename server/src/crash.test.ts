import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from './platform/database/database.ts'
import type { OpenDatabase } from './platform/database/database.ts'
import { verifyAudit } from './platform/audit.ts'
import { keysFrom } from './platform/keys.ts'
import { acceptOverHttp, inviteCrowd, makeCrowd } from './testing/crowd.ts'
import type { Invitation } from './testing/crowd.ts'
import { createTestDatabase, TEST_SECRET } from './testing/installation.ts'
import { startServerProcess } from './testing/server-process.ts'

/**
 * The server is killed without warning in the middle of 200 writes, some rounds in a row, each time a little later. Whatever had been answered with 2xx must be there afterwards, and the books must balance.
 */
const ROUNDS = process.env.ACCORD_LONG ? 5 : 2
const WRITERS = 100

const keys = keysFrom(TEST_SECRET)
let database: Awaited<ReturnType<typeof createTestDatabase>>
let open: OpenDatabase
let dataDir: string

beforeAll(async () => {
  database = await createTestDatabase()
  open = openDatabase(database.url, 4)
  dataDir = await mkdtemp(join(tmpdir(), 'accord-crash-'))
})
afterAll(async () => {
  await open.close()
  await database.drop()
  await rm(dataDir, { recursive: true, force: true })
})

it('loses nothing that it has acknowledged', { timeout: 300_000 }, async () => {
  const environment = { DATABASE_URL: database.url, ACCORD_SECRET: TEST_SECRET, DATA_DIR: dataDir }
  const crowd = await makeCrowd(open.db, keys, WRITERS)
  let acknowledged = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { campaignId, invitations } = await inviteCrowd(open.db, keys, crowd, WRITERS / 2)
    const server = await startServerProcess(environment)
    const kept: { deals: number[]; messages: number[] } = { deals: [], messages: [] }
    const enough = Promise.withResolvers<void>()
    const count = () => {
      if (kept.deals.length + kept.messages.length === 20 + round * 30) enough.resolve()
    }
    const writes = Promise.allSettled(
      invitations.map(async (invitation) => {
        const said = await say(server.url, invitation)
        if (said) kept.messages.push(said)
        count()
        const { status, body } = await acceptOverHttp(server.url, invitation)
        if (status === 201 && body.id) kept.deals.push(body.id)
        count()
      }),
    )
    await Promise.race([enough.promise, writes])
    await server.kill()
    const finished = await writes
    // Killed in the middle: some were told, some never will be.
    expect(finished.some(({ status }) => status === 'rejected')).toBe(true)

    acknowledged += kept.deals.length + kept.messages.length
    expect(await present('deals', kept.deals)).toBe(kept.deals.length)
    expect(await present('thread_entries', kept.messages)).toBe(kept.messages.length)
    await expectBooksToBalance(campaignId)
    expect((await verifyAudit(open.db, keys)).brokenAt).toBeNull()
  }
  expect(acknowledged).toBeGreaterThanOrEqual(20 * ROUNDS)

  const server = await startServerProcess(environment)
  await delay(1000)
  expect(await server.stop()).toBe(0)
})

it('ends with its own database, so that whoever started it can start both again', async () => {
  const own = await mkdtemp(join(tmpdir(), 'accord-crash-'))
  const server = await startServerProcess({ DATA_DIR: own })
  const exited = once(server.child, 'exit')
  const [pid] = (await readFile(join(own, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
  expect((await exited)[0]).toBe(1)
  expect(server.said()).toContain('The database ended by itself')

  const next = await startServerProcess({ DATA_DIR: own })
  expect(await next.stop()).toBe(0)
  await rm(own, { recursive: true, force: true })
})

async function say(url: string, { requestId, token }: Invitation): Promise<number | null> {
  const response = await fetch(`${url}/api/v1/requests/${requestId}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ body: 'Before the lights go out.' }),
  })
  return response.status === 201 ? ((await response.json()) as { id: number }).id : null
}

async function present(table: 'deals' | 'thread_entries', ids: number[]): Promise<number> {
  if (ids.length === 0) return 0
  const rows = await open.db.selectFrom(table).select('id').where('id', 'in', ids).execute()
  return rows.length
}

/** Every promise is a deal and every deal is promised; a request is accepted exactly if it has a deal. */
async function expectBooksToBalance(campaignId: number): Promise<void> {
  const { rows } = await open.pool.query(
    `SELECT c.committed, c.budget, coalesce(sum(d.amount), 0) AS promised,
       count(d.id) AS deals, (SELECT count(*) FROM requests WHERE campaign_id = $1 AND status = 'accepted') AS accepted
     FROM campaigns c LEFT JOIN deals d ON d.campaign_id = c.id WHERE c.id = $1 GROUP BY c.id`,
    [campaignId],
  )
  const { committed, budget, promised, deals, accepted } = rows[0]
  expect(committed).toBe(Number(promised))
  expect(committed).toBeLessThanOrEqual(budget)
  expect(deals).toBe(accepted)
}
