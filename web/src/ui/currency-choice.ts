import { computed, ref } from 'vue'
import type { Money } from './format.ts'

/**
 * Which currency a chart shows, since sums of several are never added up: the `preferred` one where there is any of
 * it, else the one with the most in it, until the reader picks another.
 */
export function useCurrencyChoice(all: () => Money[], preferred: () => string | undefined) {
  const chosen = ref<string>()
  const currencies = computed(() => {
    const sums = new Map<string, number>()
    for (const { currency, amount } of all()) sums.set(currency, (sums.get(currency) ?? 0) + amount)
    const first = preferred()
    return [...sums].sort(([one, more], [other, less]) => Number(other === first) - Number(one === first) || less - more).map(([currency]) => currency) // prettier-ignore
  })
  const currency = computed({
    get: () => {
      const known = chosen.value !== undefined && currencies.value.includes(chosen.value)
      return known ? chosen.value! : (currencies.value[0] ?? preferred() ?? 'EUR')
    },
    set: (one) => (chosen.value = one),
  })
  const amountIn = (money: Money[]) => money.find((one) => one.currency === currency.value)?.amount ?? 0
  return { currencies, currency, amountIn }
}
