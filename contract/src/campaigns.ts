import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { Id, IdText } from './ids.ts'
import { Money, PositiveMoney } from './money.ts'
import { PageQuery, pageOf } from './paging.ts'
import { SponsorCard } from './profiles.ts'
import { CAMPAIGN_STATUSES } from './states.ts'
import { line, prose, searchText } from './text.ts'
import { FlagReason, Niche } from './words.ts'

export const VISIBILITIES = ['public', 'private'] as const
export const Visibility = z.enum(VISIBILITIES)

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

const inOrder = (dates: Dates, context: z.RefinementCtx) => {
  for (const { field, message, code } of wrongDates(dates))
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
}
export const CreateCampaign = z.strictObject(draft).superRefine(inOrder)
export type CreateCampaign = z.infer<typeof CreateCampaign>

export const EditCampaign = z.strictObject({ ...draft, title: terms.title.optional() }).superRefine(inOrder)
export type EditCampaign = z.infer<typeof EditCampaign>

export const MoveCampaign = z.strictObject({
  action: z.enum(['open', 'pause', 'resume', 'close', 'archive']),
})

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
  sort: z.enum(['newest', 'deadline', 'budget']).default('newest'),
})
export type CampaignQuery = z.infer<typeof CampaignQuery>
export const CampaignPage = pageOf(CampaignCard)
