import { WHOLE, type InfluencerProfile } from '@accord/contract'
import { useI18n } from 'vue-i18n'
import { ageText } from '@/features/profiles/audience.ts'
import { nextBusy } from '@/features/profiles/busy-days.ts'
import { rateText } from '@/features/profiles/engagement.ts'
import { nameOf, placeOf } from '@/features/profiles/place.ts'
import { formatDate, formatMoney, formatNumber } from '@/ui/format.ts'
import { reader } from '@/ui/reader.ts'
import { useWords } from '@/ui/words.ts'
import { useSearchWords } from './search-words.ts'

interface Row {
  label: string
  /** One for each of those compared; the best is marked where only one is. */
  cells: { lines: string[]; best: boolean }[]
}

/** Shown of each part of an audience. */
const LARGEST = 3

/** What is laid side by side, in words. The page has `discovery`, `profiles` and `words` among its messages. */
export function useComparison() {
  const { t } = useI18n()
  const { word } = useWords()
  const { time, count } = useSearchWords()
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: reader.timeZone }).format(new Date())

  const share = (hundredths: number) => formatNumber(hundredths / WHOLE, { percent: true })

  function available({ unavailable }: InfluencerProfile): string {
    const next = nextBusy(unavailable, today)
    if (!next) return t('profiles.availability.free')
    const day = formatDate(next.day, 'long')
    return t(next.now ? 'profiles.availability.busyNow' : 'profiles.availability.freeNow', { day })
  }

  const accounts = ({ socialAccounts }: InfluencerProfile) =>
    socialAccounts.map(({ platform, followers, engagementRate, confirmedBy }) =>
      [
        `${word('platforms', platform)}: ${count(followers)}`,
        engagementRate === null ? '' : rateText(engagementRate),
        confirmedBy === 'self_reported' ? '' : t(`profiles.confirmed.${confirmedBy}`),
      ]
        .filter(Boolean)
        .join(' · '),
    )

  const shares = (kind: 'country' | 'age' | 'gender', name: (key: string) => string) => (one: InfluencerProfile) =>
    [...one.audience[kind]]
      .sort((a, b) => b.share - a.share)
      .slice(0, LARGEST)
      .map(({ key, share: part }) => `${name(key)} ${share(part)}`) // prettier-ignore

  return {
    rows(people: InfluencerProfile[]): Row[] {
      const row = (
        label: string,
        lines: (one: InfluencerProfile) => string[],
        figure?: (one: InfluencerProfile) => number | null,
      ): Row => {
        const best = figure && bestOf(people.map(figure))
        return { label, cells: people.map((one, at) => ({ lines: lines(one), best: best === at })) }
      }
      const currencies = new Set(people.map(({ priceFrom }) => priceFrom?.currency))
      return [
        row(t('profiles.followers'), ({ followers }) => [formatNumber(followers)], ({ followers }) => followers),
        row(t('profiles.socialAccounts'), accounts),
        row(t('profiles.reach'), ({ reach }) => [formatNumber(reach)], ({ reach }) => reach),
        row(
          t('discovery.compare.price'),
          ({ priceFrom }) => [priceFrom ? formatMoney(priceFrom, { short: true }) : t('profiles.onRequest')],
          // Prices in several currencies are not compared.
          currencies.size === 1 ? ({ priceFrom }) => (priceFrom ? -priceFrom.amount : null) : undefined,
        ),
        row(t('profiles.packages'), ({ packages }) => packages.map(({ title, price }) => `${title}: ${formatMoney(price, { short: true })}`)),
        row(t('discovery.compare.place'), (one) => [placeOf(one)].filter(Boolean)),
        row(t('profiles.languages'), ({ languages }) => languages.map((code) => nameOf('language', code))),
        row(t('discovery.column.niches'), ({ niches }) => niches.map((niche) => word('niches', niche))),
        row(t('discovery.compare.audienceCountries'), shares('country', (key) => nameOf('region', key))),
        row(t('discovery.compare.audienceAge'), shares('age', ageText)),
        row(t('discovery.compare.audienceGender'), shares('gender', (key) => t(`profiles.audience.${key as 'other'}`))),
        row(
          t('discovery.answers'),
          ({ replies }) => (replies.rate === null ? [t('profiles.replies.tooFew')] : [rateText(replies.rate)]),
          ({ replies }) => replies.rate,
        ),
        row(
          t('discovery.howSoon'),
          ({ replies }) => (replies.rate === null || replies.minutes === null ? [] : [time(replies.minutes)]),
          ({ replies }) => (replies.rate === null || replies.minutes === null ? null : -replies.minutes),
        ),
        row(t('profiles.availability.title'), (one) => [available(one)]),
        row(t('profiles.dealsAgreed'), ({ dealsAgreed }) => [formatNumber(dealsAgreed)], ({ dealsAgreed }) => dealsAgreed),
        row(t('profiles.memberSince'), ({ memberSince }) => [formatDate(memberSince)]),
      ] // prettier-ignore
    },
  }
}

/** Where the highest stands; nowhere where two share it or it is nothing. */
export function bestOf(figures: (number | null)[]): number | undefined {
  const known = figures.filter((one) => one !== null)
  const highest = Math.max(...known)
  const at = figures.indexOf(highest)
  return known.length > 1 && figures.lastIndexOf(highest) === at && highest !== 0 ? at : undefined
}
