import { DELETED_SEARCH_DAYS, MOST_SEARCHES } from '@accord/contract'
import type { EditSavedSearch, SaveSearch, SearchToKeep } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { badField, conflict, notFound, refuseStale } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { knownPlaces } from '../discovery/index.ts'
import { keep } from './kept-query.ts'
import type { Member } from './member.ts'
import * as store from './store.ts'

const DAY = 86_400_000

/** Who saves it is told of who comes to fit. What teams look for is their own, which the audit has nothing of. */
export async function saveSearch(tx: Tx, actor: Member, { name, query }: SaveSearch): Promise<number> {
  await refuseUnknownPlace(tx, query)
  await refuseTooMany(tx, actor.sponsorId)
  const search = { sponsorId: actor.sponsorId, name, query: keep(query), createdBy: actor.userId }
  const searchId = await store.insertSearch(tx, search)
  if (searchId === undefined) throw nameTaken()
  await store.setMember(tx, { searchId, userId: actor.userId }, { notice: true })
  audit(tx, { action: 'search.save', subjectType: 'saved_search', subjectId: searchId })
  return searchId
}

async function refuseUnknownPlace(tx: Tx, { near }: SearchToKeep): Promise<void> {
  if (near !== undefined && !(await knownPlaces(tx.db, [near])).has(near))
    throw badField('query.near', 'unknown_place', 'is no place on the list')
}

const nameTaken = () => badField('name', 'taken', 'is the name of another saved search of yours')

async function refuseTooMany(tx: Tx, sponsorId: number): Promise<void> {
  // Names and their number are compared over all of a team's searches, one change after the other.
  await store.lockSponsor(tx, sponsorId)
  if ((await store.countSearches(tx, sponsorId)) >= MOST_SEARCHES)
    throw conflict('too_many_searches', `A team keeps at most ${MOST_SEARCHES} searches.`, { most: MOST_SEARCHES }) // prettier-ignore
}

/** Where it looks for something else, who was new by the old one is no longer. */
export async function editSearch(
  tx: Tx,
  actor: Member,
  searchId: number,
  { name, query }: EditSavedSearch,
  ifMatch: number | null,
): Promise<void> {
  if (query) await refuseUnknownPlace(tx, query)
  await store.lockSponsor(tx, actor.sponsorId)
  const search = await store.lockSearch(tx, actor.sponsorId, searchId)
  if (!search || search.deleted_at) throw notFound('saved search')
  refuseStale(ifMatch, search.version)
  if (name !== undefined) {
    const other = await store.searchNamed(tx, actor.sponsorId, name)
    if (other && other.id !== searchId) throw nameTaken()
  }
  if (name === undefined && query === undefined) return
  await store.updateSearch(tx, searchId, {
    ...(name === undefined ? {} : { name }),
    ...(query === undefined ? {} : { query: JSON.stringify(keep(query)), ...store.sinceNow }),
  })
  if (query !== undefined) await store.deleteFinds(tx, searchId)
  audit(tx, { action: 'search.edit', subjectType: 'saved_search', subjectId: searchId })
}

/** For some days it can be brought back. */
export async function deleteSearch(tx: Tx, actor: Member, searchId: number): Promise<void> {
  const search = await store.lockSearch(tx, actor.sponsorId, searchId)
  if (!search || search.deleted_at) throw notFound('saved search')
  await store.updateSearch(tx, searchId, { deleted_at: tx.now })
  audit(tx, { action: 'search.delete', subjectType: 'saved_search', subjectId: searchId })
}

/** With whom it had found. Brought back twice is brought back. */
export async function restoreSearch(tx: Tx, actor: Member, searchId: number): Promise<void> {
  await store.lockSponsor(tx, actor.sponsorId)
  const search = await store.lockSearch(tx, actor.sponsorId, searchId)
  if (!search || (search.deleted_at && search.deleted_at < keptSince(tx.now))) throw notFound('saved search')
  if (!search.deleted_at) return
  if (await store.searchNamed(tx, actor.sponsorId, search.name))
    throw conflict('name_taken', 'There is a newer search of that name. Rename it first.', { name: search.name }) // prettier-ignore
  await refuseTooMany(tx, actor.sponsorId)
  await store.updateSearch(tx, searchId, { deleted_at: null })
  audit(tx, { action: 'search.restore', subjectType: 'saved_search', subjectId: searchId })
}

/** Deleted before this moment is gone. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - DELETED_SEARCH_DAYS * DAY)
