import { CURRENCY_PLACES } from '@accord/contract'
import type { Currency } from '@accord/contract'

// Roughly what one euro is, where it is far from one: demo prices should look like prices in any currency.
const PER_EURO: Partial<Record<Currency, number>> = {
  SEK: 10, NOK: 10, DKK: 8, PLN: 4, CZK: 25, HUF: 400, RON: 5, BGN: 2, ISK: 150, TRY: 50, UAH: 50, HKD: 10,
  INR: 100, IDR: 20_000, THB: 40, JPY: 150, KRW: 1500, CNY: 8, BRL: 6, MXN: 20, CLP: 1000, ZAR: 20, NGN: 1500,
  KES: 150, EGP: 50, ILS: 4, AED: 4, SAR: 4, TND: 3,
} // prettier-ignore

/** The demo is composed in whole euros; here they become the installation's money. */
export type DemoMoney = {
  currency: Currency
  minor: (euros: number) => number
  text: (euros: number) => string
}

export function moneyIn(currency: Currency): DemoMoney {
  const units = (euros: number) => euros * (PER_EURO[currency] ?? 1)
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 })
  return {
    currency,
    minor: (euros) => units(euros) * 10 ** CURRENCY_PLACES[currency],
    text: (euros) => format.format(units(euros)),
  }
}

/** Steps in which people name a price: nobody asks for 1,837. */
const STEPS = [[100, 5], [300, 10], [1000, 25], [3000, 50], [8000, 100], [20_000, 250]] as const // prettier-ignore

export function asPeopleSay(euros: number): number {
  const step = STEPS.find(([below]) => euros < below)?.[1] ?? 500
  return Math.max(step, Math.round(euros / step) * step)
}

/** A budget is rounder than a price. */
export function asPeoplePlan(euros: number): number {
  const step = euros < 3000 ? 100 : euros < 12_000 ? 500 : euros < 40_000 ? 1000 : 5000
  return Math.max(step, Math.round(euros / step) * step)
}
