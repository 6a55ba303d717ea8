import type { NICHES, Platform } from '@accord/contract'

/** The niches that Accord knows by name; people may have others, the demo has not. */
export type Niche = (typeof NICHES)[number]

/** What people of one niche say of themselves, and where they say it. */
export type NicheWords = {
  /** How many of a hundred or so. */
  weight: number
  categories: string[]
  platforms: Platform[]
  /** Put after a name to make a handle. */
  handles: string[]
  /** What one piece of work is called in a package. */
  pieces: string[]
  /** Who watches, reads or listens. */
  audience: string[]
  openers: string[]
  details: string[]
}
