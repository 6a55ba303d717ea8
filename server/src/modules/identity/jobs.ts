import type { EventHandlers } from '../../platform/events.ts'
import type { ScheduledJob } from '../../platform/jobs.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import type { Platform } from '../../platform/platform.ts'
import { sendVerification } from './account-mail.ts'
import { sweep } from './store.ts'

export const identityEvents = ({ configuration, transaction }: Platform): EventHandlers => ({
  'user.registered': {
    'verification-mail': ({ userId }, eventId) =>
      transaction({ kind: 'clock' }, (tx) =>
        sendVerification(tx, userId as number, configuredUrl(configuration), `event:${eventId}:verification`),
      ),
  },
})

export const identitySchedule = ({ transaction }: Platform): ScheduledJob[] => [
  { name: 'sweep-sessions', crontab: '17 * * * *', run: () => transaction({ kind: 'clock' }, sweep) },
]
