import { sql } from 'kysely'
import type {
  Audience,
  Confirmation,
  FollowerHistory,
  Package,
  PastWork,
  Platform,
  ShownAccount,
  SocialAccount,
  UnavailablePeriod,
} from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

// What hangs on an influencer `i`, each as one column of the statement that reads the profile.

export const accountsOfKit = sql<ShownAccount[]>`coalesce((
  SELECT json_agg(json_build_object('id', a.id, 'platform', a.platform, 'handle', a.handle, 'followers', a.followers,
    'engagementRate', a.engagement_rate, 'confirmedBy', a.confirmed_by,
    'confirmedAt', to_char(a.confirmed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    ORDER BY a.followers DESC, a.id)
  FROM social_accounts a WHERE a.influencer_id = i.user_id), '[]')`

/** A year and a month, so that the first of twelve months has what was said before it. */
export const followersOfKit = sql<FollowerHistory[]>`coalesce((
  SELECT json_agg(json_build_object('accountId', a.id, 'months', h.months) ORDER BY a.followers DESC, a.id)
  FROM social_accounts a CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('month', to_char(m.day, 'YYYY-MM'), 'followers', m.followers) ORDER BY m.day) AS months
    FROM (SELECT DISTINCT ON (date_trunc('month', c.day)) c.day, c.followers FROM follower_counts c
      WHERE c.influencer_id = a.influencer_id AND c.platform = a.platform AND c.handle = a.handle
      ORDER BY date_trunc('month', c.day) DESC, c.day DESC LIMIT 13) m) h
  WHERE a.influencer_id = i.user_id AND h.months IS NOT NULL), '[]')`

export const packagesOfKit = sql<Package[]>`coalesce((
  SELECT json_agg(json_build_object('title', p.title, 'description', p.description, 'platform', p.platform,
    'format', p.format, 'quantity', p.quantity, 'price', json_build_object('amount', p.price, 'currency', p.currency),
    'turnaroundDays', p.turnaround_days, 'revisions', p.revisions, 'usageRights', p.usage_rights)
    ORDER BY p.price, p.id)
  FROM packages p WHERE p.influencer_id = i.user_id), '[]')`

const sharesOf = (kind: keyof Audience, order: 'share' | 'key') => sql`coalesce((
  SELECT json_agg(json_build_object('key', s.key, 'share', s.share)
    ORDER BY ${order === 'share' ? sql`s.share DESC, s.key` : sql`s.key`})
  FROM audience_shares s WHERE s.influencer_id = i.user_id AND s.kind = ${sql.lit(kind)}), '[]')`

export const audienceOfKit = sql<Audience>`json_build_object('country', ${sharesOf('country', 'share')},
  'age', ${sharesOf('age', 'key')}, 'gender', ${sharesOf('gender', 'share')})`

/** What is over is nobody's business any more. */
export const unavailableOfKit = sql<UnavailablePeriod[]>`coalesce((
  SELECT json_agg(json_build_object('firstDay', n.first_day, 'lastDay', n.last_day) ORDER BY n.first_day, n.id)
  FROM unavailable_periods n
  WHERE n.influencer_id = i.user_id AND n.last_day >= (now() AT TIME ZONE 'UTC')::date), '[]')`

type PastWorkRow = Omit<PastWork, 'sponsor'> & {
  sponsor: { slug: string; companyName: string; logo: string | null }
}

/** Deals that stand, of campaigns and brands that everybody may see. */
export const pastWorkOfKit = sql<
  PastWorkRow[]
>`coalesce((SELECT json_agg(w.work ORDER BY w.accepted_at DESC, w.id DESC)
  FROM (
    SELECT d.id, d.accepted_at, json_build_object('campaign', json_build_object('id', c.id, 'title', c.title),
      'niche', c.niche, 'agreedOn', (d.accepted_at AT TIME ZONE 'UTC')::date,
      'sponsor', json_build_object('slug', s.slug, 'companyName', s.company_name, 'logo', s.logo)) AS work
    FROM deals d
    JOIN campaigns c ON c.id = d.campaign_id AND c.visibility = 'public' AND NOT c.flagged AND c.deleted_at IS NULL
    JOIN sponsors s ON s.id = d.sponsor_id
    JOIN team_members m ON m.sponsor_id = s.id AND m.role = 'owner'
    JOIN users o ON o.id = m.user_id AND o.status = 'active'
    WHERE d.influencer_id = i.user_id AND d.status IN ('agreed', 'in_progress', 'completed')
    ORDER BY d.accepted_at DESC, d.id DESC LIMIT 12) w), '[]')`

/**
 * Puts these accounts in place of those that are there. What is as it was keeps its confirmation; whatever says
 * something new is self-reported, and its followers are noted for the day. Of a connected account the network speaks:
 * what is said of it here is not heard.
 */
export async function replaceSocialAccounts(tx: Tx, userId: number, accounts: SocialAccount[]): Promise<void> {
  const said = sql`json_to_recordset(${JSON.stringify(accounts)}::json)
    AS said (platform text, handle text, followers bigint, "engagementRate" integer)`
  await sql`DELETE FROM social_accounts a WHERE a.influencer_id = ${userId}
    AND NOT EXISTS (SELECT FROM ${said} WHERE said.platform = a.platform AND said.handle = a.handle)`.execute(tx.db)
  await sql`UPDATE social_accounts a SET followers = said.followers, engagement_rate = said."engagementRate",
      confirmed_by = 'self_reported', confirmed_at = NULL
    FROM ${said} WHERE a.influencer_id = ${userId} AND said.platform = a.platform AND said.handle = a.handle
      AND (said.followers, said."engagementRate") IS DISTINCT FROM (a.followers, a.engagement_rate)
      AND NOT EXISTS (SELECT FROM account_connections c WHERE c.account_id = a.id)`.execute(tx.db)
  await sql`INSERT INTO social_accounts (influencer_id, platform, handle, followers, engagement_rate)
    SELECT ${userId}, platform, handle, followers, "engagementRate" FROM ${said}
    WHERE NOT EXISTS (SELECT FROM social_accounts a
      WHERE a.influencer_id = ${userId} AND a.platform = said.platform AND a.handle = said.handle)`.execute(tx.db)
  await noteFollowers(tx, userId)
} // prettier-ignore

/** One row for each day on which an account's followers are others than at last. */
async function noteFollowers(tx: Tx, userId: number): Promise<void> {
  await sql`INSERT INTO follower_counts (influencer_id, platform, handle, day, followers)
    SELECT a.influencer_id, a.platform, a.handle, (${tx.now}::timestamptz AT TIME ZONE 'UTC')::date, a.followers
    FROM social_accounts a
    WHERE a.influencer_id = ${userId} AND a.followers IS DISTINCT FROM (
      SELECT c.followers FROM follower_counts c
      WHERE c.influencer_id = a.influencer_id AND c.platform = a.platform AND c.handle = a.handle
      ORDER BY c.day DESC LIMIT 1)
    ON CONFLICT (influencer_id, platform, handle, day) DO UPDATE SET followers = excluded.followers`.execute(
    tx.db,
  )
}

export type AccountRow = NonNullable<Awaited<ReturnType<typeof accountRow>>>

/** Whoever changes what belongs to an account waits for whoever does so already. */
export const lockAccount = (tx: Tx, id: number) =>
  tx.db.selectFrom('social_accounts').select('id').where('id', '=', id).forNoKeyUpdate().execute()

/** Whosever it is, with the handle under which its influencer is found here. */
export const accountRow = (db: Database, id: number) =>
  db
    .selectFrom('social_accounts as a')
    .innerJoin('influencers as i', 'i.user_id', 'a.influencer_id')
    .select([
      'a.id',
      'a.influencer_id',
      'a.handle',
      'a.followers',
      'a.engagement_rate',
      'a.confirmed_by',
      'a.confirmed_at',
    ])
    .select(['i.handle as profile', sql<Platform>`a.platform`.as('platform')])
    .where('a.id', '=', id)
    .executeTakeFirst()

/** False where the account is no longer as it was when it was read. */
export async function setConfirmation(tx: Tx, account: AccountRow, by: Confirmation): Promise<boolean> {
  const set = await tx.db
    .updateTable('social_accounts')
    .set({ confirmed_by: by, confirmed_at: by === 'self_reported' ? null : tx.now })
    .where('id', '=', account.id)
    .where('platform', '=', account.platform)
    .where('handle', '=', account.handle)
    .where('followers', '=', account.followers)
    .where('engagement_rate', 'is not distinct from', account.engagement_rate)
    .returning('id')
    .executeTakeFirst()
  return set !== undefined
}

/** Who stands for an account for which its network stands, once it does not. False where it does not now. */
export async function noteBehindNetwork(tx: Tx, account: AccountRow, by: Confirmation): Promise<boolean> {
  const noted = await tx.db
    .updateTable('account_connections as c')
    .from('social_accounts as a')
    .set({ before_by: by, before_at: tx.now, before_followers: account.followers })
    .whereRef('a.id', '=', 'c.account_id')
    .where('a.id', '=', account.id)
    .where('a.platform', '=', account.platform)
    .where('a.handle', '=', account.handle)
    .where('a.confirmed_by', '=', 'api')
    .returning('c.id')
    .executeTakeFirst()
  return noted !== undefined
}

/** False where it is another account by now. */
export async function setFigures(
  tx: Tx,
  account: AccountRow,
  { followers, engagementRate }: { followers: number; engagementRate: number | null },
): Promise<boolean> {
  const set = await tx.db
    .updateTable('social_accounts')
    .set({ followers, engagement_rate: engagementRate, confirmed_by: 'api', confirmed_at: tx.now })
    .where('id', '=', account.id)
    .where('platform', '=', account.platform)
    .where('handle', '=', account.handle)
    .returning('id')
    .executeTakeFirst()
  if (!set) return false
  await noteFollowers(tx, account.influencer_id)
  return true
}

/** Lets somebody else stand for figures that the network stands for. */
export async function leaveNetwork(tx: Tx, id: number, by: Confirmation, at: Date | null): Promise<void> {
  await tx.db
    .updateTable('social_accounts')
    .set({ confirmed_by: by, confirmed_at: at })
    .where('id', '=', id)
    .where('confirmed_by', '=', 'api')
    .execute()
}

/** Nothing asks the network any more, and what it gave us for that is revoked by a job. */
export async function endConnection(tx: Tx, accountId: number): Promise<void> {
  await tx.db
    .updateTable('account_connections')
    .set({ account_id: null })
    .where('account_id', '=', accountId)
    .execute()
}

export async function replacePackages(tx: Tx, userId: number, packages: Package[]): Promise<void> {
  await tx.db.deleteFrom('packages').where('influencer_id', '=', userId).execute()
  if (packages.length === 0) return
  await tx.db
    .insertInto('packages')
    .values(
      packages.map(({ price, turnaroundDays, usageRights, ...rest }) => ({
        influencer_id: userId,
        ...rest,
        price: price.amount,
        currency: price.currency,
        turnaround_days: turnaroundDays,
        usage_rights: usageRights,
      })),
    )
    .execute()
}

export async function replaceAudience(tx: Tx, userId: number, audience: Audience): Promise<void> {
  await tx.db.deleteFrom('audience_shares').where('influencer_id', '=', userId).execute()
  const rows = Object.entries(audience).flatMap(([kind, shares]) =>
    shares.map(({ key, share }) => ({ influencer_id: userId, kind, key, share })),
  )
  if (rows.length > 0) await tx.db.insertInto('audience_shares').values(rows).execute()
}

export async function replaceUnavailable(
  tx: Tx,
  userId: number,
  periods: UnavailablePeriod[],
): Promise<void> {
  await tx.db.deleteFrom('unavailable_periods').where('influencer_id', '=', userId).execute()
  if (periods.length === 0) return
  await tx.db
    .insertInto('unavailable_periods')
    .values(
      periods.map(({ firstDay, lastDay }) => ({
        influencer_id: userId,
        first_day: firstDay,
        last_day: lastDay,
      })),
    )
    .execute()
}

/** All that a media kit has beside the influencer's own row. */
export async function eraseKit(tx: Tx, userId: number): Promise<void> {
  for (const table of KIT) await tx.db.deleteFrom(table).where('influencer_id', '=', userId).execute()
  // What they read by others' links.
  await tx.db.deleteFrom('media_kit_link_readers').where('user_id', '=', userId).execute()
}
const KIT = ['social_accounts', 'follower_counts', 'packages', 'audience_shares', 'unavailable_periods', 'portfolio_items', 'media_kit_links'] as const // prettier-ignore
