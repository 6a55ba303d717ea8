import { CATEGORIES, NICHES, PLATFORMS } from '@accord/contract'
import { randomFor } from '../demo/random.ts'
import { AGES, COMMON, FAMILY, FIRST, GERMAN, PLACES, RARE } from './made-up-words.ts'

/**
 * People of whom each property follows from their number alone: the same thousand are the same on every machine, and
 * the first ten thousand of a million are the ten thousand. Their spread is a real one: few are large, some words are
 * everywhere and many are rare, a few countries have most of the people.
 */
export type MadeUpInfluencer = {
  number: number
  username: string
  handle: string
  name: string
  bio: string
  category: string
  niches: string[]
  languages: string[]
  country: string
  city: string
  accounts: { platform: string; followers: number; engagement: number | null; confirmed: boolean }[]
  packages: { platform: string; price: number; currency: string }[]
  /** Shares in hundredths of a percent. */
  audience: { kind: 'country' | 'age' | 'gender'; key: string; share: number }[]
  busy: { firstDay: string; lastDay: string }[]
  invitations: number
  replyRate: number | null
  replyMinutes: number | null
}

export function madeUpInfluencer(number: number): MadeUpInfluencer {
  const chance = randomFor(`influencer ${number}`)
  const pick = <T>(list: readonly T[], skew = 1): T => list[Math.floor(list.length * chance() ** skew)] as T
  const first = pick(FIRST)
  const family = pick(FAMILY)
  const place = pick(PLACES, 2.2)
  const german = place.language === 'de'
  const bio = Array.from({ length: 8 + Math.floor(chance() * 22) }, () => {
    const kind = chance()
    return kind < 0.15 ? pick(RARE, 1.5) : german && kind < 0.6 ? pick(GERMAN, 1.6) : pick(COMMON, 1.6)
  })
  // One in ten has more than 8,000, one in a hundred more than 125,000.
  const total = Math.min(50_000_000, Math.round(500 * (1 - chance()) ** -1.2))
  // The larger, the less each follower reacts.
  const typical = 900 / Math.log10(total + 10) ** 1.2
  const accounts = unique(
    Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(PLATFORMS, 1.9)),
  ).map((platform, index) => ({
    platform,
    followers: Math.round(total / (index + 1) ** 1.5),
    engagement: chance() < 0.12 ? null : Math.min(10_000, Math.round(typical * (0.4 + 1.4 * chance()))),
    confirmed: chance() < 0.3,
  }))
  const usual = 2000 + Math.sqrt(total) * 90
  const currency = place.country === 'US' ? 'USD' : place.country === 'GB' ? 'GBP' : 'EUR'
  const packages = Array.from({ length: Math.floor(chance() * 4) }, () => ({
    platform: pick(accounts).platform,
    price: Math.max(500, Math.round((usual * (0.5 + 2 * chance())) / 500) * 500),
    currency: chance() < 0.05 ? 'USD' : currency,
  }))
  const answers = chance() < 0.4
  return {
    number,
    username: `person${number}`,
    handle: `${plain(first)}.${plain(family)}${number}`,
    name: `${first} ${family}`,
    bio: sentence(bio),
    category: pick(CATEGORIES, 1.7),
    niches: unique(Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(NICHES, 1.3))),
    languages: unique([place.language, ...(chance() < 0.3 ? ['en'] : [])]),
    country: place.country,
    city: pick(place.cities, 1.5),
    accounts,
    packages,
    audience: chance() < 0.6 ? audience(place.country, chance) : [],
    busy: chance() < 0.1 ? [busy(chance)] : [],
    invitations: answers ? 3 + Math.floor(chance() * 40) : 0,
    replyRate: answers ? Math.round(3000 + 7000 * chance()) : null,
    replyMinutes: answers ? Math.round(10 * 600 ** chance()) : null,
  }
}

function audience(home: string, chance: () => number): MadeUpInfluencer['audience'] {
  const atHome = 2500 + Math.floor(chance() * 6000)
  const elsewhere = PLACES[Math.floor(chance() * 5)]?.country ?? 'US'
  const female = 1500 + Math.floor(chance() * 7000)
  const age = Math.floor(chance() * (AGES.length - 1))
  const main = 2500 + Math.floor(chance() * 3500)
  return [
    { kind: 'country', key: home, share: atHome },
    ...(elsewhere === home ? [] : [{ kind: 'country' as const, key: elsewhere, share: Math.floor((10_000 - atHome) / 2) }]), // prettier-ignore
    { kind: 'gender', key: 'female', share: female },
    { kind: 'gender', key: 'male', share: 9900 - female },
    { kind: 'age', key: AGES[age] as string, share: main },
    { kind: 'age', key: AGES[age + 1] as string, share: 2200 },
  ]
}

function busy(chance: () => number): MadeUpInfluencer['busy'][number] {
  const start = Date.UTC(2035, 0, 1) + Math.floor(chance() * 365) * 86_400_000
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  return { firstDay: day(start), lastDay: day(start + Math.floor(chance() * 30) * 86_400_000) }
}

const unique = <T>(list: T[]): T[] => [...new Set(list)]
const sentence = (list: string[]): string =>
  `${list.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`
const plain = (name: string): string =>
  name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')
