import type { Flag, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { conflict } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { lockToChange } from '../campaigns/index.ts'
import { freezeFlagged, unfreezeUnflagged } from '../deals/index.ts'
import * as store from './store.ts'

/** Hides a campaign from all but its sponsor and admins, and freezes its open requests. Deals go on. */
export async function flagCampaign(
  tx: Tx,
  actor: User,
  campaignId: number,
  { reason, words }: Flag,
): Promise<void> {
  await lockToChange(tx, actor, campaignId, 'campaign.flag')
  if (await store.hasFlag(tx, campaignId))
    throw conflict('wrong_state', 'This campaign is flagged already.', { state: 'flagged' })
  const flagId = await store.insertFlag(tx, { campaignId, reason, words, by: actor.userId })
  await store.deriveCampaignFlags(tx, { campaignId })
  const frozen = await freezeFlagged(tx, actor)
  audit(tx, { action: 'campaign.flag', subjectType: 'campaign', subjectId: campaignId, after: { reason, words, flagId, frozen } }) // prettier-ignore
  await emit(tx, { type: 'campaign.flagged', campaignId, flagId })
}

/** Ends the campaign's flag; it stays hidden while one stands against its sponsor. */
export async function unflagCampaign(tx: Tx, actor: User, campaignId: number): Promise<void> {
  await lockToChange(tx, actor, campaignId, 'campaign.flag')
  const flag = await store.endFlag(tx, { campaignId }, actor.userId)
  if (!flag) throw conflict('wrong_state', 'This campaign has no flag of its own.', { state: 'not flagged' })
  await store.deriveCampaignFlags(tx, { campaignId })
  const unfrozen = await unfreezeUnflagged(tx, actor)
  audit(tx, { action: 'campaign.unflag', subjectType: 'campaign', subjectId: campaignId, after: { flagId: flag.id, unfrozen } }) // prettier-ignore
  await emit(tx, { type: 'campaign.unflagged', campaignId, flagId: flag.id })
}
