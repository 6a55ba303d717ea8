import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { pathExists } from '../data-folder.ts'
import { startEmbeddedPostgres } from '../index.ts'
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from '../index.ts'
import { readPostmasterPid, stopOrphan } from '../running-postmaster.ts'

export const asRoot = process.getuid?.() === 0
export const nobody = { uid: 65534, gid: 65534 }

/** A DATA_DIR that isn't there yet, below folders of mode 0700. Gone after the test, with whatever runs there. */
export async function newDataDir(...below: string[]): Promise<string> {
  const { top, dataDir } = await makeTop(below)
  onTestFinished(() => removeWithDatabase(top, dataDir))
  return dataDir
}

/** For a whole file: making a database is what takes longest. Each test gets a copy of what was made once. */
export function dataDirsWithDatabase(): (...below: string[]) => Promise<string> {
  let made: { top: string; dataDir: string }
  beforeAll(async () => {
    made = await makeTop([])
    const { stop } = await startEmbeddedPostgres({ dataDir: made.dataDir, log: () => {} })
    await stop()
  })
  afterAll(() => removeWithDatabase(made.top, made.dataDir))
  return async (...below) => {
    const dataDir = await newDataDir(...below)
    execFileSync('cp', ['-a', made.dataDir, dataDir])
    return dataDir
  }
}

async function makeTop(below: string[]): Promise<{ top: string; dataDir: string }> {
  const top = await mkdtemp(join(tmpdir(), 'accord-embedded-'))
  // Open to the users that a test takes on; what lies below decides.
  await chmod(top, 0o755)
  await mkdir(join(top, ...below), { recursive: true, mode: 0o700 })
  return { top, dataDir: join(top, ...below, 'data') }
}

async function removeWithDatabase(top: string, dataDir: string): Promise<void> {
  const cluster = clusterOf(dataDir)
  if (await pathExists(cluster).catch(() => false)) await stopOrphan(cluster, () => {})
  await rm(top, { recursive: true, force: true, maxRetries: 5 })
}

/** In this process; stopped after the test at the latest. */
export async function start(
  dataDir: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  const started = await startEmbeddedPostgres({ log: () => {}, ...options, dataDir })
  onTestFinished(() => started.stop())
  return started
}

export const clusterOf = (dataDir: string) => join(dataDir, 'postgres', 'data')

export async function postmasterOf(dataDir: string): Promise<number> {
  return (await readPostmasterPid(clusterOf(dataDir)))!.pid
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {}) // the server may be stopped under it
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end().catch(() => {})
  }
}
