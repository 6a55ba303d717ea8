export { accountMailEvents } from './account-mail.ts'
export { requestMailEvents } from './request-mail.ts'
export { notificationRoutes } from './routes.ts'
