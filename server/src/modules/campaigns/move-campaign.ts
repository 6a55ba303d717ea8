import { actionsIn, campaignStates, dateOf, next } from '@accord/contract'
import type { Actor, CampaignAction } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { badField, conflict } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { lockToChange, refuseIncomplete } from './write-campaign.ts'
import * as store from './store.ts'

/** Opens, pauses, resumes, closes or archives; 409 with what is allowed instead. */
export async function moveCampaign(
  tx: Tx,
  actor: Actor,
  campaignId: number,
  action: CampaignAction,
): Promise<void> {
  const campaign = await lockToChange(tx, actor, campaignId, 'campaign.move')
  const status = next(campaignStates, campaign.status, action, ['sponsor'])
  if (!status)
    throw conflict('wrong_state', `A campaign that is ${campaign.status} can’t be changed that way.`, {
      state: campaign.status,
      allowed: actionsIn(campaignStates, campaign.status, ['sponsor']),
    })
  if (action === 'open') await refuseUnready(tx, campaign)
  await store.updateCampaign(tx, campaignId, {
    status,
    ...(action === 'open'
      ? { application_deadline: campaign.application_deadline ?? campaign.end_date }
      : {}),
  })
  audit(tx, {
    action: `campaign.${action}`,
    subjectType: 'campaign',
    subjectId: campaignId,
    before: { status: campaign.status },
    after: { status },
  })
  await emit(tx, { type: 'campaign.moved', campaignId, action })
  if (status === 'closed') await emit(tx, { type: 'campaign.ended', campaignId, why: 'closed' })
}

async function refuseUnready(tx: Tx, campaign: store.LockedCampaign): Promise<void> {
  refuseIncomplete(campaign)
  if (campaign.end_date && campaign.end_date < dateOf(tx.now))
    throw badField('endDate', 'in_the_past', 'is in the past')
}
