import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayTry, nobody, permissions } from '@accord/contract'
import type { Actor, Permission } from '@accord/contract'
import type { Caller, Once } from '../database/tx.ts'
import { hashOfRequest } from '../database/idempotency.ts'
import { forbidden, Problem } from '../problem.ts'
import type { Http } from '../platform.ts'
import type { Limits } from '../limits/limits.ts'
import type { RouteLimit } from '../limits/rules.ts'
import { countRouteUse, limitStranger, refuseSpent } from './limits.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route with the access that it names, in the order of registration. */
    accessTable: { method: string; url: string; access: Permission }[]
  }
  interface FastifyRequest {
    actor: Caller
    /** The version that the client believes to edit (If-Match); null when it does not say. */
    ifMatch: number | null
    /** The client's own name for this intention (Idempotency-Key); null when it has none. */
    once: Once | null
  }
  // The parameters repeat Fastify's own, as a merged declaration must.
  interface RouteShorthandOptions {
    /** Who may use this route, as a permission of the contract. No route is without one. */
    access: Permission
    /** A route whose Authorization header means something else than who is asking. */
    identifies?: false
    /** How often it may be used. Strangers' requests to the API are counted besides. */
    limit?: RouteLimit
    /** A route that any page may ask: it believes no cookie, and what it does is allowed by what it is sent. */
    anyOrigin?: true
  }
}

/** Who is asking, by cookie or token; null where nothing was shown. Throws 401 for a token that is no good. */
export type Identify = (request: FastifyRequest) => Promise<Actor | null>

/** Refuses to start with a route that names no access, and holds every route to the one that it names. */
export function guardRoutes(app: Http, identify: Identify, limits: Limits): void {
  app.decorate('accessTable', [])
  app.decorateRequest('actor', null as never)
  app.decorateRequest('ifMatch', null)
  app.decorateRequest('once', null)

  app.addHook('onRoute', (route) => {
    const {
      access = accessOfPlugin(route.url),
      identifies,
      limit,
      anyOrigin,
    } = route as unknown as RouteAccess
    if (!access || !(access in permissions))
      throw new Error(`The route ${route.method} ${route.url} does not name its access`)
    // What is not in the API's description is a page or a file of it, or tells how the server is.
    const api = route.schema !== undefined && !(route.schema as { hide?: boolean }).hide
    route.config = { ...route.config, access, identifies, limit, anyOrigin, api } as never
    for (const method of [route.method].flat()) app.accessTable.push({ method, url: route.url, access })
  })

  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const { access, identifies, limit, api } = routeAccess(request)
    const origin = { requestId: request.id, ip: request.ip }
    request.actor = { ...nobody, origin }
    try {
      const user = identifies === false ? null : await identify(request)
      if (user) request.actor = { ...user, origin }
    } finally {
      // A token that is no good is a stranger's, and a flood of them is refused as one.
      if (api && request.actor.kind !== 'user') limitStranger(limits, request, reply)
    }
    await refuseSpent(limits, limit, request)
    if (access) requireAccess(request.actor, access)
  })

  app.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    request.ifMatch = versionIn(request.headers['if-match'])
    request.once = onceOf(request)
    await countRouteUse(limits, routeAccess(request).limit, request, reply)
    void reply.header('cache-control', 'no-store')
  })
}

type RouteAccess = {
  access?: Permission
  identifies?: false
  limit?: RouteLimit
  anyOrigin?: true
  api?: boolean
}

export const routeAccess = (request: FastifyRequest) => (request.routeOptions.config ?? {}) as RouteAccess

/** Routes that a plugin registers can't name their access themselves: its prefix does. */
const PLUGINS: [prefix: string, access: Permission][] = [['/api/docs', 'installation.read']]
const accessOfPlugin = (url: string) => PLUGINS.find(([prefix]) => url.startsWith(prefix))?.[1]

/** Refuses whoever may never do that, whatever it is to. */
export function requireAccess(actor: Actor, access: Permission): void {
  if (!mayTry(actor, access)) throw refusal(actor, access)
}

/** 401 to a stranger, 403 to everybody else, with what stands in their way. */
function refusal(actor: Actor, access: Permission): Problem {
  if (actor.kind !== 'user') return new Problem(401, 'sign_in_needed', 'Sign in first.')
  if (actor.status !== 'active' && mayTry({ ...actor, status: 'active' }, access))
    return forbidden(`account_${actor.status}`, accountRefusals[actor.status])
  return forbidden('not_allowed', 'Your account may not do this.')
}

const accountRefusals = {
  pending: 'Your account waits for an admin to approve it.',
  rejected: 'Your account was not approved.',
  flagged: 'Your account is flagged; until that ends, this is closed to it.',
  deleted: 'This account was deleted.',
}

function versionIn(header: string | undefined): number | null {
  if (header === undefined || header === '*') return null
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(header) ?? []
  if (version === undefined) throw new Problem(412, 'stale', 'That If-Match is not of a version of this.')
  return Number(version)
}

function onceOf(request: FastifyRequest): Once | null {
  const key = request.headers['idempotency-key']
  if (request.method !== 'POST' || key === undefined) return null
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(key))
    throw new Problem(400, 'bad_idempotency_key', 'An Idempotency-Key has 1 to 100 printable characters.', {
      errors: [{ field: 'Idempotency-Key', code: 'bad_idempotency_key', message: 'is not usable' }],
    })
  const { actor } = request
  const caller = 'userId' in actor ? `user:${actor.userId}` : `nobody:${request.ip}`
  return { caller, key, requestHash: hashOfRequest(request.method, request.url, request.body) }
}
