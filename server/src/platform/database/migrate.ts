import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const FOLDER = join(import.meta.dirname, '../../../migrations')

// Any number that no other program on this database uses for its own locks.
const LOCK = 7_262_673

const AFTERWARDS = /^-- afterwards: (.+)$/gm

/**
 * Brings the database up to date: each file in server/migrations that it has not seen, in order, each in a
 * transaction of its own. What no transaction may hold (VACUUM) stands in a file of its own, each statement behind
 * `-- afterwards: `, and may be done twice: the file is noted once all of it is done. Two processes may do it at once; the second waits and finds nothing left to do.
 * Returns the names of the files applied.
 */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'accord migrate' })
  await client.connect()
  try {
    // Held until the connection ends. IF NOT EXISTS is not atomic, neither here nor in graphile-worker's migrations.
    await lock(client)
    await client.query(
      'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    )
    const applied: string[] = []
    for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).sort())
      if (await applyOnce(client, name)) applied.push(name)
    await runMigrations({ connectionString: url })
    return applied
  } finally {
    await client.end()
  }
}

/** Asked for again and again: a statement that waits has a snapshot, which VACUUM would have to spare. */
async function lock(client: pg.Client): Promise<void> {
  while (!(await client.query('SELECT pg_try_advisory_lock($1) AS ours', [LOCK])).rows[0].ours)
    await delay(100)
}

async function applyOnce(client: pg.Client, name: string): Promise<boolean> {
  await client.query('BEGIN')
  try {
    const { rowCount } = await client.query('SELECT FROM migrations WHERE name = $1', [name])
    const text = rowCount ? '' : await readFile(join(FOLDER, name), 'utf8')
    const afterwards = [...text.matchAll(AFTERWARDS)]
    if (afterwards.length > 0) await client.query('COMMIT')
    for (const [, statement = ''] of afterwards) await client.query(statement)
    if (!rowCount) {
      await client.query(text)
      await client.query('INSERT INTO migrations (name) VALUES ($1)', [name])
    }
    await client.query('COMMIT')
    return !rowCount
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
