export { decideSponsor } from './decide-sponsor.ts'
export { showAuditEntry, showUserRow } from './read-moderation.ts'
export { moderationRoutes } from './routes.ts'
export { auditRows, listUsers } from './store.ts'
