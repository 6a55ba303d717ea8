import { buildApp } from './app.ts'
import { openSharedAnswers } from './platform/cache/shared-answers.ts'
import { readConfiguration } from './platform/configuration.ts'
import { openDatabase } from './platform/database/database.ts'
import { transactionsOn } from './platform/database/transaction.ts'
import { openFiles } from './platform/files/index.ts'
import { keysFrom } from './platform/keys.ts'
import { openOutgoing } from './platform/outgoing/index.ts'
import { openLog } from './platform/start-platform.ts'

/** The OpenAPI document, without a database: routes and schemas alone make it. */
export async function openApiDocument(): Promise<unknown> {
  const configuration = readConfiguration({ LOG_LEVEL: 'silent' })
  const log = openLog(configuration)
  const keys = keysFrom('of no use: nothing is signed here')
  const { pool, db, close } = openDatabase('postgres://nowhere.invalid/none', 2)
  const platform = {
    configuration,
    keys,
    pool,
    db,
    transaction: transactionsOn(db, keys),
    limits: null,
    files: openFiles(configuration, log),
    outgoing: openOutgoing(),
    shared: openSharedAnswers(),
    log,
  }
  const http = await buildApp(platform, { web: null, ready: () => false })
  const document = http.swagger()
  await http.close()
  await close()
  return document
}
