import type { Currency, Growth, GrowthMonth } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import * as store from './growth-store.ts'
import { monthBegins, monthsFrom } from './months.ts'

/** The installation month by month up to `now`. Months are those of UTC: every admin reads the same figures. */
export async function growthOf(db: Database, count: number, now: Date): Promise<Growth> {
  const running = now.toISOString().slice(0, 7)
  const begins = monthBegins(running, count, 'UTC')
  const [users, campaigns, requests, deals] = await Promise.all([
    store.usersRegistered(db, begins),
    store.campaignsBegun(db, begins),
    store.requestsByEnd(db, begins),
    store.dealsMade(db, begins),
  ])
  const figures = (_: unknown, at: number): GrowthMonth => {
    const here = ({ n }: { n: number }) => n === at + 1
    const registered = (role: string) => users.find((row) => here(row) && row.role === role)?.count ?? 0
    const made = deals.filter(here)
    return {
      month: monthsFrom(running, at + 1 - count),
      sponsors: registered('sponsor'),
      influencers: registered('influencer'),
      campaigns: campaigns.find(here)?.count ?? 0,
      requests: Object.fromEntries(requests.filter(here).map(({ status, count }) => [status, count])),
      deals: made.reduce((sum, { count }) => sum + count, 0),
      committed: made.map(({ amount, currency }) => ({ amount, currency: currency as Currency })),
    }
  }
  return { months: Array.from({ length: count }, figures) }
}
