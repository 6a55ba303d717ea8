import { can, isUser } from '@accord/contract'
import type { Actor, Campaign, CampaignCard, CampaignQuery, Page } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { badField, forbidden, notFound } from '../../platform/problem.ts'
import { campaignSubject, showCampaign, showCampaignCard } from './show.ts'
import * as store from './store.ts'

/** One campaign, as much of it as this actor may see; 404 where that is nothing. */
export async function readCampaign(db: Database, actor: Actor, campaignId: number): Promise<Campaign> {
  const row = await store.campaignRow(db, campaignId, viewer(actor))
  const subject = row && campaignSubject(row, row.viewer_request_id !== null)
  if (!row || !subject || !can(actor, 'campaign.read', subject)) throw notFound('campaign')
  const insider = can(actor, 'campaign.audit', subject)
  const flag = insider && row.flagged ? await store.standingFlag(db, campaignId) : null
  return showCampaign(actor, row, {
    flag: flag ? showFlag(flag) : null,
    requests: insider ? await store.requestCounts(db, campaignId) : null,
  })
}

const showFlag = (flag: NonNullable<Awaited<ReturnType<typeof store.standingFlag>>>): Campaign['flag'] => ({
  id: flag.id,
  reason: flag.reason as NonNullable<Campaign['flag']>['reason'],
  words: flag.words,
  until: flag.until?.toISOString() ?? null,
})

export async function browseCampaigns(
  db: Database,
  actor: Actor,
  query: CampaignQuery,
): Promise<Page<CampaignCard>> {
  const sight = sightOf(actor, query.scope)
  if (query.isNew && !(sight.scope === 'public' && sight.influencerId !== null))
    throw forbidden('not_allowed', 'What is new is told to influencers, of the campaigns that they may see.')
  const { minBudget, maxBudget, from, to } = query
  if (minBudget !== undefined && maxBudget !== undefined && maxBudget < minBudget)
    throw badField('maxBudget', 'max_below_min', 'is below the least')
  if (from && to && to < from) throw badField('to', 'end_before_start', 'is before the start')
  refuseWrongSearch(query)
  const list = `campaigns:${query.scope}:${query.sort}`
  const after = positionAfter<string | number>(
    list,
    query.cursor,
    query.sort === 'deadline' ? 'string' : 'number',
  )
  const rows = await store.listCampaigns(db, sight, query, after)
  const position = (row: store.CampaignCardRow) => ({
    by: { newest: row.id, deadline: row.application_deadline ?? '', budget: row.budget ?? 0 }[query.sort],
    id: row.id,
  })
  return pageOfRows(list, rows, query.limit, position, (row) => showCampaignCard(actor, row))
}

function refuseWrongSearch(query: CampaignQuery): void {
  const { minPerHead, maxPerHead, currency, deadlineFrom, deadlineTo } = query
  if (minPerHead !== undefined && maxPerHead !== undefined && maxPerHead < minPerHead)
    throw badField('maxPerHead', 'max_below_min', 'is below the least')
  if ((minPerHead ?? maxPerHead) !== undefined && !currency)
    throw badField('currency', 'required', 'is needed with an amount for each')
  if (deadlineFrom && deadlineTo && deadlineTo < deadlineFrom)
    throw badField('deadlineTo', 'end_before_start', 'is before the start')
}

function sightOf(actor: Actor, scope: CampaignQuery['scope']): store.Sight {
  if (scope === 'public') return { scope, influencerId: viewer(actor) }
  const active = isUser(actor) && actor.status === 'active'
  if (scope === 'all' && active && actor.role === 'admin') return { scope }
  if (scope === 'mine' && active && actor.sponsorId !== null) return { scope, sponsorId: actor.sponsorId }
  throw forbidden('not_allowed', 'Your account may not see this list.')
}

/** The influencer who looks, if it is one. */
const viewer = (actor: Actor): number | null =>
  isUser(actor) && actor.role === 'influencer' && actor.status === 'active' ? actor.userId : null
