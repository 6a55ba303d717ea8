export { forgetSearchesOf, leaveSearches } from './forget.ts'
export { searchSchedule } from './jobs.ts'
export { searchRoutes } from './routes.ts'
