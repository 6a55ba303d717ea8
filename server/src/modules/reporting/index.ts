export { dashboardOf } from './dashboard.ts'
export { reportingRoutes } from './routes.ts'
