import { actionsIn, can, isUser, requestStates, sideOf } from '@accord/contract'
import type {
  Actor,
  Currency,
  Page,
  Request,
  RequestQuery,
  RequestSummary,
  ThreadEntry,
  User,
} from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { forbidden, notFound } from '../../platform/problem.ts'
import { campaignCards, campaignSubject, free, showCampaignCard } from '../campaigns/index.ts'
import { owesApproval } from '../teams/index.ts'
import { approvalOf } from './approval-store.ts'
import * as lists from './request-lists.ts'
import { showOffer, showRequestSummary, showThreadEntry } from './show.ts'
import { offersOf } from './store.ts'
import { partiesTo, requestSubject, takesOffers } from './turn.ts'
import type { CampaignState } from './turn.ts'
import { TALKING } from './write-message.ts'

/** The requests of the asker's side, the latest activity first; an admin sees everybody's. */
export async function browseRequests(
  db: Database,
  actor: User,
  query: RequestQuery,
): Promise<Page<RequestSummary>> {
  const rows = await lists.listRequests(
    db,
    whose(actor),
    query,
    positionAfter<string>('requests', query.cursor, 'string'),
  )
  return pageOfRows(
    'requests',
    rows,
    query.limit,
    (row) => ({ by: row.last_activity_at.toISOString(), id: row.id }),
    showRequestSummary,
  )
}

export function whose(actor: User): lists.Whose {
  if (actor.role === 'admin') return null
  if (actor.role === 'influencer') return { side: 'influencer', influencerId: actor.userId }
  if (actor.sponsorId === null) throw forbidden('not_allowed', 'You act for no sponsor.')
  return { side: 'sponsor', sponsorId: actor.sponsorId }
}

/** One request with all its offers, and what the asker may do next. */
export async function readRequest(db: Database, actor: Actor, requestId: number): Promise<Request> {
  const row = await readable(db, actor, requestId)
  const subject = requestSubject(row)
  // A deleted campaign is still shown to who negotiated about it.
  const campaign = await campaignCards(db)
    .clearWhere()
    .where('c.id', '=', row.campaign_id)
    .executeTakeFirstOrThrow()
  const offers = await offersOf(db, requestId)
  const insider = can(actor, 'campaign.audit', campaignSubject(campaign))
  return {
    ...showRequestSummary(row),
    campaign: showCampaignCard(actor, campaign),
    offers: offers.map(showOffer),
    side: sideOf(actor, subject),
    endedReason: row.ended_reason,
    frozenReason: row.status === 'frozen' ? row.frozen_reason : null,
    free: insider ? { amount: free(campaign), currency: campaign.currency as Currency } : null,
    allowed: allowed(actor, row, campaign),
    acceptBlockedBy: acceptBlockedBy(row, campaign) ?? (await limitBlocks(db, actor, row)),
    approvalAskedBy: await approvalAskedBy(db, actor, row),
    version: row.version,
  }
}

export async function readThread(
  db: Database,
  actor: Actor,
  requestId: number,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<ThreadEntry>> {
  await readable(db, actor, requestId)
  const list = `thread:${requestId}`
  const rows = await lists.threadRows(db, requestId, limit, positionAfter(list, cursor))
  return pageOfRows(list, rows, limit, ({ id }) => ({ by: id, id }), showThreadEntry)
}

/** A manager may not commit more than the limit: accepting then asks the owner. */
async function limitBlocks(db: Database, actor: Actor, row: lists.RequestRow): Promise<string | null> {
  if (!isUser(actor) || actor.teamRole !== 'manager') return null
  if (row.status !== 'open' || row.offered_by === 'sponsor') return null
  const amount = { amount: row.amount, currency: row.currency as Currency }
  return (await owesApproval(db, actor.userId, amount)) ? 'above_spending_limit' : null
}

/** For the owner, who is asked, and for who asked. */
async function approvalAskedBy(
  db: Database,
  actor: Actor,
  row: lists.RequestRow,
): Promise<Request['approvalAskedBy']> {
  if (!isUser(actor) || actor.sponsorId !== row.sponsor_id || row.status !== 'open') return null
  const approval = await approvalOf(db, row.offer_id)
  if (!approval || (actor.teamRole !== 'owner' && approval.asked_by !== actor.userId)) return null
  return { name: approval.name ?? approval.username, at: approval.asked_at.toISOString() }
}

async function readable(db: Database, actor: Actor, requestId: number): Promise<lists.RequestRow> {
  const row = await lists.requestRow(db, requestId)
  if (!row || !can(actor, 'request.read', requestSubject(row))) throw notFound('request')
  return row
}

function allowed(actor: Actor, row: lists.RequestRow, campaign: CampaignState): Request['allowed'] {
  const subject = requestSubject(row)
  const possible = actionsIn(requestStates, row.status, partiesTo(actor, subject))
  return [
    ...(possible.includes('offer') && takesOffers(campaign) && can(actor, 'offer.make', subject)
      ? (['offer'] as const)
      : []),
    ...(possible.includes('accept') && can(actor, 'offer.accept', subject) ? (['accept'] as const) : []),
    ...(possible.includes('reject') && can(actor, 'offer.reject', subject) ? (['reject'] as const) : []),
    ...(possible.includes('withdraw') && can(actor, 'request.withdraw', subject)
      ? (['withdraw'] as const)
      : []),
    ...(can(actor, 'request.freeze', subject) && ['open', 'frozen'].includes(row.status)
      ? [row.frozen_by === null ? ('freeze' as const) : ('unfreeze' as const)]
      : []),
    ...(TALKING.includes(row.status) && can(actor, 'message.write', subject) ? (['message'] as const) : []),
  ]
}

/** What stands in the way of accepting, as the code that the attempt would be refused with. */
function acceptBlockedBy(
  row: lists.RequestRow,
  campaign: CampaignState & { budget: number | null; committed: number },
): string | null {
  if (row.status !== 'open') return null
  if (row.expires_at <= new Date()) return 'offer_expired'
  if (!takesOffers(campaign)) return 'campaign_not_open'
  if (row.amount > free(campaign)) return 'budget_exceeded'
  return null
}
