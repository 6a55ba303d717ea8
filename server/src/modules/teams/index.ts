export { teamRoutes } from './routes.ts'
export { owesApproval, refuseAboveLimit } from './spending.ts'
