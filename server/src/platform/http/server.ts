import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import multipart from '@fastify/multipart'
import Fastify, { LogController } from 'fastify'
import type { FastifyBaseLogger } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import helmet from 'helmet'
import type { Configuration } from '../configuration.ts'
import type { Http, Platform } from '../platform.ts'
import { guardRoutes } from './access.ts'
import type { Identify } from './access.ts'
import { guardCookies } from './forgery.ts'
import { answerError } from './problems.ts'

// A text of one million characters is to be refused by the field that it is in, not as "body too large".
const MOST_BYTES = 1_500_000

/** A Fastify instance that knows how Accord speaks: schemas, problems, access, headers. Routes come afterwards. */
export async function buildServer(
  { configuration, log, limits }: Pick<Platform, 'configuration' | 'log' | 'limits'>,
  identify: Identify,
): Promise<Http> {
  const secure = secureHeaders(configuration)
  const app: Http = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // One logger for all, for hardly a request is spoken of: what we say of one names it.
    childLoggerFactory: (logger) => logger,
    bodyLimit: MOST_BYTES,
    trustProxy: configuration.trustProxy ?? false,
    routerOptions: { maxParamLength: 300, caseSensitive: true },
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    frameworkErrors: (error, request, reply) => {
      void reply.headers(secure).header('x-request-id', request.id)
      void answerError(error, request as never, reply as never)
    },
  }).withTypeProvider<ZodTypeProvider>()

  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerError)

  app.addHook('onRequest', (request, reply, next) => {
    void reply.headers(secure).header('x-request-id', request.id)
    next()
  })
  if (configuration.corsOrigins.length > 0)
    await app.register(cors, {
      origin: configuration.corsOrigins,
      methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      exposedHeaders: ['etag', 'x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy'],
      maxAge: 600,
    })
  // gzip alone for what is made on the spot: brotli takes megabytes for each answer under way. Files are compressed once,
  // when the pages are built.
  await app.register(compress, { threshold: 1024, encodings: ['gzip'] })
  await app.register(cookie)
  await app.register(multipart, { limits: { files: 1, fields: 4, parts: 5, fileSize: 8_000_000 } })

  guardCookies(app, configuration)
  guardRoutes(app, identify, limits)
  if (limits && !configuration.trustProxy) warnOfProxy(app)
  logAnswers(app, log)
  return app
}

/** Helmet's headers, made once: its middleware puts each on the raw answer, one by one, to be merged with Fastify's. */
function secureHeaders({ publicUrl }: Configuration): Record<string, string> {
  const headers: Record<string, string> = {}
  const secure = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    strictTransportSecurity: publicUrl?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
    xPoweredBy: false,
  })
  const answer = { setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value) }
  secure({} as IncomingMessage, answer as unknown as ServerResponse, () => undefined)
  return headers
}

export const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** A proxy that is not trusted makes one address of all visitors, and one limit for all: to be said, once. */
function warnOfProxy(app: Http): void {
  let said = false
  app.addHook('onRequest', async ({ headers, ip, log }) => {
    if (said || !('x-forwarded-for' in headers)) return
    said = true
    log.warn(`Requests come through a proxy (${ip}) that is not trusted: limits take all of them for one visitor. Set TRUST_PROXY.`) // prettier-ignore
  })
}

/** One line for each answer: what was asked, by whom, how it ended. Never a header, a body or a query. */
function logAnswers(app: Http, log: Platform['log']): void {
  app.addHook('onResponse', async (request, reply) => {
    const level = reply.statusCode >= 500 ? 'error' : 'debug'
    if (!log.isLevelEnabled(level)) return
    const line = {
      requestId: request.id,
      method: request.method,
      path: request.routeOptions.url ?? '(unknown)',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      userId: request.actor && 'userId' in request.actor ? request.actor.userId : undefined,
    }
    log[level](line, 'answered')
  })
}
