import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './api-schema.generated.d.ts'
import { Problem } from './problem.ts'

/**
 * The only door to the server. Every call resolves with the answer or rejects with a Problem:
 *
 *   const { data } = await api.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })
 */
export const api = createClient<paths>({ baseUrl: window.location.origin })

/** One per thing a person means to do once: the same key on every attempt of it. */
export const newIntention = () => crypto.randomUUID()

/** Headers of a POST that may be tried again: `headers: once(intention)`. */
export const once = (intention: string) => ({ 'Idempotency-Key': intention })

/** Headers of an edit: refused with 412 where somebody else was faster. */
export const ifMatch = (etag: string | null | undefined) => (etag ? { 'If-Match': etag } : {})

const onSignedOut = new Set<() => void>()

/** Told when the server no longer knows who is asking. */
export const whenSignedOut = (listener: () => void) => onSignedOut.add(listener)

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept', 'application/json')
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', newIntention())
    }
    return request
  },
  async onResponse({ request, response }) {
    if (response.ok) return
    const signingIn = request.method === 'POST' && request.url.endsWith('/api/v1/session')
    if (response.status === 401 && !signingIn) onSignedOut.forEach((listener) => listener())
    throw await Problem.of(response)
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === 'AbortError' ? error : Problem.network()
  },
}

api.use(manners)
