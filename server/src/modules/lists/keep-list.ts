import { DELETED_LIST_DAYS, MOST_LISTS } from '@accord/contract'
import type { CreateList } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { badField, conflict, notFound, refuseStale } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { add } from './list-members.ts'
import * as store from './store.ts'
import type { Member } from './team.ts'

const DAY = 86_400_000

/** Begins a list, perhaps with somebody in it. What lists are called is a team's own words, which the audit has none of. */
export async function createList(
  tx: Tx,
  actor: Member,
  { name, influencerIds }: CreateList,
): Promise<number> {
  await store.lockSponsor(tx, actor.sponsorId)
  if ((await store.countLists(tx, actor.sponsorId)) >= MOST_LISTS)
    throw conflict('too_many_lists', `A team has at most ${MOST_LISTS} lists.`, { most: MOST_LISTS })
  const listId = await store.insertList(tx, { sponsorId: actor.sponsorId, name, createdBy: actor.userId })
  if (listId === undefined) throw nameTaken()
  if (influencerIds) await add(tx, actor, listId, influencerIds)
  audit(tx, { action: 'list.create', subjectType: 'list', subjectId: listId })
  return listId
}

const nameTaken = () => badField('name', 'taken', 'is the name of another list of yours')

export async function renameList(
  tx: Tx,
  actor: Member,
  listId: number,
  { name }: { name: string },
  ifMatch: number | null,
): Promise<void> {
  const list = await held(tx, actor, listId)
  refuseStale(ifMatch, list.version)
  const other = await store.listNamed(tx, actor.sponsorId, name)
  if (other && other.id !== listId) throw nameTaken()
  await store.updateList(tx, listId, { name })
  audit(tx, { action: 'list.rename', subjectType: 'list', subjectId: listId })
}

/** For some days it can be brought back. */
export async function deleteList(tx: Tx, actor: Member, listId: number): Promise<void> {
  await held(tx, actor, listId)
  await store.updateList(tx, listId, { deleted_at: tx.now })
  audit(tx, { action: 'list.delete', subjectType: 'list', subjectId: listId })
}

/** With everybody who was in it. Brought back twice is brought back. */
export async function restoreList(tx: Tx, actor: Member, listId: number): Promise<void> {
  await store.lockSponsor(tx, actor.sponsorId)
  const list = await store.lockList(tx, actor.sponsorId, listId)
  if (!list || (list.deleted_at && list.deleted_at < keptSince(tx.now))) throw notFound('list')
  if (!list.deleted_at) return
  if (await store.listNamed(tx, actor.sponsorId, list.name))
    throw conflict('name_taken', 'There is a newer list of that name. Rename it first.', { name: list.name })
  if ((await store.countLists(tx, actor.sponsorId)) >= MOST_LISTS)
    throw conflict('too_many_lists', `A team has at most ${MOST_LISTS} lists.`, { most: MOST_LISTS })
  await store.updateList(tx, listId, { deleted_at: null })
  audit(tx, { action: 'list.restore', subjectType: 'list', subjectId: listId })
}

/** Deleted before this moment is gone. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - DELETED_LIST_DAYS * DAY)

async function held(tx: Tx, actor: Member, listId: number) {
  // Before the list: names are compared over all of a team's lists, one change after the other.
  await store.lockSponsor(tx, actor.sponsorId)
  const list = await store.lockList(tx, actor.sponsorId, listId)
  if (!list || list.deleted_at) throw notFound('list')
  return list
}
