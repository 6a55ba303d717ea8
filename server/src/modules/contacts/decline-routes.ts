import { Declined, DeclineParams } from '@accord/contract'
import type { FastifyRequest } from 'fastify'
import type { Http, Platform } from '../../platform/platform.ts'
import { decline, hasDeclined, hashIn } from './decline.ts'

/** By the seal in the link, whoever holds it: mail programs post here with one click (RFC 8058). */
export function contactRoutes(http: Http, platform: Platform): void {
  void http.register(async (scope) => {
    // Mail programs send forms, elsewhere refused: here the link alone says what is wanted.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { bodyLimit: 10_000, parseAs: 'string' }, (_request, _body, done) =>
      done(null, undefined),
    )
    declineRoutes(scope as Http, platform)
  })
}

function declineRoutes(http: Http, { db, transaction, keys }: Platform): void {
  const options = { access: 'contact.decline', identifies: false, anyOrigin: true } as const
  const schema = { tags: ['contacts'], params: DeclineParams, response: { 200: Declined } }
  http.get(
    '/api/v1/declined/:token',
    { ...options, schema: { ...schema, summary: 'Whether an address asked never to be written to; changes nothing' } }, // prettier-ignore
    async (request, reply) => {
      const { token } = request.params
      const answer = { declined: await hasDeclined(db, hashIn(keys, token)) }
      // Mail programs without the one click open this address in a browser.
      return wantsHtml(request) ? reply.redirect(`/never-again/${token}`) : answer
    },
  )
  http.post(
    '/api/v1/declined/:token',
    { ...options, schema: { ...schema, summary: 'Never to be written to again' } },
    async ({ params, actor }) => {
      const hash = hashIn(keys, params.token)
      await transaction(actor, (tx) => decline(tx, hash))
      return { declined: true }
    },
  )
}

const wantsHtml = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/html')
