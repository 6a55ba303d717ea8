import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { findNew } from './find-new.ts'
import { keptSince } from './keep-search.ts'
import { deleteFindsBefore, deleteSearchesBefore } from './store.ts'

/** For so long nobody is new again. */
const FIND_DAYS = 90

export const searchSchedule = ({ db, transaction }: Platform): ScheduledJob[] => [
  { name: 'saved-searches', crontab: '*/10 * * * *', run: () => findNew({ db, transaction }) },
  {
    name: 'sweep-searches',
    crontab: '37 * * * *',
    run: async () => {
      await deleteSearchesBefore(db, keptSince(new Date()))
      await deleteFindsBefore(db, new Date(Date.now() - FIND_DAYS * 86_400_000))
    },
  },
]
