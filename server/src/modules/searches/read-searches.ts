import type { KeptQuery, Page, SavedSearch } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { notFound } from '../../platform/problem.ts'
import { understood } from './kept-query.ts'
import type { Understood } from './kept-query.ts'
import type { Member } from './member.ts'
import * as store from './store.ts'

/** The saved searches of one's team, the newest first, each with who is new since the asker looked. */
export async function browseSearches(
  db: Database,
  actor: Member,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<SavedSearch>> {
  const rows = await store.searchesOf(db, actor, limit, positionAfter('saved-searches', cursor))
  const meant = await understood(db, rows.map(({ query }) => query as KeptQuery)) // prettier-ignore
  const understoodRows = rows.map((row, index) => ({ row, meant: meant[index] as Understood }))
  return pageOfRows('saved-searches', understoodRows, limit, ({ row: { id } }) => ({ by: id, id }), show)
}

export async function readSearch(db: Database, actor: Member, searchId: number): Promise<SavedSearch> {
  const row = await store.searchRow(db, actor, searchId)
  if (!row) throw notFound('saved search')
  const [meant] = (await understood(db, [row.query as KeptQuery])) as [Understood]
  return show({ row, meant })
}

function show({ row, meant: { query, unknown } }: { row: store.SearchRow; meant: Understood }): SavedSearch {
  return {
    id: row.id,
    name: row.name,
    query,
    unknown,
    notice: row.notice ?? false,
    fresh: row.fresh,
    newIn: row.fresh > 0 ? newIn(row.id, row.fresh_since as Date) : null,
    createdBy: row.created_by ?? '',
    createdAt: row.created_at.toISOString(),
    version: row.version,
  }
}

/** The filter that shows those found from a moment on: down to the second, so that none is missing. */
export const newIn = (searchId: number, since: Date): string =>
  `${searchId}.${Math.floor(since.getTime() / 1000)}`
