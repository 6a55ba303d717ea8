// How the searches answer among 10,000, 100,000 and 1,000,000 influencers and 10,000 and 100,000 campaigns: each of the
// fixed searches at 8 connections, all of them in turns at 1, 8 and 64; beside them the same statements straight through
// the driver, the same bytes from a bare node:http, and other systems. `npm run bench` (`-- --quick`: ten
// thousand of each, every third search and less long; `-- --peer URL`, several times if need be: another system's list of
// campaigns). What is made for it is kept in bench/data, or where BENCH_DATA says.
import { execFileSync } from 'node:child_process'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { CampaignQuery, FacetQuery, InfluencerQuery, nobody } from '@accord/contract'
import type { InfluencerPage } from '@accord/contract'
import { browseCampaigns } from '../server/src/modules/campaigns/read-campaigns.ts'
import { countFacets } from '../server/src/modules/discovery/count-facets.ts'
import { findInfluencers } from '../server/src/modules/discovery/find-influencers.ts'
import { openDatabase } from '../server/src/platform/database/database.ts'
import type { OpenDatabase } from '../server/src/platform/database/database.ts'
import { migrate } from '../server/src/platform/database/migrate.ts'
import { startEmbeddedPostgres } from '../server/src/platform/embedded-postgres/index.ts'
import { FIXED_CAMPAIGN_SEARCHES, FIXED_SEARCHES, searchPath } from '../server/src/testing/fixed-searches.ts'
import { loadCampaigns } from '../server/src/testing/load-campaigns.ts'
import { loadInfluencers } from '../server/src/testing/load-influencers.ts'
import { startServerProcess } from '../server/src/testing/server-process.ts'
import type { ServerProcess } from '../server/src/testing/server-process.ts'
import { sentStatements } from '../server/src/testing/statements.ts'
import { load, loadStatements, said, startBareServer } from './loads.ts'
import type { Measured } from './loads.ts'

const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean' }, peer: { type: 'string', multiple: true } },
})
const SIZES = flags.quick ? [10_000] : [10_000, 100_000, 1_000_000]
const MOST_CAMPAIGNS = 100_000
const seconds = Number(process.env.SECONDS ?? (flags.quick ? 0.3 : 1))
const DATA = process.env.BENCH_DATA ?? join(import.meta.dirname, 'data')
const AT_ONCE = [1, 8, 64]
/** The searches with so many pages that a thousandth one is among them. */
const DEEP = ['everybody', 'everybody, by followers', 'a common word', 'a country', 'everybody, by price']
const PAGE = 20

type Search = (typeof FIXED_SEARCHES)[string]
type Site = { url: string; postgres: string; person: Record<string, string>; database: OpenDatabase }

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`)
for (const size of SIZES) await measureAmong(size)

async function measureAmong(size: number): Promise<void> {
  const dataDir = join(DATA, String(size))
  await mkdir(dataDir, { recursive: true })
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} })
  await migrate(postgres.url)
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const note = (text: string): unknown => process.stderr.write(`\r${text} `)
  await once(dataDir, 'filled', () => loadInfluencers(client, size, 1000, note))
  const campaigns = Math.min(size, MOST_CAMPAIGNS)
  await once(dataDir, 'campaigns', () => loadCampaigns(client, campaigns))
  await client.end()
  const server = await startServerProcess({
    DATABASE_URL: postgres.url,
    ACCORD_SECRET: 'the secret of an installation that is only measured',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  })
  const database = openDatabase(postgres.url, 10)
  try {
    const site = { url: server.url, postgres: postgres.url, person: await somebody(server.url), database }
    await measureInfluencers(site, size)
    if (size <= MOST_CAMPAIGNS) await measureCampaigns(site, campaigns)
    console.log(`\nThe server’s memory after all this: ${residentMemory(server)} MiB.`)
  } finally {
    await database.close()
    await server.stop()
    await postgres.stop()
  }
}

/** What is made once is kept between runs. */
async function once(dataDir: string, name: string, make: () => Promise<unknown>): Promise<void> {
  const mark = join(dataDir, name)
  if (await access(mark).then(() => true, () => false)) return // prettier-ignore
  const started = Date.now()
  await make()
  process.stderr.write(`${name} in ${Math.round((Date.now() - started) / 1000)} s\n`)
  await writeFile(mark, '')
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

function chosen(searches: Record<string, Search>): [string, Search][] {
  return Object.entries(searches).filter((_, index) => !flags.quick || index % 3 === 0)
}

async function measureInfluencers(site: Site, size: number): Promise<void> {
  const { url, person, database } = site
  console.log(`\n## Among ${size.toLocaleString('en')} influencers\n`)
  console.log('| search, at 8 connections | found | statements | per s | p50, ms | p95, ms | p99, ms | of the statements alone | counts p95, ms | counted anew, ms |') // prettier-ignore
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
  const slowest = { list: 0, counts: 0, anew: 0 }
  for (const [name, search] of chosen(FIXED_SEARCHES)) {
    const query = InfluencerQuery.parse(search)
    const { sort: _, ...filters } = search
    const facets = searchPath(FacetQuery.parse(filters) as Search, '/api/v1/influencer-facets')
    const { total } = (await (await fetch(url + facets)).json()) as { total: { exact: boolean; count: number } } // prettier-ignore
    const measured = await beside(site, searchPath(search), () => findInfluencers(database.db, nobody, query))
    const counted = await load(url + facets, { connections: 8, seconds, headers: person })
    slowest.list = Math.max(slowest.list, measured.mine.p95)
    const anew = await timeOf(() => countFacets(database.db, nobody, FacetQuery.parse(filters)))
    slowest.counts = Math.max(slowest.counts, counted.p95)
    slowest.anew = Math.max(slowest.anew, anew)
    console.log(`| ${name} | ${total.exact ? '' : '≈ '}${total.count.toLocaleString('en')} | ${measured.statements} | ${said(measured.mine)} | ${measured.ofAlone} | ${counted.p95} | ${anew} |`) // prettier-ignore
  }
  console.log(
    `\nThe slowest p95: ${slowest.list} ms; of the counts: ${slowest.counts} ms kept, ${slowest.anew} ms anew.\n`,
  )
  await inTurns(site, chosen(FIXED_SEARCHES).map(([, search]) => searchPath(search))) // prettier-ignore
  await measureDeepPages(site, size)
  await compareWithBare(site, searchPath({ sort: 'followers' }, undefined, { limit: PAGE }))
}

/** What somebody waits for who is the first to ask, and alone: the middle of five, in whole milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < 5; time++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return Math.round(times.toSorted((a, b) => a - b)[2] ?? 0)
}

async function measureDeepPages({ url, person }: Site, size: number): Promise<void> {
  console.log(
    '\n| page, at 8 connections | per s | p50, ms | p95, ms | p99, ms |\n| --- | --- | --- | --- | --- |',
  )
  for (const name of DEEP) {
    const search = FIXED_SEARCHES[name] ?? {}
    const deep = await cursorOfPage(url, search, Math.min(1000, size / PAGE / 20))
    for (const [page, more] of [
      ['first', {}],
      [`page ${deep.page}`, { cursor: deep.cursor }],
    ] as const) {
      const path = searchPath(search, undefined, { limit: PAGE, ...more })
      console.log(`| ${name}, ${page} | ${said(await load(url + path, { connections: 8, seconds, headers: person }))} |`) // prettier-ignore
    }
  }
}

async function measureCampaigns(site: Site, count: number): Promise<void> {
  const { url, database } = site
  const path = '/api/v1/campaigns'
  console.log(`\n## Among ${count.toLocaleString('en')} campaigns\n`)
  console.log('| search, at 8 connections | statements | per s | p50, ms | p95, ms | p99, ms | of the statements alone |') // prettier-ignore
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  for (const [name, search] of chosen(FIXED_CAMPAIGN_SEARCHES)) {
    const query = CampaignQuery.parse(search)
    const { mine, statements, ofAlone } = await beside(site, searchPath(search, path), () => browseCampaigns(database.db, nobody, query)) // prettier-ignore
    console.log(`| ${name} | ${statements} | ${said(mine)} | ${ofAlone} |`)
  }
  console.log('')
  await inTurns(site, chosen(FIXED_CAMPAIGN_SEARCHES).map(([, search]) => searchPath(search, path))) // prettier-ignore
  const bare = await compareWithBare(site, path)
  // The same rows by the same index, by a cursor, so never kept.
  const first = Buffer.from(JSON.stringify([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'campaigns:public:newest'])).toString('base64url') // prettier-ignore
  const many = { connections: 64, seconds }
  const read = await load(`${url}${path}?cursor=${first}`, many)
  console.log(`| from the database | 64 | ${said(read)} | ${(read.rate / bare).toFixed(2)} |`)
  for (const peer of flags.peer ?? []) {
    const kept = await load(url + path, many)
    const theirs = await load(peer, many)
    console.log(`| the peer at ${peer} | 64 | ${said(theirs)} | ${(theirs.rate / bare).toFixed(2)} |`)
    console.log(`\nOf that peer: kept ${(kept.rate / theirs.rate).toFixed(2)}, from the database ${(read.rate / theirs.rate).toFixed(2)}.`) // prettier-ignore
  }
}

/** A search as the server answers it, and its statements by themselves. */
async function beside(site: Site, path: string, find: () => Promise<unknown>) {
  const sent = await sentStatements(site.database.pool, find)
  const mine = await load(site.url + path, { connections: 8, seconds, headers: site.person })
  const alone = await loadStatements(site.postgres, sent, { connections: 8, seconds })
  return { mine, statements: sent.length, ofAlone: (mine.rate / alone).toFixed(2) }
}

async function inTurns({ url, person }: Site, paths: string[]): Promise<void> {
  console.log('| all of these in turns, connections | per s | p50, ms | p95, ms | p99, ms |\n| --- | --- | --- | --- | --- |') // prettier-ignore
  for (const connections of AT_ONCE)
    console.log(`| ${connections} | ${said(await load(url, { connections, seconds: seconds * 5, headers: person, paths }))} |`) // prettier-ignore
}

/** A cursor to the page of that number, or to the last but one where there are fewer. */
async function cursorOfPage(url: string, search: Search, wanted: number) {
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

/** What the bare server answers a second at the most connections. */
async function compareWithBare({ url }: Site, path: string): Promise<number> {
  const bare = await startBareServer(await (await fetch(url + path)).text())
  console.log('\n| a stranger’s first page | connections | per s | p50, ms | p95, ms | p99, ms | of bare node:http |') // prettier-ignore
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  let theirs: Measured | undefined
  for (const connections of AT_ONCE) {
    const mine = await load(url + path, { connections, seconds })
    theirs = await load(bare.url, { connections, seconds })
    console.log(`| kept | ${connections} | ${said(mine)} | ${(mine.rate / theirs.rate).toFixed(2)} |`)
  }
  await bare.stop()
  return theirs?.rate ?? NaN
}

function residentMemory({ child }: ServerProcess): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024) // prettier-ignore
}
