export { forgetAllOf, forgetInfluencer } from './forget.ts'
export { listSchedule } from './jobs.ts'
export { listRoutes } from './routes.ts'
