import { z } from 'zod'
import { ActivityQuery, spanOf } from '@accord/contract'
import type { User } from '@accord/contract'
import type { Http, Platform } from '../platform/platform.ts'
import { activityCsv } from '../modules/reporting/index.ts'

export function reportAliases(http: Http, platform: Platform): void {
  http.get(
    '/sponsor/export_csv_report',
    { access: 'sponsor.export', limit: 'exports', schema: { tags: ['specification'], querystring: ActivityQuery, produces: ['text/csv'], response: { 200: z.any() } } }, // prettier-ignore
    ({ actor, query }, reply) =>
      reply
        .header('content-disposition', 'attachment; filename="report.csv"')
        .type('text/csv; charset=utf-8')
        .send(activityCsv(platform, actor as User, spanOf(query))),
  )
}
