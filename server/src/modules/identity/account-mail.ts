import { audit } from '../../platform/audit.ts'
import { writeLetter } from '../../platform/letter.ts'
import { forgetRefusal, refusalOf, sendMail } from '../../platform/mail.ts'
import { Problem } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { randomSecret, sha256 } from './secrets.ts'
import * as store from './store.ts'

const HOUR = 3_600_000

/**
 * Sends a link that confirms the address. It stands for three days. Where the address was refused by its server, this
 * tries it anew.
 */
export async function sendVerification(
  tx: Tx,
  userId: number,
  publicUrl: string,
  onceKey?: string,
): Promise<void> {
  const user = await store.userById(tx.db, userId)
  if (!user) return
  const refused = await refusalOf(tx.db, user.email)
  if (user.email_verified_at && refused === null) return
  await forgetRefusal(tx, user.email)
  const link = await newLink(tx, user, 'verify_email', 72 * HOUR, `${publicUrl}/verify-email`)
  const letter = {
    greeting: `Hello ${user.name},`,
    paragraphs: ['please confirm that this address is yours:'],
    button: { label: 'Confirm address', url: link },
    after: ['The link is good for three days. If you did not register with Accord, ignore this mail.'],
  }
  await sendMail(tx, {
    recipient: user.email,
    subject: 'Confirm your e-mail address',
    ...writeLetter(letter, publicUrl),
    secret: true,
    ...(onceKey ? { onceKey } : {}),
  })
}

/** Sends a link to a new password, if there is such an account; the answer is the same when there is none. */
export async function sendPasswordReset(tx: Tx, email: string, publicUrl: string): Promise<void> {
  const user = await store.userByLogin(tx.db, email)
  if (!user) return
  // Without this mail they are shut out: it is tried whatever the address's server said before.
  await forgetRefusal(tx, user.email)
  const link = await newLink(tx, user, 'reset_password', HOUR, `${publicUrl}/reset-password`)
  const letter = {
    greeting: `Hello ${user.username},`,
    paragraphs: ['someone (hopefully you) asked for a new password. Choose it here:'],
    button: { label: 'Choose a new password', url: link },
    after: ["The link is good for one hour and for one use. If it wasn't you, nothing has changed."],
  }
  const mail = { recipient: user.email, subject: 'Choose a new password', secret: true }
  await sendMail(tx, { ...mail, ...writeLetter(letter, publicUrl) })
}

async function newLink(
  tx: Tx,
  user: { id: number; email: string },
  purpose: 'verify_email' | 'reset_password',
  life: number,
  address: string,
): Promise<string> {
  const token = randomSecret()
  await store.replaceMailSecret(tx, {
    tokenHash: sha256(token),
    userId: user.id,
    purpose,
    email: user.email,
    expiresAt: new Date(tx.now.getTime() + life),
  })
  return `${address}/${token}`
}

export async function verifyEmail(tx: Tx, token: string): Promise<void> {
  const owner = await store.takeMailSecret(tx, sha256(token), 'verify_email')
  if (!owner) throw noLonger()
  await store.markEmailVerified(tx, owner.user_id)
  audit(tx, { action: 'email.verify', subjectType: 'user', subjectId: owner.user_id })
}

/** Sets the new password and ends every session: whoever knew the old one is out. Answers whose it is. */
export async function resetPassword(tx: Tx, token: string, passwordHash: string): Promise<number> {
  const owner = await store.takeMailSecret(tx, sha256(token), 'reset_password')
  if (!owner) throw noLonger()
  await store.setPassword(tx, owner.user_id, passwordHash)
  // Who can read the mail owns the address.
  if (!owner.email_verified_at) await store.markEmailVerified(tx, owner.user_id)
  const ended = await store.endSessions(tx, { of: owner.user_id }, 'password_changed')
  audit(tx, { action: 'password.reset', subjectType: 'user', subjectId: owner.user_id, after: { ended } })
  return owner.user_id
}

const noLonger = () =>
  new Problem(410, 'link_used', 'This link was used before, replaced by a newer one, or is too old.')
