import type { EventHandlers } from '../../platform/events.ts'
import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { ENDED_KIT_LINK_DAYS } from '@accord/contract'
import { deleteLinksBefore } from './kit-link-store.ts'
import { sweepPictures } from './profile-picture.ts'
import { deriveReplyFigures } from './reply-figures.ts'
import { sweepScreenshots } from './screenshots.ts'
import { deriveEngagementClasses } from './unusual.ts'

export const profileSchedule = (platform: Platform): ScheduledJob[] => [
  {
    name: 'reply-figures',
    crontab: '23 2 * * *',
    run: () => platform.transaction({ kind: 'clock' }, (tx) => deriveReplyFigures(tx, tx.now)),
  },
  {
    name: 'engagement-classes',
    crontab: '37 2 * * *',
    run: () => platform.transaction({ kind: 'clock' }, deriveEngagementClasses),
  },
  { name: 'sweep-pictures', crontab: '19 * * * *', run: () => sweepPictures(platform) },
  { name: 'sweep-screenshots', crontab: '37 3 * * *', run: () => sweepScreenshots(platform) },
  {
    name: 'sweep-media-kit-links',
    crontab: '47 2 * * *',
    run: async () =>
      void (await deleteLinksBefore(platform.db, new Date(Date.now() - ENDED_KIT_LINK_DAYS * 86_400_000))),
  },
]

export const profileEvents = ({ files }: Platform): EventHandlers => ({
  'figures.screenshots_left': {
    'remove-files': async ({ screenshots }) => {
      for (const name of screenshots as string[]) await files.remove('screenshots', name)
    },
  },
})
