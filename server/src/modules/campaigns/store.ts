import { sql } from 'kysely'
import { dateOf, PageQuery } from '@accord/contract'
import type { CampaignQuery, EditCampaign, Money } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { plannedRows } from '../../platform/database/planned.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** A campaign as lists show it. `viewer`: the influencer who asks, to tell whether they are invited. */
export const campaignCards = (db: Database) =>
  db
    .selectFrom('campaigns as c')
    .innerJoin('sponsors as s', 's.id', 'c.sponsor_id')
    .leftJoin('sponsor_reliability as rel', 'rel.sponsor_id', 'c.sponsor_id')
    .select([
      'c.id',
      'c.title',
      'c.niche',
      'c.budget',
      'c.currency',
      'c.committed',
      'c.start_date',
      'c.end_date',
    ])
    .select([
      'c.application_deadline',
      'c.visibility',
      'c.status',
      'c.flagged',
      'c.created_at',
      'c.sponsor_id',
    ])
    .select(['c.compensation', 'c.per_head_from', 'c.per_head_to', 'c.platforms', 'c.countries'])
    .select(['s.slug', 's.company_name', 's.industry', 's.logo', 'rel.reliable'])
    .select(sql<string>`left(c.brief, 240)`.as('summary'))
    .where('c.deleted_at', 'is', null)

export type CampaignCardRow = Awaited<ReturnType<ReturnType<typeof campaignCards>['execute']>>[number] & {
  /** Only where an influencer asked for a list. */
  is_new?: boolean
}

/** What cards leave out of a campaign's words, by id. */
export const campaignWords = (db: Database, ids: number[]) =>
  db.selectFrom('campaigns').select(['id', 'brief', 'goals']).where('id', 'in', ids).execute()

export const campaignRow = (db: Database, campaignId: number, viewer: number | null) =>
  campaignCards(db)
    .select(['c.brief', 'c.goals', 'c.updated_at', 'c.version'])
    .select(['rel.applications', 'rel.answered', 'rel.deals', 'rel.honoured'])
    .select(({ selectFrom }) =>
      selectFrom('requests as r')
        .select('r.id')
        .whereRef('r.campaign_id', '=', 'c.id')
        .where('r.influencer_id', '=', viewer ?? 0)
        .orderBy('r.id', 'desc')
        .limit(1)
        .as('viewer_request_id'),
    )
    .where('c.id', '=', campaignId)
    .executeTakeFirst()

export const standingFlag = (db: Database, campaignId: number) =>
  db
    .selectFrom('flags')
    .select(['id', 'reason', 'words', 'until'])
    .where('campaign_id', '=', campaignId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

export async function requestCounts(db: Database, campaignId: number) {
  const { rows } = await sql<{ open: number; accepted: number; ended: number }>`
    SELECT count(*) FILTER (WHERE status IN ('open', 'frozen'))::int AS open,
      count(*) FILTER (WHERE status = 'accepted')::int AS accepted,
      count(*) FILTER (WHERE status NOT IN ('open', 'frozen', 'accepted'))::int AS ended
    FROM requests WHERE campaign_id = ${campaignId}`.execute(db)
  return rows[0] ?? { open: 0, accepted: 0, ended: 0 }
}

/** The lock of everything that depends on the campaign staying as it is: budget, status, dates. */
export const lockCampaign = (tx: Tx, campaignId: number) =>
  tx.db
    .selectFrom('campaigns as c')
    .selectAll()
    .where('c.id', '=', campaignId)
    .where('c.deleted_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()

export type LockedCampaign = NonNullable<Awaited<ReturnType<typeof lockCampaign>>>

/** For work that only needs the campaign not to change meanwhile: several may hold it at once. */
export const shareCampaign = (tx: Tx, campaignId: number) =>
  tx.db
    .selectFrom('campaigns as c')
    .selectAll()
    .where('c.id', '=', campaignId)
    .where('c.deleted_at', 'is', null)
    .forShare()
    .executeTakeFirst()

export async function insertCampaign(
  tx: Tx,
  campaign: Record<string, unknown> & { sponsor_id: number },
): Promise<number> {
  const { id } = await tx.db
    .insertInto('campaigns')
    .values(campaign as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateCampaign(
  tx: Tx,
  campaignId: number,
  set: Record<string, unknown>,
): Promise<void> {
  await tx.db.updateTable('campaigns').set(set).where('id', '=', campaignId).execute()
}

/** The columns of what was said about a campaign; what was left out is left out here too. */
export function columnsOf(edit: Partial<EditCampaign>): Record<string, unknown> {
  const { title, brief, niche, goals, budget, startDate, endDate, applicationDeadline, visibility } = edit
  const { compensation, perHeadFrom, perHeadTo, platforms, countries } = edit
  const minor = (money: Money | null | undefined) =>
    money === undefined ? undefined : (money?.amount ?? null)
  const columns = {
    title,
    brief,
    niche,
    goals,
    budget: minor(budget),
    currency: budget?.currency,
    compensation,
    per_head_from: minor(perHeadFrom),
    per_head_to: minor(perHeadTo),
    platforms,
    countries,
    start_date: startDate,
    end_date: endDate,
    application_deadline: applicationDeadline,
    visibility,
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
}

export async function addCommitted(tx: Tx, campaignId: number, amount: number): Promise<void> {
  await tx.db
    .updateTable('campaigns')
    .set({ committed: sql`committed + ${amount}` })
    .where('id', '=', campaignId)
    .execute()
}

export async function activeDeals(tx: Tx, campaignId: number): Promise<number> {
  const { count } = await tx.db
    .selectFrom('deals')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', campaignId)
    .where('status', 'not in', ['completed', 'cancelled'])
    .executeTakeFirstOrThrow()
  return count
}

/** What the asker may see of campaigns, before any filter. */
export type Sight =
  { scope: 'all' } | { scope: 'mine'; sponsorId: number } | { scope: 'public'; influencerId: number | null }

const SORTED_BY = {
  newest: { column: 'c.id', direction: 'desc' },
  deadline: { column: 'c.application_deadline', direction: 'asc' },
  budget: { column: 'c.budget', direction: 'desc' },
} as const

export function listCampaigns(db: Database, sight: Sight, query: CampaignQuery, after: Position | undefined) {
  const since = sight.scope === 'public' ? sight.influencerId : null
  let list = campaignCards(db).$if(since !== null, (q) => q.select(openedSince(since as number).as('is_new')))
  if (query.isNew) list = list.where(openedSince(since as number))
  if (sight.scope === 'mine') list = list.where('c.sponsor_id', '=', sight.sponsorId)
  if (sight.scope === 'public') {
    list = list.where('c.flagged', '=', said(false)).where('c.status', '=', said(query.status ?? 'open'))
    const { influencerId } = sight
    list =
      influencerId === null
        ? list.where('c.visibility', '=', said('public'))
        : list.where(({ or, eb, exists, selectFrom }) =>
            or([
              eb('c.visibility', '=', said('public')),
              exists(
                selectFrom('requests as r')
                  .select('r.id')
                  .whereRef('r.campaign_id', '=', 'c.id')
                  .where('r.influencer_id', '=', influencerId),
              ),
            ]),
          )
    // A draft has been shown to nobody.
    list = list.where('c.status', '!=', said('draft'))
    // Who looks for what closes next is not helped by what has closed.
    if (query.sort === 'deadline') list = list.where('c.application_deadline', '>=', dateOf(new Date()))
  } else if (query.status) list = list.where('c.status', '=', query.status)
  if (query.visibility) list = list.where('c.visibility', '=', query.visibility)
  if (query.niche) list = list.where('c.niche', '=', query.niche)
  if (query.sponsorId) list = list.where('c.sponsor_id', '=', query.sponsorId)
  if (query.flagged !== undefined) list = list.where('c.flagged', '=', query.flagged)
  if (query.minBudget !== undefined) list = list.where('c.budget', '>=', query.minBudget)
  if (query.maxBudget !== undefined) list = list.where('c.budget', '<=', query.maxBudget)
  if (query.from) list = list.where('c.end_date', '>=', query.from)
  if (query.to) list = list.where('c.start_date', '<=', query.to)
  if (query.compensation) list = list.where('c.compensation', 'in', [query.compensation, 'both'])
  if (query.platform) list = list.where(anyOr('c.platforms', query.platform))
  if (query.country) list = list.where(anyOr('c.countries', query.country))
  if (query.currency) list = list.where('c.currency', '=', query.currency)
  // What is said of one end alone reaches to the budget, or down to nothing.
  if (query.minPerHead !== undefined || query.maxPerHead !== undefined)
    list = list.where(sql<boolean>`num_nonnulls(c.per_head_from, c.per_head_to) > 0`)
  if (query.minPerHead !== undefined)
    list = list.where(sql<boolean>`coalesce(c.per_head_to, c.budget) >= ${query.minPerHead}`)
  if (query.maxPerHead !== undefined)
    list = list.where(sql<boolean>`coalesce(c.per_head_from, 0) <= ${query.maxPerHead}`)
  if (query.deadlineFrom) list = list.where('c.application_deadline', '>=', query.deadlineFrom)
  if (query.deadlineTo) list = list.where('c.application_deadline', '<=', query.deadlineTo)
  if (query.reliable) list = list.where('rel.reliable', '=', true)
  if (query.text)
    list = list.where(
      sql<boolean>`c.id IN (SELECT campaign_id FROM campaign_search WHERE words @@ campaign_question(${query.text}))`,
    )
  const { column, direction } = SORTED_BY[query.sort]
  if (query.sort !== 'newest') list = list.where(column, 'is not', null)
  if (after)
    list = list.where(
      direction === 'asc'
        ? sql<boolean>`(${sql.ref(column)}, c.id) > (${after.by}, ${after.id})`
        : sql<boolean>`(${sql.ref(column)}, c.id) < (${after.by}, ${after.id})`,
    )
  const page = list
    .orderBy(column, direction)
    .orderBy('c.id', direction)
    .limit(said(query.limit + 1))
  return isPlain(query) ? plannedRows(db, page) : page.execute()
}

/** Said in the statement, for the indexes of those who are shown to everybody and the plan of a page. */
const said = <T>(value: T) => sql.lit(value)

const { limit: USUAL } = PageQuery.parse({})

/** The public list as it opens, in any order, and its further pages: a handful of statements, whoever asks for what. */
const isPlain = ({ scope, limit, sort: _, cursor: __, ...filters }: CampaignQuery): boolean =>
  scope === 'public' && limit === USUAL && Object.values(filters).every((filter) => filter === undefined)

/** Whether a list of wishes has this one, or has none at all. */
const anyOr = (column: 'c.platforms' | 'c.countries', wish: string) =>
  sql<boolean>`(${sql.ref(column)} = '{}' OR ${wish} = ANY (${sql.ref(column)}))`

/** A visit lasts until so long after the last look. */
const VISIT = sql`interval '30 minutes'`

/** Whether it was opened after this influencer's visit before. On a first visit nothing is new, as everything is. */
export const openedSince = (userId: number) =>
  sql<boolean>`coalesce(c.opened_at > (SELECT CASE WHEN l.looked_at < now() - ${VISIT} THEN l.looked_at ELSE l.new_since END
    FROM campaign_looks l WHERE l.user_id = ${userId}), false)`

/** Somebody looks at the campaigns. A visit that goes on stays the same visit. */
export async function noteLook(tx: Tx, userId: number): Promise<void> {
  await sql`INSERT INTO campaign_looks AS l (user_id, looked_at) VALUES (${userId}, ${tx.now})
    ON CONFLICT (user_id) DO UPDATE SET looked_at = excluded.looked_at,
      new_since = CASE WHEN l.looked_at < excluded.looked_at - ${VISIT} THEN l.looked_at ELSE l.new_since END`.execute(
    tx.db,
  )
}
