/** The calendar date of a moment where somebody lives: 2026-11-24. */
export const dateIn = (zone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment)

/** The moment at which a date begins there; where clocks skip midnight, the first moment of that day. */
export function startOfDay(zone: string, date: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  // The offset at midnight UTC may not be the one at midnight there, so it is asked for once more.
  const near = midnight - offset(zone, midnight)
  const start = new Date(midnight - offset(zone, near))
  return dateIn(zone, start) < date ? new Date(near) : start
}

/** How far the clocks there are ahead of UTC, in milliseconds. */
function offset(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { ...CLOCK, timeZone: zone }).formatToParts(moment)
  const { year, month, day, hour, minute, second } = Object.fromEntries(
    parts.map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000
}

const CLOCK = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const

/** The first day of the month that lies `months` before the one of `date`. */
export function firstOfMonth(date: string, months = 0): string {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10)
}
