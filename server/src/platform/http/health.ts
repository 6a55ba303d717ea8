import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../database/database.ts'
import { Problem } from '../problem.ts'
import type { Http } from '../platform.ts'

/** /healthz: the process answers. /readyz: it is also of use, the database reached and everything in it. */
export function healthRoutes(app: Http, db: Database, ready: () => boolean): void {
  const schema = { hide: true, response: { 200: z.object({ status: z.string() }) } }
  app.get('/healthz', { access: 'installation.read', schema }, () => ({ status: 'ok' }))
  app.get('/readyz', { access: 'installation.read', schema }, async () => {
    if (!ready()) throw new Problem(503, 'not_ready', 'Still starting, or stopping.')
    await sql`SELECT 1`.execute(db).catch(() => {
      throw new Problem(503, 'not_ready', 'The database does not answer.')
    })
    return { status: 'ready' }
  })
}
