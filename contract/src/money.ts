import { z } from 'zod'

/** Currencies an installation may use, each with its number of decimal places (ISO 4217). */
export const CURRENCY_PLACES = {
  EUR: 2, USD: 2, GBP: 2, CHF: 2, SEK: 2, NOK: 2, DKK: 2, PLN: 2, CZK: 2, HUF: 2, RON: 2, BGN: 2, ISK: 0,
  TRY: 2, UAH: 2, CAD: 2, AUD: 2, NZD: 2, SGD: 2, HKD: 2, INR: 2, IDR: 2, THB: 2, JPY: 0, KRW: 0, CNY: 2,
  BRL: 2, MXN: 2, CLP: 0, ZAR: 2, NGN: 2, KES: 2, EGP: 2, ILS: 2, AED: 2, SAR: 2, KWD: 3, BHD: 3, TND: 3,
} as const // prettier-ignore

export type Currency = keyof typeof CURRENCY_PLACES
export const CURRENCIES = Object.keys(CURRENCY_PLACES) as [Currency, ...Currency[]]
export const Currency = z.enum(CURRENCIES)

/** The largest amount one campaign or offer may name, in minor units: a thousand of them still add up exactly. */
export const MAX_AMOUNT = 1_000_000_000_000

/** Money as Accord holds it everywhere: integer minor units (cents, yen, fils) and their currency. */
export type Money = { amount: number; currency: Currency }
export const Money = z.strictObject({
  amount: z
    .int()
    .min(0)
    .max(MAX_AMOUNT * 1000),
  currency: Currency,
})
export const PositiveMoney = z.strictObject({
  amount: z.int().positive().max(MAX_AMOUNT),
  currency: Currency,
})

const DECIMAL = /^(\d{1,13})(?:\.(\d+))?$/

/**
 * "12.5" in EUR → 1250. By text, never through a float, so that every amount is exact.
 * Null where the text is not a plain non-negative decimal or has more places than the currency.
 */
export function minorUnits(decimal: string, currency: Currency): number | null {
  const places = CURRENCY_PLACES[currency]
  const [, whole, fraction = ''] = DECIMAL.exec(decimal) ?? []
  if (whole === undefined || fraction.length > places) return null
  const minor = Number(whole + fraction.padEnd(places, '0'))
  return Number.isSafeInteger(minor) ? minor : null
}

/** 1250 in EUR → "12.50"; 1250 in JPY → "1250". */
export function decimalText(minor: number, currency: Currency): string {
  const places = CURRENCY_PLACES[currency]
  const digits = String(Math.abs(minor)).padStart(places + 1, '0')
  const sign = minor < 0 ? '-' : ''
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** 125000 in EUR → "1,250.00 EUR": for mail and paper, where no reader's language is known. */
export function amountText({ amount, currency }: Money): string {
  const [whole = '', fraction] = decimalText(amount, currency).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${grouped}${fraction === undefined ? '' : `.${fraction}`} ${currency}`
}
