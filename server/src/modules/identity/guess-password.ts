import type { Caller } from '../../platform/database/tx.ts'
import { guess } from '../../platform/limits/guesses.ts'
import { sourceOf } from '../../platform/limits/source.ts'
import type { Platform } from '../../platform/platform.ts'
import { passwordFits } from './passwords.ts'
import { sha256 } from './secrets.ts'
import * as store from './store.ts'

type Account = { id: number; password_hash: string }

/**
 * The account, if that is its password; null for a wrong one and for an account that does not exist, after the same
 * time and with the same counting. Throws 429 for whoever guessed too often.
 */
export async function guessPassword<User extends Account>(
  { db, limits }: Pick<Platform, 'db' | 'limits'>,
  caller: Caller,
  { user, login }: { user: User | undefined; login: string },
  password: string,
): Promise<User | null> {
  const source = sourceOf(caller.origin?.ip ?? '')
  const at = {
    account: user ? String(user.id) : `none-${sha256(login.toLowerCase()).toString('base64url')}`,
    source,
    familiar: async () =>
      (await store.addressesOf(db, user?.id ?? 0)).some((ip) => ip !== null && sourceOf(ip) === source),
  }
  return guess(limits, at, async () =>
    (await passwordFits(user?.password_hash, password)) && user ? user : null,
  )
}
