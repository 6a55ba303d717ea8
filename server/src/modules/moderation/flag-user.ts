import { accountStates, can, next } from '@accord/contract'
import type { Flag, FlagPreview, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { badField, conflict, forbidden, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { freezeFlagged } from '../deals/index.ts'
import { endSessions } from '../identity/index.ts'
import { endFlag } from './end-flag.ts'
import * as flags from './flag-store.ts'
import * as store from './store.ts'

/**
 * Blocks a user: signed out everywhere, their campaigns hidden, their open requests frozen. Deals go on. Answers the
 * flag's id.
 */
export async function flagUser(
  tx: Tx,
  actor: User,
  userId: number,
  { reason, words, until }: Flag,
): Promise<number> {
  refusePast(tx, until)
  await flags.flagsOneByOne(tx)
  const user = refuseUnflaggable(actor, await store.lockUser(tx, userId))
  const status = statusIfFlagged(user)
  await store.setStatus(tx, userId, status, [reason, words].filter(Boolean).join(': '))
  const flagId = await flags.insertFlag(tx, { userId, was: user.status, reason, words, until, by: actor.userId }) // prettier-ignore
  await flags.deriveCampaignFlags(tx, { ownerId: userId })
  const frozen = await freezeFlagged(tx, actor)
  const ended = await endSessions(tx, { of: userId }, 'flagged')
  audit(tx, {
    action: 'user.flag',
    subjectType: 'user',
    subjectId: userId,
    before: { status: user.status },
    after: { status, reason, words, until, flagId, frozen, sessionsEnded: ended },
  })
  await emit(tx, { type: 'user.flagged', userId, flagId })
  return flagId
}

/** What flagging would do now; refused as the flag itself would be. */
export async function previewUserFlag(db: Database, actor: User, userId: number): Promise<FlagPreview> {
  const user = refuseUnflaggable(actor, await store.findUser(db, userId))
  statusIfFlagged(user)
  return flags.effectsOf(db, { userId }, false)
}

/** Ends the flag: the user is what they were before, and what only this flag had frozen goes on. */
export async function unflagUser(tx: Tx, actor: User, userId: number): Promise<void> {
  await flags.flagsOneByOne(tx)
  const user = refuseUnflaggable(actor, await store.lockUser(tx, userId))
  const flag = await flags.lockStandingFlag(tx, { userId })
  if (!flag) throw conflict('wrong_state', 'This user is not flagged.', { state: user.status })
  await endFlag(tx, actor, flag, 'unflagged')
}

/** 400 for a flag that would have ended before it begins. */
export function refusePast({ now }: Tx, until: string | null): void {
  if (until !== null && Date.parse(until) <= now.getTime())
    throw badField('until', 'in_the_past', 'is in the past')
}

function refuseUnflaggable(actor: User, user: store.UserForFlag | undefined): store.UserForFlag {
  if (!user) throw notFound('user')
  if (!can(actor, 'user.flag', { userId: user.id, role: user.role }))
    throw forbidden('not_allowed', 'Admins, oneself among them, can’t be flagged.')
  return user
}

function statusIfFlagged({ status }: store.UserForFlag) {
  const flagged = next(accountStates, status, 'flag', ['admin'])
  if (!flagged) throw conflict('wrong_state', `This user is ${status}.`, { state: status })
  return flagged
}
