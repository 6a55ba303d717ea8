import { can } from '@accord/contract'
import type { Actor, Deal, DealQuery, DealSummary, Page, User } from '@accord/contract'
import type { Platform } from '../../platform/platform.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { notFound } from '../../platform/problem.ts'
import { dealRow, listDeals } from './deal-store.ts'
import { whose } from './read-requests.ts'
import { showDeal, showDealSummary } from './show.ts'

export async function browseDeals(
  { db }: Platform,
  actor: User,
  query: DealQuery,
): Promise<Page<DealSummary>> {
  const rows = await listDeals(db, whose(actor) ?? 'everybody', query, positionAfter('deals', query.cursor))
  return pageOfRows('deals', rows, query.limit, ({ id }) => ({ by: id, id }), showDealSummary)
}

export async function readDeal({ db }: Platform, actor: Actor, dealId: number): Promise<Deal> {
  const row = await dealRow(db, dealId)
  if (!row || !can(actor, 'deal.read', { sponsorId: row.sponsor_id, influencerId: row.influencer_id }))
    throw notFound('deal')
  return showDeal(row)
}
