import { join } from 'node:path'
import { findBinaries } from './binaries.ts'
import { createCluster, refuseOtherMajor } from './cluster.ts'
import { explainUnusable, openDataFolder, pathExists } from './data-folder.ts'
import { lockData } from './data-lock.ts'
import { readPassword } from './password.ts'
import { startPostmaster } from './postmaster.ts'
import { keepServerLogSmall } from './server-log.ts'
import { databaseUser } from './unprivileged-user.ts'

export type EmbeddedPostgres = { url: string; stop: () => Promise<void> }

export type EmbeddedPostgresOptions = {
  dataDir: string
  /** Takes short human sentences. */
  log: (sentence: string) => void
  /** Called when PostgreSQL ends without having been asked to. */
  onExit?: () => void
}

/** Starts the database in `dataDir` (making it on first use), or refuses with an Error a person can act on. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    const folder = await openDataFolder(options.dataDir)
    return await startLocked(folder, options)
  } catch (error) {
    throw explainUnusable(options.dataDir, error)
  }
}

async function startLocked(folder: string, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const lock = await lockData(folder)
  try {
    const { url, stop } = await startInFolder(folder, options)
    let stopped: Promise<void> | undefined
    return { url, stop: () => (stopped ??= stop().finally(lock.release)) }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function startInFolder(
  folder: string,
  { log, onExit }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const cluster = join(folder, 'data')
  const user = await databaseUser(cluster)
  const binaries = await findBinaries(user, log)

  if (await pathExists(cluster)) {
    await refuseOtherMajor(cluster, binaries)
  } else {
    log('Making the database (first start only).')
    await createCluster({ folder, cluster, binaries, user })
  }

  const password = await readPassword(folder)
  const serverLog = await keepServerLogSmall(cluster)
  const ended = () => {
    serverLog.leave()
    onExit?.()
  }
  const { port, stop } = await startPostmaster({ cluster, binaries, user, log, onExit: ended })
  return {
    url: `postgres://accord:${password}@127.0.0.1:${port}/accord`,
    stop: () => stop().finally(serverLog.leave),
  }
}
