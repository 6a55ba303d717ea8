import { Temporal } from 'temporal-polyfill'

/** A reminder that is due: for whom (zone and chosen hour), of which day of theirs, and since when. */
export type DueHour = { zone: string; hour: number; date: string; since: Date }

/** How long after its hour a reminder is still sent when its day is over by then (an hour close to midnight). */
const LATEST_MS = 3 * 3_600_000

/**
 * Which reminders are due in a time zone at `now`: for each hour today's, once its moment is over; before that
 * yesterday's, if that moment is not long ago. So whoever was off for a while catches up on one evening, never on two.
 */
export function dueHours(zone: string, hours: readonly number[], now: Date): DueHour[] {
  const known = knownZone(zone)
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(known).toPlainDate()
  // Not today minus one: there are days that a zone has left out (Apia, 2011-12-30).
  const yesterday = today.toZonedDateTime(known).subtract({ milliseconds: 1 }).toPlainDate()
  return hours.flatMap((hour) => {
    const since = momentOf(today, hour, known)
    if (since <= now.getTime()) return [{ zone, hour, date: today.toString(), since: new Date(since) }]
    const before = momentOf(yesterday, hour, known)
    return now.getTime() - before < LATEST_MS
      ? [{ zone, hour, date: yesterday.toString(), since: new Date(before) }]
      : []
  })
}

/**
 * When it is `hour` o'clock on that day, in milliseconds: the first time where the clock is put back, and where it is
 * put forward over the hour, the moment from which it goes on.
 */
function momentOf(date: Temporal.PlainDate, hour: number, zone: string): number {
  const onTheClock = date.toPlainDateTime({ hour })
  const moment = onTheClock.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (moment.toPlainDateTime().equals(onTheClock)) return moment.epochMilliseconds
  // `earlier` lies before a gap; the change itself is what comes next.
  return (moment.getTimeZoneTransition('next') ?? moment).epochMilliseconds
}

/** A zone that this Node does not know (any longer) counts as UTC, rather than stopping everybody's reminders. */
function knownZone(zone: string): string {
  try {
    return Temporal.Now.zonedDateTimeISO(zone).timeZoneId
  } catch {
    return 'UTC'
  }
}
