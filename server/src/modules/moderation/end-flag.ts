import { accountStates, isUser, next } from '@accord/contract'
import type { Actor, FLAG_ENDS } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { freezeFlagged, unfreezeUnflagged } from '../deals/index.ts'
import { lapseAppeal } from './lapse-appeal.ts'
import * as flags from './flag-store.ts'
import * as store from './store.ts'

export type FlagEnd = (typeof FLAG_ENDS)[number]

/**
 * Ends a standing flag, whoever ends it: the user is what they were before; campaigns are shown and requests open
 * again, but for those that another flag holds. An appeal that nobody had decided has nothing left to ask for.
 * The caller holds `flagsOneByOne` and the flag.
 */
export async function endFlag(tx: Tx, actor: Actor, flag: flags.StandingFlag, why: FlagEnd): Promise<void> {
  await flags.markEnded(tx, flag.id, { by: isUser(actor) ? actor.userId : null, reason: why })
  const moved = flag.user_id === null ? null : await restoreUser(tx, actor, flag.user_id, flag)
  await flags.deriveCampaignFlags(
    tx,
    flag.user_id === null ? { campaignId: flag.campaign_id as number } : { ownerId: flag.user_id },
  )
  const unfrozen = await unfreezeUnflagged(tx, actor)
  await lapseAppeal(tx, flag.id)
  const what = flag.user_id === null ? 'campaign' : 'user'
  audit(tx, {
    action: `${what}.unflag`,
    subjectType: what,
    subjectId: flag.user_id ?? flag.campaign_id,
    before: moved && { status: moved.before },
    after: { ...(moved && { status: moved.after }), flagId: flag.id, unfrozen, why },
  })
  await emit(tx, {
    type: `${what}.unflagged`,
    [`${what}Id`]: flag.user_id ?? flag.campaign_id,
    flagId: flag.id,
    why,
  })
}

/**
 * After a team has got another owner: what the former one's flag had held is open again, and what is held by the
 * new one's, if there is one, is frozen. The caller holds `flagsOneByOne`.
 */
export async function followOwner(tx: Tx, actor: Actor, ownerId: number): Promise<void> {
  await flags.deriveCampaignFlags(tx, { ownerId })
  await freezeFlagged(tx, actor)
  await unfreezeUnflagged(tx, actor)
}

/** Back to what the flag remembers; whoever is no longer flagged by then stays what they are. */
async function restoreUser(tx: Tx, actor: Actor, userId: number, { was }: flags.StandingFlag) {
  const user = await store.lockUser(tx, userId)
  const free = user && next(accountStates, user.status, 'unflag', [isUser(actor) ? 'admin' : 'clock'])
  if (!user || !free || !was) return null
  await store.setStatus(tx, userId, was, null)
  return { before: user.status, after: was }
}
