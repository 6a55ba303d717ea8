import type { Flag, FlagPreview, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { conflict } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { lockToChange, readCampaign } from '../campaigns/index.ts'
import { freezeFlagged } from '../deals/index.ts'
import { endFlag } from './end-flag.ts'
import * as flags from './flag-store.ts'
import { refusePast } from './flag-user.ts'

/**
 * Hides a campaign from all but its sponsor and admins, and freezes its open requests. Deals go on. Answers the
 * flag's id.
 */
export async function flagCampaign(
  tx: Tx,
  actor: User,
  campaignId: number,
  { reason, words, until }: Flag,
): Promise<number> {
  refusePast(tx, until)
  await flags.flagsOneByOne(tx)
  await lockToChange(tx, actor, campaignId, 'campaign.flag')
  if (await flags.lockStandingFlag(tx, { campaignId })) throw flaggedAlready()
  const flagId = await flags.insertFlag(tx, { campaignId, reason, words, until, by: actor.userId })
  await flags.deriveCampaignFlags(tx, { campaignId })
  const frozen = await freezeFlagged(tx, actor)
  audit(tx, { action: 'campaign.flag', subjectType: 'campaign', subjectId: campaignId, after: { reason, words, until, flagId, frozen } }) // prettier-ignore
  await emit(tx, { type: 'campaign.flagged', campaignId, flagId })
  return flagId
}

/** What flagging would do now; refused as the flag itself would be. */
export async function previewCampaignFlag(
  db: Database,
  actor: User,
  campaignId: number,
): Promise<FlagPreview> {
  const { flag } = await readCampaign(db, actor, campaignId)
  if (flag) throw flaggedAlready()
  return flags.effectsOf(db, { campaignId }, false)
}

/** Ends the campaign's flag; it stays hidden while one stands against its sponsor. */
export async function unflagCampaign(tx: Tx, actor: User, campaignId: number): Promise<void> {
  await flags.flagsOneByOne(tx)
  await lockToChange(tx, actor, campaignId, 'campaign.flag')
  const flag = await flags.lockStandingFlag(tx, { campaignId })
  if (!flag) throw conflict('wrong_state', 'This campaign has no flag of its own.', { state: 'not flagged' })
  await endFlag(tx, actor, flag, 'unflagged')
}

const flaggedAlready = () =>
  conflict('wrong_state', 'This campaign is flagged already.', { state: 'flagged' })
