import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { migrate } from './migrate.ts'

const FOLDER = join(import.meta.dirname, '../../../migrations')

let url: string
let client: pg.Client
beforeEach(async () => {
  const name = `accord_test_${randomBytes(6).toString('hex')}`
  await asOwner(`CREATE DATABASE ${name}`)
  const address = new URL(inject('templateUrl'))
  address.pathname = `/${name}`
  url = address.href
  client = new pg.Client({ connectionString: url })
  await client.connect()
})
afterEach(async () => {
  await client.end()
  await asOwner(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`)
})

async function asOwner(statement: string): Promise<void> {
  const address = new URL(inject('templateUrl'))
  address.pathname = '/postgres'
  const owner = new pg.Client({ connectionString: address.href })
  await owner.connect()
  await owner.query(statement)
  await owner.end()
}

const all = async () => (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).sort()
const applied = async () =>
  (await client.query('SELECT name FROM migrations ORDER BY name')).rows.map(({ name }) => name)

describe('bringing a database up to date', () => {
  it('stops at a file that fails, leaves nothing of it, and goes on from there once it can', async () => {
    // In the way of the second statement of 0004: by then the first has been done.
    await client.query("CREATE TYPE visibility AS ENUM ('in the way')")
    await expect(migrate(url)).rejects.toThrow(/0004.*visibility/)
    const before = (await all()).filter((name) => name < '0004')
    expect(await applied()).toEqual(before)
    const { rows } = await client.query(
      "SELECT to_regtype('campaign_status') AS half, to_regclass('campaigns') AS table",
    )
    expect(rows).toEqual([{ half: null, table: null }])

    await client.query('DROP TYPE visibility')
    expect(await migrate(url)).toEqual((await all()).filter((name) => name >= '0004'))
    expect(await applied()).toEqual(await all())
  })

  it('applies each file in order, and the second time none', async () => {
    expect(await migrate(url)).toEqual(await all())
    expect(await migrate(url)).toEqual([])
  })

  it('does again what no transaction holds, until all of it was done', async () => {
    await migrate(url)
    const vacuum = (await all()).find((name) => name.includes('vacuum'))
    await client.query('DELETE FROM migrations WHERE name = $1', [vacuum])
    await client.query('ALTER TABLE influencer_sample RENAME TO elsewhere')
    await expect(migrate(url)).rejects.toThrow(/vacuum.*influencer_sample/)
    expect(await applied()).not.toContain(vacuum)

    await client.query('ALTER TABLE elsewhere RENAME TO influencer_sample')
    expect(await migrate(url)).toEqual([vacuum])
    expect(await applied()).toEqual(await all())
  })

  it('stands whoever was there before the list of places in their town, and leaves the index as quick as it was', async () => {
    await client.query('CREATE TABLE places ()')
    await expect(migrate(url)).rejects.toThrow(/0036.*places/)
    await client.query(`INSERT INTO users (role, status, username, email, password_hash, display_name)
      SELECT 'influencer', 'active', 'person' || n, 'person' || n || '@x.example', '', 'Person' FROM generate_series(1, 2000) AS n`)
    await client.query(`INSERT INTO influencers (user_id, handle, name, category, niches, languages, reach, country, city)
      SELECT id, username, 'Person', 'creator', '{travel}', '{}', 0, CASE WHEN id % 3 > 0 THEN 'DE' END, CASE WHEN id % 3 > 1 THEN 'Münster' ELSE 'Nowhere' END FROM users`)
    await client.query('DROP TABLE places')
    await migrate(url)
    for (const table of ['influencer_index', 'influencer_sample']) {
      const { rows } = await client.query(`SELECT DISTINCT p.german, i.city, i.country FROM ${table} f
        JOIN influencers i ON i.user_id = f.influencer_id LEFT JOIN places p ON p.id = f.place_id ORDER BY 2, 3`)
      expect(rows, table).toEqual([
        { german: 'Münster', city: 'Münster', country: 'DE' },
        { german: null, city: 'Nowhere', country: 'DE' },
        { german: null, city: 'Nowhere', country: null },
      ])
      const { rows: pages } = await client.query(`SELECT relpages = relallvisible AND relpages > 0 AS seen FROM pg_class WHERE relname = '${table}'`) // prettier-ignore
      expect(pages, table).toEqual([{ seen: true }])
    }
  })

  it('keeps how they were of who waits to be compared, had they left in the middle of it', async () => {
    await client.query('CREATE SEQUENCE index_change_numbers')
    await expect(migrate(url)).rejects.toThrow(/0041.*index_change_numbers/)
    await client.query(`INSERT INTO users (role, status, username, email, password_hash, display_name)
      SELECT 'influencer', 'active', name, name || '@x.example', '', 'Person' FROM unnest('{back,compared,torn}'::text[]) AS name`)
    await client.query(`INSERT INTO influencers (user_id, handle, name, category, niches)
      SELECT id, username, 'Person', 'creator', '{travel}' FROM users`)
    await client.query(`INSERT INTO index_changes (influencer_id, round, left_round, before)
      SELECT u.id, was.round, was.left_round, was.before::jsonb FROM (VALUES
        ('back', 0, 3, '{"followers": 1}'), ('compared', 5, 3, '{"followers": 2}'),
        ('torn', 5, 7, '{"followers": 3}'), ('torn', 0, NULL, NULL)) AS was (name, round, left_round, before)
      JOIN users u ON u.username = was.name`)
    await client.query("SELECT setval('index_change_rounds', 9)")
    await client.query('DROP SEQUENCE index_change_numbers')
    await migrate(url)
    const { rows } =
      await client.query(`SELECT u.username, c.number::int, c.round::int, c.before ->> 'followers' AS followers, c.gone
      FROM index_changes c JOIN users u ON u.id = c.influencer_id ORDER BY u.username, c.number`)
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['back', 3, 0, '1', true],
      ['back', 10, 0, null, false],
      ['compared', 3, 5, '2', true],
      ['compared', 5, 5, null, false],
      // As if they had never been taken: the round in which they left would never end.
      ['torn', 7, 0, '3', true],
      ['torn', 10, 0, null, false],
    ])
  })

  it('applies each file once when several processes start at the same moment', async () => {
    const lists = await Promise.all([1, 2, 3, 4].map(() => migrate(url)))
    expect(lists.flat().sort()).toEqual(await all())
    expect(await applied()).toEqual(await all())
  })
})
