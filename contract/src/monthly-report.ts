import { z } from 'zod'
import { Instant } from './dates.ts'
import { Id, IdText } from './ids.ts'
import { Money } from './money.ts'

/** A month of a calendar: 2026-11. */
export const Month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: 'is not a month (2026-11)' })

export const MonthParams = z.strictObject({ month: Month })
/** Admins name a sponsor; a sponsor's members have their own. */
export const MonthlyReportQuery = z.strictObject({ sponsorId: IdText.optional() })

const requests = z.object({
  /** Opened in the month. */
  sent: z.int(),
  /** Whose first answer came in the month, whenever they were opened. */
  answered: z.int(),
  /** Of those answers: the median time they took, in whole minutes; null where there were none. */
  medianMinutes: z.int().nullable(),
})

/** What happened in one month. */
export const MonthlyFigures = z.object({
  month: Month,
  /** Sent by the sponsor, answered by influencers. */
  invitations: requests,
  /** Sent by influencers, answered by the sponsor. */
  applications: requests,
  deals: z.int(),
  completed: z.int(),
  /** Deals made in the month that were not cancelled, by currency. */
  committed: z.array(Money),
  /** Deals completed in the month, by currency. */
  spent: z.array(Money),
})
export type MonthlyFigures = z.infer<typeof MonthlyFigures>

export const MonthlyReport = z.object({
  sponsor: z.object({ id: Id, slug: z.string(), companyName: z.string() }),
  /** The owner's: where the month begins and ends. */
  timeZone: z.string(),
  from: Instant,
  /** The first moment that no longer belongs to it. */
  to: Instant,
  /** Six months, the oldest first; the last one is the report's own, the one before it what it is compared with. */
  months: z.array(MonthlyFigures).length(6),
  /** Active at any time in the month: the most committed first, at most a hundred. */
  campaigns: z.array(
    z.object({
      id: Id,
      title: z.string(),
      status: z.string(),
      startDate: z.string(),
      endDate: z.string(),
      requests: z.int(),
      deals: z.int(),
      committed: Money,
      spent: Money,
      /** Of all months up to the end of this one. */
      committedInAll: Money,
      budget: Money,
    }),
  ),
  campaignCount: z.int(),
  /** By what was agreed with them in the month, in the currency of most deals first; at most five. */
  topInfluencers: z.array(
    z.object({ id: Id, handle: z.string(), name: z.string(), deals: z.int(), amount: Money }),
  ),
})
export type MonthlyReport = z.infer<typeof MonthlyReport>
