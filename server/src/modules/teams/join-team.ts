import type { InvitationToTeam, JoinTeam, User, UserSummary } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import type { Database } from '../../platform/database/database.ts'
import { conflict, Problem } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { registerMember, sha256 } from '../identity/index.ts'
import * as invitations from './invitation-store.ts'
import * as store from './store.ts'

/** To which team a link leads, for whoever holds it. */
export async function readInvitation(db: Database, token: string): Promise<InvitationToTeam> {
  const invitation = await invitations.invitationByToken(db, sha256(token), new Date())
  if (!invitation) throw noLonger()
  return {
    companyName: invitation.company_name,
    email: invitation.email,
    role: invitation.role as InvitationToTeam['role'],
    invitedBy: invitation.invited_by,
    expiresAt: invitation.expires_at.toISOString(),
    returning: (await store.accountOf(db, invitation.email)) !== undefined,
  }
}

/** A new account, in the team that the link leads to. The link is good once. */
export async function joinTeam(
  tx: Tx,
  token: string,
  { name, username, timeZone, passwordHash }: Omit<JoinTeam, 'password'> & { passwordHash: string },
): Promise<{ user: UserSummary }> {
  const invitation = await holdInvitation(tx, token)
  const user = await registerMember(tx, { name, username, email: invitation.email, passwordHash, timeZone })
  await take(tx, invitation, user.id)
  return { user }
}

/**
 * The same for somebody who has left a team, with the account that they have: the one of the address invited. Answers
 * which sponsor they act for now.
 */
export async function rejoinTeam(tx: Tx, actor: User, token: string): Promise<number> {
  const invitation = await holdInvitation(tx, token)
  const account = await store.accountOf(tx.db, invitation.email)
  if (account?.id !== actor.userId)
    throw conflict('other_account', 'This invitation is for another address than your account’s.')
  await take(tx, invitation, actor.userId)
  return invitation.sponsor_id
}

/** The invitation, with its team held. */
async function holdInvitation(tx: Tx, token: string) {
  const known = await invitations.invitationByToken(tx.db, sha256(token), tx.now)
  if (!known) throw noLonger()
  await store.lockSponsor(tx, known.sponsor_id)
  // Under the lock it may have been used, taken back, or sent again.
  const invitation = await invitations.invitationByToken(tx.db, sha256(token), tx.now)
  if (!invitation) throw noLonger()
  if (invitation.owner_status !== 'active')
    throw conflict('sponsor_not_active', 'This team can’t be joined now: its owner’s account is not active.')
  return invitation
}

type HeldInvitation = Awaited<ReturnType<typeof holdInvitation>>

async function take(tx: Tx, invitation: HeldInvitation, userId: number): Promise<void> {
  const { id, role, sponsor_id: sponsorId, spending_limit: spendingLimit } = invitation
  const joined = await store.insertMember(tx, { userId, sponsorId, role, spendingLimit })
  if (!joined) throw conflict('in_team', 'Your account is in a team already, and in one at most.')
  await invitations.endInvitation(tx, { id, sponsorId, memberId: userId })
  audit(tx, {
    by: { userId, role: 'sponsor' },
    action: 'team.join',
    subjectType: 'sponsor',
    subjectId: sponsorId,
    after: { userId, role, spendingLimit },
  })
}

const noLonger = () =>
  new Problem(410, 'link_used', 'This link was used before, replaced by a newer one, or is too old.')
