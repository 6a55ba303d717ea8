import { reader } from './reader.ts'

/** `2026-11` → `Nov` or, `long`, `November 2026`. */
export const monthName = (month: string, long = false) =>
  new Intl.DateTimeFormat(reader.locale, { month: long ? 'long' : 'short', ...(long ? { year: 'numeric' } : {}), timeZone: 'UTC' }).format(new Date(`${month}-01T00:00Z`)) // prettier-ignore
