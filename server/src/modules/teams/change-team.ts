import type { ChangeMember, HandOver, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { badField, conflict, notFound } from '../../platform/problem.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Caller, Tx } from '../../platform/database/tx.ts'
import { endSessions, passwordFits, userById } from '../identity/index.ts'
import { holdTeam, limitIn, otherMember } from './own-team.ts'
import type { OwnTeam } from './own-team.ts'
import * as store from './store.ts'

/** Another role, another limit. Whoever becomes a viewer has no limit, because there is nothing to limit. */
export async function changeMember(tx: Tx, actor: User, userId: number, change: ChangeMember): Promise<void> {
  const team = await holdTeam(tx, actor, 'owner')
  const member = await otherMember(tx, team, userId)
  const role = change.role ?? (member.role as 'viewer' | 'manager')
  const spendingLimit =
    change.spendingLimit === undefined
      ? limitIn(team, role, limitOf(member.spending_limit, team))
      : limitIn(team, role, change.spendingLimit)
  await store.setMember(tx, userId, { role, spendingLimit })
  audit(tx, {
    action: 'team.change',
    subjectType: 'sponsor',
    subjectId: team.id,
    before: { userId, role: member.role, spendingLimit: member.spending_limit },
    after: { userId, role, spendingLimit },
  })
}

const limitOf = (amount: number | null, { currency }: OwnTeam) =>
  amount === null ? null : { amount, currency }

/** Takes a member out of the team. They are signed out everywhere; what they did stays under their name. */
export async function removeMember(tx: Tx, actor: User, userId: number): Promise<void> {
  const team = await holdTeam(tx, actor, 'owner')
  const { role } = await otherMember(tx, team, userId)
  await end(tx, userId)
  audit(tx, { action: 'team.remove', subjectType: 'sponsor', subjectId: team.id, before: { userId, role } })
  await emit(tx, { type: 'team.removed', userId, companyName: team.companyName })
}

export async function leaveTeam(tx: Tx, actor: User): Promise<void> {
  const team = await holdTeam(tx, actor, 'member')
  const own = await store.member(tx.db, actor.userId)
  if (own?.role === 'owner') throw conflict('owner_stays', 'An owner hands the team over before leaving it.')
  await end(tx, actor.userId)
  audit(tx, { action: 'team.leave', subjectType: 'sponsor', subjectId: team.id, before: { userId: actor.userId, role: own?.role } }) // prettier-ignore
}

async function end(tx: Tx, userId: number): Promise<void> {
  await store.deleteMember(tx, userId)
  await endSessions(tx, { of: userId }, 'left_team')
}

/** Makes another member the owner; who was it becomes a manager without a limit. The password says that it is meant. */
export async function handOver(
  { db, transaction }: Platform,
  actor: User & Caller,
  { userId, password }: HandOver,
): Promise<void> {
  const own = await userById(db, actor.userId)
  if (!(await passwordFits(own?.password_hash, password)))
    throw badField('password', 'wrong_password', 'is not your password')
  await transaction(actor, async (tx) => {
    const team = await holdTeam(tx, actor, 'owner')
    const member = await otherMember(tx, team, userId).catch(() => undefined)
    const account = member && (await userById(tx.db, userId))
    if (account?.status !== 'active') throw notFound('member')
    // In this order: the table lets a team have one owner at most.
    await store.setMember(tx, actor.userId, { role: 'manager', spendingLimit: null })
    await store.setMember(tx, userId, { role: 'owner', spendingLimit: null })
    audit(tx, {
      action: 'team.hand_over',
      subjectType: 'sponsor',
      subjectId: team.id,
      before: { owner: actor.userId },
      after: { owner: userId },
    })
    await emit(tx, { type: 'team.handed_over', userId, companyName: team.companyName })
  })
}
