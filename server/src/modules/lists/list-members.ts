import { badInput, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'
import type { Member } from './team.ts'

export type Added = { added: number; already: number }

/** All of them or none; who is in it already stays where they are. */
export async function addToList(
  tx: Tx,
  actor: Member,
  listId: number,
  { influencerIds }: { influencerIds: number[] },
): Promise<Added> {
  await hold(tx, actor, listId)
  return add(tx, actor, listId, influencerIds)
}

export async function add(tx: Tx, actor: Member, listId: number, influencerIds: number[]): Promise<Added> {
  const unknown = await store.unknownOf(tx, influencerIds)
  if (unknown.size > 0)
    throw badInput(
      influencerIds.flatMap((id, index) =>
        unknown.has(id)
          ? [{ field: `influencerIds.${index}`, code: 'unknown_influencer', message: 'is nobody who can be listed' }]
          : [],
      ),
    )
  const chosen = [...new Set(influencerIds)]
  const added = await store.insertMembers(tx, { listId, influencerIds: chosen, addedBy: actor.userId })
  return { added, already: chosen.length - added }
} // prettier-ignore

export async function removeFromList(
  tx: Tx,
  actor: Member,
  listId: number,
  { influencerIds }: { influencerIds: number[] },
): Promise<number> {
  await hold(tx, actor, listId)
  return store.deleteMembers(tx, listId, influencerIds)
}

/** So that nobody is added to a list at the moment in which it is deleted. */
async function hold(tx: Tx, actor: Member, listId: number): Promise<void> {
  const list = await store.lockList(tx, actor.sponsorId, listId)
  if (!list || list.deleted_at) throw notFound('list')
}
