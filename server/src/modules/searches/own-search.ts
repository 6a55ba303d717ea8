import { notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Member } from './member.ts'
import * as store from './store.ts'

/** Whether one is told of who is new: everybody's own choice, viewers' too. */
export async function setSearchNotice(
  tx: Tx,
  actor: Member,
  searchId: number,
  notice: boolean,
): Promise<void> {
  await refuseUnknown(tx, actor, searchId)
  await store.setMember(tx, { searchId, userId: actor.userId }, { notice })
}

/** Who was new is not any more, for whoever looked. */
export async function lookAtSearch(tx: Tx, actor: Member, searchId: number): Promise<void> {
  await refuseUnknown(tx, actor, searchId)
  await store.setMember(tx, { searchId, userId: actor.userId }, { seen_at: tx.now })
}

async function refuseUnknown(tx: Tx, actor: Member, searchId: number): Promise<void> {
  const search = await store.lockSearch(tx, actor.sponsorId, searchId)
  if (!search || search.deleted_at) throw notFound('saved search')
}
