import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { headTags } from './page-head.ts'
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
  const fixed = new Map<PageHead, Promise<Made>>()
  const make = (head: PageHead): Made => {
    const html = Buffer.from(`${before}${headTags(head, home)}${after}`)
    return { html, etag: `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"` }
  }

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    source: HeadedPages[string],
  ): Promise<FastifyReply> => {
    void reply.header('cache-control', 'no-cache')
    if (typeof source !== 'function') {
      if (!fixed.has(source)) fixed.set(source, compressed(make(source)))
      return send(request, reply, (await fixed.get(source)) as Made)
    }
    const answer = await source(request)
    if (answer.headers) void reply.headers(answer.headers)
    if (answer.status === 200 && answer.head) return send(request, reply, make(answer.head))
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
