import { createInterface } from 'node:readline/promises'
import pg from 'pg'
import type { Configuration } from '../configuration.ts'
import { withoutPassword } from '../configuration.ts'
import { startEmbeddedPostgres } from '../embedded-postgres/index.ts'
import { migrate } from './migrate.ts'

/** Drops everything that is ours and migrates anew; asks first unless `sure`. */
export async function resetDatabase({ databaseUrl, dataDir }: Configuration, sure: boolean): Promise<void> {
  const what = databaseUrl ? withoutPassword(databaseUrl) : `the database in ${dataDir}`
  if (!sure && !(await agreed(`This deletes all data in ${what}. Type "yes" to go on: `))) {
    console.log('Nothing was changed.')
    return
  }
  const own = databaseUrl ? null : await startEmbeddedPostgres({ dataDir, log: console.log })
  try {
    const url = databaseUrl ?? (own as NonNullable<typeof own>).url
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('DROP SCHEMA IF EXISTS public, graphile_worker CASCADE; CREATE SCHEMA public')
    await client.end()
    await migrate(url)
    console.log('The database is empty and up to date.')
  } finally {
    await own?.stop()
  }
}

async function agreed(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(question)
  lines.close()
  return answer.trim() === 'yes'
}
