// What the figures on people's homes cost beside being signed in at all: whether keeping them would gain anything.
// `npm run bench:dashboards` (REQUESTS=100000, of one sponsor and mostly one influencer, among 10,000 campaigns and influencers).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { openDatabase } from '../server/src/platform/database/database.ts'
import { keysFrom } from '../server/src/platform/keys.ts'
import { inviteCrowd, makeCrowd, tokenOf } from '../server/src/testing/crowd.ts'
import type { Member } from '../server/src/testing/crowd.ts'
import { manyRequests } from '../server/src/testing/many-requests.ts'
import { startScratchDatabase } from '../server/src/testing/scratch-database.ts'
import { startServerProcess } from '../server/src/testing/server-process.ts'
import { fillMarketplace } from './marketplace.ts'

const REQUESTS = Number(process.env.REQUESTS ?? 100_000)
const SECONDS = Number(process.env.SECONDS ?? 4)
const CONNECTIONS = 8
const SECRET = 'the secret of an installation that is only measured'

const database = await startScratchDatabase()
const dataDir = await mkdtemp(join(tmpdir(), 'accord-bench-'))
const { db, pool, close } = openDatabase(database.url, 4)
try {
  const keys = keysFrom(SECRET)
  await fillMarketplace(database.url)
  const crowd = await makeCrowd(db, keys, 2)
  const { campaignId } = await inviteCrowd(db, keys, crowd, 2)
  const { sponsorId, userId, token: sponsor } = crowd.sponsor
  // All deals are the first one's; the second has one invitation, as most do.
  const [busiest, influencer] = crowd.influencers as [Member, Member]
  await manyRequests(pool, { sponsorId, userId, influencerId: busiest.userId, campaignId }, REQUESTS)
  const { rows } = await pool.query<{ id: number }>(
    `INSERT INTO users (role, status, username, email, password_hash, display_name)
     VALUES ('admin', 'active', 'keeper', 'keeper@x.example', '', 'Keeper') RETURNING id`,
  )
  const admin = await tokenOf(db, keys, rows[0]?.id as number)
  await pool.query('ANALYZE')

  const server = await startServerProcess({ DATABASE_URL: database.url, ACCORD_SECRET: SECRET, DATA_DIR: dataDir, LOG_LEVEL: 'warn' }) // prettier-ignore
  const asked = [
    ['signed in, nothing more', '/api/v1/session', sponsor],
    ['influencer’s home', '/api/v1/dashboard', influencer.token],
    ['the busiest one’s', '/api/v1/dashboard', busiest.token],
    ['sponsor’s home', '/api/v1/dashboard', sponsor],
    ['admin’s home', '/api/v1/dashboard', admin],
    ['admin’s growth', '/api/v1/reports/growth', admin],
  ] as const
  let floor = 0
  for (const [name, path, token] of asked) {
    const options = { url: `${server.url}${path}`, connections: CONNECTIONS, headers: { authorization: `Bearer ${token}` } } // prettier-ignore
    await autocannon({ ...options, duration: 1 })
    const { requests, latency, non2xx } = await autocannon({ ...options, duration: SECONDS })
    if (non2xx > 0) throw new Error(`${name}: ${non2xx} refused`)
    floor ||= requests.average
    console.log(`${name.padEnd(24)} ${requests.average.toFixed(0).padStart(6)} requests/s  p50 ${latency.p50} ms  p99 ${latency.p99} ms  ${(floor / requests.average).toFixed(1)} × being signed in`) // prettier-ignore
  }
  await server.stop()
} finally {
  await close()
  await database.stop()
  await rm(dataDir, { recursive: true, force: true })
}
