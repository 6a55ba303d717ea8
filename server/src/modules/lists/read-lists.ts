import type { List, ListMember, ListMemberQuery, ListQuery, Page } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { notFound } from '../../platform/problem.ts'
import { showList, showMember } from './show.ts'
import * as store from './store.ts'
import type { Member } from './team.ts'

/** The lists of one's team, the newest first. */
export async function browseLists(
  db: Database,
  { sponsorId }: Member,
  query: ListQuery,
): Promise<Page<List>> {
  const rows = await store.listsOf(db, sponsorId, query, positionAfter('lists', query.cursor))
  return pageOfRows('lists', rows, query.limit, ({ id }) => ({ by: id, id }), showList)
}

export async function readList(db: Database, { sponsorId }: Member, listId: number): Promise<List> {
  const row = await store.listRow(db, sponsorId, listId)
  if (!row) throw notFound('list')
  return showList(row)
}

/** Who is in it, the last added first. */
export async function browseMembers(
  db: Database,
  { sponsorId }: Member,
  listId: number,
  query: ListMemberQuery,
): Promise<Page<ListMember>> {
  if (!(await store.listRow(db, sponsorId, listId))) throw notFound('list')
  const list = `list:${listId}`
  const after = positionAfter<string>(list, query.cursor, 'string')
  const rows = await store.membersOf(db, { sponsorId, listId }, query, after)
  const position = (row: store.MemberRow) => ({ by: row.added_at.toISOString(), id: row.user_id })
  return pageOfRows(list, rows, query.limit, position, showMember)
}
