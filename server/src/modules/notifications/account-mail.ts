import type { EventHandlers } from '../../platform/events.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import * as store from './store.ts'

/** What a person must hear about their account, confirmed address or not. */
export function accountMailEvents({ db, transaction, configuration }: Platform): EventHandlers {
  const url = configuredUrl(configuration)
  const tell = async (userId: unknown, eventId: number, subject: string, body: (name: string) => string) => {
    const user = await store.userForMail(db, userId as number)
    if (!user) return
    const mail = { recipient: user.email, subject, body: body(user.name ?? ''), onceKey: `event:${eventId}` }
    await transaction({ kind: 'clock' }, (tx) => sendMail(tx, mail))
  }
  return {
    'sponsor.approved': {
      mail: ({ userId }, eventId) =>
        tell(userId, eventId, 'Welcome to Accord: you are approved', (name) =>
          `Hello ${name},\n\nyour account was approved. Open your first campaign:\n\n${url}/campaigns/new\n`),
    },
    'sponsor.rejected': {
      mail: ({ userId, reason }, eventId) =>
        tell(userId, eventId, 'Your account was not approved', (name) =>
          `Hello ${name},\n\nyour account was not approved.${reason ? ` Reason: ${String(reason)}` : ''}\n\nYou can sign in to see what to do about it:\n\n${url}/login\n`),
    },
    'user.flagged': {
      mail: ({ userId }, eventId) =>
        tell(userId, eventId, 'Your account is flagged', (name) =>
          `Hello ${name},\n\nan admin has flagged your account. Open requests are frozen; deals under way go on. Sign in to see why:\n\n${url}/login\n`),
    },
    'user.unflagged': {
      mail: ({ userId }, eventId) =>
        tell(userId, eventId, 'Your account is open again', (name) =>
          `Hello ${name},\n\nthe flag on your account has ended; everything is as it was before.\n\n${url}\n`),
    },
  } // prettier-ignore
}
