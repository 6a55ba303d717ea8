import { z } from 'zod'
import { Money } from './money.ts'
import { Month } from './monthly-report.ts'

export const MOST_GROWTH_MONTHS = 36

/** How many months, the running one included. */
export const GrowthQuery = z.strictObject({
  months: z
    .string()
    .regex(/^[1-9]\d?$/, { error: 'is not a number of months' })
    .transform(Number)
    .pipe(z.int().max(MOST_GROWTH_MONTHS))
    .default(12),
})

/** What one month (UTC) brought the whole installation. */
export const GrowthMonth = z.object({
  month: Month,
  /** Accounts registered in the month and not deleted since. */
  sponsors: z.int(),
  influencers: z.int(),
  /** Begun in the month and not deleted since, drafts too. */
  campaigns: z.int(),
  /** Opened in the month, by the status that they have now; a status that none has is left out. */
  requests: z.record(z.string(), z.int()),
  /** Made in the month and not cancelled since. */
  deals: z.int(),
  /** Of these deals, by currency; never added up across currencies. */
  committed: z.array(Money),
})
export type GrowthMonth = z.infer<typeof GrowthMonth>

export const Growth = z.object({
  /** The oldest first; the last one is not over yet. */
  months: z.array(GrowthMonth),
})
export type Growth = z.infer<typeof Growth>
