import { CampaignTerms, type Campaign } from '@accord/contract'
import { today } from './deadline.ts'

/** Which fields keep a draft from being opened: the same schema the server asks, and an end that is not past. */
export function missingTerms(campaign: Campaign): string[] {
  if (campaign.status !== 'draft') return []
  const { title, brief, niche, goals, budget, startDate, endDate, applicationDeadline, visibility } = campaign
  const result = CampaignTerms.safeParse({
    title,
    brief,
    niche,
    goals,
    budget,
    startDate,
    endDate,
    visibility,
    applicationDeadline: applicationDeadline ?? undefined,
  })
  const fields = (result.error?.issues ?? []).map(({ path }) => String(path[0]))
  if (endDate && endDate < today()) fields.push('endDate')
  return [...new Set(fields)]
}
