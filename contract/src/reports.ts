import { z } from 'zod'
import { FlagRecord, Person, PersonHistory } from './flags.ts'
import { Id } from './ids.ts'
import { Flag, givenReason } from './moderation.ts'
import { PageQuery, pageOf } from './paging.ts'
import { ThreadEntry } from './requests.ts'
import { REPORT_STATUSES } from './states.ts'
import { prose } from './text.ts'
import { ReportCategory } from './words.ts'

/** What may be reported: a person by their user id, a campaign, an entry of a request's thread. */
export const REPORTABLE = ['user', 'campaign', 'message'] as const
export const Reportable = z.strictObject({ type: z.enum(REPORTABLE), id: Id })
export type Reportable = z.infer<typeof Reportable>

export const MakeReport = z.strictObject({
  subject: Reportable,
  category: ReportCategory,
  words: prose(2000).refine((text) => text.length > 0, { error: 'is needed', params: { code: 'required' } }),
})
export type MakeReport = z.infer<typeof MakeReport>

export const ReportRow = z.object({
  id: Id,
  status: z.enum(REPORT_STATUSES),
  category: ReportCategory,
  words: z.string(),
  createdAt: z.string(),
  handledAt: z.string().nullable(),
  reporter: Person,
  /** Whom it concerns: the person reported, the campaign's owner, who wrote the message. */
  about: Person,
  /** `name`: of the person, the campaign, or of the campaign that the request is about. */
  subject: z.object({ type: z.enum(REPORTABLE), id: Id, name: z.string() }),
  /** How many others reported the same. */
  others: z.int(),
})
export type ReportRow = z.infer<typeof ReportRow>

export const ReportQuery = PageQuery.extend({
  state: z.enum(['open', 'handled']).default('open'),
  category: ReportCategory.optional(),
  type: z.enum(REPORTABLE).optional(),
})
export type ReportQuery = z.infer<typeof ReportQuery>
export const ReportPage = pageOf(ReportRow)

/** One report with everything that helps to judge it. */
export const ReportCase = ReportRow.extend({
  /** What could be read when it was reported, and what can be read now (null: it is gone). */
  seen: z.string(),
  present: z.string().nullable(),
  /** For a message: the request, and the lines around it, the oldest first. */
  request: z.object({ id: Id, lines: z.array(ThreadEntry) }).nullable(),
  same: z.array(
    z.object({
      id: Id,
      status: z.enum(REPORT_STATUSES),
      category: ReportCategory,
      words: z.string(),
      reporter: z.string(),
      createdAt: z.string(),
    }),
  ),
  history: PersonHistory,
  handledBy: z.string().nullable(),
  answer: z.string(),
  flag: FlagRecord.nullable(),
  allowed: z.array(z.enum(['act', 'dismiss'])),
  /** What a flag may be put on; `standing`: one is there already, and the report is only tied to it. */
  targets: z.array(z.object({ type: z.enum(['user', 'campaign']), id: Id, standing: z.boolean() })),
})
export type ReportCase = z.infer<typeof ReportCase>

/** Whether the open reports of others about the same are answered alike. */
const alsoOthers = z.boolean().default(false)

export const DecideReport = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('dismiss'), words: givenReason, alsoOthers }),
  Flag.extend({ action: z.literal('act'), flag: z.enum(['user', 'campaign']), alsoOthers }),
])
export type DecideReport = z.infer<typeof DecideReport>
