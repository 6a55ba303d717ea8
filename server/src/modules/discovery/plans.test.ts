import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIXED_SEARCHES, searchPath } from '../../testing/fixed-searches.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { loadInfluencers } from '../../testing/load-influencers.ts'
import { newAdmin, newSponsor, stranger } from '../../testing/people.ts'
import { sentStatements } from '../../testing/statements.ts'

// Enough that reading everybody is the worse plan.
const PEOPLE = process.env.ACCORD_LONG ? 100_000 : 20_000

let accord: Installation
beforeAll(async () => {
  accord = await startInstallation()
  const client = new pg.Client({ connectionString: accord.databaseUrl })
  await client.connect()
  await loadInfluencers(client, PEOPLE, 1000)
  await client.end()
}, 180_000)
afterAll(() => accord.stop())

it.each(Object.keys(FIXED_SEARCHES))('reads nobody but by an index: %s', async (name) => {
  const search = FIXED_SEARCHES[name] ?? {}
  const { pool } = accord.platform
  const sent = await sentStatements(pool, async () => {
    const answer = await stranger(accord).ask('GET', searchPath(search))
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  })
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.length).toBeLessThanOrEqual(12)
  for (const { text, values } of sent) {
    // An estimate reads nothing.
    if (/^\s*EXPLAIN/.test(text)) continue
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, TIMING OFF, BUFFERS OFF) ${text}`,
      values,
    )
    const whole = rows.map((row) => row['QUERY PLAN']).join('\n')
    // What a walk looks through is bounded, and of an index alone.
    const plan = whole.replace(
      /Rows Removed by Filter: \d+(?=(\n[^\n]*Index Searches[^\n]*)?\n *-> {2}Limit )/g,
      '',
    )
    expect(plan).not.toMatch(/Seq Scan on (influencer_index|influencers|users|packages|cheapest_packages)/)
    // An index, walked to its end in vain, is no better.
    const inVain = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, rows]) => Number(rows))
    expect(Math.max(0, ...inVain), plan).toBeLessThan(PEOPLE / 4)
  }
})

const ORDERS = ['relevance', 'followers', 'engagement', 'reply', 'newest'].map((sort) => ({ sort }))

it.each([...ORDERS, { sort: 'price', currency: 'EUR' }])(
  'reads a page far back as it reads the first: by $sort',
  async (search) => {
    const { pool } = accord.platform
    const page = async (more: Record<string, string | number>) => {
      const path = searchPath(search, '/api/v1/influencers', { limit: 100, ...more })
      const { body } = await stranger(accord).ask<{ nextCursor: string }>('GET', path)
      return body.nextCursor
    }
    let cursor = await page({})
    for (let pages = 1; pages < 15; pages++) cursor = await page({ cursor })
    for (const { text, values } of await sentStatements(pool, () => page({ cursor }))) {
      const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (ANALYZE, TIMING OFF, BUFFERS OFF) ${text}`,
        values,
      )
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      const read = [...plan.matchAll(/actual rows=([\d.]+) loops=(\d+)/g)].map(([, each, loops]) => Number(each) * Number(loops)) // prettier-ignore
      expect(Math.max(...read), plan).toBeLessThan(500)
    }
  },
)

it('finds one account among all by a part of its name, its username or its e-mail, and reads no others', async () => {
  const { pool } = accord.platform
  const admin = await newAdmin(accord)
  await newSponsor(accord, admin)
  const { rows } = await pool.query<{ id: number; username: string; email: string; name: string }>(
    `SELECT u.id, username, email, name FROM users u JOIN influencers ON user_id = u.id ORDER BY u.id LIMIT 1 OFFSET 12345`,
  )
  const one = rows[0]!
  await pool.query(`UPDATE influencers SET name = 'Zdeňka 100%_Żuraw' WHERE user_id = $1`, [one.id])
  const find = async (text: string) => {
    const path = `/api/v1/users?text=${encodeURIComponent(text)}`
    const { status, body } = await admin.ask<{ items: { id: number }[] }>('GET', path)
    expect(status, JSON.stringify(body)).toBe(200)
    return body.items
  }
  for (const part of [one.username.toUpperCase(), one.email, one.email.slice(2), 'deňka 100%_', '0%_ż']) {
    let found: { id: number }[] = []
    const sent = await sentStatements(pool, async () => void (found = await find(part)))
    expect(
      found.map(({ id }) => id),
      part,
    ).toContain(one.id)
    expect(found.length).toBeLessThan(20)
    if (part === '0%_ż') continue
    for (const { text, values } of sent.filter(({ text }) => text.includes('users'))) {
      const plan = (await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, TIMING OFF, BUFFERS OFF) ${text}`, values)).rows.map((row) => row['QUERY PLAN']).join('\n') // prettier-ignore
      const read = [...plan.matchAll(/actual rows=([\d.]+) loops=(\d+)/g)].map(([, each, loops]) => Number(each) * Number(loops)) // prettier-ignore
      expect(Math.max(...read), plan).toBeLessThan(PEOPLE / 10)
      expect(plan).not.toMatch(/Seq Scan on (users|influencers)/)
    }
  }
  expect(JSON.stringify(await find('company'))).toMatch(/The sponsor\w+ company/)
  expect(await find('nobody is called that')).toEqual([])
  // Many have it, and a page is full all the same.
  expect((await find('example')).length).toBe(20)
})
