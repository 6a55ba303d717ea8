import type { Currency, Team, TeamInvitation, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { openInvitations } from './invitation-store.ts'
import type { InvitationRow } from './invitation-store.ts'
import * as store from './store.ts'

/** The asker's team. Addresses and invitations are the owner's to see. */
export async function readTeam(db: Database, actor: User): Promise<Team> {
  const sponsorId = actor.sponsorId as number
  const { company_name: companyName, currency } = await store.sponsorOf(db, sponsorId)
  const members = await store.members(db, sponsorId)
  const isOwner = members.some(({ user_id: id, role }) => id === actor.userId && role === 'owner')
  const money = (amount: number | null) =>
    amount === null ? null : { amount, currency: currency as Currency }
  return {
    companyName,
    currency: currency as Currency,
    members: members.map((member) => ({
      userId: member.user_id,
      name: member.name ?? member.username,
      username: member.username,
      email: isOwner || member.user_id === actor.userId ? member.email : null,
      role: member.role,
      spendingLimit: member.role === 'manager' ? money(member.spending_limit) : null,
      joinedAt: member.created_at.toISOString(),
    })),
    invitations: isOwner
      ? (await openInvitations(db, sponsorId)).map((row) => showInvitation(row, money(row.spending_limit)))
      : [],
    allowed: isOwner ? ['manage'] : ['leave'],
  }
}

const showInvitation = (
  row: InvitationRow,
  spendingLimit: TeamInvitation['spendingLimit'],
): TeamInvitation => ({
  id: row.id,
  email: row.email,
  role: row.role as TeamInvitation['role'],
  spendingLimit,
  invitedBy: row.invited_by,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  expired: row.expires_at <= new Date(),
})
