import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Logger, runOnce } from 'graphile-worker'
import pg from 'pg'
import { inject } from 'vitest'
import { appJobs, appSchedule, buildApp } from '../app.ts'
import { hearChanges } from '../platform/cache/hear-changes.ts'
import { dropShared, openSharedAnswers } from '../platform/cache/shared-answers.ts'
import { readConfiguration } from '../platform/configuration.ts'
import { openDatabase } from '../platform/database/database.ts'
import { transactionsOn } from '../platform/database/transaction.ts'
import { openFiles } from '../platform/files/index.ts'
import { keysFrom } from '../platform/keys.ts'
import { openLimits } from '../platform/limits/limits.ts'
import { openOutgoing } from '../platform/outgoing/index.ts'
import type { Guard } from '../platform/outgoing/index.ts'
import { openLog } from '../platform/start-platform.ts'
import type { Http, Platform } from '../platform/platform.ts'

const quiet = new Logger(() => () => {})

export const TEST_SECRET = 'the secret of an installation that only tests use'

export type Installation = {
  http: Http
  platform: Platform
  databaseUrl: string
  /** Works on what waits in the queue until nothing is left. */
  runJobs: () => Promise<void>
  /** Does what the clock would do: expires offers, sweeps. */
  runSchedule: (name: string) => Promise<void>
  stop: () => Promise<void>
}

/** A copy of the migrated template, for one test file. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = new URL(inject('templateUrl'))
  const name = `accord_test_${randomBytes(6).toString('hex')}`
  const url = new URL(template)
  url.pathname = `/${name}`
  // Postgres copies a database only while nobody is connected to it, so it is asked for from another one.
  const owner = new URL(template)
  owner.pathname = '/postgres'
  const client = new pg.Client({ connectionString: owner.href })
  await client.connect()
  // Two files at once would hold each other up: a copy needs the template for itself.
  await client.query('SELECT pg_advisory_lock(20261124)')
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`)
  await client.query('SELECT pg_advisory_unlock(20261124)')
  await client.end()
  const drop = async () => {
    const client = new pg.Client({ connectionString: owner.href })
    await client.connect()
    await dropDatabase(client, name)
    await client.end()
  }
  return { url: url.href, drop }
}

/** An autovacuum worker is not ours to end: it is waited for, for a few seconds. */
async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      return
    } catch (error) {
      if ((error as { code?: string }).code !== '42501' || tries === 20) throw error
      await delay(250)
    }
}

/**
 * The whole application on a database of its own, not listening: requests are injected. All come from one address, so
 * rates are limited only where a test asks for it (ACCORD_RATE_LIMITS=on). `guard`: where requests of its own may go;
 * `web`: the folder of the pages, none unless a test asks for them.
 */
export async function startInstallation(
  environment: Record<string, string> = {},
  guard?: Guard,
  web: string | null = null,
): Promise<Installation> {
  const { url, drop } = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'accord-test-'))
  const configuration = readConfiguration({
    LOG_LEVEL: 'silent',
    ACCORD_RATE_LIMITS: 'off',
    DATA_DIR: dataDir,
    ...environment,
  })
  const keys = keysFrom(TEST_SECRET)
  const log = openLog(configuration)
  const { pool, db, close } = openDatabase(url, 10)
  const shared = openSharedAnswers()
  const platform: Platform = {
    configuration,
    keys,
    pool,
    db,
    transaction: transactionsOn(db, keys, (tables) => dropShared(shared, tables)),
    shared,
    limits: openLimits({ pool, redis: null, prefix: '' }, configuration.rateLimits),
    files: openFiles(configuration, log),
    outgoing: openOutgoing(guard),
    log,
  }
  const stopHearing = await hearChanges(shared, pool, platform.log)
  const http = await buildApp(platform, { web, ready: () => true })
  return {
    http,
    platform,
    databaseUrl: url,
    ...workOn(platform),
    stop: async () => {
      await http.close()
      await stopHearing()
      await close()
      await drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The jobs of a platform, to be worked on when the test says so. */
export const workOn = (platform: Platform): Pick<Installation, 'runJobs' | 'runSchedule'> => ({
  runJobs: async () => {
    const jobs = appJobs(platform)
    const taskList = Object.fromEntries(
      Object.entries(jobs).map(([name, job]) => [name, (payload: unknown) => job(payload as never)]),
    )
    await runOnce({ pgPool: platform.pool, taskList, noHandleSignals: true, logger: quiet })
  },
  runSchedule: async (name) => {
    const scheduled = appSchedule(platform).find((job) => job.name === name)
    if (!scheduled) throw new Error(`There is no scheduled job ${name}`)
    await scheduled.run()
  },
})
