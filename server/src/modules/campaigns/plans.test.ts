import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIXED_CAMPAIGN_SEARCHES, searchPath } from '../../testing/fixed-searches.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { loadCampaigns } from '../../testing/load-campaigns.ts'
import { newInfluencer, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { sentStatements } from '../../testing/statements.ts'

// Enough that reading all of them is the worse plan.
const CAMPAIGNS = 10_000

let accord: Installation
let influencer: Person
beforeAll(async () => {
  accord = await startInstallation()
  const client = new pg.Client({ connectionString: accord.databaseUrl })
  await client.connect()
  await loadCampaigns(client, CAMPAIGNS)
  await client.end()
  influencer = await newInfluencer(accord)
}, 120_000)
afterAll(() => accord.stop())

const searches = Object.keys(FIXED_CAMPAIGN_SEARCHES)
// An influencer's private ones are asked for row by row, and then amounts for each are taken to be rarer than they are.
const asked = [
  ...searches.map((name) => ['a stranger', name] as const),
  ...searches.filter((name) => !name.includes('for each')).map((name) => ['an influencer', name] as const),
]

it.each(asked)('reads in one statement, by an index: %s, %s', async (who, name) => {
  const { pool } = accord.platform
  const path = searchPath({ ...FIXED_CAMPAIGN_SEARCHES[name], limit: 7 }, '/api/v1/campaigns')
  const person = who === 'a stranger' ? stranger(accord) : influencer
  const all = await sentStatements(pool, async () => {
    const answer = await person.ask('GET', path)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  })
  // The others are about who asks.
  const sent = all.filter(({ text }) => text.includes('"campaigns" as "c"'))
  expect(sent.length).toBe(1)
  for (const { text, values } of sent) {
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, TIMING OFF) ${text}`, values) // prettier-ignore
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).not.toMatch(/Seq Scan on (campaigns|campaign_search)/)
    // Nor are many read by an index only to be sorted, or left out.
    const read = [...plan.matchAll(/actual rows=([\d.]+)|Rows Removed by Filter: (\d+)/g)].map(([, rows, removed]) => Number(rows ?? removed)) // prettier-ignore
    expect(Math.max(...read), plan).toBeLessThan(CAMPAIGNS / 4)
  }
})

it.each(['newest', 'deadline', 'budget'])(
  'reads page after page by one plan, through an index: %s',
  async (sort) => {
    const { pool } = accord.platform
    const page = (more: Record<string, string>) =>
      stranger(accord).ask<{ nextCursor: string }>('GET', searchPath({ sort }, '/api/v1/campaigns', more))
    let cursor = (await page({})).body.nextCursor
    const sent = await sentStatements(pool, async () => {
      for (let pages = 0; pages < 8; pages++) ({ nextCursor: cursor } = (await page({ cursor })).body)
    })
    const [text, ...others] = new Set(sent.map((one) => one.text))
    expect(others).toEqual([])
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN) ${text}`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).not.toContain('Seq Scan on campaigns')
    expect(plan).not.toContain('Sort')
    // Pages of another length are not kept: with each of a hundred lengths there would be room for nothing else.
    const longer = await sentStatements(pool, () => page({ limit: '21' }))
    expect(longer.map(({ name }) => name)).toEqual([undefined])
    expect(new Set(sent.map(({ name }) => name)).has(undefined)).toBe(false)
    // Each connection plans it for its values five times; then, where that is no dearer, once for all.
    if (sort === 'deadline') return
    const planned = await Promise.all(
      Array.from({ length: 16 }, () => pool.query('SELECT generic_plans FROM pg_prepared_statements WHERE statement = $1', [text])), // prettier-ignore
    )
    expect(Math.max(...planned.flatMap(({ rows }) => rows.map((row) => Number(row.generic_plans))))).toBeGreaterThan(0) // prettier-ignore
  },
)
