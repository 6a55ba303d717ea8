import type { InvitationToTeam, JoinTeam, UserSummary } from '@accord/contract'
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
  }
}

/** A new account, in the team that the link leads to. The link is good once. */
export async function joinTeam(
  tx: Tx,
  token: string,
  { name, username, timeZone, passwordHash }: Omit<JoinTeam, 'password'> & { passwordHash: string },
): Promise<{ user: UserSummary }> {
  const known = await invitations.invitationByToken(tx.db, sha256(token), tx.now)
  if (!known) throw noLonger()
  await store.lockSponsor(tx, known.sponsor_id)
  // Under the lock it may have been used, taken back, or sent again.
  const invitation = await invitations.invitationByToken(tx.db, sha256(token), tx.now)
  if (!invitation) throw noLonger()
  if (invitation.owner_status !== 'active')
    throw conflict('sponsor_not_active', 'This team can’t be joined now: its owner’s account is not active.')
  const { id, email, role, sponsor_id: sponsorId, spending_limit: spendingLimit } = invitation
  const user = await registerMember(tx, { name, username, email, passwordHash, timeZone })
  await store.insertMember(tx, { userId: user.id, sponsorId, role, spendingLimit })
  await invitations.endInvitation(tx, { id, sponsorId, memberId: user.id })
  audit(tx, {
    by: { userId: user.id, role: 'sponsor' },
    action: 'team.join',
    subjectType: 'sponsor',
    subjectId: sponsorId,
    after: { userId: user.id, role, spendingLimit },
  })
  return { user }
}

const noLonger = () =>
  new Problem(410, 'link_used', 'This link was used before, replaced by a newer one, or is too old.')
