import type { Currency, Money, MonthlyFigures, MonthlyReport, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { badField, notFound } from '../../platform/problem.ts'
import { knownZone, lastDayOf, monthBegins, monthsFrom } from './months.ts'
import * as store from './monthly-store.ts'

const MONTHS = 6
const CAMPAIGNS = 100
const INFLUENCERS = 5

/** The report that this person may read: their own sponsor's, or as an admin the one of `sponsorId`. */
export function readMonthlyReport(
  db: Database,
  actor: User,
  month: string,
  sponsorId: number | undefined,
): Promise<MonthlyReport> {
  if (actor.role === 'admin') {
    if (sponsorId === undefined) throw badField('sponsorId', 'required', 'is needed: whose report it is')
    return monthlyReport(db, sponsorId, month)
  }
  if (actor.sponsorId === null || (sponsorId ?? actor.sponsorId) !== actor.sponsorId) throw notFound('report')
  return monthlyReport(db, actor.sponsorId, month)
}

/** What one month brought one sponsor; the month is that of the owner's clock. */
export async function monthlyReport(db: Database, sponsorId: number, month: string): Promise<MonthlyReport> {
  const sponsor = await store.sponsorForReport(db, sponsorId)
  if (!sponsor) throw notFound('report')
  const zone = knownZone(sponsor.time_zone)
  const begins = monthBegins(month, MONTHS, zone)
  const span = { sponsorId, begins }
  const [from, to] = begins.slice(-2) as [Date, Date]
  const bounds = { sponsorId, from, to, firstDay: `${month}-01`, lastDay: lastDayOf(month) }
  const [opened, answers, made, completed, campaigns, influencers] = await Promise.all([
    store.requestsOpened(db, span),
    store.firstAnswers(db, span),
    store.dealsMade(db, span),
    store.dealsCompleted(db, span),
    store.campaignsActive(db, bounds, CAMPAIGNS),
    store.topInfluencers(db, bounds, INFLUENCERS),
  ])
  const requests = (n: number, kind: 'invitation' | 'application') => {
    const here = (row: { n: number; kind: string }) => row.n === n && row.kind === kind
    const answered = answers.find(here)
    return {
      sent: opened.find(here)?.count ?? 0,
      answered: answered?.count ?? 0,
      medianMinutes: answered?.minutes ?? null,
    }
  }
  const figures = (_: unknown, at: number): MonthlyFigures => {
    const here = ({ n }: { n: number }) => n === at + 1
    return {
      month: monthsFrom(month, at + 1 - MONTHS),
      invitations: requests(at + 1, 'invitation'),
      applications: requests(at + 1, 'application'),
      deals: countOf(made.filter(here)),
      completed: countOf(completed.filter(here)),
      committed: made.filter(here).map(money),
      spent: completed.filter(here).map(money),
    }
  }
  return {
    sponsor: { id: sponsor.id, slug: sponsor.slug, companyName: sponsor.company_name },
    timeZone: zone,
    from: from.toISOString(),
    to: to.toISOString(),
    months: Array.from({ length: MONTHS }, figures),
    campaigns: campaigns.map((row) => ({
      id: row.id,
      title: row.title,
      status: row.status,
      startDate: row.start_date,
      endDate: row.end_date,
      requests: row.requests,
      deals: row.deals,
      committed: money({ amount: row.committed, currency: row.currency }),
      spent: money({ amount: row.spent, currency: row.currency }),
      committedInAll: money({ amount: row.committed_in_all, currency: row.currency }),
      budget: money({ amount: row.budget, currency: row.currency }),
    })),
    campaignCount: campaigns[0]?.total ?? 0,
    topInfluencers: influencers.map(({ id, handle, name, deals, ...row }) => ({ id, handle, name, deals, amount: money(row) })), // prettier-ignore
  }
}

const money = ({ amount, currency }: { amount: number; currency: string }): Money => ({
  amount,
  currency: currency as Currency,
})

const countOf = (rows: { count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0)
