import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { packed } from '../cache/shared-answers.ts'
import type { Bytes } from '../cache/shared-answers.ts'
import type { Http } from '../platform.ts'
import { sendBytes } from './shared.ts'

/** Collects the routes registered from now on into the OpenAPI document. */
export async function describeRoutes(app: Http, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Accord',
        version,
        description:
          'Sponsors and influencers find each other, negotiate and agree. Amounts are integer minor units with their currency; errors are problem details (RFC 9457); lists are paged by an opaque cursor.',
        license: { name: 'AGPL-3.0-or-later' },
      },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          session: { type: 'apiKey', in: 'cookie', name: 'accord_session' },
        },
      },
    },
    transform: jsonSchemaTransform,
  })
}

/** /api/openapi.json, and /api/docs to read it: everything from this server, nothing from another host. */
export async function serveDocuments(app: Http): Promise<void> {
  // A megabyte, packed once: for each who asks it would take memory that is given back late.
  let bytes: Promise<Bytes> | undefined
  app.get(
    '/api/openapi.json',
    { access: 'installation.read', schema: { hide: true } },
    async (request, reply) => {
      bytes ??= packed(JSON.stringify(app.swagger()))
      void reply.header('cache-control', 'no-cache').header('vary', 'accept-encoding')
      return sendBytes(request, reply.type('application/json; charset=utf-8'), await bytes)
    },
  )
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: false,
    uiConfig: { docExpansion: 'list', deepLinking: true, validatorUrl: null } as never,
  })
}
