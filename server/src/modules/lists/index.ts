export { forgetAllOf, forgetInfluencer } from './forget.ts'
export { listSchedule } from './jobs.ts'
export { roundJobs } from './send-round.ts'
export { listRoutes } from './routes.ts'
