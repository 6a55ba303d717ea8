import type { Insertable } from 'kysely'
import type { Side } from '@accord/contract'
import type { ThreadEntries } from '../../platform/database/schema.generated.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Campaign } from '../campaigns.ts'
import { daysLater } from '../calendar.ts'
import { insertAll, reserveIds } from './insert.ts'
import type { DemoMoney } from '../money.ts'
import type { Account } from '../people/account.ts'
import { createdAt, lastActivityAt, latestOffer } from '../requests/request.ts'
import type { DemoEntry, DemoOffer, DemoRequest } from '../requests/request.ts'
import { idOf } from './profiles.ts'

/** The ids of everything that requests refer to. */
export type Known = {
  admin: number
  users: Map<Account, number>
  sponsors: Map<string, number>
  campaigns: Map<Campaign, number>
}
export type Ids = { requests: Map<DemoRequest, number>; offers: Map<DemoOffer, number> }

export const personOn = (side: Side, { campaign, influencer }: DemoRequest, { users }: Known): number =>
  idOf(users, side === 'sponsor' ? campaign.sponsor.owner : influencer)

export async function putRequests(
  tx: Tx,
  requests: DemoRequest[],
  known: Known,
  money: DemoMoney,
): Promise<Ids> {
  const requestIds = await reserveIds(tx, 'requests', requests.length)
  const ids: Ids = {
    requests: new Map(requests.map((request, index) => [request, requestIds[index] as number])),
    offers: new Map(),
  }
  const offers = requests
    .flatMap((request) => request.offers.map((offer, index) => ({ request, offer, number: index + 1 })))
    .sort((a, b) => a.offer.at.getTime() - b.offer.at.getTime())
  const offerIds = await reserveIds(tx, 'offers', offers.length)
  offers.forEach(({ offer }, index) => ids.offers.set(offer, offerIds[index] as number))

  await insertAll(
    tx,
    'requests',
    requests.map((request) => ({
      id: ids.requests.get(request) as number,
      kind: request.kind,
      campaign_id: known.campaigns.get(request.campaign) as number,
      sponsor_id: known.sponsors.get(request.campaign.sponsor.company.slug) as number,
      influencer_id: idOf(known.users, request.influencer),
      status: request.status,
      opened_by: personOn(request.kind === 'invitation' ? 'sponsor' : 'influencer', request, known),
      ended_reason: request.endedReason,
      latest_offer_id: ids.offers.get(latestOffer(request)) as number,
      offered_by: latestOffer(request).side,
      last_activity_at: lastActivityAt(request),
      created_at: createdAt(request),
      updated_at: lastActivityAt(request),
      version: request.offers.length,
    })),
  )
  await insertAll(
    tx,
    'offers',
    offers.map(({ request, offer, number }) => ({
      id: ids.offers.get(offer) as number,
      request_id: ids.requests.get(request) as number,
      number,
      side: offer.side,
      made_by: personOn(offer.side, request, known),
      amount: money.minor(offer.euros),
      currency: money.currency,
      deliverables: offer.deliverables,
      requirements: offer.requirements,
      usage_rights: offer.usageRights,
      message: offer.message,
      expires_at: daysLater(offer.at, offer.days),
      created_at: offer.at,
    })),
  )
  await putThreads(tx, requests, ids, known)
  return ids
}

async function putThreads(tx: Tx, requests: DemoRequest[], ids: Ids, known: Known): Promise<void> {
  const entries = requests
    .flatMap((request) => request.entries.map((entry) => ({ request, entry })))
    .sort((a, b) => a.entry.at.getTime() - b.entry.at.getTime())
  const entryIds = await reserveIds(tx, 'thread_entries', entries.length)
  await insertAll(
    tx,
    'thread_entries',
    entries.map(({ request, entry }, index) =>
      threadRow(entryIds[index] as number, request, entry, ids, known),
    ),
  )
}

/** As the deals module writes them: an offer's entry repeats its message, a freeze names the admin. */
function threadRow(id: number, request: DemoRequest, entry: DemoEntry, ids: Ids, known: Known): Insertable<ThreadEntries> {
  const frozen = entry.kind === 'state' && entry.happened === 'frozen'
  const latest = ids.offers.get(latestOffer(request)) as number
  return {
    id,
    request_id: ids.requests.get(request) as number,
    kind: entry.kind,
    side: entry.side,
    user_id: entry.side ? personOn(entry.side, request, known) : frozen ? known.admin : null,
    body: entry.kind === 'offer' ? entry.offer.message : entry.body,
    offer_id: entry.kind === 'offer' ? (ids.offers.get(entry.offer) as number) : null,
    happened: entry.kind === 'state' ? entry.happened : null,
    at: entry.at,
    once_key: entry.kind === 'state' && entry.happened === 'budget_short' ? `budget-short:${latest}` : null,
  }
} // prettier-ignore
