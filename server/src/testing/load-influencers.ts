import type pg from 'pg'
import { copyRows } from './copy-rows.ts'
import type { Cell } from './copy-rows.ts'
import { madeUpInfluencer } from './made-up-influencers.ts'
import type { MadeUpInfluencer } from './made-up-influencers.ts'

const BATCH = 10_000
const TRIGGERED = [
  'users',
  'influencers',
  'social_accounts',
  'packages',
  'audience_shares',
  'unavailable_periods',
]

/**
 * Puts the made-up influencers 1 to `count` in by COPY, with `base` + number as user ids, and indexes them. The
 * triggers are off and the index's indexes gone meanwhile: for a million that is minutes against hours.
 */
export async function loadInfluencers(
  client: pg.Client,
  count: number,
  base: number,
  say: (text: string) => void = () => {},
): Promise<void> {
  for (const table of TRIGGERED) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(`
    SELECT indexname AS name, indexdef AS definition FROM pg_indexes
    WHERE tablename IN ('influencer_index', 'cheapest_packages') AND indexname NOT LIKE '%pkey'`)
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`)
  for (let first = 1; first <= count; first += BATCH) {
    const people = Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, index) =>
      madeUpInfluencer(first + index),
    )
    await client.query('BEGIN')
    for (const [table, rows] of Object.entries(rowsOf(people, base))) await copyRows(client, table, rows)
    await client.query('SELECT index_influencers(array_agg(id)) FROM generate_series($1::bigint, $2) AS id', [base + first, base + first + people.length - 1]) // prettier-ignore
    await client.query('COMMIT')
    say(`${first + people.length - 1} of ${count} influencers`)
  }
  for (const { definition } of indexes) await client.query(definition)
  for (const table of TRIGGERED) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  await client.query(`SELECT setval(pg_get_serial_sequence('users', 'id'), ${base + count + 1})`)
  await client.query('VACUUM ANALYZE')
}

/** What of them goes into which table; the first row names the columns. */
function rowsOf(people: MadeUpInfluencer[], base: number): Record<string, Cell[][]> {
  const id = (one: MadeUpInfluencer) => base + one.number
  const day = '2034-06-01'
  return {
    users: [
      ['id', 'role', 'status', 'username', 'email', 'password_hash', 'display_name'],
      ...people.map((one) => [id(one), 'influencer', 'active', one.username, `${one.username}@x.example`, '', one.name]), // prettier-ignore
    ],
    influencers: [
      ['user_id', 'handle', 'name', 'bio', 'category', 'niches', 'languages', 'country', 'city', 'reach', 'followers', 'invitations', 'reply_rate', 'reply_minutes'], // prettier-ignore
      ...people.map((one) => {
        const followers = one.accounts.reduce((sum, account) => sum + account.followers, 0)
        return [id(one), one.handle, one.name, one.bio, one.category, one.niches, one.languages, one.country, one.city, followers * 2, followers, one.invitations, one.replyRate, one.replyMinutes] // prettier-ignore
      }),
    ],
    social_accounts: [
      ['influencer_id', 'platform', 'handle', 'followers', 'engagement_rate', 'confirmed_by', 'confirmed_at'],
      ...people.flatMap(
        (one) =>
        one.accounts.map(({ platform, followers, engagement, confirmed }) => [id(one), platform, one.handle, followers, engagement, confirmed ? 'link' : 'self_reported', confirmed ? day : null]), // prettier-ignore
      ),
    ],
    packages: [
      ['influencer_id', 'title', 'platform', 'format', 'quantity', 'price', 'currency'],
      ...people.flatMap(
        (one) =>
        one.packages.map(({ platform, price, currency }) => [id(one), 'One post', platform, 'post', 1, price, currency]), // prettier-ignore
      ),
    ],
    audience_shares: [
      ['influencer_id', 'kind', 'key', 'share'],
      ...people.flatMap((one) => one.audience.map(({ kind, key, share }) => [id(one), kind, key, share])),
    ],
    unavailable_periods: [
      ['influencer_id', 'first_day', 'last_day'],
      ...people.flatMap((one) => one.busy.map(({ firstDay, lastDay }) => [id(one), firstDay, lastDay])),
    ],
  }
}
