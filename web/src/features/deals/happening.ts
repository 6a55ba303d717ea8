import type { ThreadEntry } from '@accord/contract'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { nameOf } from '@/ui/former.ts'

/** What a line of the conversation says happened: "Adrien Garnier rejected the offer". */
export function useHappening(entry: () => ThreadEntry) {
  const { t, te } = useI18n()
  const known = (key: string) => te(key) || te(key, 'en')
  return {
    sentence: computed(() => {
      const key = `deals.thread.${entry().happened}`
      return known(key)
        ? t(key, { who: entry().by === null ? t('deals.thread.clock') : nameOf(entry().by) })
        : (entry().happened ?? '')
    }),
    /** A campaign that ends says why by a word of the program's. */
    reason: computed(() => {
      const key = `deals.thread.why.${entry().body}`
      return known(key) ? t(key) : entry().body
    }),
  }
}
