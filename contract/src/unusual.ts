import { z } from 'zod'
import type { Following } from './following.ts'
import { CONFIRMATIONS } from './media-kit.ts'
import { Platform } from './words.ts'

/** Of fewer accounts on a platform and of a size nothing is derived: with these, two lie beyond the last hundredth. */
export const FEWEST_ACCOUNTS = 200

/**
 * What is unusual where too few accounts are here to tell, in hundredths of a percent. Set wide, by hand: networks and
 * their reports put what is usual between one and eight percent, less the larger the following, so that beyond these
 * lies what stands out anywhere.
 */
export const FIXED_ENGAGEMENT = {
  nano: { low: 30, high: 3000 },
  micro: { low: 20, high: 2000 },
  mid: { low: 15, high: 1500 },
  macro: { low: 10, high: 1200 },
  mega: { low: 10, high: 1000 },
} as const satisfies Record<Following, { low: number; high: number }>

/** The last hundredth of what is alike is not unusual: it also has to be so many times the middle, or its part. */
export const FAR_FROM_MIDDLE = 2

/** A jump: more than half again for each month between two counts, from so many on, by so many, in the last year. */
export const FOLLOWER_JUMP = { percent: 50, days: 30, from: 500, by: 1000, within: 365 } as const

const account = {
  platform: Platform,
  handle: z.string(),
  /** Who stands for the figures as they are. */
  confirmedBy: z.enum(CONFIRMATIONS),
}
const compared = {
  ...account,
  /** The account's engagement, in hundredths of a percent as all of these. */
  rate: z.int(),
  /** The size of the following: from, and up to but not with; null: no end. */
  from: z.int(),
  to: z.int().nullable(),
  /** Beyond this lies one in a hundred. */
  bound: z.int(),
  /** Half of them have less; null, as the next, where the bound is a fixed one. */
  middle: z.int().nullable(),
  /** With how many accounts of the same platform and size it is compared. */
  accounts: z.int().nullable(),
}

/** A figure that a person may want to look at. A hint and no verdict: nothing follows from it by itself. */
export const Unusual = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('engagement_high'), ...compared }),
  z.object({ kind: z.literal('engagement_low'), ...compared }),
  /** Between two counts in a row. */
  z.object({ kind: z.literal('followers_jump'), ...account, before: z.int(), after: z.int(), firstDay: z.string(), lastDay: z.string() }), // prettier-ignore
])
export type Unusual = z.infer<typeof Unusual>
