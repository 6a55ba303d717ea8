import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

const invitations = (db: Database) =>
  db
    .selectFrom('team_invitations as i')
    .leftJoin('people as p', 'p.user_id', 'i.invited_by')
    .select(['i.id', 'i.sponsor_id', 'i.email', 'i.role', 'i.spending_limit', 'i.created_at', 'i.expires_at'])
    .select('p.name as invited_by')
    .where('i.ended_at', 'is', null)

export type InvitationRow = Awaited<ReturnType<ReturnType<typeof invitations>['execute']>>[number]

export const openInvitations = (db: Database, sponsorId: number) =>
  invitations(db).where('i.sponsor_id', '=', sponsorId).orderBy('i.id', 'desc').execute()

/** The invitation of this secret with its team, as long as it is good. */
export const invitationByToken = (db: Database, tokenHash: Buffer, now: Date) =>
  invitations(db)
    .innerJoin('sponsors as s', 's.id', 'i.sponsor_id')
    .innerJoin('team_members as o', (join) =>
      join.onRef('o.sponsor_id', '=', 's.id').on('o.role', '=', 'owner'),
    )
    .innerJoin('users as u', 'u.id', 'o.user_id')
    .select(['s.company_name', 'u.status as owner_status'])
    .where('i.token_hash', '=', tokenHash)
    .where('i.expires_at', '>', now)
    .executeTakeFirst()

/** Nothing where the address has an open invitation to this team already. */
export async function insertInvitation(
  tx: Tx,
  invitation: {
    sponsorId: number
    email: string
    role: 'viewer' | 'manager'
    spendingLimit: number | null
    tokenHash: Buffer
    invitedBy: number
    expiresAt: Date
  },
): Promise<number | undefined> {
  const row = await tx.db
    .insertInto('team_invitations')
    .values({
      sponsor_id: invitation.sponsorId,
      email: invitation.email,
      role: invitation.role,
      spending_limit: invitation.spendingLimit,
      token_hash: invitation.tokenHash,
      invited_by: invitation.invitedBy,
      created_at: tx.now,
      expires_at: invitation.expiresAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['sponsor_id', 'email']).where('ended_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export const renewInvitation = (
  tx: Tx,
  {
    id,
    sponsorId,
    tokenHash,
    expiresAt,
  }: { id: number; sponsorId: number; tokenHash: Buffer; expiresAt: Date },
) =>
  tx.db
    .updateTable('team_invitations')
    .set({ token_hash: tokenHash, expires_at: expiresAt })
    .where('id', '=', id)
    .where('sponsor_id', '=', sponsorId)
    .where('ended_at', 'is', null)
    .returning(['email', 'role'])
    .executeTakeFirst()

/** Ends it, once, and forgets the address: whoever came has an account that knows it. `memberId` null: taken back. */
export const endInvitation = (
  tx: Tx,
  { id, sponsorId, memberId }: { id: number; sponsorId: number; memberId: number | null },
) =>
  tx.db
    .updateTable('team_invitations')
    .set({ ended_at: tx.now, member_id: memberId, email: '' })
    .where('id', '=', id)
    .where('sponsor_id', '=', sponsorId)
    .where('ended_at', 'is', null)
    .returning('role')
    .executeTakeFirst()

/** Members and open invitations together. */
export async function sizeOf(tx: Tx, sponsorId: number): Promise<number> {
  const { rows } = await sql<{ size: number }>`SELECT
    (SELECT count(*) FROM team_members WHERE sponsor_id = ${sponsorId}) +
    (SELECT count(*) FROM team_invitations WHERE sponsor_id = ${sponsorId} AND ended_at IS NULL) AS size`.execute(
    tx.db,
  )
  return Number(rows[0]?.size)
}
