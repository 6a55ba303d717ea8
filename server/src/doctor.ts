import { access, constants, stat } from 'node:fs/promises'
import { Redis } from 'ioredis'
import { createTransport } from 'nodemailer'
import pg from 'pg'
import pino from 'pino'
import { ConfigurationError, describeConfiguration, readConfiguration } from './platform/configuration.ts'
import type { Configuration } from './platform/configuration.ts'
import { openFiles } from './platform/files/index.ts'

/** Says what is configured, reachable and missing. Answers whether Accord can start like this. */
export async function diagnose(environment: Record<string, string | undefined>): Promise<boolean> {
  try {
    const configuration = readConfiguration(environment)
    console.log('Configuration (secrets hidden):')
    for (const [name, value] of describeConfiguration(configuration))
      console.log(`  ${name.padEnd(14)} ${value}`)
    console.log('\nReachable:')
    const checks = [await checkNode(), await checkDataDir(configuration), await checkDatabase(configuration), await checkRedis(configuration), await checkMail(configuration), await checkFiles(configuration)] // prettier-ignore
    for (const { well, sentence } of checks) console.log(`  ${well ? 'ok     ' : 'MISSING'} ${sentence}`)
    return checks.every(({ well }) => well)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    console.log(error.message)
    return false
  }
}

type Check = { well: boolean; sentence: string }

const checkNode = async (): Promise<Check> => {
  const major = Number(process.versions.node.split('.')[0])
  return { well: major >= 24, sentence: `Node ${process.versions.node}${major >= 24 ? '' : ' (24 is needed: run npm install)'}` } // prettier-ignore
}

async function checkDataDir({ dataDir }: Configuration): Promise<Check> {
  const there = await stat(dataDir).catch(() => null)
  if (!there) return { well: true, sentence: `${dataDir} is made at the first start` }
  const writable = await access(dataDir, constants.W_OK).then(() => true, () => false) // prettier-ignore
  return { well: there.isDirectory() && writable, sentence: `${dataDir} ${writable ? 'can be written' : 'cannot be written'}` } // prettier-ignore
}

async function checkDatabase({ databaseUrl }: Configuration): Promise<Check> {
  if (!databaseUrl) return { well: true, sentence: 'PostgreSQL is brought along (no DATABASE_URL)' }
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    const { rows } = await client.query('SHOW server_version_num')
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000)
    return {
      well: major >= 15,
      sentence: `PostgreSQL ${major} answers${major >= 15 ? '' : ' (15 is needed)'}`,
    }
  } catch (error) {
    return { well: false, sentence: `PostgreSQL does not answer: ${(error as Error).message}` }
  } finally {
    await client.end().catch(() => {})
  }
}

async function checkRedis({ redisUrl }: Configuration): Promise<Check> {
  if (!redisUrl)
    return { well: true, sentence: 'processes share counts and news by PostgreSQL (no REDIS_URL)' }
  const redis = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5000 })
  redis.on('error', () => {})
  try {
    await redis.connect()
    await redis.ping()
    return { well: true, sentence: 'Redis answers' }
  } catch (error) {
    return { well: false, sentence: `Redis does not answer, each process goes on by itself: ${(error as Error).message}` } // prettier-ignore
  } finally {
    redis.disconnect()
  }
}

async function checkMail({ smtpUrl }: Configuration): Promise<Check> {
  if (!smtpUrl) return { well: true, sentence: 'mail is kept in the outbox (no SMTP_URL)' }
  try {
    await createTransport({ url: smtpUrl, connectionTimeout: 5000 } as never).verify()
    return { well: true, sentence: 'the mail server answers' }
  } catch (error) {
    return { well: false, sentence: `the mail server does not answer: ${(error as Error).message}` }
  }
}

async function checkFiles(configuration: Configuration): Promise<Check> {
  if (!configuration.s3) return { well: true, sentence: `files lie in ${configuration.dataDir} (no S3_URL)` }
  try {
    const fault = await openFiles(configuration, pino({ level: 'silent' })).check()
    return { well: fault === null, sentence: fault ?? 'the S3 store can be used' }
  } catch (error) {
    return { well: false, sentence: (error as Error).message }
  }
}
