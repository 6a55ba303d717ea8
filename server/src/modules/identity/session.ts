import type { Session } from '@accord/contract'
import { keepsMail, refusalOf } from '../../platform/mail.ts'
import { pictureUrl } from '../../platform/pictures.ts'
import type { Platform } from '../../platform/platform.ts'
import * as store from './store.ts'

/** Who is signed in, as the page needs to know it. `userId` null for a stranger. */
export async function currentSession(
  { db, configuration }: Platform,
  userId: number | null,
  throughProxy: boolean,
): Promise<Session> {
  const user = userId === null ? undefined : await store.userById(db, userId)
  const { demo, currency } = configuration
  return {
    user: user
      ? {
          id: user.id,
          username: user.username,
          email: user.email,
          role: user.role,
          status: user.status,
          statusReason: user.status_reason,
          displayName: user.name ?? user.username,
          avatarUrl: pictureUrl(user.picture),
          profilePath: user.profile_path,
          emailVerified: user.email_verified_at !== null,
          emailRefused: await refusalOf(db, user.email),
          timeZone: user.time_zone,
          sponsorId: user.sponsor_id,
          teamRole: user.team_role,
        }
      : null,
    demo: demo === 'named' || (demo === 'unnamed' && !throughProxy),
    mailbox: keepsMail(configuration) && !throughProxy,
    currency: currency as Session['currency'],
  }
}
