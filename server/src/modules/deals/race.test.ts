import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import type { OpenDatabase } from '../../platform/database/database.ts'
import { verifyAudit } from '../../platform/audit.ts'
import { keysFrom } from '../../platform/keys.ts'
import { acceptOverHttp, inviteCrowd, makeCrowd } from '../../testing/crowd.ts'
import type { Crowd } from '../../testing/crowd.ts'
import { createTestDatabase, TEST_SECRET } from '../../testing/installation.ts'
import { startServerProcess } from '../../testing/server-process.ts'
import type { ServerProcess } from '../../testing/server-process.ts'

const ROUNDS = process.env.ACCORD_LONG ? 5 : 1
const CROWD = 200
const FITS = 10

const keys = keysFrom(TEST_SECRET)
let database: Awaited<ReturnType<typeof createTestDatabase>>
let open: OpenDatabase
let servers: ServerProcess[]
let crowd: Crowd

beforeAll(async () => {
  database = await createTestDatabase()
  open = openDatabase(database.url, 4)
  const environment = { DATABASE_URL: database.url, ACCORD_SECRET: TEST_SECRET }
  servers = await Promise.all([startServerProcess(environment), startServerProcess(environment)])
  crowd = await makeCrowd(open.db, keys, CROWD)
}, 180_000)

afterAll(async () => {
  await Promise.all(servers.map(({ stop }) => stop()))
  await open.close()
  await database.drop()
})

describe(`${CROWD} accepts at once on a budget that fits ${FITS}`, () => {
  for (const processes of [1, 2])
    it(
      `make exactly ${FITS} deals and refuse the rest with what is free (${processes} server processes)`,
      { timeout: 300_000 },
      async () => {
        for (let round = 0; round < ROUNDS; round++) {
          const { campaignId, invitations } = await inviteCrowd(open.db, keys, crowd, FITS)
          const answers = await Promise.all(
            invitations.map((invitation, n) =>
              acceptOverHttp((servers[n % processes] as ServerProcess).url, invitation),
            ),
          )
          const refused = answers.filter(({ status }) => status === 409)
          expect(answers.filter(({ status }) => status === 201)).toHaveLength(FITS)
          expect(refused).toHaveLength(CROWD - FITS)
          expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['budget_exceeded']))
          expect(refused.every(({ body }) => body.free?.currency === 'EUR')).toBe(true)
          await expectBooksToBalance(campaignId)
        }
        expect((await verifyAudit(open.db, keys)).brokenAt).toBeNull()
      },
    )
})

async function expectBooksToBalance(campaignId: number): Promise<void> {
  const { budget, committed } = await open.db
    .selectFrom('campaigns')
    .select(['budget', 'committed'])
    .where('id', '=', campaignId)
    .executeTakeFirstOrThrow()
  const { sum, count } = await open.db
    .selectFrom('deals')
    .select(({ fn }) => [fn.sum<string>('amount').as('sum'), fn.countAll<number>().as('count')])
    .where('campaign_id', '=', campaignId)
    .executeTakeFirstOrThrow()
  expect([Number(sum), count, committed]).toEqual([budget, FITS, budget])
}
