import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Export, PortfolioItem } from '@accord/contract'
import { formOf } from './testing/forms.ts'
import { createTestDatabase, startInstallation, TEST_SECRET } from './testing/installation.ts'
import type { Installation } from './testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor } from './testing/people.ts'
import type { Person } from './testing/people.ts'
import { startS3Server } from './testing/s3-server.ts'
import type { S3Server } from './testing/s3-server.ts'
import { ACCORD } from './testing/server-process.ts'

let s3: S3Server
let accord: Installation
let nora: Person & { username: string }
let work: number
beforeAll(async () => {
  s3 = await startS3Server()
  accord = await startInstallation(s3.environment)
  nora = await newInfluencer(accord)
  work = (await nora.ask<{ id: number }>('POST', '/api/v1/profile/portfolio', { title: 'A walk' })).body.id
})
afterAll(async () => {
  await accord.stop()
  await s3.stop()
})

const picture = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#c0ffee' } })
    .png()
    .toBuffer()
const put = async () => {
  const { payload, headers } = formOf({ alt: 'A hut' }, [{ name: 'picture', content: await picture() }])
  return nora.ask<PortfolioItem & { code: string }>(
    'PUT',
    `/api/v1/profile/portfolio/${work}/picture`,
    payload,
    headers,
  )
}
const sweep = async () => {
  await accord.platform.db
    .updateTable('pictures')
    .set({ left_at: new Date(0) })
    .where('left_at', 'is not', null)
    .execute()
  await accord.runSchedule('sweep-pictures')
}
const kept = async (folder: 'files' | 'private' | 'exports' = 'files') => {
  const names: string[] = []
  for await (const name of accord.platform.files.names(folder)) names.push(name)
  return names.sort()
}
const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  accord.http.inject({ url, headers, method })

it('a picture lies in the store and nowhere else, is served whole, in part and not again, and goes with its work', async () => {
  const { status, body } = await put()
  expect(status).toBe(200)
  const urls = body.picture!.sizes.map(({ url }) => url)
  expect((await kept()).map((name) => `/files/${name}`)).toEqual(urls.toSorted())
  expect(await readdir(accord.platform.configuration.dataDir)).toEqual([])

  const [url = ''] = urls
  const whole = await get(url)
  const { width } = await sharp(whole.rawPayload).metadata()
  expect([whole.statusCode, whole.headers['content-type'], width]).toEqual([200, 'image/webp', 320])
  expect(whole.headers['content-length']).toBe(String(whole.rawPayload.length))
  expect(whole.headers['cache-control']).toContain('immutable')
  const part = await get(url, { range: 'bytes=4-9' })
  expect([part.statusCode, part.headers['content-range']]).toEqual([
    206,
    `bytes 4-9/${whole.rawPayload.length}`,
  ])
  expect(part.rawPayload).toEqual(whole.rawPayload.subarray(4, 10))
  const beyond = await get(url, { range: 'bytes=900000-' })
  expect([beyond.statusCode, beyond.json().code]).toEqual([416, 'out_of_range'])
  expect((await get(url, { 'if-none-match': String(whole.headers.etag) })).statusCode).toBe(304)
  const head = await get(url, {}, 'HEAD')
  expect([head.statusCode, head.rawPayload.length]).toEqual([200, 0])
  expect((await get(`/files/${'0'.repeat(32)}.webp`)).statusCode).toBe(404)
  expect((await get('/files/..%2fsecret')).statusCode).toBe(404)

  await nora.ask('DELETE', `/api/v1/profile/portfolio/${work}/picture`)
  await sweep()
  expect(await kept()).toEqual([])
})

it('a picture of a person goes from there some while after it was replaced', async () => {
  const { payload, headers } = formOf({}, [{ name: 'picture', content: await picture() }])
  await nora.ask('PUT', '/api/v1/profile/picture', payload, headers)
  expect((await kept()).length).toBe(1)
  await nora.ask('DELETE', '/api/v1/profile/picture')
  await sweep()
  expect(await kept()).toEqual([])
})

it('an export lies there too, and can be fetched in parts', async () => {
  const sponsor = await newSponsor(accord, await newAdmin(accord))
  const { body } = await sponsor.ask<Export>('POST', '/api/v1/exports', { format: 'csv', months: 1 })
  await accord.runJobs()
  expect(await kept('exports')).toEqual([`${body.id}-1.csv`])
  expect(await readdir(join(accord.platform.configuration.dataDir, 'exports'))).toEqual([])
  const url = `/api/v1/exports/${body.id}/file`
  const headers = { authorization: `Bearer ${sponsor.token}` }
  const whole = await get(url, headers)
  expect([whole.statusCode, whole.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
  const part = await get(url, { ...headers, range: 'bytes=10-' })
  expect([part.statusCode, part.rawPayload]).toEqual([206, whole.rawPayload.subarray(10)])
  await accord.platform.db
    .updateTable('exports')
    .set({ expires_at: new Date(0) })
    .execute()
  await accord.runSchedule('sweep-exports')
  expect(await kept('exports')).toEqual([])
})

it('while the store is away, a picture is refused with 503 and nothing of it is kept; the rest works', async () => {
  const before = (await put()).body.picture
  await s3.down()
  const { status, body, headers } = await put()
  expect([status, body.code, headers['retry-after']]).toEqual([503, 'files_unavailable', '30'])
  expect((await get(before!.sizes[0]!.url)).statusCode).toBe(503)
  const kit = await nora.ask<{ portfolio: PortfolioItem[] }>('GET', `/api/v1/influencers/${nora.username}`)
  expect(kit.body.portfolio[0]?.picture).toEqual(before)
  expect((await get(`/api/v1/influencers/${nora.username}/media-kit.pdf`)).statusCode).toBe(200)
  await s3.up()
  expect((await get(before!.sizes[0]!.url)).statusCode).toBe(200)
  expect((await kept()).length).toBe(before!.sizes.length)
  expect((await put()).status).toBe(200)
}, 60_000)

it('a start with a key that the store does not know ends with a sentence', async () => {
  const { url, drop } = await createTestDatabase()
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [ACCORD, 'start'], {
    env: {
      PATH,
      HOME,
      DATABASE_URL: url,
      ACCORD_SECRET: TEST_SECRET,
      PORT: '0',
      ACCORD_PAGES: '0',
      ...s3.environment,
      S3_ACCESS_KEY_ID: 'NOBODY',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text))
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said).toContain(
    `The S3 store at ${s3.environment.S3_URL} knows no key NOBODY: see S3_ACCESS_KEY_ID.`,
  )
  await drop()
}, 60_000)
