import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { formatDate } from '@/ui/format.ts'
import { useNow } from '@/ui/now.ts'

const DAYS = [3, 7, 14, 30, 60, 90]

/** How long an offer stands: the choices, and the day on which it ends. */
export function useStanding() {
  const { t } = useI18n()
  const now = useNow()
  const until = (days: number) => new Date(now.value + days * 86_400_000).toISOString().slice(0, 10)
  const lives = computed(() =>
    DAYS.map((value) => ({
      value,
      label: t('offers.life', { days: t('offers.days', value), date: formatDate(until(value), 'short') }),
    })),
  )
  return { lives, until }
}
