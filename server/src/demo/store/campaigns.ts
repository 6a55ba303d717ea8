import type { Tx } from '../../platform/database/tx.ts'
import type { Campaign } from '../campaigns.ts'
import { insertAll, reserveIds } from './insert.ts'
import type { DemoMoney } from '../money.ts'
import type { Influencer } from '../people/influencer.ts'

export async function putCampaigns(
  tx: Tx,
  campaigns: Campaign[],
  sponsorIds: Map<string, number>,
  money: DemoMoney,
): Promise<Map<Campaign, number>> {
  const ids = await reserveIds(tx, 'campaigns', campaigns.length)
  await insertAll(
    tx,
    'campaigns',
    campaigns.map((campaign, index) => ({
      id: ids[index] as number,
      sponsor_id: sponsorIds.get(campaign.sponsor.company.slug) as number,
      title: campaign.title,
      brief: campaign.brief,
      niche: campaign.niche,
      goals: campaign.goals,
      budget: campaign.budget === null ? null : money.minor(campaign.budget),
      currency: money.currency,
      committed: money.minor(campaign.committed),
      start_date: campaign.dates?.start ?? null,
      end_date: campaign.dates?.end ?? null,
      application_deadline: campaign.dates?.deadline ?? null,
      compensation: campaign.wanted.compensation,
      per_head_from: campaign.wanted.perHead && money.minor(campaign.wanted.perHead.from),
      per_head_to: campaign.wanted.perHead?.to ? money.minor(campaign.wanted.perHead.to) : null,
      platforms: campaign.wanted.platforms,
      countries: campaign.wanted.countries,
      visibility: campaign.private ? ('private' as const) : ('public' as const),
      status: campaign.status,
      flagged: campaign.flaggedAt !== null,
      created_at: campaign.createdAt,
      opened_at: campaign.status === 'draft' ? null : campaign.openedAt,
      updated_at: campaign.changedAt,
      version: campaign.changedAt > campaign.createdAt ? 2 : 1,
    })),
  )
  return new Map(campaigns.map((campaign, index) => [campaign, ids[index] as number]))
}

/** The flags that stand, each with its reason. */
export async function putFlags(
  tx: Tx,
  admin: number,
  campaigns: Map<Campaign, number>,
  people: { one: Influencer; userId: number }[],
): Promise<void> {
  const flags = [
    ...[...campaigns].flatMap(([{ idea, flaggedAt }, id]) =>
      idea.flag && flaggedAt ? [{ campaign_id: id, user_id: null, was: null, ...idea.flag, made_at: flaggedAt }] : [],
    ),
    ...people.flatMap(({ one: { flag }, userId }) =>
      flag
        ? [{ campaign_id: null, user_id: userId, was: 'active' as const, reason: flag.reason, words: flag.words, made_at: flag.at }]
        : [],
    ),
  ].sort((a, b) => a.made_at.getTime() - b.made_at.getTime())
  const ids = await reserveIds(tx, 'flags', flags.length)
  await insertAll(
    tx,
    'flags',
    flags.map((flag, index) => ({ id: ids[index] as number, ...flag, made_by: admin })),
  )
} // prettier-ignore
