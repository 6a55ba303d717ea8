import type { EventHandlers } from '../../platform/events.ts'
import type { Platform } from '../../platform/platform.ts'
import { notify } from './notify.ts'

const NAMES = { youtube: 'YouTube', instagram: 'Instagram' }

/** Tells an influencer that a network no longer stands for their figures. */
export const connectionNoticeEvents = ({ transaction }: Platform): EventHandlers => ({
  'connection.lost': {
    notice: ({ userId, platform }, eventId) =>
      transaction({ kind: 'clock' }, (tx) =>
        notify(tx, {
          userId: userId as number,
          kind: 'connection.lost',
          about: { network: NAMES[platform as keyof typeof NAMES] },
          path: '/account',
          onceKey: `event:${eventId}`,
        }),
      ),
  },
})
