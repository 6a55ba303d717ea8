export { activityCsv } from './activity.ts'
export { dashboardOf } from './dashboard.ts'
export { reportingRoutes } from './routes.ts'
export { negotiatingRequests } from './store.ts'
