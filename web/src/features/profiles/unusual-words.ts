import type { Unusual } from '@accord/contract'
import { useI18n } from 'vue-i18n'
import { formatDate, formatNumber } from '@/ui/format.ts'
import { useWords } from '@/ui/words.ts'
import { rateText } from './engagement.ts'

/** What is unusual about an account, as a sentence with the figures and what they are compared with. */
export function useUnusualWords() {
  const { t } = useI18n()
  const { word } = useWords()
  const compact = (value: number) => formatNumber(value, { compact: true })

  function textOf(mark: Unusual): string {
    const { platform, confirmedBy } = mark
    const account = word('platforms', platform)
    const sure = confirmedBy === 'self_reported' ? '' : ` ${t('profiles.unusual.confirmed', { how: t(`profiles.confirmed.${confirmedBy}`) })}` // prettier-ignore
    if (mark.kind === 'followers_jump') {
      const { before, after, firstDay, lastDay } = mark
      return t('profiles.unusual.jump', { account, before: compact(before), after: compact(after), first: formatDate(firstDay), last: formatDate(lastDay) }) + sure // prettier-ignore
    }
    const figures = { account, rate: rateText(mark.rate), size: sizeOf(mark), bound: rateText(mark.bound) }
    const way = mark.kind === 'engagement_high' ? 'high' : 'low'
    const text =
      mark.accounts === null || mark.middle === null
        ? t(`profiles.unusual.${way}Fixed`, figures)
        : t(`profiles.unusual.${way}`, { ...figures, n: formatNumber(mark.accounts), middle: rateText(mark.middle) }) // prettier-ignore
    return text + sure
  }

  function sizeOf({ from, to }: { from: number; to: number | null }): string {
    if (to === null) return t('profiles.unusual.from', { from: compact(from) })
    return from === 0
      ? t('profiles.unusual.under', { to: compact(to) })
      : t('profiles.unusual.between', { from: compact(from), to: compact(to) })
  }
  return { textOf }
}
