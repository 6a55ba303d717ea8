// A process of its own that writes the monthly reports due at a moment, until nothing is left: for tests that kill it.
// Arguments: the database's URL, the moment.
import { writeMonthlyReports } from '../modules/reporting/index.ts'
import { readConfiguration } from '../platform/configuration.ts'
import { openDatabase } from '../platform/database/database.ts'
import { transactionsOn } from '../platform/database/transaction.ts'
import { keysFrom } from '../platform/keys.ts'
import { openLog } from '../platform/start-platform.ts'

const [url = '', moment = ''] = process.argv.slice(2)
const configuration = readConfiguration({ LOG_LEVEL: 'silent' })
const keys = keysFrom('the secret of an installation that only tests use')
const { pool, db, close } = openDatabase(url, 2)
const platform = { configuration, keys, pool, db, transaction: transactionsOn(db, keys), log: openLog(configuration) } // prettier-ignore
await writeMonthlyReports(platform as never, new Date(moment))
await close()
