import type { CampaignCard, RequestSummary, User } from '@accord/contract'
import type { Database } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { browseCampaigns, campaignWords } from '../modules/campaigns/index.ts'
import { browseRequests, offerWords } from '../modules/deals/index.ts'
import { browseUsers } from '../modules/moderation/index.ts'
import { dashboardOf, negotiatingRequests } from '../modules/reporting/index.ts'
import { decimalOf } from './amounts.ts'
import { campaignShape, dealShape, requestCountsShape, requestShape } from './shapes.ts'

/** Our pages show the first few and a link to the rest; here there is no other list to go to. */
const MOST = 100

/** The role's dashboard under the specification's names, amounts as numbers. */
export async function dashboardAnswer(platform: Platform, actor: User) {
  const { db } = platform
  const dashboard = await dashboardOf(platform, actor)
  if (dashboard.role === 'admin') {
    const { role, users, campaigns, requests, flagged, sponsorsWaiting } = dashboard
    const waiting = await browseUsers(db, actor, { status: 'pending', sort: 'oldest', limit: MOST })
    return {
      role,
      users,
      campaigns: { public: campaigns.public, private: campaigns.private },
      requests: requestCountsShape(requests, await negotiatingRequests(db)),
      flagged,
      sponsors_waiting: waiting.items.map((user) => ({
        id: user.id,
        username: user.username,
        company_name: user.displayName,
        industry: user.industry,
      })),
      sponsors_waiting_count: sponsorsWaiting.count,
    }
  }
  const requests = await requestShapes(db, (await browseRequests(db, actor, { limit: MOST })).items)
  if (dashboard.role === 'sponsor') {
    const { items } = await browseCampaigns(db, actor, { scope: 'mine', sort: 'newest', limit: MOST })
    const progress = new Map(items.map((campaign) => [campaign.id, budgetUsedPercent(campaign)]))
    const campaigns = await campaignShapes(db, items)
    return {
      role: dashboard.role,
      campaigns: campaigns.map((campaign) => ({ ...campaign, progress: progress.get(campaign.id) })),
      requests,
      requests_waiting: dashboard.yourTurn.count,
      budget_used: dashboard.budget.map(({ total, committed }) => ({
        currency: total.currency,
        total: decimalOf(total),
        used: decimalOf(committed),
      })),
    }
  }
  return {
    role: dashboard.role,
    requests,
    requests_waiting: dashboard.yourTurn.count,
    active_deals: dashboard.activeDeals.map(dealShape),
    earnings: dashboard.earned.map((money) => ({ currency: money.currency, amount: decimalOf(money) })),
    matching_campaigns: await campaignShapes(db, dashboard.matchingCampaigns),
  }
}

/** Our lists leave the words out; here they are nowhere else to be read. */
async function requestShapes(db: Database, requests: RequestSummary[]) {
  if (requests.length === 0) return []
  const words = await offerWords(db, requests.map(({ latestOffer }) => latestOffer.id)) // prettier-ignore
  return requests.map((request) => {
    const { message, requirements } = words.find(({ id }) => id === request.latestOffer.id) ?? {}
    return { ...requestShape(request), message, requirements }
  })
}

async function campaignShapes(db: Database, campaigns: CampaignCard[]) {
  if (campaigns.length === 0) return []
  const words = await campaignWords(db, campaigns.map(({ id }) => id)) // prettier-ignore
  return campaigns.map((campaign) => {
    const { brief, goals } = words.find(({ id }) => id === campaign.id) ?? {}
    return { ...campaignShape(campaign), description: brief, goals }
  })
}

/** Whole percent of the budget that deals have committed. */
const budgetUsedPercent = ({ budget, committed }: CampaignCard): number =>
  budget && committed ? Math.floor((committed.amount * 100) / budget.amount) : 0
