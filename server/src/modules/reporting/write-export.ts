import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { can, EXPORT_DAYS } from '@accord/contract'
import type { ActivityFormat, ExportStatus, User } from '@accord/contract'
import { emit } from '../../platform/events.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Batches } from '../../platform/tables/table.ts'
import { whose } from '../deals/index.ts'
import { activityBatches, activityFile } from './activity.ts'
import type { ActivityRow } from './activity-store.ts'
import { countActivity } from './activity-store.ts'
import { move } from './ask-export.ts'
import { userOf } from '../identity/index.ts'
import * as store from './export-store.ts'

/** How often it is begun before it is given up. */
export const MOST_RUNS = 3
const BEAT_EVERY = 500

/** Where they are while they are written. */
export const exportFolder = (dataDir: string): string => join(dataDir, 'exports')

type Run = { id: number; run: number; format: string; since: Date; until: Date }

/** This run no longer counts: somebody cancelled the export, or it was given up for lost and begun anew. */
class NoLongerWanted extends Error {}

export const exportJobs = (platform: Platform): Jobs => ({
  'write-export': async ({ exportId }) => {
    const claimed = await claim(platform, exportId as number)
    if (!claimed) return
    try {
      await write(platform, claimed.run, claimed.user)
    } catch (error) {
      await discard(platform, claimed.run)
      if (error instanceof NoLongerWanted) return
      platform.log.error({ err: error, exportId }, 'an export could not be written')
      // Thrown again, the queue tries once more a little later; the last time it is told instead.
      if (await giveUp(platform, claimed.run, error)) return
      throw error
    }
  },
})

/** Takes a waiting export, under a new number of run; null where there is nothing to do any more. */
async function claim({ transaction }: Platform, id: number): Promise<{ run: Run; user: User | null } | null> {
  return transaction({ kind: 'clock' }, async (tx) => {
    const row = await store.lockExport(tx, id)
    if (row?.status !== 'queued') return null
    const run = row.run + 1
    await store.changeExport(tx, id, { status: move(row.status, 'start', 'worker'), run, rows_done: 0, rows_total: null, beat_at: tx.now }) // prettier-ignore
    const user = await userOf(tx.db, row.user_id)
    const still = user && can(user, 'activity.export') && user.sponsorId === row.sponsor_id
    return {
      run: { id, run, format: row.format, since: row.since, until: row.until },
      user: still ? user : null,
    }
  })
}

class NotAllowed extends Error {}

/** Written on this machine's disk under another name, and handed over when it is whole: a good name is a good file. */
async function write(platform: Platform, run: Run, user: User | null): Promise<void> {
  if (!user) throw new NotAllowed()
  const folder = exportFolder(platform.configuration.dataDir)
  const [partName, whole] = store.namesOf(run)
  const part = join(folder, partName)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const total = await countActivity(platform.db, whose(user), run)
  await live(platform, run, { rows_done: 0, rows_total: total })
  const counted = { rows: 0 }
  const batches = watched(platform, run, activityBatches(platform, user, run), counted)
  await pipeline(
    activityFile(run.format as ActivityFormat, batches),
    createWriteStream(part, { flags: 'w', mode: 0o600 }),
  )
  const { size } = await stat(part)
  await platform.files.keepFrom('exports', whole, part)
  await finish(platform, run, { rows: counted.rows, bytes: size })
}

async function* watched(
  platform: Platform,
  run: Run,
  batches: Batches<ActivityRow>,
  counted: { rows: number },
): Batches<ActivityRow> {
  let beaten = Date.now()
  for await (const rows of batches) {
    yield rows
    counted.rows += rows.length
    if (Date.now() - beaten < BEAT_EVERY) continue
    await live(platform, run, { rows_done: counted.rows })
    beaten = Date.now()
  }
}

async function live(
  { db }: Platform,
  run: Run,
  progress: { rows_done: number; rows_total?: number },
): Promise<void> {
  if (!(await store.beat(db, run, progress))) throw new NoLongerWanted()
}

async function finish(
  { transaction }: Platform,
  { id, run, format }: Run,
  { rows, bytes }: { rows: number; bytes: number },
): Promise<void> {
  await transaction({ kind: 'clock' }, async (tx) => {
    const row = await store.lockExport(tx, id)
    if (row?.status !== 'running' || row.run !== run) throw new NoLongerWanted()
    await store.changeExport(tx, id, {
      status: move(row.status, 'finish', 'worker'),
      rows_done: rows,
      rows_total: rows,
      bytes,
      file_name: store.namesOf({ id, run, format })[1],
      finished_at: tx.now,
      expires_at: new Date(tx.now.getTime() + EXPORT_DAYS * 86_400_000),
    })
    await emit(tx, { type: 'export.done', exportId: id })
  })
}

/** What a run had written so far. A whole file that no export stands for in the end is swept. */
async function discard({ configuration }: Platform, run: Run): Promise<void> {
  const [part] = store.namesOf(run)
  await rm(join(exportFolder(configuration.dataDir), part), { force: true })
}

/** Back into the queue, or, after the last try, failed for good. Answers whether nothing is left to be done. */
async function giveUp({ transaction }: Platform, { id, run }: Run, error: unknown): Promise<boolean> {
  return transaction({ kind: 'clock' }, async (tx) => {
    const row = await store.lockExport(tx, id)
    if (row?.status !== 'running' || row.run !== run) return true
    if (run < MOST_RUNS && !(error instanceof NotAllowed)) {
      await store.changeExport(tx, id, { status: move(row.status, 'resume', 'worker') })
      return false
    }
    await fail(tx, row, reasonOf(error))
    return true
  })
}

function reasonOf(error: unknown): string {
  if (error instanceof NotAllowed) return 'not_allowed'
  return (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'no_space' : 'unexpected'
}

export async function fail(
  tx: Parameters<typeof store.changeExport>[0],
  { id, status }: { id: number; status: ExportStatus },
  reason: string,
): Promise<void> {
  await store.changeExport(tx, id, { status: move(status, 'fail', 'worker'), reason, finished_at: tx.now })
  await emit(tx, { type: 'export.failed', exportId: id })
}
