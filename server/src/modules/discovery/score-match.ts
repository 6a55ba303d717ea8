import { MATCH_WORTH } from '@accord/contract'
import type { Currency, Match, MatchPart } from '@accord/contract'

/** What a campaign wants and can pay; what it says nothing of is not compared. */
export type Wanted = {
  niche: string | null
  countries: string[]
  platforms: string[]
  /** Minor units. `easily`: what one influencer may cost at ease; `left`: what is there for all. */
  pay: { easily: number; left: number; currency: string } | null
}

/** What an influencer has of it. */
export type Offered = {
  niches: string[]
  followers: number
  /** Of the followers, those on the wanted platforms. */
  there: number
  /** Hundredths of a percent of the audience in the wanted countries; null where no country of theirs is known. */
  audience: number | null
  /** The cheapest package in the campaign's currency. */
  price: number | null
}

/** How the other side has dealt with people so far. */
export type TrackRecord = {
  /** Hundredths of a percent of those who asked; null where too few did. */
  answered: number | null
  deals: number
  kept: number
}

/** Where nothing is said of one of them, half of what is left: whoever costs more leaves little for anybody else. */
export function payOf(
  left: number | null,
  { perHeadTo, compensation, currency }: { perHeadTo: number | null; compensation: string; currency: string },
): Wanted['pay'] {
  if (left === null || compensation === 'product') return null
  return { easily: Math.min(perHeadTo ?? Math.floor(left / 2), left), left, currency }
}

/** docs/search.md says this in words. */
export function scoreMatch(wanted: Wanted, offered: Offered, record: TrackRecord): Match {
  const parts = [
    nicheOf(wanted, offered),
    audienceOf(wanted, offered),
    priceOf(wanted, offered),
    platformOf(wanted, offered),
    reliabilityOf(record),
    resultsOf(record),
  ]
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts }
}

/** `fit`, from 0 to 1, as points; null where there is nothing to compare. */
const worth = (part: MatchPart['part'], fit: number | null) => {
  const of = MATCH_WORTH[part]
  return { points: Math.round((fit ?? 0.5) * of), of, known: fit !== null }
}

/** All of it where it is their only niche; the more others there are beside it, the nearer to two thirds. */
function nicheOf({ niche }: Wanted, { niches }: Offered): MatchPart {
  const fit = niche === null ? null : niches.includes(niche) ? 2 / 3 + 1 / (3 * niches.length) : 0
  return { part: 'niche', ...worth('niche', fit), niche, among: niches.length }
}

/** All of it from half of the audience on. */
function audienceOf({ countries }: Wanted, { audience }: Offered): MatchPart {
  const share = countries.length === 0 ? null : audience
  const fit = share === null ? null : Math.min(share / 5000, 1)
  return { part: 'audience', ...worth('audience', fit), countries, share }
}

/** All of it up to what is easily paid, nothing from where all that is left goes; in between in proportion. */
function priceOf({ pay }: Wanted, { price }: Offered): MatchPart {
  const money = (amount: number) => ({ amount, currency: pay?.currency as Currency })
  const fit = pay === null || price === null ? null
    : price <= pay.easily ? 1
    : price >= pay.left ? 0
    : (pay.left - price) / (pay.left - pay.easily) // prettier-ignore
  return {
    part: 'price',
    ...worth('price', fit),
    price: pay && price !== null ? money(price) : null,
    easily: pay && money(pay.easily),
    left: pay && money(pay.left),
  }
}

function platformOf({ platforms }: Wanted, { there, followers }: Offered): MatchPart {
  const fit = platforms.length === 0 || followers === 0 ? null : there / followers
  const share = fit === null ? null : Math.round(fit * 10_000)
  return { part: 'platform', ...worth('platform', fit), platforms, share }
}

function reliabilityOf({ answered }: TrackRecord): MatchPart {
  return {
    part: 'reliability',
    ...worth('reliability', answered === null ? null : answered / 10_000),
    answered,
  }
}

/** As if each began with two deals of which one was kept: one good deal is not yet a record, and none is the middle. */
function resultsOf({ deals, kept }: TrackRecord): MatchPart {
  return { part: 'results', ...worth('results', deals === 0 ? null : (kept + 1) / (deals + 2)), deals, kept }
}
