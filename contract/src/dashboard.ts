import { z } from 'zod'
import { CampaignCard } from './campaigns.ts'
import { Money } from './money.ts'
import { AuditEntry, UserRow } from './moderation.ts'
import { DealSummary, RequestSummary } from './requests.ts'

const adminDashboard = z.object({
  role: z.literal('admin'),
  users: z.object({ sponsors: z.int(), influencers: z.int(), admins: z.int() }),
  campaigns: z.object({ public: z.int(), private: z.int(), open: z.int() }),
  requests: z.record(z.string(), z.int()),
  flagged: z.object({ users: z.int(), campaigns: z.int() }),
  sponsorsWaiting: z.object({ count: z.int(), first: z.array(UserRow) }),
  deals: z.object({ count: z.int(), last30Days: z.int() }),
  recent: z.array(AuditEntry),
})

const sponsorDashboard = z.object({
  role: z.literal('sponsor'),
  /** Waiting for the sponsor's answer, the oldest first. */
  yourTurn: z.object({ count: z.int(), first: z.array(RequestSummary) }),
  waiting: z.int(),
  campaigns: z.array(CampaignCard),
  campaignsByStatus: z.record(z.string(), z.int()),
  /** Over all campaigns that are open or paused, by currency. */
  budget: z.array(z.object({ total: Money, committed: Money })),
  recentDeals: z.array(DealSummary),
})

const influencerDashboard = z.object({
  role: z.literal('influencer'),
  yourTurn: z.object({ count: z.int(), first: z.array(RequestSummary) }),
  waiting: z.int(),
  activeDeals: z.array(DealSummary),
  /** The sum of all active deals, by currency. */
  agreed: z.array(Money),
  /** The sum of completed deals, by currency. */
  earned: z.array(Money),
  matchingCampaigns: z.array(CampaignCard),
  /** What is missing from the profile: bio, avatar, socialAccounts, packages, languages, country. */
  profileGaps: z.array(z.string()),
})

export const Dashboard = z.discriminatedUnion('role', [adminDashboard, sponsorDashboard, influencerDashboard])
export type Dashboard = z.infer<typeof Dashboard>
export type AdminDashboard = z.infer<typeof adminDashboard>
export type SponsorDashboard = z.infer<typeof sponsorDashboard>
export type InfluencerDashboard = z.infer<typeof influencerDashboard>
