import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../platform/database/migrate.ts'
import { startScratchDatabase } from './scratch-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database that tests copy and never write to. */
    templateUrl: string
  }
}

/**
 * One PostgreSQL for the whole run: our own, or with DATABASE_URL another one, in which then a database of the
 * tests' own is made.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL
  if (!given) {
    const { url, stop } = await startScratchDatabase()
    project.provide('templateUrl', url)
    return stop
  }
  const template = new URL(given)
  template.pathname = '/accord_test_template'
  await asOwner(given, 'DROP DATABASE IF EXISTS accord_test_template WITH (FORCE)')
  await asOwner(given, 'CREATE DATABASE accord_test_template')
  await migrate(template.href)
  project.provide('templateUrl', template.href)
  return () => asOwner(given, 'DROP DATABASE IF EXISTS accord_test_template WITH (FORCE)')
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
