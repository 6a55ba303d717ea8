import type {
  Audience,
  Category,
  Confirmation,
  Format as AnyFormat,
  Language,
  MakeOffer,
  Platform,
  UnavailablePeriod,
} from '@accord/contract'
import type { z } from 'zod'
import type { Portrait } from '../pictures/portrait.ts'
import type { Motif } from '../pictures/scene.ts'
import type { Account } from './account.ts'
import type { Niche } from './niches/niche-words.ts'

export type Channel = {
  platform: Platform
  handle: string
  followers: number
  /** Hundredths of a percent. */
  engagement: number | null
}

export type PricedPackage = {
  title: string
  description: string
  platform: Platform
  format: Format
  quantity: number
  euros: number
}
export type Format = z.infer<typeof AnyFormat>

export type MediaKit = {
  audience: Audience
  unavailable: UnavailablePeriod[]
  /** One for each channel. */
  channels: { confirmedBy: Confirmation; confirmedAt: Date | null; counts: { day: string; followers: number }[] }[]
  /** One for each package. */
  packages: { turnaroundDays: number | null; revisions: number | null; usageRights: MakeOffer['usageRights'] }[]
} // prettier-ignore

/** A piece of work; the scene is what its picture shows. */
export type Piece = {
  title: string
  link: string | null
  words: string
  platform: Platform
  scene: { motif: Motif; palette: number } | null
}

export type Influencer = Account & {
  name: string
  first: string
  handle: string
  bio: string
  category: z.infer<typeof Category>
  niches: [Niche, ...Niche[]]
  languages: z.infer<typeof Language>[]
  country: string
  city: string
  reach: number
  followers: number
  channels: Channel[]
  packages: PricedPackage[]
  portrait: Portrait
  kit: MediaKit
  portfolio: Piece[]
  /** What is charged beside people of the same size: 1 is usual. */
  dearness: number
  /** The demo's flagged one, and why. */
  flag: { reason: string; words: string; at: Date } | null
}
