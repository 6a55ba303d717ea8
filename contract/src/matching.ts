import { z } from 'zod'
import { CampaignCard } from './campaigns.ts'
import { FoundInfluencer } from './discovery.ts'
import { Money } from './money.ts'
import { pageOf } from './paging.ts'

/** What the parts of a match are worth at most: even numbers, so that half of each is whole, and a hundred in all. */
export const MATCH_WORTH = { niche: 30, audience: 20, price: 20, platform: 10, reliability: 10, results: 10 } as const // prettier-ignore
export const MATCH_PARTS = Object.keys(MATCH_WORTH) as (keyof typeof MATCH_WORTH)[]

/** So many are compared at most: the first whom the search finds for what the campaign cannot do without. */
export const MATCH_CANDIDATES = 500

const worth = {
  points: z.int(),
  /** The most that this part can bring. */
  of: z.int(),
  /** False where there is nothing to compare: half of the points then, for nobody is to lose by it. */
  known: z.boolean(),
}
/** Hundredths of a percent. */
const share = z.int().nullable()

/** One part of the sum, with the figures that it comes from. */
export const MatchPart = z.discriminatedUnion('part', [
  /** The campaign's niche, and among how many the influencer has it. */
  z.object({ part: z.literal('niche'), ...worth, niche: z.string().nullable(), among: z.int() }),
  /** How much of the influencer's audience lives in the campaign's countries. */
  z.object({ part: z.literal('audience'), ...worth, countries: z.array(z.string()), share }),
  /** How many of the influencer's followers are on the campaign's platforms. */
  z.object({ part: z.literal('platform'), ...worth, platforms: z.array(z.string()), share }),
  /** The influencer's cheapest package in the campaign's currency; up to `easily` it brings all points, from `left` on none. */
  z.object({ part: z.literal('price'), ...worth, price: Money.nullable(), easily: Money.nullable(), left: Money.nullable() }), // prettier-ignore
  /** How many of those who asked the other side were answered. */
  z.object({ part: z.literal('reliability'), ...worth, answered: share }),
  /** The other side's deals, and those of them that were neither cancelled nor disputed. */
  z.object({ part: z.literal('results'), ...worth, deals: z.int(), kept: z.int() }),
]) // prettier-ignore
export type MatchPart = z.infer<typeof MatchPart>

export const Match = z.object({
  /** 0 to 100: the sum of the points of its parts, and nothing else. */
  score: z.int(),
  /** Each once, in the order of what they are worth. */
  parts: z.array(MatchPart),
})
export type Match = z.infer<typeof Match>

export const MatchingInfluencer = FoundInfluencer.extend({ match: Match })
export type MatchingInfluencer = z.infer<typeof MatchingInfluencer>

export const MatchingInfluencers = pageOf(MatchingInfluencer).extend({
  /** Among how many they are the best; five hundred where there are more. */
  candidates: z.int(),
})
export type MatchingInfluencers = z.infer<typeof MatchingInfluencers>

export const MatchingCampaign = CampaignCard.extend({ match: Match })
export type MatchingCampaign = z.infer<typeof MatchingCampaign>

export const MatchingCampaigns = pageOf(MatchingCampaign).extend({
  candidates: z.int(),
  /** What the influencer's profile does not say, so that a part of each match tells little. */
  unsaid: z.array(z.enum(['socialAccounts', 'audience', 'packages'])),
})
export type MatchingCampaigns = z.infer<typeof MatchingCampaigns>
