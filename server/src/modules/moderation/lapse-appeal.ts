import { appealStates, next } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './appeal-store.ts'

/** The flag has ended before anybody decided: there is nothing left to decide. Otherwise nothing happens. */
export async function lapseAppeal(tx: Tx, flagId: number): Promise<void> {
  const appeal = await store.lockAppealOf(tx, flagId)
  const status = appeal && next(appealStates, appeal.status, 'lapse', ['flag'])
  if (!appeal || !status) return
  await store.setDecided(tx, appeal.id, { status, by: null, words: '', byFlagger: false })
  audit(tx, { action: 'appeal.lapse', subjectType: 'appeal', subjectId: appeal.id, before: { status: appeal.status }, after: { status } }) // prettier-ignore
  await emit(tx, { type: 'appeal.lapsed', appealId: appeal.id })
}
