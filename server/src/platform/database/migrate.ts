import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const FOLDER = join(import.meta.dirname, '../../../migrations')

// Any number that no other program on this database uses for its own locks.
const LOCK = 7_262_673

/**
 * Brings the database up to date: each file in server/migrations that it has not seen, in order, each in a
 * transaction of its own. Two processes may do it at once; the second waits and finds nothing left to do.
 * Returns the names of the files applied.
 */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'accord migrate' })
  await client.connect()
  try {
    // Held until the connection ends. IF NOT EXISTS is not atomic, neither here nor in graphile-worker's migrations.
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
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

async function applyOnce(client: pg.Client, name: string): Promise<boolean> {
  await client.query('BEGIN')
  try {
    const { rowCount } = await client.query('SELECT FROM migrations WHERE name = $1', [name])
    if (!rowCount) {
      await client.query(await readFile(join(FOLDER, name), 'utf8'))
      await client.query('INSERT INTO migrations (name) VALUES ($1)', [name])
    }
    await client.query('COMMIT')
    return !rowCount
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
