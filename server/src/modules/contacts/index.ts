export { liftDoNotContact, refuseDoNotContact, setDoNotContact } from './do-not-contact.ts'
