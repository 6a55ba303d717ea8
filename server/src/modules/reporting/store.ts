import { sql } from 'kysely'
import type { Currency, Money } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'

/** What the admin's home counts, in one statement. */
export async function installationCounts(db: Database) {
  const { rows } = await sql<{
    sponsors: number
    influencers: number
    admins: number
    public: number
    private: number
    open: number
    flagged_users: number
    flagged_campaigns: number
    waiting: number
    deals: number
    recent_deals: number
  }>`SELECT u.*, c.*, d.*, (SELECT count(*)::int FROM flags WHERE campaign_id IS NOT NULL AND ended_at IS NULL) AS flagged_campaigns
    FROM (SELECT count(*) FILTER (WHERE role = 'sponsor')::int AS sponsors,
            count(*) FILTER (WHERE role = 'influencer')::int AS influencers,
            count(*) FILTER (WHERE role = 'admin')::int AS admins,
            count(*) FILTER (WHERE status = 'flagged')::int AS flagged_users,
            count(*) FILTER (WHERE status = 'pending')::int AS waiting FROM users WHERE status <> 'deleted') u,
         (SELECT count(*) FILTER (WHERE visibility = 'public')::int AS public,
            count(*) FILTER (WHERE visibility = 'private')::int AS private,
            count(*) FILTER (WHERE status = 'open')::int AS open FROM campaigns WHERE deleted_at IS NULL) c,
         (SELECT count(*)::int AS deals,
            count(*) FILTER (WHERE accepted_at > now() - interval '30 days')::int AS recent_deals FROM deals) d`.execute(
    db,
  )
  return rows[0] as NonNullable<(typeof rows)[0]>
}

export const requestsByStatus = (db: Database) =>
  countBy(db, sql`SELECT status::text AS name, count(*)::int AS count FROM requests GROUP BY 1`)

/** How many of the open and frozen requests have had a second offer. */
export async function negotiatingRequests(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('requests as r')
    .innerJoin('offers as o', 'o.id', 'r.latest_offer_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('r.status', 'in', ['open', 'frozen'])
    .where('o.number', '>', 1)
    .executeTakeFirstOrThrow()
  return count
}

export const campaignsByStatus = (db: Database, sponsorId: number) =>
  countBy(
    db,
    sql`SELECT status::text AS name, count(*)::int AS count FROM campaigns
    WHERE sponsor_id = ${sponsorId} AND deleted_at IS NULL GROUP BY 1`,
  )

async function countBy(db: Database, query: ReturnType<typeof sql>): Promise<Record<string, number>> {
  const { rows } = await (query as ReturnType<typeof sql<{ name: string; count: number }>>).execute(db)
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

export async function runningBudget(
  db: Database,
  sponsorId: number,
): Promise<{ total: Money; committed: Money }[]> {
  const rows = await db
    .selectFrom('campaigns')
    .select(({ fn }) => [
      'currency',
      fn.sum<string>('budget').as('total'),
      fn.sum<string>('committed').as('committed'),
    ])
    .where('sponsor_id', '=', sponsorId)
    .where('status', 'in', ['open', 'paused'])
    .where('deleted_at', 'is', null)
    .groupBy('currency')
    .orderBy('currency')
    .execute()
  return rows.map((row) => ({
    total: { amount: Number(row.total), currency: row.currency as Currency },
    committed: { amount: Number(row.committed), currency: row.currency as Currency },
  }))
}

/** Sums of an influencer's deals by currency: `completed` ones, or those that are under way. */
export async function sumOfDeals(db: Database, influencerId: number, completed: boolean): Promise<Money[]> {
  const rows = await db
    .selectFrom('deals')
    .select(({ fn }) => ['currency', fn.sum<string>('amount').as('amount')])
    .where('influencer_id', '=', influencerId)
    .$if(completed, (q) => q.where('status', '=', 'completed'))
    .$if(!completed, (q) => q.where('status', 'not in', ['completed', 'cancelled']))
    .groupBy('currency')
    .orderBy('currency')
    .execute()
  return rows.map(({ amount, currency }) => ({ amount: Number(amount), currency: currency as Currency }))
}

/** What is missing from an influencer's profile before a sponsor would look at it twice. */
export async function profileGaps(db: Database, userId: number): Promise<string[]> {
  const row = await db
    .selectFrom('influencers as i')
    .innerJoin('users as u', 'u.id', 'i.user_id')
    .select(['i.bio', 'i.languages', 'i.country', 'u.avatar'])
    .select(
      sql<number>`(SELECT count(*)::int FROM social_accounts WHERE influencer_id = i.user_id)`.as('accounts'),
    )
    .select(sql<number>`(SELECT count(*)::int FROM packages WHERE influencer_id = i.user_id)`.as('packages'))
    .where('i.user_id', '=', userId)
    .executeTakeFirst()
  if (!row) return []
  return [
    ...(row.avatar ? [] : ['avatar']),
    ...(row.bio ? [] : ['bio']),
    ...(row.accounts > 0 ? [] : ['socialAccounts']),
    ...(row.packages > 0 ? [] : ['packages']),
    ...(row.languages.length > 0 ? [] : ['languages']),
    ...(row.country ? [] : ['country']),
  ]
}
