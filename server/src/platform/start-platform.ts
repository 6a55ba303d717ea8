import pino from 'pino'
import type { Logger } from 'pino'
import type { Configuration } from './configuration.ts'
import { openDatabase } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { transactionsOn } from './database/transaction.ts'
import { startEmbeddedPostgres } from './embedded-postgres/index.ts'
import { keysFrom, secretIn } from './keys.ts'
import type { Keys } from './keys.ts'
import type { Platform } from './platform.ts'
import type { Database } from './database/database.ts'

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
    const keys = keysFrom(configuration.secret ?? (await secretIn(configuration.dataDir)))
    const applied = await migrate(databaseUrl)
    if (applied.length > 0) log.info(`The database is up to date (${applied.length} migrations applied).`)
    const { pool, db, close } = openDatabase(databaseUrl, configuration.databasePool)
    await refuseWrongSecret(db, keys)
    const platform = { configuration, keys, pool, db, transaction: transactionsOn(db, keys), log }
    const stop = async () => {
      await close()
      await own?.stop()
    }
    return { platform, databaseUrl, stop }
  } catch (error) {
    await own?.stop()
    throw error
  }
}

/** Another secret than the one this database was begun with would end every session and break every seal. */
async function refuseWrongSecret(db: Database, keys: Keys): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name: 'secret_check', value: JSON.stringify(keys.check) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'secret_check')
    .executeTakeFirstOrThrow()
  if (value !== keys.check)
    throw new Error('ACCORD_SECRET is not the one that this database was begun with. Nothing was changed.')
}
