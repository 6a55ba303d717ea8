import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Export } from '@accord/contract'
import { openDatabase } from './platform/database/database.ts'
import { keysFrom } from './platform/keys.ts'
import { inviteCrowd, makeCrowd } from './testing/crowd.ts'
import { createTestDatabase, TEST_SECRET } from './testing/installation.ts'
import { manyRequests } from './testing/many-requests.ts'
import { startServerProcess } from './testing/server-process.ts'

const ROWS = process.env.ACCORD_LONG ? 200_000 : 20_000

it(
  'an export whose server is killed in the middle is made anew, and is whole',
  { timeout: 180_000 },
  async () => {
    const database = await createTestDatabase()
    const { db, pool, close } = openDatabase(database.url, 4)
    const dataDir = await mkdtemp(join(tmpdir(), 'accord-crash-export-'))
    const folder = join(dataDir, 'exports')
    const environment = { DATABASE_URL: database.url, ACCORD_SECRET: TEST_SECRET, DATA_DIR: dataDir }
    const keys = keysFrom(TEST_SECRET)
    const crowd = await makeCrowd(db, keys, 1)
    const { campaignId } = await inviteCrowd(db, keys, crowd, 1)
    const { sponsorId, userId, token } = crowd.sponsor
    await manyRequests(pool, { sponsorId, userId, influencerId: crowd.influencers[0]?.userId as number, campaignId }, ROWS) // prettier-ignore

    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    let server = await startServerProcess(environment)
    const asked = await fetch(`${server.url}/api/v1/exports`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ format: 'csv', months: 2 }),
    })
    expect(asked.status).toBe(202)
    const { id } = (await asked.json()) as Export
    const part = join(folder, `${id}-1.part`)
    while ((await stat(part).catch(() => ({ size: 0 }))).size === 0) await delay(2)
    await server.kill()
    // In the middle: some of it is on the disk, under no good name.
    expect(await readdir(folder)).toEqual([`${id}-1.part`])

    server = await startServerProcess(environment)
    const look = async () => (await (await fetch(`${server.url}/api/v1/exports/${id}`, { headers })).json()) as Export // prettier-ignore
    expect((await look()).status).toBe('running')
    // As if a minute had passed: the clock's job finds that nobody writes it any more.
    await sql`UPDATE exports SET beat_at = now() - interval '61 seconds'`.execute(db)
    await sql`SELECT graphile_worker.add_job('resume-exports')`.execute(db)
    while ((await look()).status !== 'done') await delay(100)

    const file = await (await fetch(`${server.url}/api/v1/exports/${id}/file`, { headers })).text()
    const lines = parse(file, { bom: true, columns: true }) as Record<string, string>[]
    expect(new Set(lines.map(({ request_id: request }) => request)).size).toBe(ROWS + 1)
    await sql`SELECT graphile_worker.add_job('sweep-exports')`.execute(db)
    while ((await readdir(folder)).length > 1) await delay(50)
    expect(await readdir(folder)).toEqual([`${id}-2.csv`])

    expect(await server.stop()).toBe(0)
    await close()
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  },
)
