import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { Currency } from '@accord/contract'

const flag = z.enum(['0', '1']).transform((text) => text === '1')
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const url = (...protocols: string[]) =>
  z.string().refine(
    (text) => {
      try {
        return protocols.includes(new URL(text).protocol)
      } catch {
        return false
      }
    },
    { error: `must be a URL that begins with ${protocols.join(' or ')}//` },
  )

const NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal'])
const isProxy = (text: string): boolean => NETWORKS.has(text) || isIP(text.replace(/\/\d{1,3}$/, '')) !== 0

/** The proxies that may say for whom they ask, as Fastify reads them. */
const proxies = z.string().refine((text) => text.split(',').every((part) => isProxy(part.trim())), {
  error: 'must be the addresses or networks of proxies: 10.0.0.5, 10.0.0.0/8, loopback',
})

/** The environment, each variable optional on one machine. DESIGN of each is in docs/operations.md. */
const Environment = z.object({
  NODE_ENV: optional(z.string()),
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  HOST: optional(z.string()),
  PUBLIC_URL: optional(url('http:', 'https:')),
  TRUST_PROXY: optional(proxies),
  CORS_ORIGINS: optional(z.string()),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(url('postgres:', 'postgresql:')),
  DATABASE_POOL: optional(z.coerce.number().int().min(2).max(200)),
  REDIS_URL: optional(url('redis:', 'rediss:')),
  S3_URL: optional(url('http:', 'https:')),
  S3_REGION: optional(z.string()),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
  YOUTUBE_CLIENT_ID: optional(z.string()),
  YOUTUBE_CLIENT_SECRET: optional(z.string()),
  INSTAGRAM_CLIENT_ID: optional(z.string()),
  INSTAGRAM_CLIENT_SECRET: optional(z.string()),
  NETWORKS_URL: optional(url('https:')),
  SMTP_URL: optional(url('smtp:', 'smtps:')),
  MAIL_FROM: optional(z.string()),
  ACCORD_CURRENCY: optional(Currency),
  ACCORD_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  ACCORD_SECRET_BEFORE: optional(z.string().min(32, 'must have at least 32 characters')),
  ACCORD_DEMO: optional(flag),
  ACCORD_PAGES: optional(flag),
  ACCORD_RATE_LIMITS: optional(z.enum(['on', 'off'])),
  LOG_LEVEL: optional(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])),
})

/**
 * Whether the demo is in. `unnamed`: because `npm start` on one's own machine brings it along, in which case its
 * accounts with known passwords are refused to whoever comes through a proxy. `named`: ACCORD_DEMO=1 asked for it.
 */
export type Demo = 'off' | 'unnamed' | 'named'

/** A bucket of an S3-compatible store. `url`: the store's address with the bucket in it. */
export type S3 = { url: string; region: string; accessKeyId: string; secretAccessKey: string }

/** What this installation is called at a network. */
export type OAuthClient = { id: string; secret: string }

export type Configuration = {
  port: number
  host: string
  publicUrl: string | null
  trustProxy: string | null
  corsOrigins: string[]
  dataDir: string
  databaseUrl: string | null
  databasePool: number
  redisUrl: string | null
  /** Where files lie; null: in the data directory. */
  s3: S3 | null
  /** The networks at which accounts can be connected. */
  youtube: OAuthClient | null
  instagram: OAuthClient | null
  /** Below this address their hosts are looked for instead: for tests. */
  networksUrl: string | null
  smtpUrl: string | null
  mailFrom: string
  currency: Currency
  secret: string | null
  /** The secret that `secret` replaces, while it does. */
  secretBefore: string | null
  demo: Demo
  /** Whether this process serves the pages; without, the API alone. */
  pages: boolean
  /** Whether rates are limited. Off only where nobody but this machine can ask. */
  rateLimits: boolean
  production: boolean
  logLevel: string
}

export class ConfigurationError extends Error {}

/** Reads the environment once; every fault in it is named in one error. */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const read = Environment.safeParse(environment)
  const faults = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  const env: Partial<z.infer<typeof Environment>> = read.success ? read.data : {}
  if (environment.DATABASE_URL && !environment.ACCORD_SECRET)
    faults.push('  ACCORD_SECRET: is needed together with DATABASE_URL, the same for every process')
  if (environment.ACCORD_SECRET_BEFORE && !environment.ACCORD_SECRET)
    faults.push('  ACCORD_SECRET_BEFORE: is only of use together with the ACCORD_SECRET that replaces it')
  const keys = [environment.S3_ACCESS_KEY_ID, environment.S3_SECRET_ACCESS_KEY]
  if (environment.S3_URL && !keys.every(Boolean))
    faults.push('  S3_URL: needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, too')
  if (!environment.S3_URL && keys.some(Boolean))
    faults.push('  S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY: are only of use together with S3_URL')
  for (const network of ['YOUTUBE', 'INSTAGRAM'])
    if (!environment[`${network}_CLIENT_ID`] !== !environment[`${network}_CLIENT_SECRET`])
      faults.push(`  ${network}_CLIENT_ID, ${network}_CLIENT_SECRET: are only of use together`)
  if (env.NETWORKS_URL && env.NODE_ENV === 'production')
    faults.push('  NETWORKS_URL: is for tests, and tokens would go there: not in production')
  if (env.ACCORD_RATE_LIMITS === 'off' && (env.NODE_ENV === 'production' || isReachable(env)))
    faults.push('  ACCORD_RATE_LIMITS: can be off only on one’s own machine: no production, HOST, PUBLIC_URL or TRUST_PROXY that others reach') // prettier-ignore
  if (faults.length > 0)
    throw new ConfigurationError(`The configuration can't be used:\n${faults.join('\n')}`)

  return {
    port: env.PORT ?? 3000,
    host: env.HOST ?? '127.0.0.1',
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: env.TRUST_PROXY ?? null,
    corsOrigins: (env.CORS_ORIGINS ?? '').split(',').map((origin) => origin.trim()).filter(Boolean), // prettier-ignore
    dataDir: resolve(env.DATA_DIR ?? './data'),
    databaseUrl: env.DATABASE_URL ?? null,
    databasePool: env.DATABASE_POOL ?? 16,
    redisUrl: env.REDIS_URL ?? null,
    s3: s3Of(env),
    youtube: clientOf(env.YOUTUBE_CLIENT_ID, env.YOUTUBE_CLIENT_SECRET),
    instagram: clientOf(env.INSTAGRAM_CLIENT_ID, env.INSTAGRAM_CLIENT_SECRET),
    networksUrl: env.NETWORKS_URL?.replace(/\/+$/, '') ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? 'Accord <accord@localhost>',
    currency: env.ACCORD_CURRENCY ?? 'EUR',
    secret: env.ACCORD_SECRET ?? null,
    secretBefore: env.ACCORD_SECRET_BEFORE ?? null,
    demo: demoOf(env),
    pages: env.ACCORD_PAGES ?? true,
    rateLimits: env.ACCORD_RATE_LIMITS !== 'off',
    production: env.NODE_ENV === 'production',
    logLevel: env.LOG_LEVEL ?? 'info',
  }
}

const s3Of = (env: Partial<z.infer<typeof Environment>>): S3 | null =>
  env.S3_URL === undefined
    ? null
    : {
        url: env.S3_URL.replace(/\/+$/, ''),
        region: env.S3_REGION ?? 'us-east-1',
        accessKeyId: env.S3_ACCESS_KEY_ID as string,
        secretAccessKey: env.S3_SECRET_ACCESS_KEY as string,
      }

const clientOf = (id: string | undefined, secret: string | undefined): OAuthClient | null =>
  id && secret ? { id, secret } : null

const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', 'localhost'])

export const isLoopback = (host: string): boolean => LOOPBACK.has(host)

function demoOf(env: Partial<z.infer<typeof Environment>>): Demo {
  if (env.ACCORD_DEMO !== undefined) return env.ACCORD_DEMO ? 'named' : 'off'
  return env.NODE_ENV === 'production' || env.DATABASE_URL || isReachable(env) ? 'off' : 'unnamed'
}

/** Whether it is said that others than this machine may ask. */
const isReachable = ({ HOST, PUBLIC_URL, TRUST_PROXY }: Partial<z.infer<typeof Environment>>): boolean =>
  !isLoopback(HOST ?? '127.0.0.1') || PUBLIC_URL !== undefined || TRUST_PROXY !== undefined

/** The configuration as lines for people, with everything secret hidden. */
export function describeConfiguration(configuration: Configuration): [name: string, value: string][] {
  return Object.entries(configuration).map(([name, value]) => [name, shown(name, value)])
}

function shown(name: string, value: unknown): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '(not set)'
  if (name === 'secret' || name === 'secretBefore') return '(set, hidden)'
  if (name === 'youtube' || name === 'instagram') return `client ${(value as OAuthClient).id}`
  if (name === 's3') {
    const { url, region, accessKeyId } = value as S3
    return `${withoutPassword(url)}, region ${region}, key ${accessKeyId}`
  }
  if (typeof value === 'string' && /Url$/.test(name)) return withoutPassword(value)
  return String(value)
}

export function withoutPassword(address: string): string {
  const parsed = new URL(address)
  if (parsed.password) parsed.password = '***'
  // libpq takes it there too.
  if (parsed.searchParams.has('password')) parsed.searchParams.set('password', '***')
  return parsed.toString()
}
