import { Command } from 'commander'
import { join } from 'node:path'
import { Email, Password, Username } from '@accord/contract'
import { startJobsOnly, startServer } from './start-server.ts'
import { verifyAudit } from './platform/audit.ts'
import { ConfigurationError, readConfiguration } from './platform/configuration.ts'
import { openLog, startPlatform } from './platform/start-platform.ts'
import { replaceSecretIn } from './platform/secret-file.ts'
import { resetDatabase } from './platform/database/reset.ts'
import type { Platform } from './platform/platform.ts'
import { VERSION } from './version.ts'

const program = new Command('accord')
  .description('Accord: sponsors and influencers find each other, agree, and keep the books honest.')
  .version(VERSION)

program
  .command('start')
  .description('start the server: database if none is configured, pages, API and jobs')
  .action(() => {
    const configuration = readConfiguration(process.env)
    return startServer(configuration, openLog(configuration))
  })

program
  .command('worker')
  .description('work on jobs only, beside servers on other machines (needs DATABASE_URL)')
  .action(() => {
    const configuration = readConfiguration(process.env)
    if (!configuration.databaseUrl) throw new ConfigurationError('A worker of its own needs DATABASE_URL.')
    return startJobsOnly(configuration, openLog(configuration))
  })

program
  .command('migrate')
  .description('bring the database up to date')
  .action(() => withPlatform(async () => console.log('The database is up to date.')))

program
  .command('seed')
  .description('put the demo data in, if it is not there yet')
  .action(() =>
    withPlatform(async (platform) => {
      const { installDemo } = await import('./demo/index.ts')
      const done = await installDemo(platform, new Date())
      console.log(done ? 'The demo data is in.' : 'The demo data was there already.')
    }),
  )

program
  .command('reset')
  .description('throw the whole database away and begin anew')
  .option('--yes', 'do it without asking')
  .action(async ({ yes }: { yes?: boolean }) => {
    const configuration = readConfiguration(process.env)
    if (configuration.production) throw new ConfigurationError('Not with NODE_ENV=production.')
    await resetDatabase(configuration, yes === true)
  })

program
  .command('secret')
  .description('the one secret from which every key is derived')
  .command('rotate')
  .description(
    'make a new secret in the data directory; sessions go on, and what the old one sealed still verifies',
  )
  .action(async () => {
    const { secret, dataDir } = readConfiguration(process.env)
    if (secret !== null)
      throw new ConfigurationError(
        'The secret is in the environment: start every server with the new one as ACCORD_SECRET and the old one as ACCORD_SECRET_BEFORE.',
      )
    await withPlatform(() => replaceSecretIn(dataDir))
    await withPlatform(async () =>
      console.log(`The secret is a new one. The old one is kept in ${join(dataDir, 'secret.before')}.`),
    )
  })

const admin = program.command('admin').description('admins')
admin
  .command('create')
  .description('make an admin; the password is read from ACCORD_ADMIN_PASSWORD or asked for')
  .requiredOption('--username <name>')
  .requiredOption('--email <address>')
  .action(async (options: { username: string; email: string }) => {
    const username = Username.parse(options.username)
    const email = Email.parse(options.email)
    const password = Password.parse(process.env.ACCORD_ADMIN_PASSWORD ?? (await askHidden('Password: ')))
    const { createAdmin } = await import('./modules/identity/index.ts')
    await withPlatform(({ transaction }) =>
      transaction({ kind: 'clock' }, (tx) => createAdmin(tx, { username, email, password })),
    )
    console.log(`The admin ${username} can sign in now.`)
  })

program
  .command('audit')
  .description('the audit')
  .command('verify')
  .description('walk the whole chain of entries and say whether it holds')
  .action(() =>
    withPlatform(async ({ db, keys }) => {
      const verdict = await verifyAudit(db, keys)
      console.log(
        verdict.brokenAt === null
          ? `The chain holds: ${verdict.entries} entries, head ${verdict.head}`
          : `The chain is broken at entry ${verdict.brokenAt}: ${verdict.why}`,
      )
      if (verdict.brokenAt !== null) process.exitCode = 1
    }),
  )

program
  .command('files')
  .description('pictures and other files')
  .command('move')
  .description('copy what lies in DATA_DIR into the S3 store; begun again, it goes on where it stopped')
  .action(async () => {
    const configuration = readConfiguration({ LOG_LEVEL: 'warn', ...process.env })
    if (!configuration.s3) throw new ConfigurationError('There is no S3 store configured: set S3_URL first.')
    const { moveToS3, openFiles } = await import('./platform/files/index.ts')
    const store = openFiles(configuration, openLog(configuration))
    const fault = await store.check()
    if (fault) throw new Error(fault)
    for (const { folder, copied, there } of await moveToS3(configuration.dataDir, store))
      console.log(`${folder}: ${copied} copied, ${there} were there already.`)
    console.log(`What lies in ${configuration.dataDir} was left as it is.`)
  })

program
  .command('doctor')
  .description('say what is configured, what is reachable and what is missing')
  .action(async () => {
    const { diagnose } = await import('./doctor.ts')
    process.exitCode = (await diagnose(process.env)) ? 0 : 1
  })

/** Runs something on the database of this installation, and leaves it as it was found: running or not. */
async function withPlatform(work: (platform: Platform) => Promise<unknown>): Promise<void> {
  const configuration = readConfiguration({ LOG_LEVEL: 'warn', ...process.env })
  const { platform, stop } = await startPlatform(configuration, openLog(configuration))
  try {
    await work(platform)
  } finally {
    await stop()
  }
}

async function askHidden(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const { Writable } = await import('node:stream')
  process.stdout.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY })
  const answer = await lines.question('')
  lines.close()
  process.stdout.write('\n')
  return answer
}

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
