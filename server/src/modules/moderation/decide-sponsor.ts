import { accountStates, actionsIn, can, next } from '@accord/contract'
import type { DecideSponsor, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { badField, conflict, forbidden, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'

/** An admin approves a waiting sponsor, refuses it, with a reason where one is given, or takes a refused one up again with a reason. */
export async function decideSponsor(
  tx: Tx,
  actor: User,
  userId: number,
  { action, reason }: Pick<DecideSponsor, 'action' | 'reason'>,
): Promise<void> {
  const user = await store.lockUser(tx, userId)
  if (!user || user.role !== 'sponsor') throw notFound('sponsor')
  if (!can(actor, 'sponsor.decide', { userId, role: user.role }))
    throw forbidden('not_allowed', 'Admins decide that.')
  const status = next(accountStates, user.status, action, ['admin'])
  if (!status)
    throw conflict('wrong_state', `This sponsor is ${user.status} already, or can’t be changed that way.`, {
      state: user.status,
      allowed: actionsIn(accountStates, user.status, ['admin']),
    })
  if (user.status === 'rejected' && reason === '')
    throw badField('reason', 'required', 'is needed to take up a sponsor who was refused')
  await store.setStatus(tx, userId, status, action === 'reject' ? reason || null : null)
  audit(tx, {
    action: `sponsor.${action}`,
    subjectType: 'user',
    subjectId: userId,
    before: { status: user.status, reason: user.status_reason },
    after: { status, reason },
  })
  await emit(tx, { type: `sponsor.${action === 'approve' ? 'approved' : 'rejected'}`, userId, reason })
}
