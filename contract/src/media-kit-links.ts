import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { Id } from './ids.ts'
import { pageOf } from './paging.ts'
import { InfluencerProfile } from './profiles.ts'
import { line } from './text.ts'

/** Of one influencer, that still lead somewhere. */
export const MOST_KIT_LINKS = 50
/** From the day on which it is made. */
export const MOST_KIT_LINK_DAYS = 365
/** A link that ended says so for this long; then it is as one that never was. */
export const ENDED_KIT_LINK_DAYS = 180
/** Of those who opened it, the latest. */
export const SHOWN_KIT_READERS = 20

export const MakeKitLink = z.strictObject({
  /** It leads to the kit to the end of this day, where the influencer lives. */
  lastDay: IsoDate,
  /** Who gets it: for the influencer's own list. */
  forWhom: line(80).nullable().optional(),
})
export type MakeKitLink = z.infer<typeof MakeKitLink>

export const KitLink = z.object({
  id: Id,
  /** Null where the installation's secret was replaced since: whoever has the link can follow it all the same. */
  path: z.string().nullable(),
  forWhom: z.string().nullable(),
  createdAt: z.string(),
  endsAt: z.string(),
  ended: z.boolean(),
  openings: z.int(),
  lastOpenedAt: z.string().nullable(),
  /** Those who were signed in, the latest first; an empty name for a former user. */
  readers: z.array(z.object({ name: z.string(), openings: z.int(), lastOpenedAt: z.string() })),
})
export type KitLink = z.infer<typeof KitLink>
export const KitLinkPage = pageOf(KitLink)

export const KitLinkParams = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })

/** A media kit as it is shown to whoever has the link. */
export const LinkedKit = z.object({ endsAt: z.string(), influencer: InfluencerProfile })
export type LinkedKit = z.infer<typeof LinkedKit>
