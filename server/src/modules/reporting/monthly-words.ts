import { amountText } from '@accord/contract'
import type { Money } from '@accord/contract'

/** "2026-10" → "October 2026". */
export const monthName = (month: string): string =>
  new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00Z`),
  )

/** "2026-10" → "Oct". */
export const monthShort = (month: string): string =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00Z`))

/** "1 Oct – 30 Nov 2026", "20 Dec 2026 – 3 Jan 2027". */
export const daysText = (from: string, to: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    new Date(`${from}T00:00Z`),
    new Date(`${to}T00:00Z`),
  )

export const moneyText = (sums: Money[]): string => sums.map(amountText).join(' + ') || '0'

/** Minutes as people say them: "45 min", "3 h 20 min", "2 d 4 h". */
export function timeText(minutes: number | null): string {
  if (minutes === null) return '–'
  if (minutes < 60) return `${minutes} min`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours < 24) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`
  const [days, left] = [Math.floor(hours / 24), hours % 24]
  return left > 0 ? `${days} d ${left} h` : `${days} d`
}

/** How it compares with the month before; sums only where both are of one and the same currency. */
export function changeText(now: number | Money[], before: number | Money[]): string {
  if (typeof now !== 'number' && typeof before !== 'number') {
    const [one, other] = [now[0], before[0]]
    if (now.length > 1 || before.length > 1) return `before: ${moneyText(before)}`
    if (one && other && one.currency !== other.currency) return `before: ${moneyText(before)}`
    return changeText(one?.amount ?? 0, other?.amount ?? 0)
  }
  if (now === before) return 'as the month before'
  if (before === 0) return 'none the month before'
  const percent = Math.round((((now as number) - (before as number)) / (before as number)) * 100)
  return `${percent > 0 ? '+' : percent < 0 ? '−' : '±'}${Math.abs(percent)} % on the month before`
}

/** Whole percent, at most 100. */
export const shareOf = (part: Money, whole: Money): number =>
  whole.amount > 0 ? Math.min(100, Math.round((part.amount / whole.amount) * 100)) : 0
