import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { Id } from './ids.ts'
import { PositiveMoney } from './money.ts'
import { AGE_GROUPS, GENDERS, WHOLE } from './shares.ts'
import { line, prose } from './text.ts'
import { Country, Format, Niche, Platform, UsageRights } from './words.ts'

export const SocialAccount = z.strictObject({
  platform: Platform,
  handle: line(100),
  followers: z.int().min(0).max(1_000_000_000),
  /** Reactions by followers for each post, in hundredths of a percent: 345 is 3.45 %. */
  engagementRate: z.int().min(0).max(10_000).nullable(),
})
export type SocialAccount = z.infer<typeof SocialAccount>

/** The same account is named once, in whatever case. */
export const SocialAccounts = z
  .array(SocialAccount)
  .max(12)
  .superRefine((accounts, context) => {
    const seen = new Set<string>()
    for (const [at, { platform, handle }] of accounts.entries()) {
      const name = `${platform} ${handle.toLowerCase().replace(/^@/, '')}`
      if (seen.has(name)) complainTwice(context, [at, 'handle'])
      seen.add(name)
    }
  })

/** Who stands for an account's figures: its influencer alone, an admin who saw a screenshot, a code found behind a link, the network. */
export const CONFIRMATIONS = ['self_reported', 'screenshot', 'link', 'api'] as const
export type Confirmation = (typeof CONFIRMATIONS)[number]

export const ShownAccount = z.object({
  ...SocialAccount.shape,
  id: Id,
  confirmedBy: z.enum(CONFIRMATIONS),
  /** Null exactly where it is self-reported. */
  confirmedAt: z.string().nullable(),
})
export type ShownAccount = z.infer<typeof ShownAccount>

/** What an account said at the end of each month in which it said something else than before, the oldest first. */
export const FollowerHistory = z.object({
  accountId: Id,
  months: z.array(z.object({ month: z.string(), followers: z.int() })).min(1),
})
export type FollowerHistory = z.infer<typeof FollowerHistory>

export const Package = z.strictObject({
  title: line(100),
  description: prose(1000).default(''),
  platform: Platform,
  format: Format,
  quantity: z.int().min(1).max(100),
  price: PositiveMoney,
  /** Days from the agreement to the finished work; null where that is to be agreed. */
  turnaroundDays: z.int().min(1).max(365).nullable().default(null),
  /** Rounds of changes in the price; null where that is to be agreed. */
  revisions: z.int().min(0).max(20).nullable().default(null),
  usageRights: UsageRights.default('none'),
})
export type Package = z.infer<typeof Package>

const Share = z.int().min(1).max(WHOLE)
function partsOfOne(shares: { key: string; share: number }[], context: z.core.$RefinementCtx): void {
  for (const [at, one] of shares.entries())
    if (shares.findIndex((other) => other.key === one.key) < at) complainTwice(context, [at, 'key'])
  if (shares.reduce((sum, { share }) => sum + share, 0) > WHOLE)
    context.addIssue({
      code: 'custom',
      message: 'adds up to more than 100 %',
      params: { code: 'over_whole' },
    })
}

/** Whom an influencer reaches, by shares of all followers; what is not said is simply not known. */
export const Audience = z.strictObject({
  country: z.array(z.strictObject({ key: Country, share: Share })).max(30).superRefine(partsOfOne).default([]),
  age: z.array(z.strictObject({ key: z.enum(AGE_GROUPS), share: Share })).max(AGE_GROUPS.length).superRefine(partsOfOne).default([]),
  gender: z.array(z.strictObject({ key: z.enum(GENDERS), share: Share })).max(GENDERS.length).superRefine(partsOfOne).default([]),
}) // prettier-ignore
export type Audience = z.infer<typeof Audience>
export type AudienceKind = keyof Audience

/** Days on which an influencer takes no work, both included. */
export const UnavailablePeriod = z
  .strictObject({ firstDay: IsoDate, lastDay: IsoDate })
  .refine(({ firstDay, lastDay }) => lastDay >= firstDay, {
    path: ['lastDay'],
    error: 'is before the first day',
    params: { code: 'end_before_start' },
  })
export type UnavailablePeriod = z.infer<typeof UnavailablePeriod>

export const FEWEST_INVITATIONS = 3

export const Replies = z.object({
  /** Those that were answered, and those that could have been. */
  invitations: z.int(),
  /** Hundredths of a percent; null where there were too few. */
  rate: z.int().nullable(),
  /** The median time to the first answer; null also where none was answered. */
  minutes: z.int().nullable(),
})
export type Replies = z.infer<typeof Replies>

/** A deal made on Accord for a campaign that everybody may see. What was paid is not told. */
export const PastWork = z.object({
  campaign: z.object({ id: Id, title: z.string() }),
  niche: Niche,
  sponsor: z.object({ slug: z.string(), companyName: z.string(), logoUrl: z.string().nullable() }),
  agreedOn: IsoDate,
})
export type PastWork = z.infer<typeof PastWork>

function complainTwice(context: z.core.$RefinementCtx, path: (string | number)[]): void {
  context.addIssue({ code: 'custom', path, message: 'is here twice', params: { code: 'named_twice' } })
}
