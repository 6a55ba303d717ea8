import { accountStates, can, next } from '@accord/contract'
import type { User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { conflict, forbidden, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { endCampaignsOf } from '../campaigns/index.ts'
import { cancelRequestsOf, eraseWordsOf } from '../deals/index.ts'
import { eraseAccount } from '../identity/index.ts'
import { forgetAllOf, forgetInfluencer } from '../lists/index.ts'
import { flagsOneByOne, followOwner } from '../moderation/index.ts'
import { eraseAvatar, eraseBrand, eraseInfluencer, leaveTeam } from '../profiles/index.ts'
import { forgetSearchesOf, leaveSearches } from '../searches/index.ts'
import { obstacleTo, partyOf } from './obstacles.ts'
import * as store from './store.ts'

/**
 * An admin deletes a user: what is personal is erased, at once and for good; deals, money and the audit stay, of a
 * former user. 409 `deals_active` with the deals while one is under way, `last_admin`, `own_account`.
 */
export async function eraseUser(tx: Tx, actor: User, userId: number): Promise<void> {
  const user = await lockForErasure(tx, userId)
  if (!user) throw notFound('user')
  if (!can(actor, 'user.delete', { userId, role: user.role }))
    throw forbidden('not_allowed', 'Admins decide that.')
  await erase(tx, user, 'admin')
}

/** Before any user, as flagging has it: two who wait for each other would both be lost. */
export async function lockForErasure(tx: Tx, userId: number): Promise<store.LockedUser | undefined> {
  await flagsOneByOne(tx)
  return store.lockUser(tx, userId)
}

/** What an admin's decision and a person's own wish have in common. The user is locked. */
export async function erase(tx: Tx, user: store.LockedUser, by: 'admin' | 'self'): Promise<void> {
  const status = next(accountStates, user.status, 'delete', [by])
  if (!status) throw notFound('user')
  const party = await partyOf(tx.db, user)
  // First, because a deal may be made of an open request until it is locked.
  const cancelled = party ? await cancelRequestsOf(tx, party) : 0
  const obstacle = await obstacleTo(tx.db, user, party, tx.caller)
  if (obstacle) throw conflict(obstacle.code, obstacle.detail, obstacle.more)

  const sponsorId = party && 'sponsorId' in party ? party.sponsorId : null
  const pictures = await store.picturesOf(tx.db, user.id)
  const attachments = await store.attachmentsOf(tx.db, user.id)
  const campaigns = sponsorId === null ? 0 : await endCampaignsOf(tx, sponsorId)
  if (sponsorId !== null) {
    await eraseBrand(tx, sponsorId)
    await forgetAllOf(tx, sponsorId)
    await forgetSearchesOf(tx, sponsorId)
  }
  const newOwner = await leaveTeam(tx, user.id)
  await eraseInfluencer(tx, user.id)
  await forgetInfluencer(tx, user.id)
  await leaveSearches(tx, user.id)
  await eraseWordsOf(tx, user.id)
  await store.eraseModeration(tx, user.id)
  if (newOwner !== null) await followOwner(tx, tx.caller, newOwner)
  await store.eraseTraces(tx, user, sponsorId)
  // After the rows of what they brought: this one is left by it, whoever brought it.
  await eraseAvatar(tx, user.id)
  await eraseAccount(tx, user.id)
  audit(tx, {
    action: 'user.delete',
    subjectType: 'user',
    subjectId: user.id,
    before: { status: user.status, role: user.role },
    after: { status, by, campaigns, cancelled },
  })
  await emit(tx, { type: 'user.deleted', userId: user.id, pictures, attachments })
}
