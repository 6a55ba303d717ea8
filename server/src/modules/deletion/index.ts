export { eraseUser } from './erase-user.ts'
export { deletionEvents, deletionSchedule } from './jobs.ts'
export { deletionRoutes } from './routes.ts'
