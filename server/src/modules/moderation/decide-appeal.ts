import { appealStates, next } from '@accord/contract'
import type { DecideAppeal, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { conflict, forbidden, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './appeal-store.ts'
import { endFlag } from './end-flag.ts'
import * as flags from './flag-store.ts'

/**
 * Grants an appeal, which ends the flag, or upholds the flag. Another admin than the one who flagged decides; where
 * there is no other, the same one does, and the record says so.
 */
export async function decideAppeal(
  tx: Tx,
  actor: User,
  appealId: number,
  { action, words }: DecideAppeal,
): Promise<void> {
  await flags.flagsOneByOne(tx)
  const appeal = await store.lockAppeal(tx, appealId)
  const flag = appeal && (await flags.lockFlag(tx, appeal.flag_id))
  if (!appeal || !flag) throw notFound('appeal')
  const byFlagger = flag.made_by === actor.userId
  if (byFlagger && (await store.otherAdmins(tx.db, actor.userId)) > 0)
    throw forbidden('another_admin_decides', 'You flagged: another admin decides about the appeal.')
  const status = next(appealStates, appeal.status, action, ['admin'])
  if (!status)
    throw appeal.status === 'moot'
      ? conflict('flag_ended', 'The flag has ended meanwhile; there is nothing left to decide.')
      : conflict('already_decided', `This appeal is ${appeal.status} already.`, { state: appeal.status })
  await store.setDecided(tx, appealId, { status, by: actor.userId, words, byFlagger })
  if (action === 'grant') await endFlag(tx, actor, flag, 'appeal_granted')
  audit(tx, {
    action: `appeal.${action}`,
    subjectType: 'appeal',
    subjectId: appealId,
    before: { status: appeal.status },
    after: { status, words, flagId: flag.id, ...(byFlagger && { onlyAdmin: true }) },
  })
  await emit(tx, { type: 'appeal.decided', appealId })
}
