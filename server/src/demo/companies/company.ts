import type { CampaignStatus } from '@accord/contract'
import type { Niche } from '../people/niches/niche-words.ts'
import type { LogoIdea } from '../pictures/logo.ts'

/** `sample`: it comes in a parcel and may be kept, unlike a train or a table on loan. */
export type Product = { name: string; story: string; sample?: true }

/** A campaign as its company would think of it, before it has a budget and dates. */
export type Idea = {
  title: string
  status: CampaignStatus
  product: string
  niche: Niche
  ask: string
  goals: string
  private?: boolean
  /** A draft of which more than the title and the thought is still to come. */
  unfinished?: boolean
  /** What the admin found wrong with it. */
  flag?: { reason: 'illegal' | 'fraud'; words: string }
}

export type Company = {
  slug: string
  name: string
  industry: string
  website: string
  timeZone: string
  owner: { first: string; last: string }
  about: string
  /** Euros a month. */
  monthlyBudget: number
  /** The middle of what its campaigns cost, in euros. */
  usualBudget: number
  logo: LogoIdea
  /** How it wants to be spoken of, in its briefs. */
  voice: string[]
  /** What its offers ask of the work. */
  requirements: string[]
  products: Record<string, Product>
  campaigns: Idea[]
}
