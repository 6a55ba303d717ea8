import { existsSync, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { notFound } from '../problem.ts'
import type { Http } from '../platform.ts'
import { openHeads } from './headed-page.ts'
import type { HeadedPages } from './headed-page.ts'
import { answerProblem } from './problems.ts'

const YEAR = '365d'

export type Web = {
  /** The built web app; null: without a page, for a server that only serves the API. */
  folder: string | null
  /** Every known path. */
  pages: readonly string[]
  pictures: string
  /** Those of the pages whose head says what they are about. */
  heads: HeadedPages
  /** What it is called from outside. */
  home: string
}

/** The built web app: its files, one page for every known path, and that page with status 404 for the rest. */
export async function serveWeb(http: Http, { folder, pages, pictures, heads, home }: Web): Promise<void> {
  await mkdir(pictures, { recursive: true, mode: 0o700 })
  await http.register(fastifyStatic, {
    root: folder ?? pictures,
    serve: false,
    preCompressed: true,
    dotfiles: 'deny',
  })

  http.get('/files/:name', { access: 'installation.read', schema: { hide: true } }, (request, reply) => {
    const { name } = request.params as { name: string }
    if (!/^[0-9a-f]{32}\.webp$/.test(name) || !existsSync(join(pictures, name))) throw notFound('picture')
    // Anybody may see them, and what is embedded in other sites shows them there.
    void reply.header('cross-origin-resource-policy', 'cross-origin')
    // Named after its content: what it holds never changes.
    return reply.sendFile(name, pictures, { maxAge: YEAR, immutable: true })
  })

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
export const sendPage = (reply: FastifyReply, status: number): FastifyReply =>
  reply.code(status).header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false })

/** A browser going somewhere, not a program asking for data. */
export const wantsPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !url.startsWith('/api/') &&
  (headers.accept ?? 'text/html').split(',').some((type) => /^\s*(text\/html|\*\/\*)/.test(type))

const rootFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.html' && !/^\.|\.(br|gz)$/.test(entry.name))
    .map(({ name }) => name)
