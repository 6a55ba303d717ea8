import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startS3Server } from '../../testing/s3-server.ts'
import type { S3Server } from '../../testing/s3-server.ts'
import { readConfiguration } from '../configuration.ts'
import { Problem } from '../problem.ts'
import { moveToS3, openFiles } from './index.ts'
import type { Files } from './index.ts'

const log = pino({ level: 'silent' })
let s3: S3Server
let directory: string

beforeAll(async () => {
  s3 = await startS3Server()
  directory = await mkdtemp(join(tmpdir(), 'accord-files-'))
})

afterAll(async () => {
  await s3.stop()
  await rm(directory, { recursive: true, force: true })
})

const inS3 = (environment: Record<string, string> = {}): Files =>
  openFiles(readConfiguration({ DATA_DIR: directory, ...s3.environment, ...environment }), log)
const inDirectory = (): Files => openFiles(readConfiguration({ DATA_DIR: directory }), log)

const listed = async (names: AsyncIterable<string>) => {
  const all: string[] = []
  for await (const name of names) all.push(name)
  return all.sort()
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Problem ? [error.status, error.code] : error),
  )

describe.each([
  ['in a directory', inDirectory],
  ['in an S3 store', inS3],
])('files %s', (_, open) => {
  it('are there as they were kept, under their names, until they are taken away', async () => {
    const files = open()
    const content = Buffer.from([0, 255, 13, 10, 128])
    await files.keep('private', 'one', content)
    await files.keep('private', 'none', Buffer.alloc(0))
    expect(await files.read('private', 'one')).toEqual(content)
    expect(await files.read('private', 'none')).toEqual(Buffer.alloc(0))
    expect(await files.read('files', 'one')).toBeNull()
    expect(await listed(files.names('private'))).toEqual(['none', 'one'])
    await files.keep('private', 'one', Buffer.from('another'))
    expect(String(await files.read('private', 'one'))).toBe('another')
    await files.remove('private', 'one')
    await files.remove('private', 'one')
    await files.remove('private', 'none')
    expect(await files.read('private', 'one')).toBeNull()
    expect(await files.open('private', 'one')).toBeNull()
    expect(await listed(files.names('private'))).toEqual([])
  })

  it('are read in parts', async () => {
    const files = open()
    await files.keep('files', 'letters', Buffer.from('abcdefghij'))
    const part = async (range?: { from: number; to: number | null }) => {
      const { content, ...rest } = (await files.open('files', 'letters', range))!
      return { text: String(await buffer(content)), ...rest }
    }
    expect(await part()).toEqual({ text: 'abcdefghij', from: 0, bytes: 10, total: 10 })
    expect(await part({ from: 3, to: 5 })).toEqual({ text: 'def', from: 3, bytes: 3, total: 10 })
    expect(await part({ from: 8, to: null })).toEqual({ text: 'ij', from: 8, bytes: 2, total: 10 })
    expect(await part({ from: 8, to: 400 })).toEqual({ text: 'ij', from: 8, bytes: 2, total: 10 })
    expect(await refusal(files.open('files', 'letters', { from: 10, to: null }))).toEqual([
      416,
      'out_of_range',
    ])
    await files.remove('files', 'letters')
  })

  it('are told by when they were kept', async () => {
    const files = open()
    await files.keep('private', 'older', Buffer.from('1'))
    await delay(1100)
    const between = new Date()
    await delay(1100)
    await files.keep('private', 'younger', Buffer.from('2'))
    expect(await listed(files.names('private', between))).toEqual(['older'])
    for (const name of ['older', 'younger']) await files.remove('private', name)
  })

  it('may be larger than memory should hold, in and out', async () => {
    const files = open()
    const bytes = 300_000_000
    const path = join(directory, 'large')
    await writeFile(path, (function* () {
      for (let at = 0; at < bytes; at += 1_000_000) yield Buffer.alloc(1_000_000, at / 1_000_000)
    })()) // prettier-ignore
    const before = process.memoryUsage()
    let most = 0
    const watch = setInterval(() => {
      const { rss } = process.memoryUsage()
      most = Math.max(most, rss - before.rss)
    }, 20)
    await files.keepFrom('exports', 'large.csv', path)
    await expect(stat(path)).rejects.toThrow('ENOENT')
    const { content, total } = (await files.open('exports', 'large.csv'))!
    let read = 0
    for await (const chunk of content as AsyncIterable<Buffer>) read += chunk.length
    clearInterval(watch)
    expect({ read, total }).toEqual({ read: bytes, total: bytes })
    expect(most).toBeLessThan(150_000_000)
    await files.remove('exports', 'large.csv')
  }, 60_000)

  it('can be used as they are configured', async () => {
    expect(await open().check()).toBeNull()
    expect(await listed(open().names('private'))).toEqual([])
  })
})

describe('in a directory', () => {
  it('nothing unfinished has a name, and nobody else on the machine may read it', async () => {
    await inDirectory().keep('private', 'mine', Buffer.from('mine'))
    expect((await stat(join(directory, 'private'))).mode & 0o777).toBe(0o700)
    expect((await stat(join(directory, 'private/mine'))).mode & 0o777).toBe(0o600)
    expect(await readdir(join(directory, 'private'))).toEqual(['mine'])
    await inDirectory().remove('private', 'mine')
  })
})

describe('an S3 store', () => {
  it('lists more than it does in one answer', async () => {
    const files = inS3()
    const names = Array.from({ length: 1003 }, (_, at) => `${at}`.padStart(4, '0'))
    for (let at = 0; at < names.length; at += 20)
      await Promise.all(names.slice(at, at + 20).map((name) => files.keep('private', name, Buffer.from('x'))))
    expect(await listed(files.names('private'))).toEqual(names)
    for (let at = 0; at < names.length; at += 20)
      await Promise.all(names.slice(at, at + 20).map((name) => files.remove('private', name)))
  }, 60_000)

  it('that is away is refused with 503, and goes on when it is back', async () => {
    const files = inS3()
    await files.keep('files', 'here', Buffer.from('here'))
    await s3.down()
    const unavailable = [503, 'files_unavailable']
    expect(await refusal(files.keep('files', 'gone', Buffer.from('x')))).toEqual(unavailable)
    expect(await refusal(files.read('files', 'here'))).toEqual(unavailable)
    expect(await refusal(files.open('files', 'here'))).toEqual(unavailable)
    expect(await refusal(files.remove('files', 'here'))).toEqual(unavailable)
    expect(await refusal(listed(files.names('files')))).toEqual(unavailable)
    expect(await files.check()).toMatch(
      /^The S3 store at http:\/\/127\.0\.0\.1:\d+\/accord does not answer: ECONNREFUSED\./,
    )
    await s3.up()
    expect(String(await files.read('files', 'here'))).toBe('here')
    expect(await files.read('files', 'gone')).toBeNull()
    await files.remove('files', 'here')
  }, 30_000)

  it('is asked again where it is too busy for a moment, and refused with 503 where that lasts', async () => {
    let busy = 2
    const asked: string[] = []
    const store = createServer((request, answer) => {
      asked.push(request.method!)
      if (busy-- > 0) return answer.writeHead(503, { 'content-type': 'application/xml' }).end('<Error><Code>SlowDown</Code></Error>')
      return answer.end('well')
    }).listen(0, '127.0.0.1') // prettier-ignore
    await new Promise((done) => store.once('listening', done))
    const files = inS3({ S3_URL: `http://127.0.0.1:${(store.address() as AddressInfo).port}/accord` })
    expect(String(await files.read('files', 'one'))).toBe('well')
    expect(asked).toEqual(['GET', 'GET', 'GET'])
    busy = 100
    expect(await refusal(files.keep('files', 'one', Buffer.from('x')))).toEqual([503, 'files_unavailable'])
    store.closeAllConnections()
    store.close()
  })

  it.each([
    ['a key that it does not know', { S3_ACCESS_KEY_ID: 'NOBODY' }, /knows no key NOBODY: see S3_ACCESS_KEY_ID\.$/],
    ['a secret of another key', { S3_SECRET_ACCESS_KEY: 'wrong' }, /S3_SECRET_ACCESS_KEY does not belong to the key S3RVER\.$/],
  ])('says in a sentence what is wrong with %s', async (_, environment, sentence) => {
    await expect(inS3(environment).check()).rejects.toThrow(sentence)
  }) // prettier-ignore

  it('says in a sentence that there is no such bucket', async () => {
    const files = inS3({ S3_URL: s3.environment.S3_URL.replace('/accord', '/nowhere') })
    await expect(files.check()).rejects.toThrow(/^There is no bucket at http.*\/nowhere \(404 NoSuchBucket\)/)
    expect(await refusal(files.read('files', 'one'))).toEqual([503, 'files_unavailable'])
  })
})

describe('moving from the directory into the store', () => {
  it('copies what is not there yet, and leaves the directory as it was', async () => {
    const dataDir = await mkdtemp(join(directory, 'moving-'))
    const [from, store] = [openFiles(readConfiguration({ DATA_DIR: dataDir }), log), inS3()]
    await from.keep('files', 'face.webp', Buffer.from('face'))
    await from.keep('private', 'proof', Buffer.from('proof'))
    await mkdir(join(dataDir, 'files'), { recursive: true })
    await writeFile(join(dataDir, 'files/.half.webp.1'), 'ha')
    expect(await moveToS3(dataDir, store)).toEqual([
      { folder: 'files', copied: 1, there: 0 },
      { folder: 'private', copied: 1, there: 0 },
      { folder: 'screenshots', copied: 0, there: 0 },
    ])
    expect(await moveToS3(dataDir, store)).toEqual([
      { folder: 'files', copied: 0, there: 1 },
      { folder: 'private', copied: 0, there: 1 },
      { folder: 'screenshots', copied: 0, there: 0 },
    ])
    expect(String(await store.read('files', 'face.webp'))).toBe('face')
    expect(await listed(store.names('files'))).toEqual(['face.webp'])
    expect(String(await readFile(join(dataDir, 'private/proof')))).toBe('proof')
  })
})
