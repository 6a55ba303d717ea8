import type { RequestQuery, Side } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'

/** A request as lists show it, in one statement. */
export const requestRows = (db: Database) =>
  db
    .selectFrom('requests as r')
    .innerJoin('campaigns as c', 'c.id', 'r.campaign_id')
    .innerJoin('sponsors as s', 's.id', 'r.sponsor_id')
    .innerJoin('influencers as i', 'i.user_id', 'r.influencer_id')
    .innerJoin('users as u', 'u.id', 'r.influencer_id')
    .innerJoin('offers as o', 'o.id', 'r.latest_offer_id')
    .leftJoin('deals as d', 'd.request_id', 'r.id')
    .select([
      'r.id',
      'r.kind',
      'r.status',
      'r.campaign_id',
      'r.sponsor_id',
      'r.influencer_id',
      'r.offered_by',
    ])
    .select([
      'r.created_at',
      'r.last_activity_at',
      'r.ended_reason',
      'r.frozen_by',
      'r.frozen_reason',
      'r.version',
      'c.title',
    ])
    .select(['s.slug', 's.company_name', 's.industry', 's.logo', 'i.handle', 'i.name', 'u.avatar'])
    .select(['o.id as offer_id', 'o.number as offer_number', 'o.amount', 'o.currency', 'o.expires_at'])
    .select(['o.created_at as offered_at', 'd.id as deal_id'])

export type RequestRow = Awaited<ReturnType<ReturnType<typeof requestRows>['execute']>>[number]

export const requestRow = (db: Database, requestId: number) =>
  requestRows(db).where('r.id', '=', requestId).executeTakeFirst()

/** Whose requests: one's own side's, or everybody's for an admin. */
export type Whose =
  { side: 'sponsor'; sponsorId: number } | { side: 'influencer'; influencerId: number } | null

const OVER = ['accepted', 'rejected', 'withdrawn', 'expired', 'cancelled'] as const

export function listRequests(
  db: Database,
  whose: Whose,
  query: RequestQuery,
  after: Position<string> | undefined,
) {
  let list = requestRows(db)
  if (whose?.side === 'sponsor') list = list.where('r.sponsor_id', '=', whose.sponsorId)
  if (whose?.side === 'influencer') list = list.where('r.influencer_id', '=', whose.influencerId)
  if (query.turn === 'over') list = list.where('r.status', 'in', [...OVER])
  if (query.turn === 'mine')
    list = list
      .where('r.status', '=', 'open')
      .$if(whose !== null, (q) => q.where('r.offered_by', '!=', (whose as { side: Side }).side))
  if (query.turn === 'theirs')
    list = list.where(({ or, and, eb }) =>
      or([
        eb('r.status', '=', 'frozen'),
        and([eb('r.status', '=', 'open'), eb('r.offered_by', '=', whose?.side ?? 'sponsor')]),
      ]),
    )
  if (query.status) list = list.where('r.status', '=', query.status)
  if (query.kind) list = list.where('r.kind', '=', query.kind)
  if (query.campaignId) list = list.where('r.campaign_id', '=', query.campaignId)
  if (query.influencerId) list = list.where('r.influencer_id', '=', query.influencerId)
  if (query.text) {
    const like = `%${query.text.replace(/[\\%_]/g, '\\$&')}%`
    list = list.where(({ or, eb }) =>
      or([
        eb('c.title', 'ilike', like),
        eb('s.company_name', 'ilike', like),
        eb('i.name', 'ilike', like),
        eb('i.handle', 'ilike', like),
      ]),
    )
  }
  if (after)
    list = list.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('r.last_activity_at', 'r.id'), '<', tuple(new Date(after.by), after.id)),
    )
  return list
    .orderBy('r.last_activity_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(query.limit + 1)
    .execute()
}

/** The open requests that this side is to answer, those that wait the longest first. */
export const longestWaiting = (db: Database, whose: NonNullable<Whose>, limit: number) =>
  requestRows(db)
    .where('r.status', '=', 'open')
    .where('r.offered_by', '!=', whose.side)
    .$if(whose.side === 'sponsor', (q) =>
      q.where('r.sponsor_id', '=', (whose as { sponsorId: number }).sponsorId),
    )
    .$if(whose.side === 'influencer', (q) =>
      q.where('r.influencer_id', '=', (whose as { influencerId: number }).influencerId),
    )
    .orderBy('r.last_activity_at')
    .orderBy('r.id')
    .limit(limit)
    .execute()

export const countWaiting = async (db: Database, whose: NonNullable<Whose>) => {
  let counts = db
    .selectFrom('requests as r')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('r.offered_by', '!=', whose.side).as('mine'),
      fn.countAll<number>().filterWhere('r.offered_by', '=', whose.side).as('theirs'),
    ])
    .where('r.status', '=', 'open')
  counts =
    whose.side === 'sponsor'
      ? counts.where('r.sponsor_id', '=', whose.sponsorId)
      : counts.where('r.influencer_id', '=', whose.influencerId)
  return counts.executeTakeFirstOrThrow()
}

export const threadRows = (db: Database, requestId: number, limit: number, after: Position | undefined) =>
  db
    .selectFrom('thread_entries as t')
    .leftJoin('people as p', 'p.user_id', 't.user_id')
    .select(['t.id', 't.kind', 't.side', 't.body', 't.offer_id', 't.happened', 't.at', 't.user_id', 'p.name'])
    .where('t.request_id', '=', requestId)
    .$if(after !== undefined, (q) => q.where('t.id', '<', (after as Position).id))
    .orderBy('t.id', 'desc')
    .limit(limit + 1)
    .execute()

export type ThreadRow = Awaited<ReturnType<typeof threadRows>>[number]
