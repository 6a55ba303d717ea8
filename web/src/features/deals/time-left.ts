import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useNow } from '@/ui/now.ts'
import { reader } from '@/ui/reader.ts'

const HOUR = 3_600_000
/** From here on an offer stands out in a list: whoever sleeps over it once more may be too late. */
const SOON = 48 * HOUR

/** How long an offer still stands. In days to the end, never "next week": that may be 8 days or 13. */
export function useTimeLeft(until: () => string) {
  const { t } = useI18n()
  const now = useNow()
  const milliseconds = computed(() => Date.parse(until()) - now.value)
  const over = computed(() => milliseconds.value <= 0)
  return {
    over,
    soon: computed(() => !over.value && milliseconds.value < SOON),
    left: computed(() =>
      over.value ? t('deals.left.over') : t('deals.left.ends', { when: inTime(milliseconds.value) }),
    ),
  }
}

/** Rounded down, so that nobody is promised an hour that is not there. */
export function inTime(milliseconds: number) {
  const words = new Intl.RelativeTimeFormat(reader.locale, { numeric: 'always' })
  if (milliseconds >= SOON) return words.format(Math.floor(milliseconds / (24 * HOUR)), 'day')
  if (milliseconds >= HOUR) return words.format(Math.floor(milliseconds / HOUR), 'hour')
  return words.format(Math.max(1, Math.floor(milliseconds / 60_000)), 'minute')
}
