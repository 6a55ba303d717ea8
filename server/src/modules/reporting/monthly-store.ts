import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** Six months of one sponsor: `begins` has the first moment of each and of the one after. */
export type Span = { sponsorId: number; begins: Date[] }

const within = (moment: ReturnType<typeof sql>, { begins }: Span) =>
  sql`${moment} >= ${begins[0]} AND ${moment} < ${begins.at(-1)}`
/** Which of the months it was: 1 for the oldest. */
const monthOf = (moment: ReturnType<typeof sql>, { begins }: Span) =>
  sql`width_bucket(${moment}, ${begins}::timestamptz[])`

/** A completed deal changes no more: when it was changed last it was completed. */
const completedAt = sql`d.updated_at`

export const sponsorForReport = (db: Database, sponsorId: number) =>
  db
    .selectFrom('sponsors as s')
    .innerJoin('team_members as m', 'm.sponsor_id', 's.id')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select(['s.id', 's.slug', 's.company_name', 's.currency', 'u.time_zone'])
    .where('s.id', '=', sponsorId)
    .where('m.role', '=', 'owner')
    .executeTakeFirst()

type Kind = 'invitation' | 'application'

export async function requestsOpened(db: Database, span: Span) {
  const { rows } = await sql<{ n: number; kind: Kind; count: number }>`
    SELECT ${monthOf(sql`r.created_at`, span)} AS n, r.kind, count(*)::int AS count FROM requests r
    WHERE r.sponsor_id = ${span.sponsorId} AND ${within(sql`r.created_at`, span)} GROUP BY 1, 2`.execute(db)
  return rows
}

/** The first word from the side that did not open the request: a message, an offer, a yes or a no. */
export async function firstAnswers(db: Database, span: Span) {
  const { rows } = await sql<{ n: number; kind: Kind; count: number; minutes: number }>`
    SELECT ${monthOf(sql`a.at`, span)} AS n, r.kind, count(*)::int AS count,
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM a.at - r.created_at)) / 60)::int AS minutes
    FROM requests r JOIN LATERAL (
      SELECT min(t.at) AS at FROM thread_entries t WHERE t.request_id = r.id
        AND t.side = CASE r.kind WHEN 'invitation' THEN 'influencer'::side ELSE 'sponsor'::side END
        AND (t.kind <> 'state' OR t.happened IN ('accepted', 'rejected'))) a ON true
    WHERE r.sponsor_id = ${span.sponsorId} AND r.last_activity_at >= ${span.begins[0]}
      AND r.created_at < ${span.begins.at(-1)} AND ${within(sql`a.at`, span)} GROUP BY 1, 2`.execute(db)
  return rows
}

type Sum = { n: number; currency: string; count: number; amount: number }

export async function dealsMade(db: Database, span: Span) {
  const { rows } = await sql<Sum>`
    SELECT ${monthOf(sql`d.accepted_at`, span)} AS n, d.currency, count(*)::int AS count, sum(d.amount)::bigint AS amount
    FROM deals d WHERE d.sponsor_id = ${span.sponsorId} AND d.status <> 'cancelled'
      AND ${within(sql`d.accepted_at`, span)} GROUP BY 1, 2 ORDER BY 2`.execute(db)
  return rows
}

export async function dealsCompleted(db: Database, span: Span) {
  const { rows } = await sql<Sum>`
    SELECT ${monthOf(completedAt, span)} AS n, d.currency, count(*)::int AS count, sum(d.amount)::bigint AS amount
    FROM deals d WHERE d.sponsor_id = ${span.sponsorId} AND d.status = 'completed'
      AND ${within(completedAt, span)} GROUP BY 1, 2 ORDER BY 2`.execute(db)
  return rows
}

type Bounds = { sponsorId: number; from: Date; to: Date; firstDay: string; lastDay: string }

/** Campaigns that ran on a day of the month, or in which something happened in it. `total` counts them all. */
export async function campaignsActive(
  db: Database,
  { sponsorId, from, to, firstDay, lastDay }: Bounds,
  limit: number,
) {
  const { rows } = await sql<{
    id: number
    title: string
    status: string
    start_date: string
    end_date: string
    budget: number
    currency: string
    requests: number
    deals: number
    committed: number
    spent: number
    committed_in_all: number
    total: number
  }>`
    WITH money AS (
      SELECT d.campaign_id AS id,
        count(*) FILTER (WHERE d.accepted_at >= ${from})::int AS deals,
        coalesce(sum(d.amount) FILTER (WHERE d.accepted_at >= ${from}), 0)::bigint AS committed,
        coalesce(sum(d.amount) FILTER (WHERE d.status = 'completed' AND ${completedAt} >= ${from} AND ${completedAt} < ${to}), 0)::bigint AS spent,
        sum(d.amount)::bigint AS committed_in_all
      FROM deals d WHERE d.sponsor_id = ${sponsorId} AND d.status <> 'cancelled' AND d.accepted_at < ${to} GROUP BY 1),
    asked AS (
      SELECT r.campaign_id AS id, count(*)::int AS requests FROM requests r
      WHERE r.sponsor_id = ${sponsorId} AND r.created_at >= ${from} AND r.created_at < ${to} GROUP BY 1),
    own AS (
      SELECT c.*, (SELECT max(a.at) FROM audit_entries a WHERE a.subject_type = 'campaign' AND a.subject_id = c.id
        AND a.action = 'campaign.close') AS closed_at
      FROM campaigns c WHERE c.sponsor_id = ${sponsorId} AND c.status <> 'draft' AND c.created_at < ${to}
        AND (c.deleted_at IS NULL OR c.deleted_at >= ${from}))
    SELECT c.id, c.title, c.status::text, c.start_date, c.end_date, c.budget, c.currency,
      coalesce(a.requests, 0) AS requests, coalesce(m.deals, 0) AS deals, coalesce(m.committed, 0)::bigint AS committed,
      coalesce(m.spent, 0)::bigint AS spent, coalesce(m.committed_in_all, 0)::bigint AS committed_in_all,
      count(*) OVER ()::int AS total
    FROM own c LEFT JOIN money m USING (id) LEFT JOIN asked a USING (id)
    WHERE (c.start_date <= ${lastDay}::date AND c.end_date >= ${firstDay}::date AND (c.closed_at IS NULL OR c.closed_at >= ${from}))
      OR a.requests > 0 OR m.deals > 0 OR m.spent > 0
    ORDER BY coalesce(m.committed, 0) DESC, coalesce(a.requests, 0) DESC, c.id LIMIT ${limit}`.execute(db)
  return rows
}

export async function topInfluencers(db: Database, { sponsorId, from, to }: Bounds, limit: number) {
  const { rows } = await sql<{
    id: number
    handle: string
    name: string
    deals: number
    amount: number
    currency: string
  }>`
    SELECT d.influencer_id AS id, i.handle, i.name, count(*)::int AS deals, sum(d.amount)::bigint AS amount, d.currency
    FROM deals d JOIN influencers i ON i.user_id = d.influencer_id
    WHERE d.sponsor_id = ${sponsorId} AND d.status <> 'cancelled' AND d.accepted_at >= ${from} AND d.accepted_at < ${to}
    GROUP BY 1, 2, 3, 6
    ORDER BY sum(count(*)) OVER (PARTITION BY d.currency) DESC, d.currency, 5 DESC, 1 LIMIT ${limit}`.execute(
    db,
  )
  return rows
}
