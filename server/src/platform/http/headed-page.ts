import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { earlyTags, headTags } from './page-head.ts'
import type { PageHead } from './page-head.ts'

/** What a page is to answer: with a head about its subject, as it is, or that there is no such thing (any more). */
export type PageAnswer = ({ status: 200; head: PageHead | null } | { status: 404 | 410 }) & {
  headers?: Record<string, string>
}

/** By path as the router has it: the same head for everybody, or one to be asked for. */
export type HeadedPages = Record<string, PageHead | ((request: FastifyRequest) => Promise<PageAnswer>)>

type Made = { html: Buffer; etag: string; br?: Buffer; gzip?: Buffer }

/**
 * Sends the app's page with a head of its own. What is the same for everybody is made and compressed once; the rest is
 * put between the two halves of the page as it is asked for.
 */
export async function openHeads(folder: string, home: string) {
  const [before, after] = await halves(folder)
  // The style comes first: nothing is painted without it.
  const [rest, body] = splitAt(after, '</head>')
  const scriptsOf = await builtScripts(folder)
  const fixed = new Map<PageHead, Promise<Made>>()
  const make = (head: PageHead, language: string): Made => {
    const { page = '', words = [] } = head.early ?? {}
    const parts = [page, ...words.map((name) => `src/i18n/${language}/${name}.json`)]
    const early = earlyTags(head, scriptsOf(parts))
    const html = Buffer.from(`${before}${headTags(head, home)}${rest}${early}${body}`)
    return { html, etag: `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"` }
  }

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    source: HeadedPages[string],
  ): Promise<FastifyReply> => {
    void reply.header('cache-control', 'no-cache')
    if (typeof source !== 'function') {
      if (!fixed.has(source)) fixed.set(source, compressed(make(source, LANGUAGES[0])))
      return send(request, reply, (await fixed.get(source)) as Made)
    }
    const answer = await source(request)
    if (answer.headers) void reply.headers(answer.headers)
    if (answer.status === 200 && answer.head) {
      void reply.header('vary', 'accept-language')
      return send(request, reply, make(answer.head, languageOf(request)))
    }
    if (answer.status !== 200) askedAnew(request)
    return reply.code(answer.status).sendFile('index.html', { cacheControl: false })
  }
}

/**
 * That there is no such thing (any more) is said with the same file as everything else: a browser that has the file from
 * before would be told 304 and show nothing, for that is no answer to a page that is gone.
 */
export function askedAnew({ raw }: FastifyRequest): void {
  for (const name of ['if-none-match', 'if-modified-since', 'if-match', 'if-unmodified-since', 'range'])
    delete raw.headers[name]
}

/** The built page around the title and description that every page has. */
async function halves(folder: string): Promise<[before: string, after: string]> {
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  const [, before, between, after] =
    /^(.*?)<meta\s+name="description"[^>]*>(.*?)<title>[^<]*<\/title>(.*)$/s.exec(html) ?? []
  if (before === undefined || after === undefined)
    throw new Error(`${folder}/index.html has no description before its title, where a head could be put.`)
  return [before, `${between?.trimEnd()}${after}`]
}

const LANGUAGES = ['en', 'de'] as const

/** The one that the browser would rather have. Who chose another one on the page waits for its words a little longer. */
const languageOf = ({ headers }: FastifyRequest): string => {
  const wanted = (headers['accept-language'] ?? '').toLowerCase().split(/[,;\s-]+/)
  return LANGUAGES.find((one) => one === wanted.find((word) => (LANGUAGES as readonly string[]).includes(word))) ?? LANGUAGES[0] // prettier-ignore
}

type Chunk = { file: string; imports?: string[] }

/** What the build says of parts of it: their scripts and all that these are made of. Nothing where it says nothing. */
async function builtScripts(folder: string): Promise<(parts: string[]) => string[]> {
  const text = await readFile(join(folder, '.vite/manifest.json'), 'utf8').catch(() => '{}')
  const chunks = JSON.parse(text) as Record<string, Chunk>
  return (parts) => {
    const found = new Set<string>()
    const add = (name: string) => {
      const chunk = chunks[name]
      if (!chunk || found.has(`/${chunk.file}`)) return
      found.add(`/${chunk.file}`)
      for (const part of chunk.imports ?? []) add(part)
    }
    for (const part of parts) add(part)
    return [...found]
  }
}

function splitAt(text: string, mark: string): [before: string, from: string] {
  const at = text.indexOf(mark)
  return [text.slice(0, at), text.slice(at)]
}

async function compressed(made: Made): Promise<Made> {
  const [br, gz] = await Promise.all([promisify(brotliCompress)(made.html), promisify(gzip)(made.html)])
  return { ...made, br, gzip: gz }
}

function send(request: FastifyRequest, reply: FastifyReply, { html, etag, ...packed }: Made): FastifyReply {
  void reply.type('text/html; charset=utf-8').header('etag', etag)
  const kept = String(request.headers['if-none-match'] ?? '')
  if (kept.split(/\s*,\s*/).includes(etag)) return reply.code(304).send()
  if (!packed.br) return reply.send(html)
  const wanted = String(request.headers['accept-encoding'] ?? '')
  const encoding = (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(wanted)) // prettier-ignore
  void reply.header('vary', 'accept-encoding').header('content-encoding', encoding ?? 'identity')
  return reply.send(encoding ? packed[encoding] : html)
}
