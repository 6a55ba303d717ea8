export { fitting } from './find-influencers.ts'
export { discoveryRoutes } from './routes.ts'
