import { z } from 'zod'
import { ROLES, USER_STATUSES } from './actor.ts'
import { Instant, IsoDate } from './dates.ts'
import { Id, IdText } from './ids.ts'
import { Money } from './money.ts'
import { PageQuery, pageOf } from './paging.ts'
import { line, prose, searchText } from './text.ts'
import { ACCOUNT_ACTIONS } from './states.ts'
import { FlagReason } from './words.ts'

const reason = prose(1000)
export const givenReason = reason.refine((text) => text.length > 0, {
  error: 'is needed',
  params: { code: 'required' },
})

/** A refusal needs a reason, and so does taking up again somebody who was refused (the rule checks the latter). */
export const DecideSponsor = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('approve'), reason: reason.default('') }),
  z.strictObject({ action: z.literal('reject'), reason: givenReason }),
])
export type DecideSponsor = z.infer<typeof DecideSponsor>

/** Several decisions at once, each with its own reason; at most one about each sponsor. */
export const DecideSponsors = z.strictObject({
  decisions: z
    .array(
      z.discriminatedUnion('action', [
        z.strictObject({ userId: Id, action: z.literal('approve'), reason: reason.default('') }),
        z.strictObject({ userId: Id, action: z.literal('reject'), reason: givenReason }),
      ]),
    )
    .min(1)
    .max(50)
    .refine((decisions) => new Set(decisions.map(({ userId }) => userId)).size === decisions.length, {
      error: 'names somebody twice',
      params: { code: 'named_twice' },
    }),
})
export type DecideSponsors = z.infer<typeof DecideSponsors>

/** `until`: when it ends by itself; null for as long as no admin ends it. */
export const Flag = z.strictObject({
  reason: FlagReason,
  words: prose(2000).default(''),
  until: Instant.nullable().default(null),
})
export type Flag = z.infer<typeof Flag>

export const UserRow = z.object({
  id: Id,
  username: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  status: z.enum(USER_STATUSES),
  statusReason: z.string().nullable(),
  displayName: z.string(),
  avatarUrl: z.string().nullable(),
  profilePath: z.string().nullable(),
  /** For whom a sponsor's member acts. */
  sponsorId: Id.nullable(),
  industry: z.string().nullable(),
  website: z.string().nullable(),
  monthlyBudget: Money.nullable(),
  emailVerified: z.boolean(),
  createdAt: z.string(),
  /** When the user’s own wish to be deleted comes due; null where there is none. */
  deletionDueAt: z.string().nullable(),
  allowed: z.array(z.enum(ACCOUNT_ACTIONS)),
})
export type UserRow = z.infer<typeof UserRow>

/** What became of each decision, in the order in which they were sent. */
export const SponsorsDecided = z.object({
  results: z.array(
    z.object({
      userId: Id,
      /** The account as it is now; null where the decision was refused. */
      user: UserRow.nullable(),
      problem: z.object({ status: z.int(), code: z.string(), detail: z.string() }).nullable(),
    }),
  ),
})
export type SponsorsDecided = z.infer<typeof SponsorsDecided>

export const UserQuery = PageQuery.extend({
  role: z.enum(ROLES).optional(),
  status: z.enum(USER_STATUSES).optional(),
  text: searchText.optional(),
  sort: z.enum(['newest', 'oldest']).default('newest'),
})
export type UserQuery = z.infer<typeof UserQuery>
export const UserPage = pageOf(UserRow)

export const AuditEntry = z.object({
  id: Id,
  at: z.string(),
  actorId: Id.nullable(),
  actorName: z.string().nullable(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: Id.nullable(),
  /** What the subject is called now; null where it has no name, or is gone. */
  subjectName: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
})
export const AuditQuery = PageQuery.extend({
  subjectType: line(40).optional(),
  subjectId: IdText.optional(),
  actorId: IdText.optional(),
  action: line(60).optional(),
  /** Days in UTC, both of them included. */
  from: IsoDate.optional(),
  to: IsoDate.optional(),
})
export type AuditQuery = z.infer<typeof AuditQuery>
/** The same filters, of the whole list at once. */
export const AuditExport = AuditQuery.omit({ limit: true, cursor: true })
export type AuditExport = z.infer<typeof AuditExport>
export const AuditPage = pageOf(AuditEntry)
