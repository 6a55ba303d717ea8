import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { CampaignStatus, Currency, DealStatus, RequestKind, RequestStatus, Side } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { whose } from '../deals/index.ts'

export type Whose = ReturnType<typeof whose>

export type ActivityRow = {
  id: number
  kind: RequestKind
  status: RequestStatus
  created_at: Date
  last_activity_at: Date
  ended_reason: string | null
  campaign_id: number
  title: string
  campaign_status: CampaignStatus
  start_date: string | null
  end_date: string | null
  company_name: string
  name: string
  handle: string
  offers: number
  offered_by: Side
  offered_at: Date
  amount: number
  currency: Currency
  deal_id: number | null
  deal_status: DealStatus | null
  deal_amount: number | null
  deal_currency: Currency | null
  accepted_at: Date | null
}

type Moments = { since: Date; until: Date }

/**
 * The requests in which anything happened in that time, each with its deal; the newest request first, at most `limit`
 * of those below `before`. Ids are found first, in an index's order and without joins, so that the first rows of
 * a million come as fast as those of ten.
 */
export async function activityRows(
  db: Database,
  whose: Whose,
  moments: Moments,
  before: number,
  limit: number,
): Promise<ActivityRow[]> {
  const { rows } = await activityQuery(whose, moments, before, limit).execute(db)
  return rows
}

export const activityQuery = (whose: Whose, moments: Moments, before: number, limit: number) =>
  sql<ActivityRow>`WITH found AS MATERIALIZED (
      SELECT r.id FROM requests r WHERE ${ofSide(whose)} AND r.id < ${before} AND ${activeIn(moments)}
      ORDER BY r.id DESC LIMIT ${limit})
    SELECT r.id, r.kind, r.status, r.created_at, r.last_activity_at, r.ended_reason, r.offered_by,
      c.id AS campaign_id, c.title, c.status AS campaign_status, c.start_date, c.end_date,
      s.company_name, i.name, i.handle,
      o.number AS offers, o.created_at AS offered_at, o.amount, o.currency,
      d.id AS deal_id, d.status AS deal_status, d.amount AS deal_amount, d.currency AS deal_currency, d.accepted_at
    FROM found JOIN requests r ON r.id = found.id
    JOIN campaigns c ON c.id = r.campaign_id
    JOIN sponsors s ON s.id = r.sponsor_id
    JOIN influencers i ON i.user_id = r.influencer_id
    JOIN offers o ON o.id = r.latest_offer_id
    LEFT JOIN deals d ON d.request_id = r.id
    ORDER BY r.id DESC`

export async function countActivity(db: Database, whose: Whose, moments: Moments): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM requests r
    WHERE ${ofSide(whose)} AND ${activeIn(moments)}`.execute(db)
  return (rows[0] as { count: number }).count
}

function ofSide(whose: Whose): RawBuilder<unknown> {
  if (whose === null) return sql`true`
  return whose.side === 'sponsor'
    ? sql`r.sponsor_id = ${whose.sponsorId}`
    : sql`r.influencer_id = ${whose.influencerId}`
}

/**
 * Something happened since, and, where the time lies in the past, before its end too: opened, written, offered,
 * answered (each has an entry in the thread), or the deal moved on, which the request itself does not show.
 */
function activeIn({ since, until }: Moments): RawBuilder<unknown> {
  const dealMoved = sql`r.status = 'accepted' AND EXISTS (SELECT FROM deals d WHERE d.request_id = r.id
    AND (d.accepted_at >= ${since} AND d.accepted_at < ${until} OR d.updated_at >= ${since} AND d.updated_at < ${until}))`
  const someSince = sql`r.created_at < ${until} AND (r.last_activity_at >= ${since} OR ${dealMoved})`
  if (until.getTime() >= Date.now() - 60_000) return someSince
  return sql`${someSince} AND (r.created_at >= ${since} OR ${dealMoved} OR EXISTS (SELECT FROM thread_entries t
    WHERE t.request_id = r.id AND t.at >= ${since} AND t.at < ${until}))`
}
