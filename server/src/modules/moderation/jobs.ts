import { clock } from '@accord/contract'
import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { filesKept } from './appeal-store.ts'
import { endFlag } from './end-flag.ts'
import * as flags from './flag-store.ts'

const DAY = 86_400_000
const BATCH = 200

export const moderationSchedule = ({ db, transaction, files }: Platform): ScheduledJob[] => [
  {
    name: 'end-flags',
    crontab: '* * * * *',
    run: async () => {
      for (const { id } of await flags.dueFlags(db, BATCH))
        await transaction({ kind: 'clock' }, (tx) => endDueFlag(tx, id))
    },
  },
  {
    name: 'sweep-attachments',
    crontab: '53 3 * * *',
    run: async () => {
      // A file is written before its row: what is a day old and still has none never gets one.
      const old: string[] = []
      for await (const name of files.names('private', new Date(Date.now() - DAY))) old.push(name)
      const kept = await filesKept(db, old)
      for (const name of old) if (!kept.has(name)) await files.remove('private', name)
    },
  },
]

async function endDueFlag(tx: Tx, flagId: number): Promise<void> {
  await flags.flagsOneByOne(tx)
  const flag = await flags.lockFlag(tx, flagId)
  if (!flag || flag.ended_at || !flag.until || flag.until > tx.now) return
  await endFlag(tx, clock, flag, 'expired')
}
