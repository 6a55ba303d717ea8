import { z } from 'zod'
import { Id } from './ids.ts'
import { pageOf } from './paging.ts'

/**
 * Something a person is told inside the app. `kind` is `subject.event`; the page has words for it, filled from `about`
 * (texts, numbers, Money), and neutral ones for a kind that it does not know. `path` is the page where it leads.
 */
export const Notice = z.object({
  id: Id,
  kind: z.string(),
  about: z.record(z.string(), z.unknown()),
  path: z.string(),
  createdAt: z.string(),
  readAt: z.string().nullable(),
})
export type Notice = z.infer<typeof Notice>

/** How many are unread, counted up to MOST_UNREAD. */
const unread = z.int()
export const MOST_UNREAD = 100

export const NoticePage = pageOf(Notice).extend({ unread })
export type NoticePage = z.infer<typeof NoticePage>

/** All up to the newest that the person has seen: what came meanwhile stays unread. */
export const ReadNotices = z.strictObject({ upTo: Id })
export const Unread = z.object({ unread })
