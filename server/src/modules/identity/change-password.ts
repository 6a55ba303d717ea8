import { audit } from '../../platform/audit.ts'
import { badField } from '../../platform/problem.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Caller } from '../../platform/database/tx.ts'
import { hashPassword, passwordFits } from './passwords.ts'
import * as store from './store.ts'

/** A new password, for whoever knows the old one. All other sessions of the person end. */
export async function changePassword(
  { db, transaction }: Platform,
  caller: Caller & { userId: number; sessionId?: number },
  { current, password }: { current: string; password: string },
): Promise<void> {
  const user = await store.userById(db, caller.userId)
  if (!(await passwordFits(user?.password_hash, current)))
    throw badField('current', 'wrong_password', 'is not your password')
  const passwordHash = await hashPassword(password)
  await transaction(caller, async (tx) => {
    await store.setPassword(tx, caller.userId, passwordHash)
    await store.endSessions(tx, { of: caller.userId, but: caller.sessionId ?? 0 }, 'password_changed')
    audit(tx, { action: 'password.change', subjectType: 'user', subjectId: caller.userId })
  })
}
