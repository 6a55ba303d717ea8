import { dateFormat, numberFormat } from './kept-formats.ts'
import { reader } from './reader.ts'

export interface Money {
  /** In minor units: cents for EUR, whole yen for JPY. */
  amount: number
  currency: string
}

/**
 * How many digits the currency has behind the point: as the contract says, never as Intl does, which gives the forint
 * none (CLDR says what people use, ISO 4217 what they count in).
 */
export const placesOf = (currency: string) => __CURRENCY_PLACES__[currency] ?? 2

/** `21500, EUR` → `215.00`: by text, so that no float ever holds an amount. */
export function toDecimal({ amount, currency }: Money) {
  const places = placesOf(currency)
  const digits = String(Math.abs(amount)).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  return `${amount < 0 ? '-' : ''}${whole}${places ? `.${digits.slice(-places)}` : ''}`
}

/** What somebody typed, in whichever way their language writes numbers, as minor units; null if it is no amount. */
export function parseAmount(text: string, currency: string): number | null {
  const places = placesOf(currency)
  const group = groupMark()
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '')
  const last = bare.match(/[.,](?=[^.,]*$)/)
  const tail = last ? bare.length - last.index! - 1 : 0
  const groups = last && last[0] === group && tail === 3
  const [whole = '', fraction = ''] =
    last && !groups ? [bare.slice(0, last.index), bare.slice(last.index! + 1)] : [bare, '']
  // Marks before the last are thousands, each with three digits behind it.
  if (!/^(\d*|\d{1,3}([.,])\d{3}(\2\d{3})*)$/.test(whole)) return null
  if (last && !groups && whole.includes(last[0])) return null
  const digits = whole.replace(/[.,]/g, '') || '0'
  if (!/^\d+$/.test(digits) || !/^\d*$/.test(fraction) || fraction.length > places || !bare) return null
  const amount = Number(digits + fraction.padEnd(places, '0'))
  return Number.isSafeInteger(amount) ? amount : null
}

export function formatMoney(money: Money, { short = false } = {}) {
  const places = placesOf(money.currency)
  const whole = short && money.amount % 10 ** places === 0
  return numberFormat(reader.locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: whole ? 0 : places,
    maximumFractionDigits: whole ? 0 : places,
  }).format(toDecimal(money) as Intl.StringNumericLiteral)
}

/** An amount as it stands in its input, without the currency. */
export function formatAmount(money: Money) {
  const places = placesOf(money.currency)
  return numberFormat(reader.locale, {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(toDecimal(money) as Intl.StringNumericLiteral)
}

export function formatNumber(value: number, { compact = false, percent = false } = {}) {
  return numberFormat(reader.locale, {
    maximumFractionDigits: 1,
    // German shortens no thousands, and would leave the point out of them here alone.
    ...(compact ? { notation: 'compact', useGrouping: 'always' } : {}),
    ...(percent ? { style: 'percent' } : {}),
  }).format(value)
}

/** A calendar date (`2026-12-01`): the same day everywhere. A short one is without its year where that is plain. */
export function formatDate(
  date: string,
  style: 'short' | 'medium' | 'long' = 'medium',
  year = !isNear(date),
) {
  const options: Intl.DateTimeFormatOptions =
    style === 'short'
      ? { day: 'numeric', month: 'short', ...(year ? { year: 'numeric' } : {}) }
      : { dateStyle: style }
  return dateFormat(reader.locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00Z`),
  )
}

/** Both ends of a span. Where one needs its year, the span has it: at its end, or at both if that is another. */
export function formatSpan(from: string, to: string, style?: 'short' | 'medium' | 'long'): [string, string] {
  const year = !isNear(from) || !isNear(to)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return [formatDate(from, style, year && !sameYear), formatDate(to, style, year)]
}

/** Less than half a year off, a day of that name is this one and no other. */
const isNear = (date: string) => Math.abs(daysUntil(date)) < 180

/** A moment (ISO 8601), in the person's own time zone. */
export function formatMoment(
  iso: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' },
) {
  return dateFormat(reader.locale, { ...options, timeZone: reader.timeZone }).format(new Date(iso))
}

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

export function formatRelative(iso: string, now = Date.now()) {
  const seconds = (Date.parse(iso) - now) / 1000
  const words = new Intl.RelativeTimeFormat(reader.locale, { numeric: 'auto' })
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1]
  return unit === 'second' ? words.format(0, 'second') : words.format(Math.trunc(seconds / size), unit)
}

/** How long to wait: `in 4 minutes`; rounded up, so that whoever comes then is not too early. */
export function formatWait(seconds: number) {
  const words = new Intl.RelativeTimeFormat(reader.locale)
  return seconds > 90 ? words.format(Math.ceil(seconds / 60), 'minute') : words.format(seconds, 'second')
}

/** Whole days from today, in the person's time zone, to a calendar date; negative once it is past. */
export function daysUntil(date: string, now = new Date()) {
  const today = dateFormat('en-CA', { timeZone: reader.timeZone }).format(now)
  return Math.round((Date.parse(date.slice(0, 10)) - Date.parse(today)) / 86_400_000)
}

function groupMark() {
  const parts = numberFormat(reader.locale, { useGrouping: true }).formatToParts(123456)
  return parts.find(({ type }) => type === 'group')?.value ?? ','
}
