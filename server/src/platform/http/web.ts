import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { notFound } from '../problem.ts'
import type { Files } from '../files/index.ts'
import type { Http } from '../platform.ts'
import { askedAnew, openHeads } from './headed-page.ts'
import type { HeadedPages } from './headed-page.ts'
import { answerProblem } from './problems.ts'
import { rangeOf, sendFile } from './send-file.ts'

const YEAR = '365d'

export type Web = {
  /** The built web app; null: without a page, for a server that only serves the API. */
  folder: string | null
  /** Every known path. */
  pages: readonly string[]
  files: Files
  /** Those of the pages whose head says what they are about. */
  heads: HeadedPages
  /** What it is called from outside. */
  home: string
}

/** The built web app: its files, one page for every known path, and that page with status 404 for the rest. */
export async function serveWeb(http: Http, { folder, pages, files, heads, home }: Web): Promise<void> {
  if (folder)
    await http.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, dotfiles: 'deny' })

  http.get(
    '/files/:name',
    { access: 'installation.read', schema: { hide: true } },
    async (request, reply) => {
      const { name } = request.params as { name: string }
      if (!/^[0-9a-f]{32}\.webp$/.test(name)) throw notFound('picture')
      const known = request.headers['if-none-match']?.includes(`"${name}"`)
      const file = known ? null : await files.open('files', name, rangeOf(request))
      if (!file && !known) throw notFound('picture')
      void reply
        // Anybody may see them, and what is embedded in other sites shows them there.
        .header('cross-origin-resource-policy', 'cross-origin')
        // Named after its content: what it holds never changes.
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('etag', `"${name}"`)
      return file ? sendFile(reply.type('image/webp'), file) : reply.code(304).send()
    },
  )

  if (folder) {
    const options = { access: 'installation.read', schema: { hide: true } } as const
    http.get('/assets/*', options, (request, reply) => {
      const path = (request.params as { '*': string })['*']
      if (!existsSync(join(folder, 'assets', path))) throw notFound('file')
      return reply.sendFile(`assets/${path}`, { maxAge: YEAR, immutable: true })
    })
    for (const name of rootFiles(folder))
      http.get(`/${name}`, options, (_, reply) => reply.sendFile(name, { maxAge: '1h' }))
    const sendHeaded = await openHeads(folder, home)
    for (const page of pages) {
      const head = heads[page]
      http.get(page, options, (request, reply) =>
        head ? sendHeaded(request, reply, head) : sendPage(reply, 200),
      )
    }
  }

  http.setNotFoundHandler((request, reply) =>
    folder && wantsPage(request)
      ? sendPage(reply, 404)
      : answerProblem(notFound('page or endpoint'), request, reply),
  )
}

/** The app's page, asked for anew each time: it names the files of the newest build. */
export function sendPage(reply: FastifyReply, status: number): FastifyReply {
  if (status !== 200) askedAnew(reply.request)
  return reply
    .code(status)
    .header('cache-control', 'no-cache')
    .sendFile('index.html', { cacheControl: false })
}

/** A browser going somewhere, not a program asking for data. */
export const wantsPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !url.startsWith('/api/') &&
  (headers.accept ?? 'text/html').split(',').some((type) => /^\s*(text\/html|\*\/\*)/.test(type))

const rootFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.html' && !/^\.|\.(br|gz)$/.test(entry.name))
    .map(({ name }) => name)
