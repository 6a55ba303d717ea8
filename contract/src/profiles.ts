import { z } from 'zod'
import { TimeZone } from './dates.ts'
import { Id } from './ids.ts'
import { Audience, FollowerHistory, Package, PastWork, Replies, ShownAccount, SocialAccounts, UnavailablePeriod } from './media-kit.ts' // prettier-ignore
import { Money } from './money.ts'
import { PortfolioItem } from './portfolio.ts'
import { line, prose, website } from './text.ts'
import { Unusual } from './unusual.ts'
import { Category, Country, Industry, Language, Niche, Niches, Platform } from './words.ts'

export const Handle = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,28}[A-Za-z0-9])$/, {
    error:
      'has 2 to 30 letters, digits, dots, dashes or underscores, and begins and ends with a letter or digit',
  })

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80)

/** What an influencer may change about their profile; what is left out stays as it is. */
export const EditInfluencer = z
  .strictObject({
    name: line(120),
    handle: Handle,
    bio: prose(2000),
    category: Category,
    niches: Niches,
    languages: z.array(Language).max(10),
    country: Country.nullable(),
    city: line(100).nullable(),
    /** People reached in a month over all channels, as the influencer says. */
    reach: z.int().min(0).max(10_000_000_000),
    socialAccounts: SocialAccounts,
    packages: z.array(Package).max(20),
    audience: Audience,
    unavailable: z.array(UnavailablePeriod).max(24),
    timeZone: TimeZone,
  })
  .partial()
export type EditInfluencer = z.infer<typeof EditInfluencer>

export const EditSponsor = z
  .strictObject({
    companyName: line(120),
    industry: Industry,
    website: website.nullable(),
    about: prose(4000),
    monthlyBudget: Money.nullable(),
    timeZone: TimeZone,
  })
  .partial()
export type EditSponsor = z.infer<typeof EditSponsor>

export const EditAdmin = z.strictObject({ displayName: line(120), timeZone: TimeZone }).partial()

export const InfluencerCard = z.object({
  /** The user id. */
  id: Id,
  handle: z.string(),
  /** Empty for a former user, and then there is no profile behind the handle. */
  name: z.string(),
  avatarUrl: z.string().nullable(),
  category: Category,
  niches: z.array(Niche),
  country: z.string().nullable(),
  city: z.string().nullable(),
  reach: z.int(),
  followers: z.int(),
  /** The platforms with the most followers first. */
  platforms: z.array(Platform),
  /** The cheapest package; null where there is none. */
  priceFrom: Money.nullable(),
})
export type InfluencerCard = z.infer<typeof InfluencerCard>

export const InfluencerProfile = InfluencerCard.extend({
  bio: z.string(),
  languages: z.array(Language),
  /** The one with the most followers first. */
  socialAccounts: z.array(ShownAccount),
  followerHistory: z.array(FollowerHistory),
  /** Figures that somebody may want to look at; null for whoever is not told. */
  unusual: z.array(Unusual).nullable(),
  packages: z.array(Package),
  /** The largest share first; ages from young to old. */
  audience: Audience,
  /** Without what is over. */
  unavailable: z.array(UnavailablePeriod),
  replies: Replies,
  /** The newest first. */
  portfolio: z.array(PortfolioItem),
  /** The newest twelve. */
  pastWork: z.array(PastWork),
  dealsAgreed: z.int(),
  memberSince: z.string(),
})
export type InfluencerProfile = z.infer<typeof InfluencerProfile>

export const SponsorCard = z.object({
  id: Id,
  slug: z.string(),
  /** Empty for a former user, and then there is no page behind the slug. */
  companyName: z.string(),
  industry: Industry,
  logoUrl: z.string().nullable(),
})
export type SponsorCard = z.infer<typeof SponsorCard>

export const SponsorProfile = SponsorCard.extend({
  /** The user who answers for it: the team's owner. */
  ownerId: Id,
  website: z.string().nullable(),
  about: z.string(),
  openCampaigns: z.int(),
  dealsAgreed: z.int(),
  memberSince: z.string(),
})
export type SponsorProfile = z.infer<typeof SponsorProfile>

/** A person's own profile, as they edit it. */
export const OwnProfile = z.discriminatedUnion('role', [
  z.object({
    role: z.literal('admin'),
    displayName: z.string(),
    avatarUrl: z.string().nullable(),
    timeZone: z.string(),
  }),
  InfluencerProfile.extend({ role: z.literal('influencer'), timeZone: z.string() }),
  SponsorProfile.extend({
    role: z.literal('sponsor'),
    monthlyBudget: Money.nullable(),
    timeZone: z.string(),
  }),
])
export type OwnProfile = z.infer<typeof OwnProfile>
