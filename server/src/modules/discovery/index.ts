export { fitting } from './find-influencers.ts'
export { knownPlaces } from './places.ts'
export { discoveryRoutes } from './routes.ts'
