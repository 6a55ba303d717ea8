import type { Currency, Money, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { forbidden } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'

type Member = { role: string; spending_limit: number | null }

/** Whether committing this much is more than the member may do alone. Another currency than the limit's can't be weighed. */
const beyond = ({ role, spending_limit: limit }: Member, currency: string, amount: Money): boolean =>
  role === 'manager' && limit !== null && (amount.currency !== currency || amount.amount > limit)

/**
 * Refuses what would commit more than the actor may alone; influencers have no limit. The member's row stays locked
 * until the end, so that a limit, a role or a membership that changes meanwhile counts before or after, not between.
 */
export async function refuseAboveLimit(tx: Tx, actor: User, sponsorId: number, amount: Money): Promise<void> {
  if (actor.role !== 'sponsor') return
  const member = await store.shareMember(tx, actor.userId)
  if (!member || member.sponsor_id !== sponsorId || member.role === 'viewer')
    throw forbidden('not_allowed', 'You don’t act for this sponsor any more.')
  if (beyond(member, member.currency, amount))
    throw forbidden('above_spending_limit', 'That is more than you may commit alone. The owner may.', {
      limit: { amount: member.spending_limit, currency: member.currency as Currency },
    })
}

/** Whether the asker, a manager, has to have the owner accept this. */
export async function owesApproval(db: Database, userId: number, amount: Money): Promise<boolean> {
  const member = await store.member(db, userId)
  if (!member) return false
  const { currency } = await store.sponsorOf(db, member.sponsor_id)
  return beyond(member, currency, amount)
}
