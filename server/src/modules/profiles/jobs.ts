import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { deriveReplyFigures } from './reply-figures.ts'

export const profileSchedule = ({ transaction }: Platform): ScheduledJob[] => [
  {
    name: 'reply-figures',
    crontab: '23 2 * * *',
    run: () => transaction({ kind: 'clock' }, (tx) => deriveReplyFigures(tx, tx.now)),
  },
]
