import { z } from 'zod'
import { Id } from './ids.ts'
import { SocialAccount } from './media-kit.ts'
import { PageQuery, pageOf } from './paging.ts'
import { prose } from './text.ts'

/** So many days after the decision the picture is gone. */
export const SCREENSHOT_DAYS = 7

/** A screenshot of an account's figures, as its influencer sees it. */
export const FigureScreenshot = z.object({
  id: Id,
  accountId: Id,
  /** What the account said when it was sent in. */
  followers: z.int(),
  /** Hundredths of a percent; null where it said none. */
  engagementRate: z.int().nullable(),
  sentAt: z.string(),
  decision: z.enum(['confirmed', 'rejected']).nullable(),
  /** Why it was rejected. */
  reason: z.string(),
  decidedAt: z.string().nullable(),
  pictureUrl: z.string(),
})
export type FigureScreenshot = z.infer<typeof FigureScreenshot>
export const FigureScreenshots = z.object({ items: z.array(FigureScreenshot) })

/** As admins see it: beside what the account says now. */
export const ScreenshotCase = FigureScreenshot.extend({
  influencer: z.object({ handle: z.string(), name: z.string() }),
  account: z.object(
    SocialAccount.pick({ platform: true, handle: true, followers: true, engagementRate: true }).shape,
  ),
})
export type ScreenshotCase = z.infer<typeof ScreenshotCase>

export const ScreenshotQuery = PageQuery.extend({ state: z.enum(['open', 'decided']).default('open') })
export const ScreenshotPage = pageOf(ScreenshotCase)

export const DecideScreenshot = z
  .strictObject({ decision: z.enum(['confirm', 'reject']), reason: prose(500).default('') })
  .superRefine(({ decision, reason }, context) => {
    if (decision === 'reject' && reason === '')
      context.addIssue({
        code: 'custom',
        path: ['reason'],
        message: 'is needed',
        params: { code: 'required' },
      })
  })
export type DecideScreenshot = z.infer<typeof DecideScreenshot>
