import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { request as plainRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import { buffer, text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import type { Logger } from 'pino'
import { ConfigurationError } from '../configuration.ts'
import type { S3 } from '../configuration.ts'
import { Problem } from '../problem.ts'
import type { Files, Folder } from './files.ts'
import { filesUnavailable, outOfRange } from './refusals.ts'

const PAGE = 1000
/** How long the store may give no sign of life. */
const PATIENCE = 10_000
const PATIENCE_OF_READERS = 120_000
const TRIES = 3
const PAUSE = 300

/** Files as objects of one bucket, below the names of their folders. */
export function filesInS3(s3: S3, log: Logger): Files {
  // Everything here may be done twice: the same content comes under the same name.
  const asked = <T>(work: () => Promise<T>) => askedAgain(work, log)
  const pathOf = (folder: Folder, name: string) => `/${folder}/${name}`

  return {
    keep: (folder, name, content) => asked(() => put(s3, pathOf(folder, name), content)),

    keepFrom: async (folder, name, path) => {
      const { size } = await stat(path)
      await asked(() => put(s3, pathOf(folder, name), { path, bytes: size }))
      await rm(path, { force: true })
    },

    read: (folder, name) =>
      asked(async () => {
        const answer = await orGone(ask(s3, 'GET', pathOf(folder, name)))
        return answer && buffer(answer)
      }),

    open: async (folder, name, range) => {
      const headers = range && { range: `bytes=${range.from}-${range.to ?? ''}` }
      const answer = await asked(() => orGone(ask(s3, 'GET', pathOf(folder, name), { headers })))
      if (!answer) return null
      const bytes = Number(answer.headers['content-length'])
      const total = Number(/\/(\d+)$/.exec(answer.headers['content-range'] ?? '')?.[1] ?? bytes)
      return { content: answer, from: answer.statusCode === 206 ? (range?.from ?? 0) : 0, bytes, total }
    },

    remove: async (folder, name) => {
      await asked(async () => (await orGone(ask(s3, 'DELETE', pathOf(folder, name))))?.resume())
    },

    names: async function* (folder, before) {
      let after: string | null = null
      do {
        const from: string | null = after
        const page: Page = await asked(() => list(s3, folder, PAGE, from))
        for (const { name, at } of page.items) if (!before || at < before) yield name
        after = page.after
      } while (after !== null)
    },

    check: () => check(s3),
  }
}

/** What is in memory anyway, or a file that is read while it is sent. */
type Content = Buffer | { path: string; bytes: number }

async function put(s3: S3, path: string, content: Content): Promise<void> {
  const answer = await ask(s3, 'PUT', path, { content })
  await buffer(answer)
}

/** What is not an answer of 2xx, as the store says it. */
class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly body: string

  constructor(status: number, body: string) {
    const code = textOf(body, 'Code') ?? ''
    super(`the store answers ${status} ${code}`.trim())
    this.status = status
    this.code = code
    this.body = body
  }
}

type Question = {
  headers?: Record<string, string> | undefined
  query?: Record<string, string>
  content?: Content
}

/** One signed request (AWS Signature Version 4). Answers once the headers are there; the body may take its time. */
async function ask(
  s3: S3,
  method: string,
  path: string,
  { headers = {}, query, content }: Question = {},
): Promise<IncomingMessage> {
  const signed = await new AwsV4Signer({
    ...s3,
    service: 's3',
    method,
    url: `${s3.url}${path}${query ? `?${new URLSearchParams(query)}` : ''}`,
    headers: { ...headers, ...(Buffer.isBuffer(content) ? { 'x-amz-content-sha256': sha256(content) } : {}) },
  }).sign()
  const answer = await send(signed.url, method, Object.fromEntries(signed.headers), content)
  const status = answer.statusCode ?? 0
  if (status >= 200 && status < 300) return answer
  throw new Refused(status, await text(answer))
}

/** By node:http and not by fetch, which holds a file in memory while it is sent (measured with 900 MB). */
function send(
  url: URL,
  method: string,
  headers: Record<string, string>,
  content?: Content,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const length = content
      ? { 'content-length': String('path' in content ? content.bytes : content.length) }
      : {}
    const open = url.protocol === 'https:' ? secureRequest : plainRequest
    const request = open(url, { method, headers: { ...headers, ...length }, timeout: PATIENCE })
    request.on('timeout', () => request.destroy(new Error('no sign of life')))
    request.on('response', (answer) => {
      // Read by somebody who may be slow: then it is not the store that is silent.
      request.setTimeout(PATIENCE_OF_READERS)
      resolve(answer)
    })
    request.on('error', reject)
    if (content && 'path' in content) pipeline(createReadStream(content.path), request).catch(reject)
    else request.end(content)
  })
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

type Page = { items: { name: string; at: Date }[]; after: string | null }

async function list(s3: S3, folder: Folder, most: number, after: string | null): Promise<Page> {
  const query = {
    'list-type': '2',
    'max-keys': String(most),
    prefix: `${folder}/`,
    ...(after === null ? {} : { 'continuation-token': after }),
  }
  const xml = await text(await ask(s3, 'GET', '', { query }))
  const items = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, item = '']) => ({
    name: (textOf(item, 'Key') ?? '').slice(folder.length + 1),
    at: new Date(textOf(item, 'LastModified') ?? Number.NaN),
  }))
  return { items, after: textOf(xml, 'NextContinuationToken') }
}

/** Of the flat answers that we ask for. The names in them are ours, and tokens are escaped at most. */
function textOf(xml: string, element: string): string | null {
  const [, found] = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml) ?? []
  return found === undefined
    ? null
    : found.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** Tried again where it does not answer or is too busy; then refused with 503. */
async function askedAgain<T>(work: () => Promise<T>, log: Logger): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await work()
    } catch (error) {
      if (error instanceof Problem) throw error
      const refused = error instanceof Refused && error.status < 500 && error.status !== 429
      if (refused || tries === TRIES) {
        log.error({ err: error }, 'the S3 store does not do what is asked')
        throw filesUnavailable()
      }
      await delay(PAUSE * tries)
    }
}

/** Null for what is not there; 416 as ours. */
async function orGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.status === 404 && error.code !== 'NoSuchBucket') return null
    if (error.status === 416) throw outOfRange(Number(textOf(error.body, 'ActualObjectSize')))
    throw error
  }
}

/** All that is needed later is tried once: writing, reading, listing and taking away. */
async function check(s3: S3): Promise<string | null> {
  const path = `/private/.check-${process.pid}-${Date.now()}`
  const steps: [what: string, work: () => Promise<unknown>][] = [
    ['written to', () => put(s3, path, Buffer.from('Accord'))],
    ['read', async () => buffer(await ask(s3, 'GET', path))],
    ['listed', () => list(s3, 'private', 1, null)],
    ['cleared of what is no longer needed', async () => (await ask(s3, 'DELETE', path)).resume()],
  ]
  for (const [what, work] of steps)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Refused) || error.status >= 500)
        return `The S3 store at ${s3.url} does not answer: ${causeOf(error)}. Pictures and files are refused with 503 until it does.`
      throw new ConfigurationError(sentenceOf(error, what, s3))
    }
  return null
}

function sentenceOf({ status, code }: Refused, what: string, { url, accessKeyId }: S3): string {
  const said = `${status} ${code}`.trim()
  if (code === 'InvalidAccessKeyId')
    return `The S3 store at ${url} knows no key ${accessKeyId}: see S3_ACCESS_KEY_ID.`
  if (code === 'SignatureDoesNotMatch')
    return `The S3 store at ${url} says that S3_SECRET_ACCESS_KEY does not belong to the key ${accessKeyId}.`
  if (status === 404)
    return `There is no bucket at ${url} (${said}): S3_URL is the store’s address with the bucket in it.`
  if (status === 403)
    return `The bucket at ${url} can’t be ${what} with the key ${accessKeyId} (${said}): see S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and its policy.`
  return `The S3 store at ${url} can’t be used (${said}): see S3_URL and S3_REGION.`
}

/** Where several addresses were tried, each says why below. */
function causeOf(error: unknown): string {
  const { code, message, errors } = error as NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] }
  return code ?? errors?.[0]?.code ?? message
}
