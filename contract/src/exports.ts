import { z } from 'zod'
import { ACTIVITY_FORMATS, AskActivity } from './activity.ts'
import { Id } from './ids.ts'
import { pageOf } from './paging.ts'
import { EXPORT_STATUSES } from './states.ts'

/** How long a prepared file is there to be fetched. */
export const EXPORT_DAYS = 7

export const AskExport = AskActivity

export const EXPORT_REASONS = ['not_allowed', 'no_space', 'unexpected'] as const

/** An export that a job writes into a file. */
export const Export = z.object({
  id: Id,
  format: z.enum(ACTIVITY_FORMATS),
  /** The days that it is about, both included. */
  firstDay: z.string(),
  lastDay: z.string(),
  status: z.enum(EXPORT_STATUSES),
  /** `total` and `percent` are null until they are known. */
  progress: z.object({ rows: z.int(), total: z.int().nullable(), percent: z.int().nullable() }),
  bytes: z.int().nullable(),
  /** Why it failed. */
  reason: z.enum(EXPORT_REASONS).nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Until when the file can be fetched. */
  expiresAt: z.string().nullable(),
  /** Where the file is fetched; null unless it is there. */
  fileUrl: z.string().nullable(),
  allowed: z.array(z.enum(['cancel'])),
})
export type Export = z.infer<typeof Export>
export const ExportPage = pageOf(Export)
