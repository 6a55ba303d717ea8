import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../platform/database/migrate.ts'
import { startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'

export type ScratchDatabase = { url: string; stop: () => Promise<void> }

/** A PostgreSQL of its own with an empty, migrated database; gone, files and all, when it is stopped. */
export async function startScratchDatabase(): Promise<ScratchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'accord-scratch-'))
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} })
  await migrate(postgres.url)
  const stop = async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { url: postgres.url, stop }
}

export async function withScratchDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { url, stop } = await startScratchDatabase()
  try {
    return await work(url)
  } finally {
    await stop()
  }
}
