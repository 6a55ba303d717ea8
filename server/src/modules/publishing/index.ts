export { embedRoutes } from './embed-routes.ts'
export { pageHeads } from './page-heads.ts'
export { publishingRoutes } from './routes.ts'
export { shareRoutes } from './share-routes.ts'
