import pino from 'pino'
import type { Logger } from 'pino'
import { hearChanges } from './cache/hear-changes.ts'
import { dropShared, openSharedAnswers } from './cache/shared-answers.ts'
import type { Configuration } from './configuration.ts'
import { audit } from './audit.ts'
import { openDatabase } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { transactionsOn } from './database/transaction.ts'
import { startEmbeddedPostgres } from './embedded-postgres/index.ts'
import { openFiles } from './files/index.ts'
import { keysFrom } from './keys.ts'
import type { Keys } from './keys.ts'
import { openLimits } from './limits/limits.ts'
import { openOutgoing } from './outgoing/index.ts'
import type { Platform } from './platform.ts'
import { closeRedis, openRedis } from './redis.ts'
import { secretBeforeIn, secretIn } from './secret-file.ts'
import { openSecret } from './secrets.ts'

export type StartedPlatform = { platform: Platform; databaseUrl: string; stop: () => Promise<void> }

export const openLog = ({ logLevel }: Pick<Configuration, 'logLevel'>): Logger =>
  pino({
    level: logLevel,
    redact: {
      paths: ['*.password', '*.token', '*.authorization', '*.cookie', 'req.headers', 'res.headers'],
      censor: '(hidden)',
    },
    ...(process.stdout.isTTY
      ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } }
      : {}),
  })

/** Database (our own where none is configured), migrations, keys: what every command needs. */
export async function startPlatform(configuration: Configuration, log: Logger): Promise<StartedPlatform> {
  const own = configuration.databaseUrl
    ? null
    : await startEmbeddedPostgres({
        dataDir: configuration.dataDir,
        log: (sentence) => log.info(sentence),
        // Without its database it can do nothing but refuse: whoever started it (systemd, Docker) starts both anew.
        onExit: () => process.exit(1),
      })
  const databaseUrl = configuration.databaseUrl ?? (own as NonNullable<typeof own>).url
  try {
    const keys = await keysOf(configuration)
    const applied = await migrate(databaseUrl)
    if (applied.length > 0) log.info(`The database is up to date (${applied.length} migrations applied).`)
    const { pool, db, close } = openDatabase(databaseUrl, configuration.databasePool)
    const shared = openSharedAnswers()
    const transaction = transactionsOn(db, keys, (tables) => dropShared(shared, tables))
    if ((await openSecret(db, keys)) === 'replaced') {
      await transaction({ kind: 'clock' }, async (tx) =>
        audit(tx, { action: 'secret.replace', subjectType: 'installation', subjectId: null }),
      )
      log.info('The secret was replaced. What the one before it sealed can still be checked.')
    }
    const redis = openRedis(configuration.redisUrl, log)
    const limits = openLimits({ pool, redis, prefix: sharedPrefix(keys) }, configuration.rateLimits)
    const platform = {
      configuration,
      keys,
      pool,
      db,
      transaction,
      limits,
      files: openFiles(configuration, log),
      outgoing: openOutgoing(),
      shared,
      log,
    }
    const stopHearing = await hearChanges(shared, pool, log)
    const stop = async () => {
      closeRedis(redis)
      await stopHearing()
      await close()
      await own?.stop()
    }
    return { platform, databaseUrl, stop }
  } catch (error) {
    await own?.stop()
    throw error
  }
}

/** By the secret of the environment, or else by the one that is kept in the data directory. */
async function keysOf({ secret, secretBefore, dataDir }: Configuration): Promise<Keys> {
  if (secret !== null) return keysFrom(secret, secretBefore)
  return keysFrom(await secretIn(dataDir), await secretBeforeIn(dataDir))
}

/** Installations that share a Redis keep apart by it. */
export const sharedPrefix = ({ check }: Keys): string => `accord:${check.slice(0, 12)}:`
