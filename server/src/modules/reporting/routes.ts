import { z } from 'zod'
import {
  ACTIVITY_FORMATS,
  ActivityQuery,
  Dashboard,
  Growth,
  GrowthQuery,
  MonthlyReport,
  MonthlyReportQuery,
  MonthParams,
  spanOf,
} from '@accord/contract'
import type { User } from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import { activityBatches, activityFile, activityFileName, MEDIA_TYPE } from './activity.ts'
import { resolveSpan } from './activity-span.ts'
import { exportRoutes } from './export-routes.ts'
import { dashboardOf } from './dashboard.ts'
import { growthOf } from './growth.ts'
import { readMonthlyReport } from './monthly-report.ts'

export function reportingRoutes(http: Http, platform: Platform): void {
  http.get(
    '/api/v1/dashboard',
    { access: 'dashboard.read', schema: { tags: ['reporting'], summary: 'What needs this person now', response: { 200: Dashboard } } }, // prettier-ignore
    ({ actor }) => dashboardOf(platform, actor as User),
  )
  http.get(
    '/api/v1/reports/monthly/:month',
    { access: 'report.monthly', schema: { tags: ['reporting'], summary: 'What a month brought a sponsor', params: MonthParams, querystring: MonthlyReportQuery, response: { 200: MonthlyReport } } }, // prettier-ignore
    ({ actor, params, query }) =>
      readMonthlyReport(platform.db, actor as User, params.month, query.sponsorId),
  )
  http.get(
    '/api/v1/reports/growth',
    { access: 'growth.read', schema: { tags: ['reporting'], summary: 'The whole installation month by month, in UTC', querystring: GrowthQuery, response: { 200: Growth } } }, // prettier-ignore
    ({ query }) => growthOf(platform.db, query.months, new Date()),
  )
  activityRoutes(http, platform)
  exportRoutes(http, platform)
}

function activityRoutes(http: Http, platform: Platform): void {
  for (const format of ACTIVITY_FORMATS)
    http.get(
      `/api/v1/reports/activity.${format}`,
      { access: 'activity.export', limit: 'exports', schema: { tags: ['reporting'], summary: `Requests and deals in which something happened, as ${format.toUpperCase()}`, querystring: ActivityQuery, response: { 200: z.any() } } }, // prettier-ignore
      async ({ actor, query }, reply) => {
        const span = await resolveSpan(platform.db, actor as User, spanOf(query))
        return reply
          .header('content-disposition', `attachment; filename="${activityFileName(span, format)}"`)
          .type(MEDIA_TYPE[format])
          .send(activityFile(format, activityBatches(platform, actor as User, span)))
      },
    )
}
