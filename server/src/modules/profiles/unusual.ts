import {
  can,
  FAR_FROM_MIDDLE,
  FEWEST_ACCOUNTS,
  FIXED_ENGAGEMENT,
  FOLLOWER_JUMP,
  FOLLOWING,
} from '@accord/contract'
import type { Actor, Following, Unusual } from '@accord/contract'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** Which figures of these influencers a person may want to look at; without those of whom this actor is not told. */
export async function unusualFigures(
  db: Database,
  actor: Actor,
  ids: number[],
): Promise<Map<number, Unusual[]>> {
  const told = ids.filter((userId) => can(actor, 'unusual.read', { userId }))
  if (told.length === 0) return new Map()
  const accounts = await comparedAccounts(db, told)
  const found = new Map<number, Unusual[]>(told.map((id) => [id, []]))
  for (const row of accounts) found.get(row.influencer_id)?.push(...engagementOf(row), ...jumpOf(row))
  return found
}

type Row = {
  influencer_id: number
  platform: Unusual['platform']
  handle: string
  confirmed_by: Unusual['confirmedBy']
  rate: number | null
  following: Following
  accounts: number | null
  low: number | null
  middle: number | null
  high: number | null
  before: number | null
  after: number
  first_day: string
  last_day: string
}

const accountOf = ({ platform, handle, confirmed_by: confirmedBy }: Row) => ({
  platform,
  handle,
  confirmedBy,
})

/** Beyond ninety-nine of a hundred accounts like it, and far from the middle of them. */
function engagementOf(row: Row): Unusual[] {
  const { rate, following, middle, accounts } = row
  // No figure at all is none to be looked at: not everywhere reactions can be counted.
  if (rate === null || rate === 0) return []
  const low = row.low ?? FIXED_ENGAGEMENT[following].low
  const high = row.high ?? FIXED_ENGAGEMENT[following].high
  const [from, to] = FOLLOWING[following]
  const compared = (bound: number) => ({ ...accountOf(row), rate, from, to: to === Infinity ? null : to, bound, middle, accounts }) // prettier-ignore
  if (rate > high && rate >= (middle ?? 0) * FAR_FROM_MIDDLE) return [{ kind: 'engagement_high', ...compared(high) }] // prettier-ignore
  if (rate < low && rate * FAR_FROM_MIDDLE <= (middle ?? Infinity)) return [{ kind: 'engagement_low', ...compared(low) }] // prettier-ignore
  return []
}

const jumpOf = (row: Row): Unusual[] =>
  row.before === null
    ? []
    : [{ kind: 'followers_jump', ...accountOf(row), before: row.before, after: row.after, firstDay: row.first_day, lastDay: row.last_day }] // prettier-ignore

/**
 * Each account beside those like it, with its newest jump. A jump that was taken back is none, and figures that an
 * admin or the network has seen as they are now are no question; a link says whose they are, and no more.
 */
async function comparedAccounts(db: Database, ids: number[]): Promise<Row[]> {
  const { percent, days, from, by, within } = FOLLOWER_JUMP
  const needed = sql`n.before * (1 + ${percent}::int / 100.0 * greatest(1, (n.day - n.day_before) / ${days}::numeric))`
  const { rows } = await sql<Row>`
    SELECT a.influencer_id, a.platform, a.handle, a.confirmed_by, a.engagement_rate AS rate,
      following_of(a.followers) AS following, c.accounts, c.low, c.middle, c.high, j.*
    FROM social_accounts a
    LEFT JOIN engagement_classes c ON c.platform = a.platform AND c.following = following_of(a.followers)
    LEFT JOIN LATERAL (
      SELECT n.before, n.followers AS after, n.day_before::text AS first_day, n.day::text AS last_day
      FROM (SELECT f.day, f.followers, lag(f.followers) OVER each AS before, lag(f.day) OVER each AS day_before
        FROM follower_counts f
        WHERE f.influencer_id = a.influencer_id AND f.platform = a.platform AND f.handle = a.handle
        WINDOW each AS (ORDER BY f.day)) AS n
      WHERE n.day >= current_date - ${within}::int AND n.before >= ${from} AND n.followers - n.before >= ${by}
        AND n.followers > ${needed} AND a.followers > ${needed}
      ORDER BY n.day DESC LIMIT 1) AS j ON a.confirmed_by IN ('self_reported', 'link')
    WHERE a.influencer_id = ANY (${ids}::bigint[])
    ORDER BY a.followers DESC, a.id`.execute(db)
  return rows
}

/** What is usual, out of the accounts of those who may be found. Where there are too few of a kind, nothing is kept. */
export async function deriveEngagementClasses(tx: Tx): Promise<void> {
  await sql`DELETE FROM engagement_classes`.execute(tx.db)
  await sql`
    INSERT INTO engagement_classes (platform, following, accounts, low, middle, high)
    SELECT platform, following, accounts, rates[1], rates[2], rates[3] FROM (
      SELECT a.platform, following_of(a.followers) AS following, count(*)::int AS accounts,
        percentile_disc(ARRAY[0.01, 0.5, 0.99]) WITHIN GROUP (ORDER BY a.engagement_rate) AS rates
      FROM social_accounts a JOIN users u ON u.id = a.influencer_id AND u.status = 'active'
      WHERE a.engagement_rate > 0
      GROUP BY a.platform, following_of(a.followers) HAVING count(*) >= ${FEWEST_ACCOUNTS}) AS alike`.execute(
    tx.db,
  )
}
