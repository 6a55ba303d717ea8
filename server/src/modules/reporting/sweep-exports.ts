import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { move, queue } from './ask-export.ts'
import * as store from './export-store.ts'
import { exportFolder, fail, MOST_RUNS } from './write-export.ts'

const KEPT_DAYS = 90

export const exportSchedule = (platform: Platform): ScheduledJob[] => [
  {
    name: 'resume-exports',
    crontab: '* * * * *',
    run: () => platform.transaction({ kind: 'clock' }, resumeLost),
  },
  { name: 'sweep-exports', crontab: '17 * * * *', run: () => sweep(platform) },
]

/** What a process that died was writing is begun anew: the queue itself would wait longer, and has no word for it. */
async function resumeLost(tx: Tx): Promise<void> {
  for (const row of await store.lockLost(tx)) {
    if (row.run >= MOST_RUNS) {
      await fail(tx, row, 'unexpected')
      continue
    }
    await store.changeExport(tx, row.id, { status: move(row.status, 'resume', 'clock') })
    await queue(tx, row.id)
  }
}

/** Ends links whose time is over, and removes every file that no export stands for. */
async function sweep({ db, transaction, configuration, files }: Platform): Promise<void> {
  await transaction({ kind: 'clock' }, async (tx) => {
    for (const { id, status } of await store.lockEnded(tx))
      await store.changeExport(tx, id, { status: move(status, 'expire', 'clock'), file_name: null })
  })
  const folder = exportFolder(configuration.dataDir)
  // Listed first: a file that comes after that is nobody's leftover yet.
  const unfinished = await readdir(folder).catch(() => [])
  const names: string[] = []
  for await (const name of files.names('exports')) names.push(name)
  const inUse = await store.namesInUse(db)
  for (const name of unfinished) if (!inUse.has(name)) await rm(join(folder, name), { force: true })
  for (const name of names) if (!inUse.has(name)) await files.remove('exports', name)
  await store.deleteOld(db, new Date(Date.now() - KEPT_DAYS * 86_400_000))
}
