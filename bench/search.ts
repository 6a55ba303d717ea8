// How the search answers among 10,000, 100,000 and 1,000,000 influencers: each of the fixed searches at 8 connections,
// beside it the same statements straight through the driver, and the same bytes from a bare node:http. `npm run bench`
// (`-- --quick`: up to 100,000, less long; `-- --peer URL`: another system's list beside ours). What is made for it is
// kept in bench/data.
import { spawn } from 'node:child_process'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import pg from 'pg'
import { FacetQuery, InfluencerQuery, nobody } from '@accord/contract'
import type { InfluencerPage } from '@accord/contract'
import { findInfluencers } from '../server/src/modules/discovery/find-influencers.ts'
import { openDatabase } from '../server/src/platform/database/database.ts'
import { migrate } from '../server/src/platform/database/migrate.ts'
import { startEmbeddedPostgres } from '../server/src/platform/embedded-postgres/index.ts'
import { freePort } from '../server/src/platform/free-port.ts'
import { FIXED_SEARCHES, searchPath } from '../server/src/testing/fixed-searches.ts'
import { loadInfluencers } from '../server/src/testing/load-influencers.ts'
import { startServerProcess } from '../server/src/testing/server-process.ts'
import { sentStatements } from '../server/src/testing/statements.ts'
import type { Statement } from '../server/src/testing/statements.ts'

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean' }, peer: { type: 'string' } } })
const SIZES = flags.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]
const SECONDS = Number(process.env.SECONDS ?? (flags.quick ? 0.3 : 1))
const DATA = process.env.BENCH_DATA ?? join(import.meta.dirname, 'data')
const AT_ONCE = [1, 8, 64]
/** The searches with so many pages that a thousandth one is among them. */
const DEEP = ['everybody', 'everybody, by followers', 'a common word', 'a country', 'everybody, by price']
const PAGE = 20

type Measured = { rate: number; p50: number; p95: number; p99: number }

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}\n`)
for (const size of SIZES) await measureAmong(size)
if (flags.peer) {
  console.log(`\nThe peer at ${flags.peer}, 64 connections: ${said(await load(flags.peer, 64))}`)
}

async function measureAmong(size: number): Promise<void> {
  const dataDir = join(DATA, String(size))
  await mkdir(dataDir, { recursive: true })
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} })
  await migrate(postgres.url)
  await fillOnce(postgres.url, dataDir, size)
  const server = await startServerProcess({
    DATABASE_URL: postgres.url,
    ACCORD_SECRET: 'the secret of an installation that is only measured',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  })
  const database = openDatabase(postgres.url, 10)
  const person = await somebody(server.url)
  try {
    console.log(`\n## Among ${size.toLocaleString('en')} influencers\n`)
    console.log('| search | found | statements | p50, ms | p95, ms | p99, ms | per s | of the statements alone | facets p95, ms |') // prettier-ignore
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |')
    const all: Measured[] = []
    for (const [name, search] of Object.entries(FIXED_SEARCHES)) {
      const query = InfluencerQuery.parse(search)
      const sent = await sentStatements(database.pool, () => findInfluencers(database.db, nobody, query))
      const { sort: _, ...filters } = search
      const facets = searchPath(FacetQuery.parse(filters) as typeof search, '/api/v1/influencer-facets')
      const { total } = (await (await fetch(server.url + facets)).json()) as { total: { exact: boolean; count: number } } // prettier-ignore
      const mine = await load(server.url + searchPath(search), 8, person)
      const alone = await loadStatements(postgres.url, sent, 8)
      const counted = await load(server.url + facets, 8, person)
      all.push(mine)
      console.log(`| ${name} | ${total.exact ? '' : '≈ '}${total.count.toLocaleString('en')} | ${sent.length} | ${mine.p50} | ${mine.p95} | ${mine.p99} | ${mine.rate.toFixed(0)} | ${(mine.rate / alone).toFixed(2)} | ${counted.p95} |`) // prettier-ignore
    }
    console.log(`\nThe slowest p95: ${Math.max(...all.map(({ p95 }) => p95))} ms.\n`)
    console.log('| page | p50, ms | p95, ms | p99, ms |\n| --- | --- | --- | --- |')
    for (const name of DEEP) {
      const search = FIXED_SEARCHES[name] ?? {}
      const deep = await cursorOfPage(server.url, search, Math.min(1000, size / PAGE / 20))
      for (const [page, more] of [
        ['first', {}],
        [`page ${deep.page}`, { cursor: deep.cursor }],
      ] as const) {
        const { p50, p95, p99 } = await load(server.url + searchPath(search, undefined, { limit: PAGE, ...more }), 8, person) // prettier-ignore
        console.log(`| ${name}, ${page} | ${p50} | ${p95} | ${p99} |`)
      }
    }
    await compareWithBare(server.url, dataDir)
    const status = await fetch(`${server.url}/healthz`)
    if (!status.ok) throw new Error('The server did not survive being measured.')
  } finally {
    await database.close()
    await server.stop()
    await postgres.stop()
  }
}

/** The headers of somebody signed in: what strangers search for is kept, and that is not what is measured. */
async function somebody(url: string): Promise<Record<string, string>> {
  const username = `measurer${Date.now()}`
  const password = 'a password that only measures'
  const send = async (path: string, body: object): Promise<Record<string, string>> => {
    const answer = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) // prettier-ignore
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    return (await answer.json()) as Record<string, string>
  }
  await send('/register', { username, email: `${username}@x.example`, password, role: 'influencer', name: 'Measurer', category: 'creator', niche: 'science', reach: 1 }) // prettier-ignore
  const { access_token: token } = await send('/login', { username, password })
  return { authorization: `Bearer ${token}` }
}

async function fillOnce(url: string, dataDir: string, size: number): Promise<void> {
  const filled = join(dataDir, 'filled')
  if (await access(filled).then(() => true, () => false)) return // prettier-ignore
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const started = Date.now()
  await loadInfluencers(client, size, 1000, (text) => process.stderr.write(`\r${text} `))
  process.stderr.write(`in ${Math.round((Date.now() - started) / 1000)} s\n`)
  await client.end()
  await writeFile(filled, '')
}

/** A cursor to the page of that number, or to the last but one where there are fewer. */
async function cursorOfPage(url: string, search: (typeof FIXED_SEARCHES)[string], wanted: number) {
  let cursor = ''
  let rows = 0
  while (rows < (wanted - 1) * PAGE) {
    const path = searchPath(search, undefined, { limit: 100, ...(cursor && { cursor }) })
    const page = (await (await fetch(url + path)).json()) as InfluencerPage
    if (page.nextCursor === null) break
    cursor = page.nextCursor
    rows += 100
  }
  return { cursor, page: Math.floor(rows / PAGE) + 1 }
}

async function compareWithBare(url: string, folder: string): Promise<void> {
  const path = `${url}${searchPath({ sort: 'followers' }, undefined, { limit: PAGE })}`
  const file = join(folder, 'page.json')
  await writeFile(file, await (await fetch(path)).text())
  const port = await freePort()
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts'), String(port), file], { stdio: 'inherit' }) // prettier-ignore
  const bareUrl = `http://127.0.0.1:${port}/`
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(bareUrl).then(({ ok }) => ok, () => false)) break // prettier-ignore
    await delay(50)
  }
  console.log('\n| a stranger’s first page | connections | measured | of bare node:http |\n| --- | --- | --- | --- |') // prettier-ignore
  for (const connections of AT_ONCE) {
    const mine = await load(path, connections)
    const theirs = await load(bareUrl, connections)
    console.log(`| kept | ${connections} | ${said(mine)} | ${(mine.rate / theirs.rate).toFixed(2)} |`)
  }
  bare.kill()
}

/** In milliseconds; autocannon tells 97.5 of a hundred where 95 are asked for, which is no easier. */
async function load(url: string, connections: number, headers = {}): Promise<Measured> {
  const result = await autocannon({ url, connections, duration: SECONDS, headers })
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`)
  const { p50, p97_5, p99 } = result.latency
  return { rate: result.requests.total / result.duration, p50, p95: p97_5, p99 }
}

function said({ rate, p50, p95, p99 }: Measured): string {
  return `${rate.toFixed(0)} requests/s, p50 ${p50}, p95 ${p95}, p99 ${p99} ms`
}

/** How often a second the statements are answered one after the other, by so many connections. */
async function loadStatements(url: string, statements: Statement[], connections: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  const until = Date.now() + SECONDS * 1000
  let done = 0
  const worker = async () => {
    while (Date.now() < until) {
      for (const { text, values } of statements) await pool.query(text, values)
      done++
    }
  }
  const started = Date.now()
  await Promise.all(Array.from({ length: connections }, worker))
  const rate = done / ((Date.now() - started) / 1000)
  await pool.end()
  return rate
}
