// Exports of a million rows: how soon the first byte comes, how long all of it takes, and how much the server grows.
// `npm run bench:export` (ROWS=1000000 by default). A real server process on a scratch database.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openDatabase } from '../server/src/platform/database/database.ts'
import { keysFrom } from '../server/src/platform/keys.ts'
import { inviteCrowd, makeCrowd } from '../server/src/testing/crowd.ts'
import { manyRequests } from '../server/src/testing/many-requests.ts'
import { startScratchDatabase } from '../server/src/testing/scratch-database.ts'
import { startServerProcess } from '../server/src/testing/server-process.ts'

const ROWS = Number(process.env.ROWS ?? 1_000_000)
const SECRET = 'the secret of a bench that nobody else uses'

const database = await startScratchDatabase()
const dataDir = await mkdtemp(join(tmpdir(), 'accord-bench-'))
try {
  const { db, pool, close } = openDatabase(database.url, 4)
  const keys = keysFrom(SECRET)
  const crowd = await makeCrowd(db, keys, 1)
  const { campaignId } = await inviteCrowd(db, keys, crowd, 1)
  const { sponsorId, userId, token } = crowd.sponsor
  const influencerId = crowd.influencers[0]?.userId as number
  const begun = Date.now()
  await manyRequests(pool, { sponsorId, userId, influencerId, campaignId }, ROWS)
  await pool.query('SET statement_timeout = 0')
  for (const table of ['requests', 'offers', 'deals']) await pool.query(`ANALYZE ${table}`)
  console.log(`${ROWS} requests put in within ${((Date.now() - begun) / 1000).toFixed(0)} s`)

  const server = await startServerProcess({
    DATABASE_URL: database.url,
    ACCORD_SECRET: SECRET,
    DATA_DIR: dataDir,
  })
  const pid = server.child.pid as number
  const fetched = (format: string, months: number) =>
    fetch(`${server.url}/api/v1/reports/activity.${format}?months=${months}`, {
      headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'identity' },
    })
  // Code is compiled and the pool opened by a small one first: a server that has just started is another measurement.
  await (await fetched('csv', 1)).body?.cancel()
  await (await fetched('xlsx', 1)).body?.cancel()
  await delay(1000)

  for (const format of ['csv', 'xlsx']) {
    const before = await residentMiB(pid)
    const asked = performance.now()
    const response = await fetched(format, 1)
    let first = 0
    let bytes = 0
    let most = before
    let looked = 0
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      first ||= performance.now() - asked
      bytes += chunk.length
      if (performance.now() - looked < 200) continue
      looked = performance.now()
      most = Math.max(most, await residentMiB(pid))
    }
    const seconds = (performance.now() - asked) / 1000
    console.log(
      `${format}: ${response.status}, first byte ${first.toFixed(0)} ms, ${(bytes / 2 ** 20).toFixed(0)} MiB in ${seconds.toFixed(1)} s ` +
        `(${Math.round(ROWS / seconds)} rows/s), memory ${before.toFixed(0)} MiB before, +${(most - before).toFixed(0)} MiB at most`,
    )
  }
  await server.stop()
  await close()
} finally {
  await database.stop()
  await rm(dataDir, { recursive: true, force: true })
}

/** What the process holds in memory (VmRSS), in MiB. Linux. */
async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}
