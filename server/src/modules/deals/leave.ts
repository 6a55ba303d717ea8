import { sql } from 'kysely'
import { otherSide } from '@accord/contract'
import type { Side } from '@accord/contract'
import { lockCampaign } from '../campaigns/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { cancelRequests } from './cancel-requests.ts'
import * as store from './store.ts'

/** One side of requests and deals, whoever acts for it. */
export type Party = { sponsorId: number } | { influencerId: number }

/** Cancels all requests under way of a side that goes for good; the other side reads why. Answers how many. */
export async function cancelRequestsOf(tx: Tx, party: Party): Promise<number> {
  for (const campaignId of await store.campaignsUnderTalk(tx.db, party)) await lockCampaign(tx, campaignId)
  const requests = await store.lockRequestsOf(tx, party)
  const side: Side = 'sponsorId' in party ? 'sponsor' : 'influencer'
  await cancelRequests(tx, requests, 'account', { why: 'account_deleted', to: otherSide(side) })
  return requests.length
}

/**
 * Erases the words that a person wrote in requests of which no deal came: messages, reasons, what offers said beside
 * their figures. Where a deal came of it they stay, as the record of a contract.
 */
export async function eraseWordsOf(tx: Tx, userId: number): Promise<void> {
  const withoutDeal = sql`NOT EXISTS (SELECT FROM deals d WHERE d.request_id = w.request_id)`
  await sql`UPDATE requests r SET ended_reason = NULL FROM thread_entries w
    WHERE w.request_id = r.id AND w.user_id = ${userId} AND w.kind = 'state' AND w.body = r.ended_reason
      AND ${withoutDeal}`.execute(tx.db)
  await sql`UPDATE thread_entries w SET body = '' WHERE w.user_id = ${userId} AND w.body <> '' AND ${withoutDeal}`.execute(tx.db) // prettier-ignore
  await sql`UPDATE offers w SET message = '', requirements = ''
    WHERE w.made_by = ${userId} AND (w.message, w.requirements) <> ('', '') AND ${withoutDeal}`.execute(tx.db)
}

/** How many messages and offers with words a person wrote: where no deal came of it, and where one did. */
export async function countWords(db: Database, userId: number): Promise<{ erased: number; kept: number }> {
  const { rows } = await sql<{ erased: number; kept: number }>`
    SELECT count(*) FILTER (WHERE d.id IS NULL)::int AS erased, count(d.id)::int AS kept
    FROM thread_entries w LEFT JOIN deals d ON d.request_id = w.request_id
    WHERE w.user_id = ${userId} AND w.kind <> 'state' AND w.body <> ''`.execute(db)
  return rows[0] ?? { erased: 0, kept: 0 }
}
