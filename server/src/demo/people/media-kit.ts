import { AGE_GROUPS, WHOLE } from '@accord/contract'
import type { Audience, Platform, UnavailablePeriod } from '@accord/contract'
import { dateLater, daysLater } from '../calendar.ts'
import { between, chance, normal, randomFor, shuffled, weighted, whole } from '../random.ts'
import type { Random } from '../random.ts'
import type { Format, Influencer, MediaKit } from './influencer.ts'

/** What somebody's media kit says beyond names and prices, from a stream of chance of its own. */
export function mediaKitOf(one: Omit<Influencer, 'kit' | 'portfolio'>, today: Date): MediaKit {
  const random = randomFor(`media kit of ${one.handle}`)
  const surged = !one.demo && !one.flag && chance(randomFor(`surge of ${one.handle}`), 0.06)
  const rises = one.channels.map((_, at) => (one.demo && at === 2 ? ofSurge : at > 0 ? ofGrowth : one.flag ? ofBoughtFollowers : surged ? ofSurge : ofGrowth))
  return {
    audience: one.demo ? MARAS : audienceOf(random, one),
    unavailable: one.demo ? [{ firstDay: dateLater(today, 19), lastDay: dateLater(today, 33) }, { firstDay: dateLater(today, 58), lastDay: dateLater(today, 62) }] : busyDays(random, today),
    channels: one.channels.map((channel, at) => ({
      ...(one.demo ? maras(at, today) : confirmation(random, today, one, channel.platform)),
      ...(surged && at === 0 ? { confirmedBy: 'self_reported' as const, confirmedAt: null } : {}),
      counts: rises[at]!(random, channel.followers, one.createdAt, today),
    })),
    packages: one.packages.map((offered) => termsOf(random, offered)),
  }
} // prettier-ignore

const MARAS: Audience = {
  country: [{ key: 'SE', share: 4640 }, { key: 'DE', share: 1910 }, { key: 'NO', share: 1180 }, { key: 'GB', share: 720 }, { key: 'US', share: 510 }],
  age: [{ key: '18_24', share: 1430 }, { key: '25_34', share: 3870 }, { key: '35_44', share: 2760 }, { key: '45_54', share: 1240 }, { key: '55_64', share: 480 }, { key: '65_up', share: 220 }],
  gender: [{ key: 'female', share: 5830 }, { key: 'male', share: 3980 }, { key: 'other', share: 190 }],
} // prettier-ignore

const maras = (at: number, today: Date) =>
  at === 2
    ? { confirmedBy: 'self_reported' as const, confirmedAt: null }
    : { confirmedBy: at === 0 ? ('screenshot' as const) : ('link' as const), confirmedAt: daysLater(today, at === 0 ? -8.4 : -11.3) } // prettier-ignore

/** Half are as their influencer says; the larger somebody is, the sooner somebody has asked for more. */
function confirmation(random: Random, today: Date, { followers, flag }: Pick<Influencer, 'followers' | 'flag'>, platform: Platform) {
  const confirmedBy = flag ? 'self_reported' : weighted(random, [['self_reported', 50], ['link', followers > 20_000 ? 34 : 18], ['screenshot', followers > 20_000 ? 26 : 12]])
  // Their handles are no addresses of sites, so there is no page to look at.
  if (confirmedBy === 'link' && ['blog', 'newsletter', 'podcast'].includes(platform)) return { confirmedBy: 'self_reported' as const, confirmedAt: null }
  // Nobody has been here for less than twelve days.
  return { confirmedBy, confirmedAt: confirmedBy === 'self_reported' ? null : daysLater(today, -between(random, 0.4, 11.6)) }
} // prettier-ignore

/** Month by month, a few percent more each; the last time on one of the last days. */
function ofGrowth(random: Random, followers: number, since: Date, today: Date) {
  const growth = 1 + Math.min(0.12, Math.max(-0.01, 0.018 + 0.02 * normal(random)))
  const last = whole(random, 12, 26)
  return countsOn(
    [0, 1, 2, 3, 4, 5, 6, 7].map((months) => [last + months * 30, Math.round((followers / growth ** months) * (months ? between(random, 0.995, 1.005) : 1))] as const),
    since,
    today,
  )
} // prettier-ignore

/** One piece went round, and more than half came within a month. */
function ofSurge(_random: Random, followers: number, since: Date, today: Date) {
  const shares = [[14, 1], [44, 0.982], [71, 0.967], [101, 0.412], [131, 0.404], [161, 0.391]] as const
  return countsOn(
    shares.map(([days, share]) => [days, Math.round(followers * share)] as const),
    since,
    today,
  )
} // prettier-ignore

/** Two thirds came within one week. */
function ofBoughtFollowers(_random: Random, followers: number, since: Date, today: Date) {
  const shares = [[20, 1], [60, 0.997], [120, 1.004], [183, 1.01], [190, 0.293], [220, 0.288], [250, 0.281]] as const // prettier-ignore
  return countsOn(
    shares.map(([days, share]) => [days, Math.round(followers * share)] as const),
    since,
    today,
  )
}

function countsOn(counts: (readonly [daysAgo: number, followers: number])[], since: Date, today: Date) {
  const known = counts.filter(([daysAgo]) => daysLater(today, -daysAgo) >= since)
  // Whoever came lately has said it once, on coming.
  const said = known.length > 0 ? known : [[Math.floor((today.getTime() - since.getTime()) / 86_400_000), counts[0]![1]] as const] // prettier-ignore
  return said.map(([daysAgo, followers]) => ({ day: dateLater(today, -daysAgo), followers })).toReversed()
}

const SPEAK: Record<string, string[]> = { en: ['GB', 'US', 'IE', 'CA', 'AU'], de: ['DE', 'AT', 'CH'], fr: ['FR', 'BE', 'CH', 'CA'], es: ['ES', 'MX', 'AR', 'CO'], pt: ['PT', 'BR'], nl: ['NL', 'BE'], it: ['IT', 'CH'], sv: ['SE', 'FI', 'NO'], pl: ['PL', 'GB', 'DE'], tr: ['TR', 'DE'], ja: ['JP'], hi: ['IN', 'GB', 'AE'] } // prettier-ignore
/** In which of the age groups most of a niche's people are, from 0; 2 where nothing is said. */
const AGE: Record<string, number> = { gaming: 1.2, fashion: 1.5, beauty: 1.5, music: 1.6, parenting: 2.6, family: 2.8, gardening: 3.6, finance: 2.7, home: 2.9, books: 2.3, cars: 2.5, business: 2.6, health: 2.6 } // prettier-ignore
/** How many of them are women; half where nothing is said. */
const WOMEN: Record<string, number> = { beauty: 0.86, fashion: 0.74, parenting: 0.79, family: 0.76, gaming: 0.24, cars: 0.17, technology: 0.27, finance: 0.36, sports: 0.34, food: 0.62, books: 0.71, home: 0.72, gardening: 0.64, pets: 0.68, fitness: 0.54 } // prettier-ignore

function audienceOf(random: Random, { country, languages, niches: [niche] }: Pick<Influencer, 'country' | 'languages' | 'niches'>): Audience {
  // One in eight says nothing about it, one in eight only where.
  const says = weighted(random, [['nothing', 12], ['country', 12], ['all', 76]])
  if (says === 'nothing') return { country: [], age: [], gender: [] }
  let left = between(random, 0.84, 0.97)
  const home = left * between(random, 0.42, 0.82)
  const others = shuffled(random, [...new Set(languages.flatMap((language) => SPEAK[language] ?? []))].filter((code) => code !== country)).slice(0, whole(random, 2, 5))
  left -= home
  const countries = [[country, home] as const, ...others.map((code) => {
    const share = left * between(random, 0.35, 0.6)
    left -= share
    return [code, share] as const
  })]
  if (says === 'country') return { country: sharesOf(countries), age: [], gender: [] }
  const centre = (AGE[niche] ?? 2) + 0.35 * normal(random)
  const weights = AGE_GROUPS.map((_, at) => Math.exp(-((at - centre) ** 2) / 2.4) * between(random, 0.8, 1.2))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const other = between(random, 0.004, 0.03)
  const women = Math.min(0.95, Math.max(0.05, (WOMEN[niche] ?? 0.5) + 0.07 * normal(random))) * (1 - other)
  return {
    country: sharesOf(countries),
    age: sharesOf(AGE_GROUPS.map((group, at) => [group, weights[at]! / all] as const)),
    gender: sharesOf([['female', women], ['male', 1 - other - women], ['other', other]] as const),
  }
} // prettier-ignore

/** Tenths of a percent, as the networks show them. Rounded down: together they are never more than everybody. */
const sharesOf = <K extends string>(shares: readonly (readonly [K, number])[]) =>
  shares
    .map(([key, share]) => ({ key, share: Math.floor(share * 1000) * (WHOLE / 1000) }))
    .filter(({ share }) => share > 0)

function busyDays(random: Random, today: Date): UnavailablePeriod[] {
  const many = weighted(random, [[0, 46], [1, 30], [2, 17], [3, 7]]) // prettier-ignore
  let from = chance(random, 0.15) ? -whole(random, 1, 4) : whole(random, 3, 45)
  return Array.from({ length: many }, () => {
    const days = whole(random, 4, 16)
    const period = { firstDay: dateLater(today, from), lastDay: dateLater(today, from + days) }
    from += days + whole(random, 9, 40)
    return period
  })
}

/** Days that the work of a format takes, at least and at most. */
const TAKES: Partial<Record<Format, [number, number]>> = { story: [3, 7], reel: [7, 14], short: [5, 10], video: [18, 35], live: [10, 21], article: [10, 21], review: [28, 42], episode: [21, 35], mention: [7, 14] } // prettier-ignore

function termsOf(random: Random, { title, description, format }: Influencer['packages'][number]) {
  const [least, most] = TAKES[format] ?? [5, 12]
  const days = whole(random, least, most)
  // What the words promise anyway is said here too.
  const promised = /one round of changes/i.test(`${title} ${description}`) ? 1 : null
  return {
    turnaroundDays: chance(random, 0.12) ? null : days,
    revisions: promised ?? weighted(random, [[0, 18], [1, 44], [2, 30], [3, 8]]),
    usageRights: weighted(random, [['none', 26], ['organic_30_days', 40], ['organic_12_months', 20], ['paid_30_days', 11], ['paid_12_months', 3]]),
  }
} // prettier-ignore
