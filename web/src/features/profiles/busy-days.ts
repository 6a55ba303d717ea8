import type { UnavailablePeriod } from '@accord/contract'
import { reader } from '@/ui/reader.ts'

export interface Month {
  /** `2026-12` */
  month: string
  /** By weeks, as the person's calendar begins them; null before the first and after the last. */
  weeks: ({ day: string; busy: boolean } | null)[][]
}

/** A month as a calendar shows it. */
export function monthOf(month: string, periods: UnavailablePeriod[]): Month {
  const first = new Date(`${month}-01T00:00Z`)
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const before = (first.getUTCDay() - firstWeekday() + 7) % 7
  const cells: Month['weeks'][number] = Array.from({ length: before }, () => null)
  for (let at = 1; at <= days; at++) {
    const day = `${month}-${String(at).padStart(2, '0')}`
    cells.push({ day, busy: periods.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay) })
  }
  while (cells.length % 7) cells.push(null)
  return { month, weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)) } // prettier-ignore
}

/** `2026-11`, 2 → `2027-01` */
export function monthsLater(month: string, months: number) {
  const date = new Date(`${month}-01T00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 7)
}

/** The days of a week from the first, short and in full. */
export function weekdays() {
  // 2026-11-01 is a Sunday.
  return Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2026, 10, 1 + at + firstWeekday()))).map((day) => ({
    short: new Intl.DateTimeFormat(reader.locale, { weekday: 'narrow', timeZone: 'UTC' }).format(day),
    long: new Intl.DateTimeFormat(reader.locale, { weekday: 'long', timeZone: 'UTC' }).format(day),
  }))
} // prettier-ignore

/** 0 is Sunday. */
function firstWeekday() {
  const locale = new Intl.Locale(reader.locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } }
  return (locale.getWeekInfo?.().firstDay ?? 1) % 7
}

/** When somebody is busy next or now; undefined where nothing is said. */
export function nextBusy(periods: UnavailablePeriod[], today: string) {
  const coming = periods.filter(({ lastDay }) => lastDay >= today)
  const first = coming.toSorted((one, other) => one.firstDay.localeCompare(other.firstDay))[0]
  if (!first) return undefined
  if (first.firstDay > today) return { now: false, day: first.firstDay }
  let until = first.lastDay
  // Periods that overlap or touch are one to whoever waits.
  for (const { firstDay, lastDay } of coming.toSorted((one, other) => one.firstDay.localeCompare(other.firstDay)))
    if (Date.parse(firstDay) <= Date.parse(until) + 86_400_000 && lastDay > until) until = lastDay
  return { now: true, day: until }
} // prettier-ignore
