import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigurationError, describeConfiguration, readConfiguration } from './configuration.ts'

const SECRET = 'thirty-two characters at the least'
const faultsOf = (environment: Record<string, string>): string => {
  try {
    readConfiguration(environment)
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return (error as Error).message
  }
}

describe('an environment that can’t be used', () => {
  it('is refused once, with every fault in it by name', () => {
    const message = faultsOf({
      PORT: 'many',
      DATABASE_URL: 'mysql://localhost/accord',
      SMTP_URL: 'mail.example.org',
      PUBLIC_URL: 'accord.example.org',
      ACCORD_CURRENCY: 'euro',
      ACCORD_DEMO: 'yes',
      LOG_LEVEL: 'loud',
    })
    for (const name of ['PORT', 'DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL', 'ACCORD_CURRENCY', 'ACCORD_DEMO', 'LOG_LEVEL', 'ACCORD_SECRET'])
      expect(message).toContain(`  ${name}: `) // prettier-ignore
  })

  it('is refused with a database of one’s own and no secret, or a short one', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres://localhost/accord' })).toContain('ACCORD_SECRET')
    expect(faultsOf({ ACCORD_SECRET: 'short' })).toContain('at least 32')
    expect(faultsOf({ DATABASE_URL: 'postgres://localhost/accord', ACCORD_SECRET: SECRET })).toBe('')
  })

  it.each(['-1', '65536', '30.5', 'http'])('is refused with the port %j', (PORT) => {
    expect(faultsOf({ PORT })).toContain('PORT')
  })

  it.each(['true', '1', 'the load balancer'])(
    'is refused with a proxy that is no address: %j',
    (TRUST_PROXY) => {
      expect(faultsOf({ TRUST_PROXY })).toContain('TRUST_PROXY')
    },
  )
})

describe('a client of a network', () => {
  it('is refused by halves, and with the networks elsewhere in production', () => {
    expect(faultsOf({ YOUTUBE_CLIENT_ID: 'a' })).toContain('YOUTUBE_CLIENT_ID, YOUTUBE_CLIENT_SECRET')
    expect(faultsOf({ INSTAGRAM_CLIENT_SECRET: 'a' })).toContain('INSTAGRAM_CLIENT_ID')
    expect(faultsOf({ NETWORKS_URL: 'http://x.example' })).toContain('NETWORKS_URL')
    expect(faultsOf({ NETWORKS_URL: 'https://x.example', NODE_ENV: 'production' })).toContain(
      'NETWORKS_URL: is for tests',
    )
    expect(faultsOf({ NETWORKS_URL: 'https://x.example' })).toBe('')
  })

  it('is shown without its secret', () => {
    const client = { YOUTUBE_CLIENT_ID: 'the client', YOUTUBE_CLIENT_SECRET: 'the secret' }
    const shown = describeConfiguration(readConfiguration(client))
    expect(Object.fromEntries(shown).youtube).toBe('client the client')
    expect(JSON.stringify(shown)).not.toContain('the secret')
  })
})

describe('a store of files', () => {
  it('is refused with half of what it needs, and with what is no address', () => {
    expect(faultsOf({ S3_URL: 'https://s3.example/accord' })).toContain('S3_ACCESS_KEY_ID')
    expect(faultsOf({ S3_URL: 'https://s3.example/accord', S3_ACCESS_KEY_ID: 'a' })).toContain(
      'S3_URL: needs',
    )
    expect(faultsOf({ S3_SECRET_ACCESS_KEY: 'b' })).toContain('only of use together with S3_URL')
    const keys = { S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' }
    expect(faultsOf({ S3_URL: 's3://accord', ...keys })).toContain('  S3_URL: must be a URL')
  })

  it('is shown without its secret', () => {
    const keys = { S3_ACCESS_KEY_ID: 'the key', S3_SECRET_ACCESS_KEY: 'the secret' }
    const configuration = readConfiguration({ S3_URL: 'https://s3.example/accord/', ...keys })
    expect(configuration.s3).toEqual({
      url: 'https://s3.example/accord',
      region: 'us-east-1',
      accessKeyId: 'the key',
      secretAccessKey: 'the secret',
    })
    const shown = Object.fromEntries(describeConfiguration(configuration))
    expect(shown.s3).toBe('https://s3.example/accord, region us-east-1, key the key')
    expect(JSON.stringify(shown)).not.toContain('the secret')
  })
})

describe('an empty environment', () => {
  it('means one machine, seen by nobody else', () => {
    expect(readConfiguration({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: null,
      trustProxy: null,
      corsOrigins: [],
      dataDir: resolve('./data'),
      databaseUrl: null,
      currency: 'EUR',
      secret: null,
      demo: 'unnamed',
      production: false,
    })
  })

  it('is what variables that are set to nothing mean too', () => {
    expect(readConfiguration({ PORT: '', DATABASE_URL: '', ACCORD_SECRET: '', ACCORD_DEMO: '' })).toEqual(
      readConfiguration({}),
    )
  })
})

describe('what is said', () => {
  it('is read: addresses without the slash at their end, origins one by one', () => {
    const { publicUrl, corsOrigins, trustProxy } = readConfiguration({
      PUBLIC_URL: 'https://accord.example.org/',
      CORS_ORIGINS: 'https://a.example, https://b.example,',
      TRUST_PROXY: '10.0.0.0/8, ::1, loopback',
    })
    expect([publicUrl, corsOrigins, trustProxy]).toEqual([
      'https://accord.example.org',
      ['https://a.example', 'https://b.example'],
      '10.0.0.0/8, ::1, loopback',
    ])
  })
})

describe('the demo with its known passwords', () => {
  it.each([
    { NODE_ENV: 'production' },
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.168.1.5' },
    { DATABASE_URL: 'postgres://localhost/accord', ACCORD_SECRET: SECRET },
    { PUBLIC_URL: 'https://accord.example.org' },
    { TRUST_PROXY: '127.0.0.1' },
    { ACCORD_DEMO: '0' },
  ])('is out with %o', (environment) => {
    expect(readConfiguration(environment as Record<string, string>).demo).toBe('off')
  })

  it.each(['127.0.0.1', '::1', 'localhost'])('is in, unnamed, on the machine itself: %s', (HOST) => {
    expect(readConfiguration({ HOST }).demo).toBe('unnamed')
  })

  it('is in wherever somebody asks for it by name', () => {
    const environment = {
      ACCORD_DEMO: '1',
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://demo.example.org',
    }
    expect(readConfiguration(environment).demo).toBe('named')
  })
})

describe('the configuration as it is shown to people', () => {
  it('holds no secret and no password, wherever in an address it stands', () => {
    const shown = describeConfiguration(
      readConfiguration({
        ACCORD_SECRET: SECRET,
        DATABASE_URL: 'postgres://accord:hush1@db.example.org/accord?password=hush2&sslmode=require',
        SMTP_URL: 'smtps://mailer:hush3@mail.example.org',
      }),
    )
    const text = shown.map((line) => line.join(' = ')).join('\n')
    for (const secret of [SECRET, 'hush1', 'hush2', 'hush3']) expect(text).not.toContain(secret)
    expect(text).toContain('secret = (set, hidden)')
    expect(text).toContain('db.example.org/accord')
    expect(text).toContain('publicUrl = (not set)')
  })
})

describe('limits that are off', () => {
  const off = { ACCORD_RATE_LIMITS: 'off' }
  it.each([
    { NODE_ENV: 'production' },
    { HOST: '0.0.0.0' },
    { PUBLIC_URL: 'https://accord.example.org' },
    { TRUST_PROXY: 'loopback' },
  ])('are refused with %j', (environment) => {
    expect(faultsOf({ ...off, ...(environment as Record<string, string>) })).toMatch('ACCORD_RATE_LIMITS')
  })

  it('are taken on one’s own machine alone', () => {
    expect(readConfiguration(off).rateLimits).toBe(false)
    expect(readConfiguration({}).rateLimits).toBe(true)
  })
})
