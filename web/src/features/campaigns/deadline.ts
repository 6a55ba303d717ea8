import { daysBetween } from '@accord/contract'

/** Days of a campaign begin and end in UTC, whatever zone the reader is in: that is when the server closes it. */
export const today = () => new Date().toISOString().slice(0, 10)

/** 0 on the last day, negative afterwards. */
export const daysUntilDeadline = (deadline: string | null) =>
  deadline ? daysBetween(today(), deadline) : undefined
