import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { Id, IdText } from './ids.ts'
import { Currency, Money, PositiveMoney } from './money.ts'
import { PageQuery, pageOf } from './paging.ts'
import { SponsorCard } from './profiles.ts'
import { CAMPAIGN_STATUSES } from './states.ts'
import { line, prose, searchText } from './text.ts'
import { Country, FlagReason, Niche, Platform } from './words.ts'

export const VISIBILITIES = ['public', 'private'] as const
export const Visibility = z.enum(VISIBILITIES)

/** In money, in products, or in both. */
export const COMPENSATIONS = ['paid', 'product', 'both'] as const
export const Compensation = z.enum(COMPENSATIONS)

const each = <T extends z.ZodType<string>>(item: T, most: number) =>
  z
    .array(item)
    .max(most)
    .refine((all) => new Set(all).size === all.length, {
      error: 'names something twice',
      params: { code: 'named_twice' },
    })

/** Whom a campaign is for and what one of them may expect. Where nothing is said, all are welcome. */
const wanted = {
  compensation: Compensation.optional(),
  perHeadFrom: PositiveMoney.nullable().optional(),
  perHeadTo: PositiveMoney.nullable().optional(),
  platforms: each(Platform, 11).optional(),
  countries: each(Country, 60).optional(),
}

const terms = {
  title: line(140),
  brief: prose(10_000).refine((text) => text.length > 0, {
    error: 'is needed',
    params: { code: 'required' },
  }),
  niche: Niche,
  goals: prose(2000).default(''),
  budget: PositiveMoney,
  startDate: IsoDate,
  endDate: IsoDate,
  applicationDeadline: IsoDate.optional(),
  visibility: Visibility,
  ...wanted,
}

type Dates = {
  startDate?: string | null | undefined
  endDate?: string | null | undefined
  applicationDeadline?: string | null | undefined
}

/** What is wrong with the order of a campaign's dates, each with the field that is to change. */
export function wrongDates({ startDate, endDate, applicationDeadline }: Dates) {
  const wrong: { field: 'endDate' | 'applicationDeadline'; message: string; code: string }[] = []
  if (startDate && endDate && endDate < startDate)
    wrong.push({ field: 'endDate', message: 'is before the start', code: 'end_before_start' })
  if (endDate && applicationDeadline && applicationDeadline > endDate)
    wrong.push({ field: 'applicationDeadline', message: 'is after the end', code: 'deadline_after_end' })
  return wrong
}

type Amounts = {
  budget?: Money | null | undefined
  perHeadFrom?: Money | null | undefined
  perHeadTo?: Money | null | undefined
}

/** What is wrong with what one influencer may expect, each with the field that is to change. */
export function wrongAmounts({ budget, perHeadFrom: from, perHeadTo: to }: Amounts) {
  const wrong: { field: 'perHeadFrom' | 'perHeadTo'; message: string; code: string }[] = []
  const currency = (budget ?? from)?.currency
  for (const [field, amount] of [
    ['perHeadFrom', from],
    ['perHeadTo', to],
  ] as const) {
    if (!amount) continue
    if (amount.currency !== currency && currency !== undefined)
      wrong.push({ field, message: 'is in another currency than the budget', code: 'wrong_currency' })
    else if (budget && amount.amount > budget.amount)
      wrong.push({ field, message: 'is above the budget', code: 'above_budget' })
  }
  if (wrong.length === 0 && from && to && to.amount < from.amount)
    wrong.push({ field: 'perHeadTo', message: 'is below the least', code: 'max_below_min' })
  return wrong
}

const inOrder = (said: Dates & Amounts, context: z.RefinementCtx) => {
  for (const { field, message, code } of [...wrongDates(said), ...wrongAmounts(said)])
    context.addIssue({ code: 'custom', path: [field], message, params: { code } })
}

/** A campaign that may be opened: everything is said. Without a deadline, people may apply until the end. */
export const CampaignTerms = z.strictObject(terms).superRefine(inOrder)
export type CampaignTerms = z.infer<typeof CampaignTerms>

/** A draft needs a title; the rest may come later, and `null` takes it back. */
const draft = {
  title: terms.title,
  brief: prose(10_000).optional(),
  niche: Niche.nullable().optional(),
  goals: prose(2000).optional(),
  budget: PositiveMoney.nullable().optional(),
  startDate: IsoDate.nullable().optional(),
  endDate: IsoDate.nullable().optional(),
  applicationDeadline: IsoDate.nullable().optional(),
  visibility: Visibility.optional(),
  ...wanted,
}
export const CreateCampaign = z.strictObject(draft).superRefine(inOrder)
export type CreateCampaign = z.infer<typeof CreateCampaign>

export const EditCampaign = z.strictObject({ ...draft, title: terms.title.optional() }).superRefine(inOrder)
export type EditCampaign = z.infer<typeof EditCampaign>

export const MoveCampaign = z.strictObject({
  action: z.enum(['open', 'pause', 'resume', 'close', 'archive']),
})

/** Answers count that were due in the last 180 days; who had less than a week is not yet counted. */
export const RELIABILITY = { days: 180, daysToAnswer: 7, fewest: 3, answered: 80, honoured: 90 } as const

/** How a sponsor treats people: applications that were due, and deals. */
export const Reliability = z.object({
  applications: z.int(),
  answered: z.int(),
  deals: z.int(),
  /** Neither cancelled nor disputed. */
  honoured: z.int(),
  /** At least 80 % answered and 90 % honoured; null where fewer than three applications tell. */
  reliable: z.boolean().nullable(),
})
export type Reliability = z.infer<typeof Reliability>

export const CampaignCard = z.object({
  id: Id,
  title: z.string(),
  /** The first 240 characters or so. */
  summary: z.string(),
  niche: Niche.nullable(),
  budget: Money.nullable(),
  startDate: z.string().nullable(),
  endDate: z.string().nullable(),
  applicationDeadline: z.string().nullable(),
  /** Whole days until the end, 0 on the last day, negative afterwards. */
  daysLeft: z.int().nullable(),
  visibility: Visibility,
  status: z.enum(CAMPAIGN_STATUSES),
  flagged: z.boolean(),
  sponsor: SponsorCard,
  /** Whether the sponsor answers and keeps what was agreed; null where too little is known. */
  reliable: z.boolean().nullable(),
  compensation: Compensation,
  /** What one influencer may expect; null where nothing is said. */
  perHeadFrom: Money.nullable(),
  perHeadTo: Money.nullable(),
  /** Empty: any. */
  platforms: z.array(Platform),
  countries: z.array(z.string()),
  /** Opened since the asking influencer looked before. */
  isNew: z.boolean(),
  /** Promised by deals; for the sponsor's team and admins, null for everybody else. */
  committed: Money.nullable(),
  free: Money.nullable(),
  createdAt: z.string(),
})
export type CampaignCard = z.infer<typeof CampaignCard>

export const Campaign = CampaignCard.extend({
  brief: z.string(),
  goals: z.string(),
  updatedAt: z.string(),
  version: z.int(),
  reliability: Reliability,
  /** Its own flag, for the sponsor's team and admins. */
  flag: z.object({ id: Id, reason: FlagReason, words: z.string(), until: z.string().nullable() }).nullable(),
  /** Requests by status, for the sponsor's team and admins. */
  requests: z.object({ open: z.int(), accepted: z.int(), ended: z.int() }).nullable(),
  /** The asking influencer's own latest request here. */
  myRequestId: Id.nullable(),
  /** What the asker may do now; the same names as in the permissions and the state machine. */
  allowed: z.array(
    z.enum([
      'edit',
      'delete',
      'invite',
      'apply',
      'flag',
      'unflag',
      'open',
      'pause',
      'resume',
      'close',
      'archive',
    ]),
  ),
})
export type Campaign = z.infer<typeof Campaign>

export const CampaignQuery = PageQuery.extend({
  /** `mine`: those of the asker's sponsor; `all`: every one, for admins; otherwise the public, open ones and those one is invited to. */
  scope: z.enum(['public', 'mine', 'all']).default('public'),
  status: z.enum(CAMPAIGN_STATUSES).optional(),
  visibility: Visibility.optional(),
  niche: Niche.optional(),
  text: searchText.optional(),
  sponsorId: IdText.optional(),
  /** In minor units. */
  minBudget: z.coerce.number().int().min(0).max(1_000_000_000_000).optional(),
  maxBudget: z.coerce.number().int().min(0).max(1_000_000_000_000).optional(),
  /** Campaigns that run on this day or later / earlier. */
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  flagged: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  /** Those that want it, and those that want none in particular. */
  platform: Platform.optional(),
  country: Country.optional(),
  compensation: z.enum(['paid', 'product']).optional(),
  /** Minor units of `currency`, which has to be named with it: what one influencer may expect reaches that much. */
  minPerHead: z.coerce.number().int().min(0).max(1_000_000_000_000).optional(),
  maxPerHead: z.coerce.number().int().min(0).max(1_000_000_000_000).optional(),
  currency: Currency.optional(),
  /** One can still apply on this day / has to by then. */
  deadlineFrom: IsoDate.optional(),
  deadlineTo: IsoDate.optional(),
  /** Only of sponsors who answer and keep what was agreed. */
  reliable: z.literal('true').optional(),
  /** Only what was opened since the asking influencer looked before. */
  isNew: z.literal('true').optional(),
  sort: z.enum(['newest', 'deadline', 'budget']).default('newest'),
})
export type CampaignQuery = z.infer<typeof CampaignQuery>
export const CampaignPage = pageOf(CampaignCard)
