import { Dashboard } from '@accord/contract'
import type { User } from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import { dashboardOf } from './dashboard.ts'

export function reportingRoutes(http: Http, platform: Platform): void {
  http.get(
    '/api/v1/dashboard',
    { access: 'dashboard.read', schema: { tags: ['reporting'], summary: 'What needs this person now', response: { 200: Dashboard } } }, // prettier-ignore
    ({ actor }) => dashboardOf(platform, actor as User),
  )
}
