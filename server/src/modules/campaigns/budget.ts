import type { Currency } from '@accord/contract'
import { conflict } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'

/** What a campaign has not promised yet, in minor units. */
export const free = ({ budget, committed }: { budget: number | null; committed: number }): number =>
  (budget ?? 0) - committed

/**
 * Promises `amount` of a campaign that the caller has locked; 409 with what is still free where it does not fit.
 * The table's own CHECK would refuse it too.
 */
export async function commitBudget(tx: Tx, campaign: store.LockedCampaign, amount: number): Promise<void> {
  if (amount > free(campaign))
    throw conflict('budget_exceeded', 'The campaign’s budget has not that much left.', {
      free: { amount: free(campaign), currency: campaign.currency as Currency },
    })
  await store.addCommitted(tx, campaign.id, amount)
}
