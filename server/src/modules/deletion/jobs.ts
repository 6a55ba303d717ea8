import type { EventHandlers } from '../../platform/events.ts'
import type { ScheduledJob } from '../../platform/jobs.ts'
import { removePictures } from '../../platform/pictures.ts'
import type { Platform } from '../../platform/platform.ts'
import { Problem } from '../../platform/problem.ts'
import { takeLeftAtOnce } from '../profiles/index.ts'
import { erase, lockForErasure } from './erase-user.ts'
import * as store from './store.ts'

const BATCH = 100

/** Carries out the wishes that are due, each in its own transaction; what stands in the way is tried again later. */
export const deletionSchedule = ({ db, transaction }: Platform): ScheduledJob[] => [
  {
    name: 'erase-due',
    crontab: '*/10 * * * *',
    run: async () => {
      let after = 0
      for (;;) {
        const due = await store.dueForDeletion(db, after, BATCH)
        for (const { id } of due) await eraseDue(transaction, id)
        if (due.length < BATCH) return
        after = due.at(-1)?.id ?? after
      }
    },
  },
]

async function eraseDue(transaction: Platform['transaction'], userId: number): Promise<void> {
  try {
    await transaction({ kind: 'clock' }, async (tx) => {
      const user = await lockForErasure(tx, userId)
      // Gone, or taken back at the last moment.
      if (!user?.deletion_due_at || user.deletion_due_at > tx.now) return
      await erase(tx, user, 'self')
    })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
}

export const deletionEvents = (platform: Platform): EventHandlers => ({
  'user.deleted': {
    'remove-pictures': async ({ pictures }) => {
      await takeLeftAtOnce(platform, pictures as string[])
      await removePictures(platform.files, await store.unusedPictures(platform.db, pictures as string[]))
    },
    'remove-attachments': async ({ attachments }) => {
      for (const file of attachments as string[]) await platform.files.remove('private', file)
    },
  },
})
