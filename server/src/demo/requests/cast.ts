import type { RequestStatus } from '@accord/contract'
import type { Campaign } from '../campaigns.ts'
import type { Influencer } from '../people/influencer.ts'
import { chance, weighted } from '../random.ts'
import type { Random } from '../random.ts'
import { daysIn, windowOf } from './place.ts'
import type { Fate } from './request.ts'

/** Who meets whom about what, and what is to come of it. */
export type Casting = { campaign: Campaign; influencer: Influencer; fate: Fate }

/** Fates by the campaign's status; those of one that is over are over. */
const FATES: Record<'open' | 'paused' | 'over', [RequestStatus, number][]> = {
  open: [['open', 36], ['accepted', 30], ['rejected', 14], ['withdrawn', 8], ['expired', 11]],
  paused: [['open', 22], ['accepted', 34], ['rejected', 18], ['withdrawn', 11], ['expired', 15]],
  over: [['accepted', 54], ['rejected', 17], ['withdrawn', 9], ['expired', 12], ['cancelled', 12]],
} // prettier-ignore

/** The people whom a campaign suits, each with what is to come of it. */
export const castFor = (
  random: Random,
  campaign: Campaign,
  candidates: Influencer[],
  today: Date,
): Casting[] =>
  suitable(random, campaign, candidates, today).map((influencer) => ({
    campaign,
    influencer,
    fate: fateFor(random, campaign, influencer, today),
  }))

/** Those who speak about it, in an order in which who speaks of little else and fits the purse mostly comes first. */
export const suitable = (
  random: Random,
  campaign: Campaign,
  candidates: Influencer[],
  today: Date,
): Influencer[] =>
  candidates
    .filter(({ niches }) => niches.includes(campaign.niche))
    .filter((influencer) => daysIn(windowOf(campaign, influencer, today)) > 3)
    .map((influencer) => ({ influencer, place: random() ** (1 / likelihood(campaign, influencer)) }))
    .sort((a, b) => b.place - a.place)
    .map(({ influencer }) => influencer)

/** A large budget is not spent on many very small people. */
function likelihood({ budget, niche }: Campaign, { niches, packages }: Influencer): number {
  const dearest = Math.max(...packages.map(({ euros }) => euros))
  const fitting = Math.min(1, Math.max(0.08, dearest / ((budget ?? 5000) * 0.09)))
  return fitting * (niches[0] === niche ? 1 : 0.4)
}

function fateFor(random: Random, campaign: Campaign, influencer: Influencer, today: Date): Fate {
  const kind = campaign.private || chance(random, 0.5) ? 'invitation' : 'application'
  const days = daysIn(windowOf(campaign, influencer, today))
  if (campaign.flaggedAt) return { kind, status: 'frozen', offers: weighted(random, [[1, 50], [2, 50]]) } // prettier-ignore
  const phase = campaign.status === 'open' || campaign.status === 'paused' ? campaign.status : 'over'
  const fates = FATES[phase].filter(([status]) => status !== 'expired' || days > 18)
  const status = weighted(random, phase !== 'over' && days < 8 ? [['open', 1]] : fates)
  return { kind, status, offers: offersFor(random, status, days) }
}

function offersFor(random: Random, status: RequestStatus, days: number): number {
  const most = days < 10 ? 3 : 6
  const offers = status === 'accepted'
    ? weighted(random, [[1, 22], [2, 30], [3, 24], [4, 13], [5, 7], [6, 4]])
    : weighted(random, [[1, 48], [2, 26], [3, 14], [4, 7], [5, 3], [6, 2]])
  return Math.min(most, offers)
} // prettier-ignore
