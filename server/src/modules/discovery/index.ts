export { fitting } from './find-influencers.ts'
export { matchCampaigns } from './match-campaigns.ts'
export { knownPlaces } from './places.ts'
export { discoveryRoutes } from './routes.ts'
