import type { EventHandlers } from '../../platform/events.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { writeLetter } from '../../platform/letter.ts'
import type { Letter } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import * as store from './store.ts'

/** What a person must hear about their account, confirmed address or not. */
export function accountMailEvents({ db, transaction, configuration }: Platform): EventHandlers {
  const url = configuredUrl(configuration)
  const tell = async (userId: unknown, eventId: number, subject: string, letter: Letter) => {
    const user = await store.userForMail(db, userId as number)
    if (!user) return
    const content = writeLetter({ greeting: `Hello ${user.name},`, ...letter }, url)
    const mail = { recipient: user.email, subject, ...content, onceKey: `event:${eventId}` }
    await transaction({ kind: 'clock' }, (tx) => sendMail(tx, mail))
  }
  return {
    'sponsor.approved': {
      mail: ({ userId }, eventId) =>
        tell(userId, eventId, 'Welcome to Accord: you are approved', {
          paragraphs: ['your account was approved. Open your first campaign:'],
          button: { label: 'Open a campaign', url: `${url}/campaigns/new` },
        }),
    },
    'sponsor.rejected': {
      mail: ({ userId, reason }, eventId) =>
        tell(userId, eventId, 'Your account was not approved', {
          paragraphs: [
            `your account was not approved. Reason: ${String(reason)}`,
            'You can sign in to see what to do about it:',
          ],
          button: { label: 'Sign in', url: `${url}/login` },
        }),
    },
    'user.flagged': {
      mail: ({ userId }, eventId) =>
        tell(userId, eventId, 'Your account is flagged', {
          paragraphs: ['an admin has flagged your account. Open requests are frozen; deals under way go on. Sign in to see why:'],
          button: { label: 'Sign in', url: `${url}/login` },
        }),
    },
    'user.unflagged': {
      // Whoever appealed hears it with the decision.
      mail: async ({ userId, why }, eventId) => {
        if (why !== 'appeal_granted')
          await tell(userId, eventId, 'Your account is open again', {
            paragraphs: ['the flag on your account has ended; everything is as it was before.'],
            button: { label: 'Go on', url },
          })
      },
    },
  } // prettier-ignore
}
