import { audit } from '../../platform/audit.ts'
import { badField } from '../../platform/problem.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Caller } from '../../platform/database/tx.ts'
import { guessPassword } from './guess-password.ts'
import { hashPassword } from './passwords.ts'
import * as store from './store.ts'

/** A new password, for whoever knows the old one. All other sessions of the person end. */
export async function changePassword(
  platform: Platform,
  caller: Caller & { userId: number; sessionId?: number },
  { current, password }: { current: string; password: string },
): Promise<void> {
  await confirmPassword(platform, caller, 'current', current)
  const passwordHash = await hashPassword(password)
  await platform.transaction(caller, async (tx) => {
    await store.setPassword(tx, caller.userId, passwordHash)
    await store.endSessions(tx, { of: caller.userId, but: caller.sessionId ?? 0 }, 'password_changed')
    audit(tx, { action: 'password.change', subjectType: 'user', subjectId: caller.userId })
  })
}

/** Refuses whoever is signed in but does not know the password, naming the `field` that it came in. */
export async function confirmPassword(
  platform: Platform,
  caller: Caller & { userId: number },
  field: string,
  password: string,
): Promise<void> {
  const user = await store.userById(platform.db, caller.userId)
  const confirmed = await guessPassword(platform, caller, { user, login: '' }, password)
  if (!confirmed) throw badField(field, 'wrong_password', 'is not your password')
}
