// What keeping strangers' lists gains: kept, not kept, and a bare node:http with the same bytes, in turns, at 64
// connections. `npm run bench:cache`; docs/performance.md has what came out.
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { startScratchDatabase } from '../server/src/testing/scratch-database.ts'
import { startServerProcess } from '../server/src/testing/server-process.ts'
import { startBareServer } from './loads.ts'
import { fillMarketplace } from './marketplace.ts'

const CONNECTIONS = 64
const ROUNDS = Number(process.env.ROUNDS ?? 5)
const SECONDS = Number(process.env.SECONDS ?? 5)
const SECRET = 'the secret of an installation that is only measured'

/** From a list's own cursor one to its beginning: the same rows as the first page, by the same index, and never kept. */
function cursorBefore(next: string): string {
  const [, , list] = JSON.parse(Buffer.from(next, 'base64url').toString()) as [number, number, string]
  return Buffer.from(JSON.stringify([2 ** 31 - 1, Number.MAX_SAFE_INTEGER, list])).toString('base64url')
}

const folder = await mkdtemp(join(tmpdir(), 'accord-bench-'))
const database = await startScratchDatabase()
await fillMarketplace(database.url)
const server = await startServerProcess({
  DATABASE_URL: database.url,
  ACCORD_SECRET: SECRET,
  DATA_DIR: folder,
  LOG_LEVEL: 'warn',
})

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}; ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each in turns\n`) // prettier-ignore
try {
  await compare('campaigns', '/api/v1/campaigns')
  await compare('influencers', '/api/v1/influencers')
} finally {
  await server.stop()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}

async function compare(name: string, path: string): Promise<void> {
  const kept = `${server.url}${path}`
  const body = await (await fetch(kept)).text()
  const read = `${kept}?cursor=${cursorBefore((JSON.parse(body) as { nextCursor: string }).nextCursor)}`
  if (body !== (await (await fetch(read)).text())) throw new Error(`${read} answers something else`)
  const bare = await startBareServer(body)
  const runs: [label: string, url: string, all: Measured[]][] = [
    ['kept', kept, []],
    ['not kept', read, []],
    ['bare node:http', bare.url, []],
  ]
  await load(kept, 2)
  for (let round = 0; round < ROUNDS; round++)
    for (const [, url, all] of runs) all.push(await load(url, SECONDS))
  await bare.stop()
  console.log(`${name}, ${body.length} bytes`)
  for (const [label, , all] of runs) {
    const ratios = all.map(({ rate }, round) => rate / (runs[2]?.[2][round]?.rate ?? 1))
    console.log(`  ${label.padEnd(15)} ${spread(all.map(({ rate }) => rate))} requests/s  p50 ${spread(all.map(({ p50 }) => p50))} ms  p99 ${spread(all.map(({ p99 }) => p99))} ms  of bare ${spread(ratios, 2)}`) // prettier-ignore
  }
}

type Measured = { rate: number; p50: number; p99: number }

async function load(url: string, seconds: number): Promise<Measured> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds })
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`)
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

/** The middle, and in brackets the least and the most. */
function spread(values: number[], places = 0): string {
  const sorted = values.toSorted((a, b) => a - b)
  const shown = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)].map((value) =>
    value?.toFixed(places),
  )
  return `${shown[0]} (${shown[1]}–${shown[2]})`
}
