import {
  AudienceWish,
  Currency,
  FOLLOWING,
  IsoDate,
  PlaceId,
  type Following,
  type Reason,
} from '@accord/contract'
import { useI18n } from 'vue-i18n'
import { ageText } from '@/features/profiles/audience.ts'
import { rateText } from '@/features/profiles/engagement.ts'
import { nameOf } from '@/features/profiles/place.ts'
import { formatDate, formatMoney, formatNumber } from '@/ui/format.ts'
import { reader } from '@/ui/reader.ts'
import { useWords } from '@/ui/words.ts'
import type { Asked, Bound, Choice } from './check-search.ts'
import { placeName, placeOfId } from './places.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** What is asked for, and what of it somebody meets, in the reader's language. The page has `discovery` among its messages. */
export function useSearchWords() {
  const { t } = useI18n()
  const { word } = useWords()

  function value(name: Choice, one: string): string {
    if (name === 'niche') return word('niches', one)
    if (name === 'category') return word('categories', one)
    if (name === 'platform') return word('platforms', one)
    if (name === 'audience') return wish(one)
    try {
      return nameOf(name === 'country' ? 'region' : 'language', one)
    } catch {
      // A link may bring what is no code at all.
      return one
    }
  }

  /** `country:DE:30`: whose followers are to three tenths and more in Germany. */
  function wish(asked: string): string {
    const [kind, key = '', share] = asked.split(':')
    if (!AudienceWish.safeParse(asked).success) return asked
    const who =
      kind === 'country' ? nameOf('region', key) : kind === 'age' ? ageText(key) : t(`profiles.audience.${key as 'other'}`) // prettier-ignore
    return t('discovery.wish', { share: formatNumber(Number(share) / 100, { percent: true }), who })
  }

  const count = (number: number) => formatNumber(number, { compact: true })

  /** Rounded up: nobody is to be held to a minute. */
  function time(minutes: number): string {
    if (minutes <= HOUR) return t('profiles.replies.minutes', Math.max(1, minutes))
    if (minutes <= 2 * DAY) return t('profiles.replies.hours', Math.ceil(minutes / HOUR))
    return t('profiles.replies.days', Math.ceil(minutes / DAY))
  }

  const km = (number: number) =>
    t('discovery.near.km', { n: Number.isFinite(number) ? formatNumber(number) : '?' })

  /** Where, and how far from there. */
  function near(id: string, within: string | undefined): string {
    const place = PlaceId.safeParse(id).success ? placeOfId(id) : null
    if (place === null)
      return within === undefined ? t('discovery.near.unknown') : t('discovery.chip.nearUnknown', { km: km(Number(within)) }) // prettier-ignore
    const name = place ? placeName(place) : '…'
    return within === undefined ? name : t('discovery.chip.near', { km: km(Number(within)), place: name })
  }

  /** One bound as its chip says it. */
  function bound(name: Bound, asked: Asked, lists: { id: number; name: string }[] = []): string {
    const said = asked[name] ?? ''
    const number = Number(said)
    if (/^(min|max)/.test(name) && !Number.isSafeInteger(number)) return said
    switch (name) {
      case 'text':
        return t('discovery.chip.text', { text: said })
      case 'near':
        return near(said, asked.within)
      case 'within':
        return km(number)
      case 'minFollowers':
      case 'maxFollowers':
        return t(`discovery.chip.${name}`, { n: count(number) })
      case 'minEngagement':
      case 'maxEngagement':
      case 'minReplyRate':
        return t(`discovery.chip.${name}`, { rate: rateText(number) })
      case 'minPrice':
      case 'maxPrice':
        return t(`discovery.chip.${name}`, { price: formatMoney({ amount: number, currency: Currency.safeParse(asked.currency).data ?? reader.currency }, { short: true }) }) // prettier-ignore
      case 'availableFrom':
      case 'availableTo':
        return t(`discovery.chip.${name}`, {
          date: IsoDate.safeParse(said).success ? formatDate(said) : said,
        })
      case 'maxReplyMinutes':
        return t('discovery.chip.maxReplyMinutes', { time: time(number) })
      case 'notInList':
        return t('discovery.chip.notInList', { list: lists.find(({ id }) => String(id) === said)?.name ?? said }) // prettier-ignore
      case 'newIn':
        return t('discovery.chip.newIn')
      case 'confirmed':
      case 'workedWith':
        return t(`discovery.${name}`)
      default:
        return said
    }
  }

  /** Why somebody is shown. */
  function reason({ part, value: figure }: Reason, currency: string | undefined): string {
    const number = Number(figure)
    switch (part) {
      case 'niche':
      case 'category':
      case 'platform':
      case 'country':
      case 'language':
      case 'audience':
        return value(part, String(figure))
      case 'city':
        return figure === null ? t('discovery.why.place') : String(figure)
      case 'distance':
        return number < 1 ? t('discovery.why.place') : t('discovery.why.distance', { km: km(number) })
      case 'followers':
        return t('discovery.why.followers', { n: count(number) }, number)
      case 'engagement':
      case 'replyRate':
        return t(`discovery.why.${part}`, { rate: rateText(number) })
      case 'price':
        return figure === null || !currency ? t('discovery.why.package') : t('discovery.why.price', { price: formatMoney({ amount: number, currency }, { short: true }) }) // prettier-ignore
      case 'replyMinutes':
        return t('discovery.why.replyMinutes', { time: time(number) })
      default:
        return t(`discovery.why.${part}`)
    }
  }

  const size = (following: Following): string => {
    const [from, to] = FOLLOWING[following]
    if (to === Infinity) return t('discovery.size.from', { from: count(from) })
    return from === 0 ? t('discovery.size.below', { to: count(to) }) : t('discovery.size.between', { from: count(from), to: count(to) }) // prettier-ignore
  }

  return { value, wish, bound, reason, size, time, count, km }
}
