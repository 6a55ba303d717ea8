import { randomBytes } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Insertable } from 'kysely'
import type { Users } from '../../platform/database/schema.generated.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { later } from '../calendar.ts'
import { insertAll, reserveIds } from './insert.ts'
import type { Account } from '../people/account.ts'

export const DEMO_PASSWORD = 'accord-demo'

// Everybody knows the password, so its salt keeps no secret either; the same data each time is worth more.
const SALT = Buffer.from('accord demo salt')

/** Puts users in, the one who came first with the smallest id. Answers the id of each account. */
export async function putAccounts(tx: Tx, accounts: Account[], avatars: Map<Account, string>): Promise<Map<Account, number>> {
  const known = await hash(DEMO_PASSWORD, { salt: SALT })
  // Nobody signs in as one of the others: this password is forgotten before anyone could use it.
  const unknown = await hash(randomBytes(32).toString('hex'))
  const ordered = [...accounts].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
  const ids = await reserveIds(tx, 'users', ordered.length)
  const rows = ordered.map((account, index): Insertable<Users> & { id: number } => ({
    id: ids[index] as number,
    role: account.role,
    status: account.status,
    status_reason: account.statusReason,
    username: account.username,
    email: account.email,
    email_verified_at: account.verified ? later(account.createdAt, 11 * 60_000) : null,
    password_hash: account.demo ? known : unknown,
    display_name: account.displayName,
    avatar: avatars.get(account) ?? null,
    time_zone: account.timeZone,
    created_at: account.createdAt,
    updated_at: account.createdAt,
    version: 1,
  }))
  await insertAll(tx, 'users', rows)
  return new Map(ordered.map((account, index) => [account, ids[index] as number]))
} // prettier-ignore
