import { accountStates, can, next } from '@accord/contract'
import type { Flag, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { conflict, forbidden, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { freezeFlagged, unfreezeUnflagged } from '../deals/index.ts'
import { endSessions } from '../identity/index.ts'
import * as store from './store.ts'

/** Blocks a user: signed out everywhere, their campaigns hidden, their open requests frozen. Deals go on. */
export async function flagUser(tx: Tx, actor: User, userId: number, { reason, words }: Flag): Promise<void> {
  const user = await lockToFlag(tx, actor, userId)
  const status = next(accountStates, user.status, 'flag', ['admin'])
  if (!status) throw conflict('wrong_state', `This user is ${user.status}.`, { state: user.status })
  await store.setStatus(tx, userId, status, [reason, words].filter(Boolean).join(': '))
  const flagId = await store.insertFlag(tx, { userId, was: user.status, reason, words, by: actor.userId })
  await store.deriveCampaignFlags(tx, { ownerId: userId })
  const frozen = await freezeFlagged(tx, actor)
  const ended = await endSessions(tx, { of: userId }, 'flagged')
  audit(tx, {
    action: 'user.flag',
    subjectType: 'user',
    subjectId: userId,
    before: { status: user.status },
    after: { status, reason, words, flagId, frozen, sessionsEnded: ended },
  })
  await emit(tx, { type: 'user.flagged', userId, flagId })
}

/** Ends the flag: the user is what they were before, and what only this flag had frozen goes on. */
export async function unflagUser(tx: Tx, actor: User, userId: number): Promise<void> {
  const user = await lockToFlag(tx, actor, userId)
  const flag = await store.endFlag(tx, { userId }, actor.userId)
  if (!flag?.was) throw conflict('wrong_state', 'This user is not flagged.', { state: user.status })
  await store.setStatus(tx, userId, flag.was, null)
  await store.deriveCampaignFlags(tx, { ownerId: userId })
  const unfrozen = await unfreezeUnflagged(tx, actor)
  audit(tx, {
    action: 'user.unflag',
    subjectType: 'user',
    subjectId: userId,
    before: { status: user.status },
    after: { status: flag.was, flagId: flag.id, unfrozen },
  })
  await emit(tx, { type: 'user.unflagged', userId, flagId: flag.id })
}

async function lockToFlag(tx: Tx, actor: User, userId: number) {
  const user = await store.lockUser(tx, userId)
  if (!user) throw notFound('user')
  if (!can(actor, 'user.flag', { userId, role: user.role }))
    throw forbidden('not_allowed', 'Admins, oneself among them, can’t be flagged.')
  return user
}
