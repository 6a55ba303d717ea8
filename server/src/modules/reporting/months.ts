import { Temporal } from 'temporal-polyfill'

/** The first moments of `count` months up to and with `month`, and that of the month after it. */
export function monthBegins(month: string, count: number, zone: string): Date[] {
  const first = Temporal.PlainYearMonth.from(month).subtract({ months: count - 1 })
  return Array.from({ length: count + 1 }, (_, n) => {
    const day = first.add({ months: n }).toPlainDate({ day: 1 })
    return new Date(day.toZonedDateTime(zone).epochMilliseconds)
  })
}

/** `month` moved by some months: "2026-01", -1 → "2025-12". */
export const monthsFrom = (month: string, by: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months: by }).toString()

/** The last day of the month: "2026-02" → "2026-02-28". */
export const lastDayOf = (month: string): string =>
  Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 }).subtract({ days: 1 }).toString() // prettier-ignore

/**
 * The month whose report is due in a zone: the one before the month that it is there, from `hour` o'clock of the first
 * on. Null before that: the report before it was due a month ago, and is late enough to be left out.
 */
export function reportDue(
  zone: string,
  hour: number,
  now: Date,
): { month: string; since: Date; begin: Date } | null {
  const known = knownZone(zone)
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(known)
  const first = here.toPlainDate().with({ day: 1 })
  const due = first.toPlainDateTime({ hour }).toZonedDateTime(known)
  if (Temporal.ZonedDateTime.compare(here, due) < 0) return null
  return {
    month: first.subtract({ months: 1 }).toPlainYearMonth().toString(),
    since: new Date(due.epochMilliseconds),
    begin: new Date(first.toZonedDateTime(known).epochMilliseconds),
  }
}

/** A zone that this Node does not know (any longer) counts as UTC. */
export function knownZone(zone: string): string {
  try {
    return Temporal.Now.zonedDateTimeISO(zone).timeZoneId
  } catch {
    return 'UTC'
  }
}
