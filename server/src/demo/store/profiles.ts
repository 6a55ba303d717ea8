import type { Tx } from '../../platform/database/tx.ts'
import { insertAll, reserveIds } from './insert.ts'
import type { DemoMoney } from '../money.ts'
import type { Account } from '../people/account.ts'
import type { Influencer } from '../people/influencer.ts'
import type { Sponsor } from '../people/sponsors.ts'

type Ids = Map<Account, number>
export const idOf = (ids: Ids, account: Account): number => {
  const id = ids.get(account)
  if (id === undefined) throw new Error(`${account.username} has no id`)
  return id
}

/** Puts companies in, each owned by its account. Answers the id of each by its slug. */
export async function putSponsors(
  tx: Tx,
  sponsors: Sponsor[],
  userIds: Ids,
  logos: Map<Account, string>,
  money: DemoMoney,
): Promise<Map<string, number>> {
  const ids = await reserveIds(tx, 'sponsors', sponsors.length)
  const rows = sponsors.map(({ company, owner }, index) => ({
    id: ids[index] as number,
    slug: company.slug,
    company_name: company.name,
    industry: company.industry,
    website: company.website,
    about: company.about,
    logo: logos.get(owner) ?? null,
    monthly_budget: company.monthlyBudget === null ? null : money.minor(company.monthlyBudget),
    currency: money.currency,
    created_at: owner.createdAt,
    updated_at: owner.createdAt,
    version: 1,
  }))
  await insertAll(tx, 'sponsors', rows)
  await insertAll(
    tx,
    'team_members',
    sponsors.map(({ owner }, index) => ({
      user_id: idOf(userIds, owner),
      sponsor_id: ids[index] as number,
      role: 'owner',
      created_at: owner.createdAt,
    })),
  )
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

export async function putInfluencers(tx: Tx, influencers: Influencer[], userIds: Ids, money: DemoMoney): Promise<void> {
  await insertAll(
    tx,
    'influencers',
    influencers.map((one) => ({
      user_id: idOf(userIds, one),
      handle: one.handle,
      name: one.name,
      bio: one.bio,
      category: one.category,
      niches: one.niches,
      languages: one.languages,
      country: one.country,
      city: one.city,
      reach: one.reach,
      // The trigger on their channels adds them up.
      followers: 0,
      created_at: one.createdAt,
      updated_at: one.createdAt,
      version: 1,
    })),
  )
  const channels = influencers.flatMap((one) => one.channels.map((channel, at) => ({ ...channel, ...one.kit.channels[at]!, of: idOf(userIds, one) })))
  const channelIds = await reserveIds(tx, 'social_accounts', channels.length)
  await insertAll(
    tx,
    'social_accounts',
    channels.map(({ of, platform, handle, followers, engagement, confirmedBy, confirmedAt }, index) => ({
      id: channelIds[index] as number,
      influencer_id: of,
      platform,
      handle,
      followers,
      engagement_rate: engagement,
      confirmed_by: confirmedBy,
      confirmed_at: confirmedAt,
    })),
  )
  await insertAll(
    tx,
    'follower_counts',
    channels.flatMap(({ of, platform, handle, counts }) =>
      counts.map(({ day, followers }) => ({ influencer_id: of, platform, handle, day, followers })),
    ),
  )
  await insertAll(
    tx,
    'audience_shares',
    influencers.flatMap((one) =>
      Object.entries(one.kit.audience).flatMap(([kind, shares]) =>
        shares.map(({ key, share }) => ({ influencer_id: idOf(userIds, one), kind, key, share })),
      ),
    ),
  )
  const busy = influencers.flatMap((one) => one.kit.unavailable.map((period) => ({ ...period, of: idOf(userIds, one) })))
  const busyIds = await reserveIds(tx, 'unavailable_periods', busy.length)
  await insertAll(
    tx,
    'unavailable_periods',
    busy.map(({ of, firstDay, lastDay }, index) => ({
      id: busyIds[index] as number,
      influencer_id: of,
      first_day: firstDay,
      last_day: lastDay,
    })),
  )
  const packages = influencers.flatMap((one) => one.packages.map((each, at) => ({ ...each, ...one.kit.packages[at]!, of: idOf(userIds, one) })))
  const packageIds = await reserveIds(tx, 'packages', packages.length)
  await insertAll(
    tx,
    'packages',
    packages.map(({ of, euros, turnaroundDays, usageRights, ...rest }, index) => ({
      id: packageIds[index] as number,
      influencer_id: of,
      ...rest,
      price: money.minor(euros),
      currency: money.currency,
      turnaround_days: turnaroundDays,
      usage_rights: usageRights,
    })),
  )
} // prettier-ignore
