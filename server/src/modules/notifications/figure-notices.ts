import type { EventHandlers } from '../../platform/events.ts'
import type { Platform } from '../../platform/platform.ts'
import { networkName } from './network-name.ts'
import { notify } from './notify.ts'

/** Tells an influencer what became of their figures: a screenshot that was looked at, a network that is silent for good. */
export const figureNoticeEvents = ({ transaction }: Platform): EventHandlers => {
  const tell =
    (kindOf: (event: Record<string, unknown>) => string): EventHandlers[string][string] =>
    (event, eventId) =>
      transaction({ kind: 'clock' }, (tx) =>
        notify(tx, {
          userId: event['userId'] as number,
          kind: kindOf(event),
          about: { network: networkName(String(event['platform'])) },
          path: '/account',
          onceKey: `event:${eventId}`,
        }),
      )
  return {
    'connection.lost': { notice: tell(() => 'connection.lost') },
    'figures.decided': { notice: tell(({ decision }) => `figures.${String(decision)}`) },
  }
}
