import type { AdminDashboard, Dashboard, InfluencerDashboard, SponsorDashboard, User } from '@accord/contract'
import type { Platform } from '../../platform/platform.ts'
import { browseCampaigns } from '../campaigns/index.ts'
import { countWaiting, listDeals, longestWaiting, showDealSummary, showRequestSummary, whose } from '../deals/index.ts' // prettier-ignore
import { matchCampaigns } from '../discovery/index.ts'
import { auditRows, listUsers, showAuditEntry, showUserRow } from '../moderation/index.ts'
import * as store from './store.ts'

const SHOWN = 6
const ACTIVE_SHOWN = 20

/** What needs this person now, and how things stand. */
export function dashboardOf(platform: Platform, actor: User): Promise<Dashboard> {
  if (actor.role === 'admin') return adminDashboard(platform, actor)
  return actor.role === 'sponsor' ? sponsorDashboard(platform, actor) : influencerDashboard(platform, actor)
}

async function adminDashboard({ db }: Platform, actor: User): Promise<AdminDashboard> {
  const [counts, requests, waiting, recent] = await Promise.all([
    store.installationCounts(db),
    store.requestsByStatus(db),
    listUsers(db, { status: 'pending', sort: 'oldest', limit: SHOWN }, undefined),
    auditRows(db, {}, 10, undefined),
  ])
  return {
    role: 'admin',
    users: { sponsors: counts.sponsors, influencers: counts.influencers, admins: counts.admins },
    campaigns: { public: counts.public, private: counts.private, open: counts.open },
    requests,
    flagged: { users: counts.flagged_users, campaigns: counts.flagged_campaigns },
    sponsorsWaiting: {
      count: counts.waiting,
      first: waiting.slice(0, SHOWN).map((row) => showUserRow(actor, row)),
    },
    deals: { count: counts.deals, last30Days: counts.recent_deals },
    recent: recent.slice(0, 10).map(showAuditEntry),
  }
}

/** The requests that wait for this person, and how many wait for the other side. */
async function turns({ db }: Platform, actor: User) {
  const side = whose(actor) as NonNullable<ReturnType<typeof whose>>
  const [first, counts] = await Promise.all([longestWaiting(db, side, SHOWN), countWaiting(db, side)])
  return { yourTurn: { count: counts.mine, first: first.map(showRequestSummary) }, waiting: counts.theirs }
}

async function sponsorDashboard(platform: Platform, actor: User): Promise<SponsorDashboard> {
  const { db } = platform
  const sponsorId = actor.sponsorId as number
  const [mine, campaigns, campaignsByStatus, budget, deals] = await Promise.all([
    turns(platform, actor),
    browseCampaigns(db, actor, { scope: 'mine', status: 'open', sort: 'deadline', limit: SHOWN }),
    store.campaignsByStatus(db, sponsorId),
    store.runningBudget(db, sponsorId),
    listDeals(db, { sponsorId }, { limit: SHOWN }, undefined),
  ])
  const recentDeals = deals.slice(0, SHOWN).map(showDealSummary)
  return { role: 'sponsor', ...mine, campaigns: campaigns.items, campaignsByStatus, budget, recentDeals }
}

async function influencerDashboard(platform: Platform, actor: User): Promise<InfluencerDashboard> {
  const { db } = platform
  const influencerId = actor.userId
  const [mine, deals, agreed, earned, matching, profileGaps] = await Promise.all([
    turns(platform, actor),
    listDeals(db, { influencerId }, { active: true, limit: ACTIVE_SHOWN }, undefined),
    store.sumOfDeals(db, influencerId, false),
    store.sumOfDeals(db, influencerId, true),
    matchCampaigns(db, actor, { limit: SHOWN }),
    store.profileGaps(db, influencerId),
  ])
  return {
    role: 'influencer',
    ...mine,
    activeDeals: deals.slice(0, ACTIVE_SHOWN).map(showDealSummary),
    agreed,
    earned,
    matchingCampaigns: matching.items.map(({ match: _, ...card }) => card),
    profileGaps,
  }
}
