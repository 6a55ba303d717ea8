import type { KeptQuery } from '@accord/contract'
import { MOST_FRESH } from '@accord/contract'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { emit } from '../../platform/events.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { fitting } from '../discovery/index.ts'
import { understood } from './kept-query.ts'
import type { Understood } from './kept-query.ts'
import { newIn } from './read-searches.ts'
import * as store from './round-store.ts'
import { updateSearch } from './store.ts'

/** By one run; the next goes on. */
const MOST_ROUNDS = 100
const SEARCHES = 200
/** A team is told of one search at most so often. */
export const TOLD_EVERY_HOURS = 24

type Clockwork = Pick<Platform, 'db' | 'transaction'>

/** Compares everybody who changed since last time with every saved search, then tells of who is new. */
export async function findNew(platform: Clockwork): Promise<void> {
  // What a process left half done that is gone: doing it again finds nobody twice.
  for (const round of await store.openRounds(platform.db)) await compare(platform, round)
  for (let count = 0; count < MOST_ROUNDS; count++) {
    const taken = await platform.transaction({ kind: 'clock' }, (tx) => store.takeRound(tx, store.ROUND))
    if (!taken) break
    for (const round of await store.openRounds(platform.db)) await compare(platform, round)
  }
  await tell(platform)
}

/** Each search is a transaction of its own: a kill loses what it was at, and the round is still there to be done again. */
async function compare({ db, transaction }: Clockwork, round: number): Promise<void> {
  const ids = pages((after) => store.searchesAfter(db, after, SEARCHES))
  for await (const id of ids)
    await transaction({ kind: 'clock' }, async (tx) => {
      const search = await lock(tx, id)
      if (search?.fits) await store.insertFinds(tx, round, search, search.fits, MOST_FRESH)
    })
  await transaction({ kind: 'clock' }, (tx) => store.endRound(tx, round))
}

async function tell({ db, transaction }: Clockwork): Promise<void> {
  const before = new Date(Date.now() - TOLD_EVERY_HOURS * 3_600_000)
  const ids = pages((after) => store.searchesToTell(db, before, after, SEARCHES))
  for await (const id of ids)
    await transaction({ kind: 'clock' }, async (tx) => {
      const search = await lock(tx, id)
      // Another process was faster, or somebody changed it so that it says nothing.
      if (!search?.fits || (search.toldAt && search.toldAt > before)) return
      await store.dropUnfit(tx, search, search.fits)
      const { count, since } = await store.tellFinds(tx, id)
      if (count === 0 || !since) return
      await updateSearch(tx, id, { told_at: tx.now })
      await emit(tx, { type: 'search.found', searchId: id, count, newIn: newIn(id, since) })
    })
}

type Locked = {
  id: number
  sponsorId: number
  toldAt: Date | null
  fits: RawBuilder<unknown> | null
}

/** A search with what it asks of a row `f` of the index; null where a part of it says nothing any more. */
async function lock(tx: Tx, searchId: number): Promise<Locked | undefined> {
  const row = await store.lockLiveSearch(tx, searchId)
  if (!row) return undefined
  const [{ checked, unknown }] = (await understood(tx.db, [row.query as KeptQuery])) as [Understood]
  const { sort: _, ...query } = checked
  const fits = unknown.length > 0 ? null : sql`(${await fitting(tx.db, row.sponsor_id, query)})`
  return { id: row.id, sponsorId: row.sponsor_id, toldAt: row.told_at, fits }
}

async function* pages(read: (after: number) => Promise<{ id: number }[]>): AsyncGenerator<number> {
  for (let after = 0; ;) {
    const rows = await read(after)
    for (const { id } of rows) yield id
    const last = rows.at(-1)
    if (!last || rows.length < SEARCHES) return
    after = last.id
  }
}
