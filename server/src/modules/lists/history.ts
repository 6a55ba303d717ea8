import { sql } from 'kysely'
import type { Currency, History } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { notFound } from '../../platform/problem.ts'
import { influencerRow } from './memory-store.ts'
import type { Member } from './team.ts'

/** What happened between one's team and an influencer so far. */
export async function readHistory(db: Database, { sponsorId }: Member, influencerId: number): Promise<History> {
  const about = { sponsorId, influencerId }
  if (!(await influencerRow(db, about))) throw notFound('influencer')
  const requests = await requestsBetween(db, about)
  const deals = await dealsBetween(db, about)
  const sum = (of: 'all' | 'active' | 'completed' | 'cancelled') =>
    deals.reduce((count, row) => count + row[of], 0)
  return {
    requests: { all: requests.all, open: requests.open, accepted: requests.accepted, declined: requests.declined },
    deals: { all: sum('all'), active: sum('active'), completed: sum('completed'), cancelled: sum('cancelled') },
    spend: deals
      .filter(({ all, cancelled }) => all > cancelled)
      .map(({ currency, agreed_amount: agreed, completed_amount: completed, all, cancelled }) => ({
        agreed: { amount: agreed, currency: currency as Currency },
        completed: { amount: completed, currency: currency as Currency },
        deals: all - cancelled,
      })),
    firstContact: requests.first?.toISOString() ?? null,
    lastContact: requests.last?.toISOString() ?? null,
  }
} // prettier-ignore

type About = { sponsorId: number; influencerId: number }

async function requestsBetween(db: Database, { sponsorId, influencerId }: About) {
  const { rows } = await sql<{
    all: number
    open: number
    accepted: number
    declined: number
    first: Date | null
    last: Date | null
  }>`
    SELECT count(*)::int AS all, count(*) FILTER (WHERE status IN ('open', 'frozen'))::int AS open,
      count(*) FILTER (WHERE status = 'accepted')::int AS accepted,
      count(*) FILTER (WHERE kind = 'invitation' AND status IN ('rejected', 'expired'))::int AS declined,
      min(created_at) AS first, max(last_activity_at) AS last
    FROM requests WHERE sponsor_id = ${sponsorId} AND influencer_id = ${influencerId}`.execute(db)
  return rows[0] as (typeof rows)[number]
}

async function dealsBetween(db: Database, { sponsorId, influencerId }: About) {
  const { rows } = await sql<{
    currency: string
    all: number
    active: number
    completed: number
    cancelled: number
    agreed_amount: number
    completed_amount: number
  }>`
    SELECT currency, count(*)::int AS all,
      count(*) FILTER (WHERE status NOT IN ('completed', 'cancelled'))::int AS active,
      count(*) FILTER (WHERE status = 'completed')::int AS completed,
      count(*) FILTER (WHERE status = 'cancelled')::int AS cancelled,
      coalesce(sum(amount) FILTER (WHERE status <> 'cancelled'), 0)::bigint AS agreed_amount,
      coalesce(sum(amount) FILTER (WHERE status = 'completed'), 0)::bigint AS completed_amount
    FROM deals WHERE sponsor_id = ${sponsorId} AND influencer_id = ${influencerId}
    GROUP BY currency ORDER BY agreed_amount DESC, currency`.execute(db)
  return rows
}
