import { actionsIn, campaignStates, can, dateOf, daysBetween, isUser } from '@accord/contract'
import type { Actor, Campaign, CampaignCard, CampaignSubject, Currency, Money } from '@accord/contract'
import { showSponsorCard } from '../profiles/index.ts'
import type { campaignRow, CampaignCardRow } from './store.ts'

type CampaignRow = NonNullable<Awaited<ReturnType<typeof campaignRow>>>

/** A row as the permissions need it. */
export const campaignSubject = (
  row: Pick<CampaignCardRow, 'sponsor_id' | 'status' | 'visibility' | 'flagged'>,
  invited = false,
): CampaignSubject => ({
  sponsorId: row.sponsor_id,
  status: row.status,
  visibility: row.visibility,
  flagged: row.flagged,
  invited,
})

export function showCampaignCard(
  actor: Actor,
  row: CampaignCardRow,
  today = dateOf(new Date()),
): CampaignCard {
  const money = (amount: number): Money => ({ amount, currency: row.currency as Currency })
  const insider = can(actor, 'campaign.audit', campaignSubject(row))
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    niche: row.niche as CampaignCard['niche'],
    budget: row.budget === null ? null : money(row.budget),
    startDate: row.start_date,
    endDate: row.end_date,
    applicationDeadline: row.application_deadline,
    daysLeft: row.end_date ? daysBetween(today, row.end_date) : null,
    visibility: row.visibility,
    status: row.status,
    flagged: row.flagged && insider,
    sponsor: showSponsorCard({ ...row, id: row.sponsor_id }),
    reliable: row.reliable,
    compensation: row.compensation as CampaignCard['compensation'],
    perHeadFrom: row.per_head_from === null ? null : money(row.per_head_from),
    perHeadTo: row.per_head_to === null ? null : money(row.per_head_to),
    platforms: row.platforms as CampaignCard['platforms'],
    countries: row.countries,
    isNew: row.is_new ?? false,
    committed: insider ? money(row.committed) : null,
    free: insider && row.budget !== null ? money(row.budget - row.committed) : null,
    createdAt: row.created_at.toISOString(),
  }
}

export function showCampaign(
  actor: Actor,
  row: CampaignRow,
  inside: Pick<Campaign, 'flag' | 'requests'>,
): Campaign {
  return {
    ...showCampaignCard(actor, row),
    brief: row.brief,
    goals: row.goals,
    updatedAt: row.updated_at.toISOString(),
    version: row.version,
    reliability: {
      applications: row.applications ?? 0,
      answered: row.answered ?? 0,
      deals: row.deals ?? 0,
      honoured: row.honoured ?? 0,
      reliable: row.reliable,
    },
    ...inside,
    myRequestId: row.viewer_request_id,
    allowed: allowed(actor, row, inside.flag !== null),
  }
}

/** `flaggedItself`: by a flag of its own, not only through its sponsor. */
function allowed(actor: Actor, row: CampaignRow, flaggedItself: boolean): Campaign['allowed'] {
  const subject = campaignSubject(row, row.viewer_request_id !== null)
  const takesPart = row.status === 'open' && !row.flagged
  const onTime = row.application_deadline === null || row.application_deadline >= dateOf(new Date())
  return [
    ...(can(actor, 'campaign.edit', subject) ? (['edit'] as const) : []),
    ...(can(actor, 'campaign.delete', subject) ? (['delete'] as const) : []),
    ...(can(actor, 'request.invite', subject) && takesPart ? (['invite'] as const) : []),
    ...(can(actor, 'request.apply', subject) && takesPart && onTime ? (['apply'] as const) : []),
    ...(can(actor, 'campaign.flag', subject) && isUser(actor)
      ? ([flaggedItself ? 'unflag' : 'flag'] as const)
      : []),
    ...(can(actor, 'campaign.move', subject) ? actionsIn(campaignStates, row.status, ['sponsor']) : []),
  ]
}
