import type { Dashboard } from '@accord/contract'
import { decimalOf } from './amounts.ts'
import { campaignShape, dealShape, requestShape } from './shapes.ts'

/** The dashboards under the specification's names, amounts as numbers. */
export function dashboardShape(dashboard: Dashboard) {
  if (dashboard.role === 'admin') {
    const { role, users, campaigns, requests, flagged, sponsorsWaiting } = dashboard
    return {
      role,
      users,
      campaigns: { public: campaigns.public, private: campaigns.private },
      requests,
      flagged,
      sponsors_waiting: sponsorsWaiting.first.map((user) => ({
        id: user.id,
        username: user.username,
        company_name: user.displayName,
        industry: user.industry,
      })),
    }
  }
  if (dashboard.role === 'sponsor')
    return {
      role: dashboard.role,
      campaigns: dashboard.campaigns.map(campaignShape),
      requests: dashboard.yourTurn.first.map(requestShape),
      requests_waiting: dashboard.yourTurn.count,
      budget_used: dashboard.budget.map(({ total, committed }) => ({
        currency: total.currency,
        total: decimalOf(total),
        used: decimalOf(committed),
      })),
    }
  return {
    role: dashboard.role,
    requests: dashboard.yourTurn.first.map(requestShape),
    requests_waiting: dashboard.yourTurn.count,
    active_deals: dashboard.activeDeals.map(dealShape),
    earnings: dashboard.earned.map((money) => ({ currency: money.currency, amount: decimalOf(money) })),
    matching_campaigns: dashboard.matchingCampaigns.map(campaignShape),
  }
}
