import { clock, DELETION_DAYS } from '@accord/contract'
import type { OwnDeletion, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import { badField, conflict, notFound } from '../../platform/problem.ts'
import type { Caller, Tx } from '../../platform/database/tx.ts'
import { passwordFits } from '../identity/index.ts'
import { obstacleTo } from './obstacles.ts'
import { previewDeletion } from './preview.ts'
import * as store from './store.ts'

const DAY = 86_400_000

export async function ownDeletion(db: Platform['db'], { userId }: User): Promise<OwnDeletion> {
  const user = await store.leavingUser(db, userId)
  // Asked as the clock would: that it is one's own account is no obstacle here.
  const preview = await previewDeletion(db, clock, userId)
  return { dueAt: user?.deletion_due_at?.toISOString() ?? null, preview }
}

/** A person asks to be deleted, whatever the state of the account. It happens when the days are over. */
export async function askDeletion(
  { db, transaction, configuration }: Platform,
  caller: Caller & User,
  password: string,
): Promise<void> {
  const known = await store.leavingUser(db, caller.userId)
  if (!(await passwordFits(known?.password_hash, password)))
    throw badField('password', 'wrong_password', 'is not your password')
  await transaction(caller, async (tx) => {
    const user = await store.lockUser(tx, caller.userId)
    if (!user) throw notFound('user')
    if (user.deletion_due_at)
      throw conflict('deletion_asked', 'You have asked for that already.', {
        dueAt: user.deletion_due_at.toISOString(),
      })
    await refuseLastAdmin(tx, user)
    const dueAt = new Date(tx.now.getTime() + DELETION_DAYS * DAY)
    await store.setDue(tx, user.id, dueAt)
    audit(tx, { action: 'deletion.ask', subjectType: 'user', subjectId: user.id, after: { dueAt } })
    await sendMail(tx, {
      recipient: user.email,
      subject: 'Your account will be deleted',
      body: `You have asked for your account to be deleted.\n\nIt will be erased after ${dueAt.toISOString().slice(0, 10)}. Until then you can change your mind here:\n\n${configuredUrl(configuration)}/account\n\nIf it wasn't you who asked, take it back there and choose a new password.\n`,
    })
  })
}

async function refuseLastAdmin(tx: Tx, user: store.LockedUser): Promise<void> {
  const obstacle = await obstacleTo(tx.db, user, null, clock)
  if (obstacle) throw conflict(obstacle.code, obstacle.detail, obstacle.more)
}

/** Takes the wish back; the account is as if nothing had been asked. */
export async function keepAccount(tx: Tx, { userId }: User): Promise<void> {
  const user = await store.lockUser(tx, userId)
  if (!user) throw notFound('user')
  if (!user.deletion_due_at) throw conflict('wrong_state', 'No deletion was asked for.', { state: 'kept' })
  await store.setDue(tx, userId, null)
  audit(tx, { action: 'deletion.take_back', subjectType: 'user', subjectId: userId })
}
