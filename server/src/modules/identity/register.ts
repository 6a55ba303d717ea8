import type { Register, UserSummary } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { Problem } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { createInfluencer, createSponsor } from '../profiles/index.ts'
import { hashPassword } from './passwords.ts'
import * as store from './store.ts'

/**
 * A new account with its profile. An influencer may begin at once; a sponsor waits for an admin. The password's
 * hash comes from outside, so that the transaction does not wait for it.
 */
export async function register(
  tx: Tx,
  input: Register & { passwordHash: string },
): Promise<{ user: UserSummary }> {
  const { role, username, email } = input
  const status = role === 'sponsor' ? 'pending' : 'active'
  const displayName = role === 'sponsor' ? input.companyName : input.name
  const userId = await store
    .insertUser(tx, { ...input, status, displayName, timeZone: input.timeZone })
    .catch(refuseTaken)
  if (role === 'sponsor') await createSponsor(tx, { ...input, userId })
  else await createInfluencer(tx, { ...input, userId })
  audit(tx, {
    by: { userId, role },
    action: 'user.register',
    subjectType: 'user',
    subjectId: userId,
    after: { role, status },
  })
  await emit(tx, { type: 'user.registered', userId })
  return { user: { id: userId, username, email, role, status } }
}

/** Somebody who joins a sponsor's team by a link in a mail, which proves the address. Active at once. */
export async function registerMember(
  tx: Tx,
  input: {
    name: string
    username: string
    email: string
    passwordHash: string
    timeZone: string | undefined
  },
): Promise<UserSummary> {
  const { name, username, email } = input
  const [role, status] = ['sponsor', 'active'] as const
  const userId = await store.insertUser(tx, { ...input, role, status, displayName: name }).catch(refuseTaken)
  await store.markEmailVerified(tx, userId)
  audit(tx, {
    by: { userId, role },
    action: 'user.register',
    subjectType: 'user',
    subjectId: userId,
    after: { role, username, status },
  })
  return { id: userId, username, email, role, status }
}

/** The first admin, or another one: from the command line, never over HTTP. */
export async function createAdmin(
  tx: Tx,
  input: { username: string; email: string; password: string },
): Promise<number> {
  const passwordHash = await hashPassword(input.password)
  const userId = await store
    .insertUser(tx, {
      ...input,
      role: 'admin',
      status: 'active',
      displayName: input.username,
      timeZone: undefined,
      passwordHash,
    })
    .catch(refuseTaken)
  await store.markEmailVerified(tx, userId)
  audit(tx, { action: 'admin.create', subjectType: 'user', subjectId: userId })
  return userId
}

function refuseTaken(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string }
  const field = { users_username_key: 'username', users_email_key: 'email' }[constraint ?? '']
  if (code !== '23505' || !field) throw error
  throw new Problem(
    409,
    `${field}_taken`,
    `This ${field === 'email' ? 'e-mail address' : 'username'} is taken.`,
    {
      errors: [{ field, code: `${field}_taken`, message: 'is taken' }],
    },
  )
}
