import { z } from 'zod'

/** A calendar date without a time, as in a campaign's start: 2026-11-24. */
export const IsoDate = z.iso
  .date({ abort: true })
  .refine((date) => date >= '2000-01-01' && date <= '2199-12-31', {
    error: 'is not a date between 2000 and 2199',
    params: { code: 'bad_date' },
  })

/** A moment, ISO 8601 in UTC, as it stands on the wire. */
export const Instant = z.iso.datetime()

/** The calendar date of a moment in UTC, which is where the days of a campaign begin and end. */
export const dateOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Asked of Intl itself: its list has each zone under one name only, and browsers may send another (Asia/Kolkata). */
const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
export const TimeZone = z
  .string()
  .max(60)
  .regex(/^[A-Za-z]/)
  .refine(isTimeZone, { error: 'is not a time zone' })
