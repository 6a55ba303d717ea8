import { MOST_FRESH } from '@accord/contract'
import type { EventHandlers } from '../../platform/events.ts'
import type { Platform } from '../../platform/platform.ts'
import { notify } from './notify.ts'
import * as store from './store.ts'

/** Tells those of a team who asked for it that somebody came to fit a saved search. */
export const searchNewsEvents = ({ db, transaction }: Platform): EventHandlers => ({
  'search.found': {
    notice: async ({ searchId, count, newIn }, eventId) => {
      const search = await store.searchForNews(db, searchId as number)
      if (!search) return
      const said = Object.entries({ ...search.query, newIn: newIn as string })
      const address = new URLSearchParams(
        said.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
      )
      await transaction({ kind: 'clock' }, async (tx) => {
        for (const userId of search.watchers)
          await notify(tx, {
            userId,
            kind: (count as number) >= MOST_FRESH ? 'search.many' : 'search.found',
            about: { n: count, name: search.name },
            path: `/influencers?${address}`,
            onceKey: `event:${eventId}`,
          })
      })
    },
  },
})
