import type { Configuration } from '../configuration.ts'
import { forbidden } from '../problem.ts'
import type { Http } from '../platform.ts'
import { routeAccess } from './access.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * What a browser sends along by itself (our cookie) is believed only when the page that asked is ours: by
 * Sec-Fetch-Site, or by Origin where a browser has no such header (OWASP CSRF Prevention, "Fetch Metadata").
 */
export function guardCookies(app: Http, { publicUrl }: Configuration): void {
  app.addHook('onRequest', async (request) => {
    if (SAFE.has(request.method) || request.headers.authorization) return
    if (routeAccess(request).anyOrigin) return
    const { origin, 'sec-fetch-site': site } = request.headers
    if (site === 'same-origin') return
    const own = publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.host}`
    if (origin === undefined && site === undefined && !request.headers.cookie) return
    if (origin !== undefined && (origin === own || (!publicUrl && hostOf(origin) === request.host))) return
    throw forbidden('foreign_origin', 'This was not asked from a page of this installation.')
  })
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
