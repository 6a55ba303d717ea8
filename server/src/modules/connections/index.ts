export { connectionSchedule } from './jobs.ts'
export { connectionRoutes } from './routes.ts'
