import { z } from 'zod'
import { ROLES, USER_STATUSES } from './actor.ts'
import { Id } from './ids.ts'
import { Money } from './money.ts'
import { APPEAL_STATUSES, REPORT_STATUSES } from './states.ts'
import { FlagReason, ReportCategory } from './words.ts'

/** What a flag does, or does now: campaigns hidden, open requests frozen; deals under way, which go on. */
export const FlagEffects = z.object({
  campaigns: z.int(),
  requests: z.int(),
  deals: z.object({ count: z.int(), worth: z.array(Money) }),
})
export type FlagEffects = z.infer<typeof FlagEffects>

/** What a flag would do; `sessions` are signed out at once. */
export const FlagPreview = FlagEffects.extend({ sessions: z.int() })
export type FlagPreview = z.infer<typeof FlagPreview>

/** Someone as moderation speaks of them. */
export const Person = z.object({
  id: Id,
  name: z.string(),
  role: z.enum(ROLES),
  status: z.enum(USER_STATUSES),
  /** Where others see them; null for an admin. */
  path: z.string().nullable(),
})
export type Person = z.infer<typeof Person>

export const FLAG_ENDS = ['unflagged', 'expired', 'appeal_granted'] as const

export const Flagged = z.object({ type: z.enum(['user', 'campaign']), id: Id, name: z.string() })
export type Flagged = z.infer<typeof Flagged>

/** A flag as it stands in the record, standing or ended; for admins. */
export const FlagRecord = z.object({
  id: Id,
  on: Flagged,
  reason: FlagReason,
  words: z.string(),
  madeBy: z.string(),
  madeAt: z.string(),
  until: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** Null also where its time was up. */
  endedBy: z.string().nullable(),
  endReason: z.enum(FLAG_ENDS).nullable(),
  appeal: z
    .object({ id: Id, status: z.enum(APPEAL_STATUSES), decidedByFlagger: z.boolean(), decision: z.string() })
    .nullable(),
})
export type FlagRecord = z.infer<typeof FlagRecord>

/** What is on record about one person, the newest first and at most fifty of each. */
export const PersonHistory = z.object({
  person: Person,
  /** Against them and against their campaigns. */
  flags: z.array(FlagRecord),
  reports: z.array(
    z.object({ id: Id, category: ReportCategory, status: z.enum(REPORT_STATUSES), createdAt: z.string() }),
  ),
  /** What they reported themselves. */
  reported: z.object({ all: z.int(), acted: z.int(), dismissed: z.int() }),
})
export type PersonHistory = z.infer<typeof PersonHistory>

/** What waits for an admin. */
export const ModerationWaiting = z.object({ reports: z.int(), appeals: z.int(), figures: z.int() })
export type ModerationWaiting = z.infer<typeof ModerationWaiting>
