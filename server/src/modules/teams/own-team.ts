import type { User } from '@accord/contract'
import { badField, forbidden, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'

export type OwnTeam = { id: number; companyName: string; currency: string }

/**
 * The actor's own team, locked: nobody else changes it meanwhile. Asked again under the lock, because the ownership
 * may have been handed over, or the membership ended, since the actor was looked up.
 */
export async function holdTeam(tx: Tx, actor: User, as: 'owner' | 'member'): Promise<OwnTeam> {
  const sponsor = actor.sponsorId === null ? undefined : await store.lockSponsor(tx, actor.sponsorId)
  const own = await store.member(tx.db, actor.userId)
  if (!sponsor || own?.sponsor_id !== sponsor.id) throw forbidden('not_allowed', 'You act for no sponsor.')
  if (as === 'owner' && own.role !== 'owner') throw forbidden('not_allowed', 'Only the owner does that.')
  return { id: sponsor.id, companyName: sponsor.company_name, currency: sponsor.currency }
}

/** Another member of the same team, not its owner. */
export async function otherMember(tx: Tx, team: OwnTeam, userId: number) {
  const member = await store.member(tx.db, userId)
  if (!member || member.sponsor_id !== team.id || member.role === 'owner') throw notFound('member')
  return member
}

/** Minor units in the team's currency; null without a limit. A viewer commits nothing, so has none. */
export function limitIn(
  team: OwnTeam,
  role: 'viewer' | 'manager',
  limit: { amount: number; currency: string } | null,
): number | null {
  if (limit && limit.currency !== team.currency)
    throw badField(
      'spendingLimit.currency',
      'wrong_currency',
      `is not the sponsor’s, which is ${team.currency}`,
    )
  return role === 'viewer' ? null : (limit?.amount ?? null)
}
