import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { deriveReliability } from './reliability.ts'

export const campaignSchedule = ({ transaction }: Platform): ScheduledJob[] => [
  {
    name: 'sponsor-reliability',
    crontab: '41 * * * *',
    run: () => transaction({ kind: 'clock' }, (tx) => deriveReliability(tx, tx.now)),
  },
]
