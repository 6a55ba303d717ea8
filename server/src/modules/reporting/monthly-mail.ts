import { amountText } from '@accord/contract'
import type { MonthlyFigures, MonthlyReport } from '@accord/contract'
import { mailTemplate } from '../../platform/mail-template.ts'
import { changeText, daysText, monthName, moneyText, shareOf, timeText } from './monthly-words.ts'

export type ReportLinks = { home: string; page: string; settings: string; unsubscribe: string }

/** The report as a mail: subject, plain text and HTML. */
export async function monthlyMail(
  report: MonthlyReport,
  links: ReportLinks,
): Promise<{ subject: string; body: string; html: string }> {
  const [before, now] = report.months.slice(-2) as [MonthlyFigures, MonthlyFigures]
  const title = `${monthName(now.month)} at ${report.sponsor.companyName}`
  const subject = `Your month on Accord: ${monthName(now.month)}`
  const tiles = [
    { label: 'Committed', value: moneyText(now.committed), change: changeText(now.committed, before.committed) },
    { label: 'Spent', value: moneyText(now.spent), change: changeText(now.spent, before.spent) },
    { label: 'Requests sent', value: String(now.invitations.sent), change: changeText(now.invitations.sent, before.invitations.sent) },
    { label: 'Answered', value: String(now.invitations.answered), change: changeText(now.invitations.answered, before.invitations.answered) },
    { label: 'Median time to an answer', value: timeText(now.invitations.medianMinutes), change: `before: ${timeText(before.invitations.medianMinutes)}` },
    { label: 'New deals', value: String(now.deals), change: changeText(now.deals, before.deals) },
  ] // prettier-ignore
  const campaigns = report.campaigns.slice(0, 10).map((campaign) => ({
    title: campaign.title,
    link: `${links.home}/campaigns/${campaign.id}`,
    days: daysText(campaign.startDate, campaign.endDate),
    requests: count(campaign.requests, 'request'),
    committed: amountText(campaign.committed),
    share: shareOf(campaign.committedInAll, campaign.budget),
    rest: 100 - shareOf(campaign.committedInAll, campaign.budget),
    ofBudget: `${shareOf(campaign.committedInAll, campaign.budget)} % of ${amountText(campaign.budget)} committed so far`,
  }))
  const influencers = report.topInfluencers.map(({ name, handle, deals, amount }) => ({
    name,
    link: `${links.home}/@${handle}`,
    deals: count(deals, 'deal'),
    amount: amountText(amount),
  }))
  const more = report.campaignCount - campaigns.length
  const why = `You get this on the first of each month for ${report.sponsor.companyName}. The month is that of ${report.timeZone.replaceAll('_', ' ')}; sums are by currency.`
  const applications = `${count(now.applications.sent, 'application')} came in, ${now.applications.answered} were answered; your median time to answer: ${timeText(now.applications.medianMinutes)}.`
  const fill = await mailTemplate('monthly-report')
  return {
    subject,
    body: [
      title,
      tiles.map(({ label, value, change }) => `${label}: ${value}${change ? ` (${change})` : ''}`).join('\n'),
      applications,
      campaigns.length > 0 ? `Campaigns\n${campaigns.map(({ title, days, requests, committed, ofBudget }) => `- ${title} (${days}): ${requests}, ${committed} committed this month; ${ofBudget}`).join('\n')}` : 'No campaign was active.',
      ...(influencers.length > 0 ? [`Top influencers\n${influencers.map(({ name, deals, amount }) => `- ${name}: ${amount}, ${deals}`).join('\n')}`] : []),
      `The whole report: ${links.page}`,
      `${why}\nChange what you are told: ${links.settings}\nStop these mails: ${links.unsubscribe}\n`,
    ].join('\n\n'),
    html: fill({
      ...links,
      subject,
      preview: `Committed ${moneyText(now.committed)}, spent ${moneyText(now.spent)}, ${count(now.deals, 'new deal')}`,
      title,
      rows: [tiles.slice(0, 2), tiles.slice(2, 4), tiles.slice(4)].map((pair) => ({ pair })),
      applications,
      campaigns,
      quiet: campaigns.length === 0,
      more: more > 0 ? `and ${more} more in the report` : '',
      influencers,
      someInfluencers: influencers.length > 0,
      why,
    }),
  }
} // prettier-ignore

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
