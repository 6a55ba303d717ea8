import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { createTestDatabase, TEST_SECRET } from './testing/installation.ts'
import { startServerProcess } from './testing/server-process.ts'

const REQUESTS = process.env.ACCORD_LONG ? 10_000 : 2000
const AT_ONCE = 32
const MOST_MIB = 250

const PATHS = [
  '/api/v1/campaigns',
  '/api/v1/influencers?sort=followers',
  '/api/v1/session',
  '/api/v1/campaigns/1',
  '/api/openapi.json',
]

it(`holds less than ${MOST_MIB} MiB after ${REQUESTS} requests`, { timeout: 180_000 }, async () => {
  const database = await createTestDatabase()
  const server = await startServerProcess({
    DATABASE_URL: database.url,
    ACCORD_SECRET: TEST_SECRET,
    ACCORD_DEMO: '1',
  })
  try {
    let asked = 0
    const client = async () => {
      while (asked < REQUESTS) {
        const response = await fetch(server.url + PATHS[asked++ % PATHS.length])
        await response.arrayBuffer()
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, client))
    const status = await readFile(`/proc/${server.child.pid}/status`, 'utf8')
    const mebibytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
    expect(mebibytes).toBeGreaterThan(30)
    expect(mebibytes).toBeLessThan(MOST_MIB)
  } finally {
    await server.stop()
    await database.drop()
  }
})
