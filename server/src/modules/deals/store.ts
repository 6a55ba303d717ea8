import type { MakeOffer, RequestStatus, Side } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

const DAY = 86_400_000

export const campaignOfRequest = (tx: Tx, requestId: number) =>
  tx.db.selectFrom('requests').select('campaign_id').where('id', '=', requestId).executeTakeFirst()

/** Locked after its campaign, always in that order: two at once wait for each other, never both. */
export const lockRequest = (tx: Tx, requestId: number) =>
  tx.db.selectFrom('requests').selectAll().where('id', '=', requestId).forUpdate().executeTakeFirst()

export type LockedRequest = NonNullable<Awaited<ReturnType<typeof lockRequest>>>

export const offersOf = (db: Database, requestId: number) =>
  db
    .selectFrom('offers as o')
    .innerJoin('people as p', 'p.user_id', 'o.made_by')
    .selectAll('o')
    .select('p.name as made_by_name')
    .where('o.request_id', '=', requestId)
    .orderBy('o.number')
    .execute()

export type OfferRow = Awaited<ReturnType<typeof offersOf>>[number]

/** What offers say in words, by their ids. */
export const offerWords = (db: Database, offerIds: number[]) =>
  db.selectFrom('offers').select(['id', 'message', 'requirements']).where('id', 'in', offerIds).execute()

export const offerById = (db: Database, offerId: number) =>
  db
    .selectFrom('offers as o')
    .innerJoin('people as p', 'p.user_id', 'o.made_by')
    .selectAll('o')
    .select('p.name as made_by_name')
    .where('o.id', '=', offerId)
    .executeTakeFirstOrThrow()

/** The influencer, if active: held, so that a flag at the same moment either comes first or sees what was begun. */
export const activeInfluencer = (tx: Tx, userId: number) =>
  tx.db
    .selectFrom('users as u')
    .innerJoin('influencers as i', 'i.user_id', 'u.id')
    .select(['i.user_id', 'i.name'])
    .where('u.id', '=', userId)
    .where('u.status', '=', 'active')
    .forShare('u')
    .executeTakeFirst()

/** Whether the influencer has, or had, a request in this campaign: then they may see it though it is private. */
export async function knowsCampaign(tx: Tx, campaignId: number, influencerId: number): Promise<boolean> {
  const row = await tx.db
    .selectFrom('requests')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('influencer_id', '=', influencerId)
    .executeTakeFirst()
  return row !== undefined
}

export const openRequestOf = (db: Database, campaignId: number, influencerId: number) =>
  db
    .selectFrom('requests')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('influencer_id', '=', influencerId)
    .where('status', 'in', ['open', 'frozen'])
    .executeTakeFirst()

/** Undefined where this pair already has an open request here: the database's own index says so. */
export const insertRequest = (
  tx: Tx,
  request: {
    kind: 'invitation' | 'application'
    campaignId: number
    sponsorId: number
    influencerId: number
    openedBy: number
    side: Side
  },
) =>
  tx.db
    .insertInto('requests')
    .values({
      kind: request.kind,
      campaign_id: request.campaignId,
      sponsor_id: request.sponsorId,
      influencer_id: request.influencerId,
      opened_by: request.openedBy,
      offered_by: request.side,
      last_activity_at: tx.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['campaign_id', 'influencer_id'])
        .where('status', 'in', ['open', 'frozen'])
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()

/** Writes the offer and makes it the one that counts. */
export async function insertOffer(
  tx: Tx,
  request: { id: number; number: number },
  by: { userId: number; side: Side },
  offer: MakeOffer,
): Promise<number> {
  const { id } = await tx.db
    .insertInto('offers')
    .values({
      request_id: request.id,
      number: request.number,
      side: by.side,
      made_by: by.userId,
      amount: offer.amount.amount,
      currency: offer.amount.currency,
      deliverables: JSON.stringify(offer.deliverables),
      requirements: offer.requirements,
      usage_rights: offer.usageRights,
      message: offer.message,
      expires_at: new Date(tx.now.getTime() + offer.expiresInDays * DAY),
      created_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.db
    .updateTable('requests')
    .set({ latest_offer_id: id, offered_by: by.side, last_activity_at: tx.now })
    .where('id', '=', request.id)
    .execute()
  await insertThreadEntry(tx, request.id, { kind: 'offer', ...by, offerId: id, body: offer.message })
  return id
}

export async function setStatus(
  tx: Tx,
  requestId: number,
  status: RequestStatus,
  endedReason: string | null = null,
): Promise<void> {
  await tx.db
    .updateTable('requests')
    .set({ status, last_activity_at: tx.now, ended_reason: endedReason })
    .where('id', '=', requestId)
    .execute()
}

export async function touchRequest(tx: Tx, requestId: number): Promise<void> {
  await tx.db.updateTable('requests').set({ last_activity_at: tx.now }).where('id', '=', requestId).execute()
}

export async function insertThreadEntry(
  tx: Tx,
  requestId: number,
  entry: {
    kind: 'message' | 'offer' | 'state'
    userId?: number | null
    side?: Side | null
    body?: string
    offerId?: number
    happened?: string
    onceKey?: string
  },
): Promise<number | null> {
  const written = await tx.db
    .insertInto('thread_entries')
    .values({
      request_id: requestId,
      kind: entry.kind,
      user_id: entry.userId ?? null,
      side: entry.side ?? null,
      body: entry.body ?? '',
      offer_id: entry.offerId ?? null,
      happened: entry.happened ?? null,
      at: tx.now,
      once_key: entry.onceKey ?? null,
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return written?.id ?? null
}

/** Open requests whose latest offer is past its time; those that somebody works on are left for the next round. */
export const lockExpired = (tx: Tx, limit: number) =>
  tx.db
    .selectFrom('requests as r')
    .innerJoin('offers as o', 'o.id', 'r.latest_offer_id')
    .select(['r.id', 'r.status'])
    .where('r.status', '=', 'open')
    .where('o.expires_at', '<=', tx.now)
    .orderBy('r.id')
    .limit(limit)
    .forUpdate('r')
    .skipLocked()
    .execute()

export const lockRequestsOfCampaign = (tx: Tx, campaignId: number) =>
  tx.db
    .selectFrom('requests')
    .select(['id', 'status'])
    .where('campaign_id', '=', campaignId)
    .where('status', 'in', ['open', 'frozen'])
    .orderBy('id')
    .forUpdate()
    .execute()

const whereParty = (party: { sponsorId: number } | { influencerId: number }) =>
  'sponsorId' in party
    ? ({ column: 'sponsor_id', id: party.sponsorId } as const)
    : ({ column: 'influencer_id', id: party.influencerId } as const)

/** The campaigns in which this side has requests under way, in the order in which they are to be locked. */
export async function campaignsUnderTalk(
  db: Database,
  party: { sponsorId: number } | { influencerId: number },
): Promise<number[]> {
  const { column, id } = whereParty(party)
  const rows = await db
    .selectFrom('requests')
    .select('campaign_id')
    .distinct()
    .where(column, '=', id)
    .where('status', 'in', ['open', 'frozen'])
    .orderBy('campaign_id')
    .execute()
  return rows.map(({ campaign_id: campaignId }) => campaignId)
}

export function lockRequestsOf(tx: Tx, party: { sponsorId: number } | { influencerId: number }) {
  const { column, id } = whereParty(party)
  return tx.db
    .selectFrom('requests')
    .select(['id', 'status'])
    .where(column, '=', id)
    .where('status', 'in', ['open', 'frozen'])
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Open requests of a campaign whose latest offer is more than `free`, minor units. */
export const requestsBeyond = (db: Database, campaignId: number, free: number) =>
  db
    .selectFrom('requests as r')
    .innerJoin('offers as o', 'o.id', 'r.latest_offer_id')
    .select(['r.id', 'o.id as offer_id'])
    .where('r.campaign_id', '=', campaignId)
    .where('r.status', '=', 'open')
    .where('o.amount', '>', free)
    .execute()

export async function setFrozenByHand(
  tx: Tx,
  requestId: number,
  frozen: { by: number; reason: string } | null,
): Promise<void> {
  await tx.db
    .updateTable('requests')
    .set({ frozen_by: frozen?.by ?? null, frozen_reason: frozen?.reason ?? null })
    .where('id', '=', requestId)
    .execute()
}

/** Whether a flag stands against the request's campaign or one of its sides. */
export async function touchedByFlag(tx: Tx, requestId: number): Promise<boolean> {
  const row = await tx.db
    .selectFrom('requests as r')
    .innerJoin('campaigns as c', 'c.id', 'r.campaign_id')
    .innerJoin('users as u', 'u.id', 'r.influencer_id')
    .select('r.id')
    .where('r.id', '=', requestId)
    .where(({ or, eb }) => or([eb('c.flagged', '=', true), eb('u.status', '=', 'flagged')]))
    .executeTakeFirst()
  return row !== undefined
}
