import { z } from 'zod'
import { Id } from './ids.ts'
import { MOST_AT_ONCE } from './lists.ts'
import { pageOf } from './paging.ts'
import { InfluencerCard } from './profiles.ts'
import { MakeOffer } from './requests.ts'
import { ROUND_STATUSES } from './states.ts'

/** Seconds in which a round of invitations can be taken back; nothing is sent before. */
export const ROUND_SECONDS = 30

/** What stands in braces in a message to many. */
export const PLACEHOLDERS = ['name', 'first_name', 'handle', 'campaign', 'brand'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]
const PLACE = /\{([^{}]*)\}/g

/** Whatever stands in braces and is no placeholder, each once. */
export const unknownPlaceholders = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(PLACE)]
      .map(([, word = '']) => word.trim())
      .filter((word) => !(PLACEHOLDERS as readonly string[]).includes(word)),
  ),
]

/** In one pass: what is filled in is not looked at again, whatever a name looks like. */
export const fillPlaceholders = (text: string, values: Record<Placeholder, string>): string =>
  text.replace(PLACE, (whole, said: string) => {
    const word = said.trim()
    return Object.hasOwn(values, word) ? values[word as Placeholder] : whole
  })

/** The message in it has placeholders. */
const OfferToMany = MakeOffer.superRefine(({ message }, context) => {
  const unknown = unknownPlaceholders(message)
  if (unknown.length > 0)
    context.addIssue({
      code: 'custom',
      path: ['message'],
      message: `has an unknown placeholder: ${unknown.map((word) => `{${word.slice(0, 40)}}`).join(', ')}`,
      params: { code: 'unknown_placeholder' },
    })
})

export const InviteMany = z.strictObject({
  campaignId: Id,
  influencerIds: z.array(Id).min(1).max(MOST_AT_ONCE),
  offer: OfferToMany,
})
export type InviteMany = z.infer<typeof InviteMany>

/** Why somebody who was chosen is not invited. */
export const LEFT_OUT_REASONS = ['not_active', 'do_not_contact', 'request_open', 'above_spending_limit', 'campaign_not_open', 'not_allowed', 'unexpected'] as const // prettier-ignore
export const LeftOutReason = z.enum(LEFT_OUT_REASONS)
export type LeftOutReason = z.infer<typeof LeftOutReason>

const Person = InfluencerCard.pick({ id: true, handle: true, name: true, avatarUrl: true })

/** What would be sent to whom, word for word. */
export const RoundPreview = z.object({
  invited: z.array(z.object({ influencer: Person, message: z.string() })),
  leftOut: z.array(z.object({ influencer: Person, reason: LeftOutReason })),
})
export type RoundPreview = z.infer<typeof RoundPreview>

const RoundSummary = z.object({
  id: Id,
  status: z.enum(ROUND_STATUSES),
  campaign: z.object({ id: Id, title: z.string() }),
  /** Null once the list is gone for good. */
  listId: Id.nullable(),
  /** Empty for a former user. */
  askedBy: z.string(),
  progress: z.object({ total: z.int(), waiting: z.int(), sent: z.int(), leftOut: z.int() }),
  createdAt: z.string(),
  /** Until when it can be taken back. */
  sendAt: z.string(),
  finishedAt: z.string().nullable(),
  allowed: z.array(z.enum(['cancel'])),
})
export type RoundSummary = z.infer<typeof RoundSummary>
export const RoundPage = pageOf(RoundSummary)
export const InvitationRound = RoundSummary.extend({
  leftOut: z.array(z.object({ influencer: Person, reason: LeftOutReason })),
})
export type InvitationRound = z.infer<typeof InvitationRound>
