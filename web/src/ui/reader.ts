import type { Currency } from '@accord/contract'
import { reactive } from 'vue'

/** Whoever reads the page: in which language, which time zone, and which currency the installation counts in. */
export const reader = reactive({
  locale: 'en',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  currency: 'EUR' as Currency,
})
