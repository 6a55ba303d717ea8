import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { keptSince } from './keep-list.ts'
import { deleteListsBefore } from './store.ts'

export const listSchedule = ({ db }: Platform): ScheduledJob[] => [
  {
    name: 'sweep-lists',
    crontab: '23 * * * *',
    run: async () => {
      await deleteListsBefore(db, keptSince(new Date()))
    },
  },
]
