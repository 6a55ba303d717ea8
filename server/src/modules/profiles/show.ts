import type {
  InfluencerCard,
  InfluencerProfile,
  Money,
  SponsorCard,
  SponsorProfile,
  Unusual,
} from '@accord/contract'
import { pictureUrl } from '../../platform/pictures.ts'
import { showItem } from './portfolio.ts'
import type { influencerRow, InfluencerCardRow, sponsorRow } from './store.ts'

type InfluencerRow = NonNullable<Awaited<ReturnType<typeof influencerRow>>>
type SponsorRow = NonNullable<Awaited<ReturnType<typeof sponsorRow>>>

export const showInfluencerCard = (row: InfluencerCardRow): InfluencerCard => ({
  id: row.user_id,
  handle: row.handle,
  name: row.name,
  avatarUrl: pictureUrl(row.avatar),
  category: row.category as InfluencerCard['category'],
  niches: row.niches as InfluencerCard['niches'],
  country: row.country,
  city: row.city,
  reach: row.reach,
  followers: row.followers,
  platforms: row.platforms as InfluencerCard['platforms'],
  priceFrom: row.price_from as Money | null,
})

export const showInfluencer = (row: InfluencerRow, unusual: Unusual[] | null): InfluencerProfile => ({
  ...showInfluencerCard(row),
  bio: row.bio,
  languages: row.languages as InfluencerProfile['languages'],
  socialAccounts: row.social_accounts,
  followerHistory: row.follower_history,
  unusual,
  packages: row.packages,
  audience: row.audience,
  unavailable: row.unavailable,
  replies: { invitations: row.invitations, rate: row.reply_rate, minutes: row.reply_minutes },
  portfolio: row.portfolio.map(showItem),
  pastWork: row.past_work.map(({ sponsor: { logo, ...sponsor }, ...work }) => ({
    ...work,
    sponsor: { ...sponsor, logoUrl: pictureUrl(logo) },
  })),
  dealsAgreed: row.deals_agreed,
  memberSince: row.created_at.toISOString(),
})

export const showSponsorCard = (row: {
  id: number
  slug: string
  company_name: string
  industry: string
  logo: string | null
}): SponsorCard => ({
  id: row.id,
  slug: row.slug,
  companyName: row.company_name,
  industry: row.industry as SponsorCard['industry'],
  logoUrl: pictureUrl(row.logo),
})

export const showSponsor = (row: SponsorRow): SponsorProfile => ({
  ...showSponsorCard(row),
  ownerId: row.owner_id,
  website: row.website,
  about: row.about,
  openCampaigns: row.open_campaigns,
  dealsAgreed: row.deals_agreed,
  memberSince: row.created_at.toISOString(),
})
