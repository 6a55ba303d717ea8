import { dateOf } from '@accord/contract'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** The day's first moment in UTC. All that happened in the demo lies before it, so the hour of the start is no matter. */
export const startOfDay = (day: Date): Date => new Date(`${dateOf(day)}T00:00:00Z`)

export const later = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds)
export const daysLater = (moment: Date, days: number): Date => later(moment, Math.round(days * DAY))
export const dateLater = (moment: Date, days: number): string => dateOf(daysLater(moment, days))

/** Brings a moment into the hours in which people write, from 6 to 22 UTC. What was earlier stays earlier. */
export function atWakingHour(moment: Date): Date {
  const midnight = startOfDay(moment).getTime()
  return new Date(midnight + 6 * HOUR + Math.floor(((moment.getTime() - midnight) * 16) / 24))
}
