import { execFile } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { BlockList, isIPv4 } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSecureServer } from '../../testing/secure-server.ts'
import type { SecureServer } from '../../testing/secure-server.ts'
import { guardedRequest, strictGuard } from './guarded-request.ts'
import type { Guard, OutgoingRequest } from './guarded-request.ts'
import { isPublic } from './public-addresses.ts'
import type { Address } from './public-addresses.ts'

const run = promisify(execFile)

let server: SecureServer
/** Every TCP connection that this process began, whoever asked for it and whatever became of it. */
let begun = 0
const count = () => begun++
beforeAll(async () => {
  server = await startSecureServer()
  subscribe('net.client.socket', count)
})
afterAll(async () => {
  unsubscribe('net.client.socket', count)
  await server.stop()
})
beforeEach(() => {
  begun = 0
  server.heard.length = 0
  server.answer((response) => response.end('ok'))
})

const ask = (url: string, guard: Partial<Guard> = {}, more: Partial<OutgoingRequest> = {}) =>
  guardedRequest({ method: 'POST', url, body: '{}', ...more }, { ...strictGuard, ...guard })
const here = (path = '/', guard: Partial<Guard> = {}) =>
  ask(`https://hook.test:${server.port}${path}`, { ...server.guard, ...guard })
const address = (text: string): Address => ({ address: text, family: isIPv4(text) ? 4 : 6 })
const resolvesTo = (...addresses: string[]) => ({ resolve: async () => addresses.map(address) })
const refused = (why: string) => ({ answered: false, why, perhapsHeard: false })

describe('an address that can’t be called', () => {
  it.each([
    ['http://hook.test/', 'not_https'],
    ['ftp://hook.test/', 'not_https'],
    ['file:///etc/passwd', 'not_https'],
    ['https://nora:secret@hook.test/', 'has_password'],
    ['https://hook.test:22/', 'bad_port'],
    ['https://hook.test:25/', 'bad_port'],
    ['https://localhost/', 'bad_url'],
    ['https://localhost./', 'bad_url'],
    ['https://hook.test./', 'bad_url'],
    ['https://metadata/', 'bad_url'],
    ['https://', 'bad_url'],
    ['/hook', 'bad_url'],
    ['', 'bad_url'],
    ['https://127.0.0.1/', 'not_public'],
    ['https://127.1/', 'not_public'],
    ['https://0x7f.1/', 'not_public'],
    ['https://2130706433/', 'not_public'],
    ['https://0177.0.0.1/', 'not_public'],
    ['https://１２７.0.0.1/', 'not_public'],
    ['https://127。0。0。1/', 'not_public'],
    ['https://0/', 'not_public'],
    ['https://[::]/', 'not_public'],
    ['https://[::1]/', 'not_public'],
    ['https://[::ffff:10.0.0.1]/', 'not_public'],
    ['https://[::ffff:8.8.8.8]/', 'not_public'],
    ['https://[::127.0.0.1]/', 'not_public'],
    ['https://[64:ff9b::a00:1]/', 'not_public'],
    ['https://[2002:7f00:1::]/', 'not_public'],
    ['https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/', 'not_public'],
    ['https://[fd00:ec2::254]/', 'not_public'],
    ['https://[fe80::1]/', 'not_public'],
    ['https://169.254.169.254/latest/meta-data/', 'not_public'],
    ['https://100.100.100.200/', 'not_public'],
  ])('%s is refused as %s, and nothing is connected to', async (url, why) => {
    expect(await ask(url, resolvesTo('127.0.0.1'))).toEqual(refused(why))
    expect(begun).toBe(0)
  })

  it('stays closed in every blocked range and spelling', { timeout: 60_000 }, async () => {
    const runs = { seed: 20_261_124, numRuns: process.env.ACCORD_LONG ? 20_000 : 1000 }
    const property = fc.asyncProperty(anyBlocked, fc.boolean(), async (host, asName) => {
      const guard = asName ? resolvesTo(host.address) : {}
      const outcome = await ask(asName ? 'https://hook.test/' : `https://${host.spelled}/`, guard)
      expect([host, outcome, begun]).toEqual([host, refused(outcome.answered ? '' : outcome.why), 0])
      expect(['not_public', 'bad_url']).toContain((outcome as { why: string }).why)
    })
    await fc.assert(property, runs)
  })
})

describe('a name', () => {
  it('that leads to nothing is refused like one that leads inside', async () => {
    const nothing = async () => Promise.reject(new Error('ENOTFOUND'))
    expect(await ask('https://hook.test/', { resolve: nothing })).toEqual(refused('not_public'))
    expect(await ask('https://hook.test/', resolvesTo())).toEqual(refused('not_public'))
  })

  it.each([
    [['93.184.215.14', '10.0.0.1']],
    [['10.0.0.1', '93.184.215.14']],
    [['93.184.215.14', '::ffff:169.254.169.254']],
    [['2606:2800:21f:cb07:6820:80da:af6b:8b2c', 'fe80::1%eth0']],
    [['not an address', '93.184.215.14']],
  ])('that leads to %j is refused altogether', async (addresses) => {
    expect(await ask('https://hook.test/', resolvesTo(...addresses))).toEqual(refused('not_public'))
    expect(begun).toBe(0)
  })

  it('that means something else each time it is asked is asked once: what was checked is connected to', async () => {
    const other = await startSecureServer()
    let asked = 0
    // First an address that counts as public here, from then on the inside.
    const lying = async () => [address(asked++ === 0 ? '127.0.0.1' : '127.0.0.2')]
    const outcome = await here('/', { resolve: lying })
    expect([outcome.answered, asked, other.connections()]).toEqual([true, 1, 0])
    expect(await here('/', { resolve: lying })).toEqual(refused('not_public'))
    await other.stop()
  })

  it('whose answer never comes is given up in time', async () => {
    const started = performance.now()
    const outcome = await here('/', { resolve: () => new Promise(() => {}), milliseconds: 50 })
    expect(outcome).toEqual(refused('too_slow'))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('an answer', () => {
  it('comes with its status and its words, whatever the status is', async () => {
    server.answer((response) => response.writeHead(404).end('no_service'))
    const outcome = await here('/T0/B0?x=1')
    expect(outcome).toEqual({ answered: true, status: 404, body: Buffer.from('no_service'), cut: false })
    const [heard] = server.heard
    expect(heard).toMatchObject({ method: 'POST', url: '/T0/B0?x=1', body: '{}' })
    expect(heard?.headers).toMatchObject({ host: `hook.test:${server.port}`, 'accept-encoding': 'identity', connection: 'close' }) // prettier-ignore
  })

  it('from a server without a good certificate is none, and it hears nothing', async () => {
    const { ca: _, ...usual } = server.guard
    expect(await ask(`https://hook.test:${server.port}/`, usual)).toEqual(refused('bad_certificate'))
    expect(await ask(`https://other.test:${server.port}/`, server.guard)).toEqual(refused('bad_certificate'))
    expect(server.heard).toEqual([])
  })

  it('that is a redirect is followed nowhere', async () => {
    const inside = await startSecureServer()
    for (const [status, location] of [[302, `https://hook.test:${inside.port}/`], [301, 'http://127.0.0.1/'], [307, 'https://169.254.169.254/'], [304, '/']] as const) {
      server.answer((response) => response.writeHead(status, { location }).end())
      expect(await here()).toEqual({ answered: false, why: 'redirected', perhapsHeard: true })
    }
    expect(inside.connections()).toBe(0)
    await inside.stop()
  }) // prettier-ignore

  it('that does not begin, or does not end, is given up after the time for everything', async () => {
    const slow = { answered: false, why: 'too_slow', perhapsHeard: true }
    server.answer(() => {})
    expect(await here('/', { milliseconds: 300 })).toEqual(slow)
    server.answer(async (response) => {
      response.writeHead(200)
      while (!response.destroyed) {
        response.write('.')
        await delay(20)
      }
    })
    const started = performance.now()
    expect(await here('/', { milliseconds: 300 })).toEqual(slow)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('without end is read to 64 KiB and then hung up on', async () => {
    let written = 0
    const closed = new Promise<void>((resolve) =>
      server.answer((response) => {
        response.on('close', resolve)
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(16_384))) written += 16_384
          response.once('drain', more)
        }
        more()
      }),
    )
    const outcome = await here()
    expect(outcome).toMatchObject({ answered: true, status: 200, cut: true })
    expect((outcome as { body: Buffer }).body).toHaveLength(65_536)
    await closed
    expect(written).toBeLessThan(64 * 1024 * 1024)
  })

  it('that is cut off, or of another protocol, is none; what was asked may have been heard', async () => {
    const broken = { answered: false, why: 'broken', perhapsHeard: true }
    server.answer((response) => response.destroy())
    expect(await here()).toEqual(broken)
    server.answer((response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'))
    expect(await here()).toEqual(broken)
    server.answer((response) => response.socket?.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n')) // prettier-ignore
    expect(await here()).toEqual(broken)
    server.answer((response) => response.writeHead(200, { 'content-length': 10 }).write('half', () => response.destroy())) // prettier-ignore
    expect(await here()).toEqual(broken)
  })

  it('of a server that is not there is none', async () => {
    const gone = await startSecureServer()
    await gone.stop()
    expect(await ask(`https://hook.test:${gone.port}/`, gone.guard)).toEqual(refused('no_connection'))
  })

  it('is asked for by a connection of its own each time', async () => {
    const connections = server.connections()
    expect([await here(), await here()]).toMatchObject([{ status: 200 }, { status: 200 }])
    expect(server.connections() - connections).toBe(2)
  })

  it('is asked for without the environment’s proxy, and by no certificate that only the environment excuses', async () => {
    const proxy = await startSecureServer()
    const at = `http://127.0.0.1:${proxy.port}`
    const script = `const { guardedRequest } = await import(${JSON.stringify(join(import.meta.dirname, 'guarded-request.ts'))})
      const guard = { resolve: async () => [{ address: '127.0.0.1', family: 4 }], counts: () => true, milliseconds: 4000 }
      const outcome = await guardedRequest({ method: 'GET', url: 'https://hook.test:${server.port}/' }, guard)
      process.stdout.write(outcome.why ?? String(outcome.status))`
    const env = { ...process.env, NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: at, https_proxy: at, NODE_TLS_REJECT_UNAUTHORIZED: '0' } // prettier-ignore
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env })
    expect([stdout, proxy.connections(), server.heard]).toEqual(['bad_certificate', 0, []])
    await proxy.stop()
  })
})

it('public are the addresses of well-known servers', () => {
  for (const one of ['1.1.1.1', '8.8.8.8', '93.184.215.14', '172.15.0.1', '172.32.0.1', '100.63.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4001:80e::200e'])
    expect([one, isPublic(one)]).toEqual([one, true])
}) // prettier-ignore

/** What IANA's two registries of special addresses keep from the public (RFC 6890 and later), apart from our library. */
const BLOCKED_4 = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '255.255.255.255/32'] // prettier-ignore
const BLOCKED_6 = ['::/96', '::1/128', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8', '4000::/3', '8000::/3', 'e000::/4'] // prettier-ignore

const bits = (count: number) => fc.bigInt({ min: 0n, max: (1n << BigInt(count)) - 1n })
const groups = (value: bigint, size: bigint, count: number): bigint[] =>
  Array.from(
    { length: count },
    (_, index) => (value >> (size * BigInt(count - 1 - index))) & ((1n << size) - 1n),
  )
const quad = (value: bigint) => groups(value, 8n, 4).join('.')
const hextets = (value: bigint) => groups(value, 16n, 8).map((group) => group.toString(16)).join(':') // prettier-ignore

/** An address of a range, by replacing the bits below its prefix. */
const within = (range: string, size: 32 | 128) => {
  const [start, prefix] = range.split('/') as [string, string]
  const free = size - Number(prefix)
  return bits(free).map((low) => (valueOf(start) & ~((1n << BigInt(free)) - 1n)) | low)
}
function valueOf(text: string): bigint {
  if (isIPv4(text)) return text.split('.').reduce((all, part) => (all << 8n) | BigInt(part), 0n)
  const [head = '', tail] = text.split('::').map((half) => half.split(':').filter(Boolean))
  const all =
    tail === undefined ? head : [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail]
  return (all as string[]).reduce((sum, part) => (sum << 16n) | BigInt(`0x${part}`), 0n)
}

/** IPv4 as browsers read it: decimal, hexadecimal or octal, in one to four parts; or inside an IPv6 address. */
const spell4 = (value: bigint) => {
  const [a, b, c, d] = groups(value, 8n, 4) as [bigint, bigint, bigint, bigint]
  const octal = (part: bigint) => (part === 0n ? '0' : `0${part.toString(8)}`)
  const hex = (part: bigint) => `0x${part.toString(16)}`
  return fc.constantFrom(
    quad(value), String(value), hex(value), octal(value), `${a}.${(b << 16n) | (c << 8n) | d}`, `${a}.${b}.${(c << 8n) | d}`,
    [a, b, c, d].map(hex).join('.'), [a, b, c, d].map(octal).join('.'), `${hex(a)}.${octal(b)}.${c}.${d}`,
    quad(value).replaceAll('.', '。'), quad(value).replaceAll('.', '%2e'), `[::ffff:${quad(value)}]`, `[::${quad(value)}]`,
    `[64:ff9b::${quad(value)}]`, `[2002:${groups(value, 16n, 2).map((part) => part.toString(16)).join(':')}::]`,
  ) // prettier-ignore
}
const anyBlocked = fc.oneof(
  fc
    .constantFrom(...BLOCKED_4)
    .chain((range) => within(range, 32))
    .chain((value) => spell4(value).map((spelled) => ({ address: quad(value), spelled }))),
  fc
    .constantFrom(...BLOCKED_6)
    .chain((range) => within(range, 128))
    .map((value) => ({ address: hextets(value), spelled: `[${hextets(value)}]` })),
)

it('agrees with node’s own list of blocked networks on any address', () => {
  const blocked = new BlockList()
  for (const [ranges, family] of [[BLOCKED_4, 'ipv4'], [BLOCKED_6, 'ipv6']] as const)
    for (const range of ranges) {
      const [start, prefix] = range.split('/') as [string, string]
      // An IPv4 address that is written as IPv6 would be looked up as what it stands for.
      if (start !== '::ffff:0:0') blocked.addSubnet(start, Number(prefix), family)
    }
  const any = fc.oneof(
    bits(32).map((value) => [quad(value), 'ipv4'] as const),
    bits(125).map((value) => [hextets((1n << 125n) | value), 'ipv6'] as const),
  )
  // Two networks of AS112 and one of AMT are global by the registry, and nobody’s web server: closed as well.
  const nobodys = /^192\.(31\.196|52\.193|175\.48)\.|^2620:4f:8000:/
  fc.assert(
    fc.property(any, ([text, family]) => nobodys.test(text) || isPublic(text) === !blocked.check(text, family)),
    { seed: 20_261_124, numRuns: process.env.ACCORD_LONG ? 20_000 : 2000 },
  )
}) // prettier-ignore
