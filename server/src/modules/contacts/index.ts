export { contactRoutes } from './decline-routes.ts'
export { liftDoNotContact, refuseDoNotContact, setDoNotContact } from './do-not-contact.ts'
export { contactSchedule } from './invite-contacts.ts'
