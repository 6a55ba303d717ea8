import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { keptSince } from './keep-list.ts'
import { joinContacts } from './list-contacts.ts'
import { deleteRoundsBefore } from './round-store.ts'
import { deleteListsBefore } from './store.ts'

/** How long one can look up how a round of invitations went. */
const ROUND_DAYS = 180

export const listSchedule = ({ db, transaction }: Platform): ScheduledJob[] => [
  {
    name: 'join-contacts',
    crontab: '*/5 * * * *',
    run: () => transaction({ kind: 'clock' }, joinContacts),
  },
  {
    name: 'sweep-lists',
    crontab: '23 * * * *',
    run: async () => {
      await deleteListsBefore(db, keptSince(new Date()))
      await deleteRoundsBefore(db, new Date(Date.now() - ROUND_DAYS * 86_400_000))
    },
  },
]
