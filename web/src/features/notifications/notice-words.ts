import type { Notice } from '@accord/contract'
import { formatDate, formatMoney, type Money } from '@/ui/format.ts'

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

const written = (value: unknown) =>
  isMoney(value) ? formatMoney(value) : isDate(value) ? formatDate(value) : value

/** What fills a notice's words: amounts and dates as people write them, everything else as it is. */
export const slotsOf = ({ about }: Pick<Notice, 'about'>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(about).map(([name, value]) => [name, written(value)]))
