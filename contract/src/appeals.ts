import { z } from 'zod'
import { Flagged, FlagEffects, FlagRecord, Person, PersonHistory } from './flags.ts'
import { Id, IdText } from './ids.ts'
import { givenReason } from './moderation.ts'
import { PageQuery, pageOf } from './paging.ts'
import { APPEAL_STATUSES } from './states.ts'
import { prose } from './text.ts'
import { FlagReason } from './words.ts'

export const MOST_ATTACHMENTS = 3
/** Five binary megabytes, so that what any system calls 5 MB fits. */
export const MOST_ATTACHMENT_BYTES = 5 * 1024 * 1024

/** The fields of the form; its files are called `attachments`. */
export const MakeAppeal = z.strictObject({
  words: prose(5000).refine((text) => text.length > 0, { error: 'is needed', params: { code: 'required' } }),
})

export const Attachment = z.object({
  id: Id,
  name: z.string(),
  type: z.enum(['image/webp', 'application/pdf']),
  bytes: z.int(),
  url: z.string(),
})
export type Attachment = z.infer<typeof Attachment>

/** An appeal as the appellant sees it. */
export const Appeal = z.object({
  id: Id,
  status: z.enum(APPEAL_STATUSES),
  words: z.string(),
  madeAt: z.string(),
  decidedAt: z.string().nullable(),
  decision: z.string(),
  /** There was no other admin than the one who flagged. */
  decidedByFlagger: z.boolean(),
  attachments: z.array(Attachment),
})
export type Appeal = z.infer<typeof Appeal>

/** A standing flag as those see it whom it is against. */
export const OwnFlag = z.object({
  id: Id,
  on: Flagged,
  reason: FlagReason,
  words: z.string(),
  madeAt: z.string(),
  until: z.string().nullable(),
  effects: FlagEffects,
  appeal: Appeal.nullable(),
  /** Whether the asker may appeal, and has not yet. */
  mayAppeal: z.boolean(),
})
export type OwnFlag = z.infer<typeof OwnFlag>
export const OwnFlags = z.object({ items: z.array(OwnFlag) })

export const AppealRow = z.object({
  id: Id,
  status: z.enum(APPEAL_STATUSES),
  madeAt: z.string(),
  decidedAt: z.string().nullable(),
  appellant: Person,
  on: Flagged,
  reason: FlagReason,
  /** Who flagged: somebody else decides. */
  flaggedBy: z.string(),
})
export type AppealRow = z.infer<typeof AppealRow>

export const AppealQuery = PageQuery.extend({ state: z.enum(['open', 'decided']).default('open') })
export type AppealQuery = z.infer<typeof AppealQuery>
export const AppealPage = pageOf(AppealRow)

/** One appeal with everything that helps to decide it. */
export const AppealCase = AppealRow.extend({
  words: z.string(),
  attachments: z.array(Attachment),
  decision: z.string(),
  decidedBy: z.string().nullable(),
  decidedByFlagger: z.boolean(),
  flag: FlagRecord,
  effects: FlagEffects,
  history: PersonHistory,
  allowed: z.array(z.enum(['grant', 'uphold'])),
  /** `another_admin`: the asker flagged, and another admin is there. `only_admin`: the asker flagged and is alone. */
  standing: z.enum(['free', 'another_admin', 'only_admin']),
})
export type AppealCase = z.infer<typeof AppealCase>

export const DecideAppeal = z.strictObject({ action: z.enum(['grant', 'uphold']), words: givenReason })
export type DecideAppeal = z.infer<typeof DecideAppeal>

export const AppealAttachmentParams = z.strictObject({ id: IdText, attachment: IdText })
