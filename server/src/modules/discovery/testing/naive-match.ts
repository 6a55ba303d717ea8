import type { Match } from '@accord/contract'
import type { Indexed } from './naive-search.ts'

/** A campaign as a match by hand sees it; nothing is committed yet. */
export type WantedByHand = {
  niche: string
  countries: string[]
  platforms: string[]
  compensation: string
  /** Euros, in minor units. */
  budget: number
  perHeadTo: number | null
}

/** The formula of docs/search.md written down once more, without a thought for speed; nobody has had a deal. */
export function naiveMatches(everybody: Indexed[], wanted: WantedByHand, most: number) {
  const { niche, countries, platforms } = wanted
  return everybody
    .filter(({ tags }) => tags.has(`niche:${niche}`))
    .filter(({ tags }) => platforms.length === 0 || platforms.some((one) => tags.has(`platform:${one}`)))
    .toSorted((a, b) => b.quality - a.quality || b.id - a.id)
    .slice(0, most)
    .map((one) => ({ id: one.id, points: points(one) }))
    .map((one) => ({ ...one, score: Object.values(one.points).reduce((sum, value) => sum + value, 0) }))
    .toSorted((a, b) => b.score - a.score || b.id - a.id)

  function points({ person, followers }: Indexed): { [part in Match['parts'][number]['part']]: number } {
    const lives = person.audience.filter(({ kind }) => kind === 'country')
    const there = sum(lives.filter(({ key }) => countries.includes(key)).map(({ share }) => share))
    const onThem = sum(person.accounts.filter(({ platform }) => platforms.includes(platform)).map((one) => one.followers)) // prettier-ignore
    const prices = person.packages.filter(({ currency }) => currency === 'EUR').map(({ price }) => price)
    return {
      niche: Math.round(20 + 10 / person.niches.length),
      audience: countries.length === 0 || lives.length === 0 ? 10 : Math.round(Math.min(20, (there / 5000) * 20)), // prettier-ignore
      price: wanted.compensation === 'product' || prices.length === 0 ? 10 : pricePoints(Math.min(...prices)),
      platform: platforms.length === 0 || followers === 0 ? 5 : Math.round((onThem / followers) * 10),
      reliability: person.replyRate === null ? 5 : Math.round(person.replyRate / 1000),
      results: 5,
    }
  }

  function pricePoints(price: number): number {
    const easily = Math.min(wanted.perHeadTo ?? Math.floor(wanted.budget / 2), wanted.budget)
    if (price <= easily) return 20
    if (price >= wanted.budget) return 0
    return Math.round((20 * (wanted.budget - price)) / (wanted.budget - easily))
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
