import type { MatchPart } from '@accord/contract'
import { useI18n } from 'vue-i18n'
import { nameOf } from '@/features/profiles/place.ts'
import { formatMoney, formatNumber } from '@/ui/format.ts'
import { reader } from '@/ui/reader.ts'
import { useWords } from '@/ui/words.ts'

/** A part of a match as a sentence with its figures, to the one of the two who reads it. */
export function usePartWords(seenBy: () => 'sponsor' | 'influencer') {
  const { t } = useI18n()
  const { word } = useWords()
  const share = (hundredths: number) => formatNumber(hundredths / 10_000, { percent: true })
  const listed = (words: string[]) => new Intl.ListFormat(reader.locale, { type: 'disjunction' }).format(words) // prettier-ignore

  function textOf(part: MatchPart): string {
    const say = (key: string, figures: Record<string, string | number> = {}, count?: number) => {
      const path = `matching.${seenBy()}.${part.part}.${key}`
      return count === undefined ? t(path, figures) : t(path, figures, count)
    }
    switch (part.part) {
      case 'niche':
        if (part.niche === null) return say('none')
        if (part.points === 0) return say('other', { niche: word('niches', part.niche) })
        return say('same', { niche: word('niches', part.niche), n: part.among }, part.among)
      case 'audience':
        if (part.countries.length === 0) return say('none')
        if (part.share === null) return say('unknown')
        return say('share', { share: share(part.share), countries: listed(part.countries.map((code) => nameOf('region', code))) }) // prettier-ignore
      case 'platform':
        if (part.platforms.length === 0) return say('none')
        if (part.share === null) return say('unknown')
        return say('share', { share: share(part.share), platforms: listed(part.platforms.map((one) => word('platforms', one))) }) // prettier-ignore
      case 'price': {
        const { price, easily, left } = part
        if (!easily || !left) return say('none')
        if (!price) return say('unknown', { currency: left.currency })
        const key = price.amount <= easily.amount ? 'easy' : price.amount >= left.amount ? 'over' : 'between'
        const text = (money: typeof price) => formatMoney(money, { short: true })
        return say(key, { price: text(price), easily: text(easily), left: text(left) })
      }
      case 'reliability':
        return part.answered === null ? say('unknown') : say('share', { share: share(part.answered) })
      case 'results':
        return part.deals === 0 ? say('unknown') : say('kept', { kept: part.kept, n: part.deals }, part.deals)
    }
  }
  return { textOf }
}
