import type { TeamRole } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** Whoever changes a team waits here for whoever else does. */
export const lockSponsor = (tx: Tx, sponsorId: number) =>
  tx.db
    .selectFrom('sponsors')
    .select(['id', 'company_name', 'currency'])
    .where('id', '=', sponsorId)
    .forNoKeyUpdate()
    .executeTakeFirst()

export const sponsorOf = (db: Database, sponsorId: number) =>
  db
    .selectFrom('sponsors')
    .select(['company_name', 'currency'])
    .where('id', '=', sponsorId)
    .executeTakeFirstOrThrow()

const MEMBER = ['m.user_id', 'm.sponsor_id', 'm.role', 'm.spending_limit'] as const

export const member = (db: Database, userId: number) =>
  db.selectFrom('team_members as m').select(MEMBER).where('m.user_id', '=', userId).executeTakeFirst()

/** Against being changed while something is done on its strength. */
export const shareMember = (tx: Tx, userId: number) =>
  tx.db
    .selectFrom('team_members as m')
    .innerJoin('sponsors as s', 's.id', 'm.sponsor_id')
    .select([...MEMBER, 's.currency'])
    .where('m.user_id', '=', userId)
    .forShare('m')
    .executeTakeFirst()

export const members = (db: Database, sponsorId: number) =>
  db
    .selectFrom('team_members as m')
    .innerJoin('people as p', 'p.user_id', 'm.user_id')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select([...MEMBER, 'm.created_at', 'p.name', 'u.username', 'u.email', 'u.status'])
    .where('m.sponsor_id', '=', sponsorId)
    .orderBy('m.role', 'desc')
    .orderBy('m.created_at')
    .orderBy('m.user_id')
    .execute()

/** Answers false where somebody is in a team already: one at most. */
export async function insertMember(
  tx: Tx,
  added: { userId: number; sponsorId: number; role: TeamRole; spendingLimit: number | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('team_members')
    .values({
      user_id: added.userId,
      sponsor_id: added.sponsorId,
      role: added.role,
      spending_limit: added.spendingLimit,
      named: true,
    })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function setMember(
  tx: Tx,
  userId: number,
  { role, spendingLimit }: { role: TeamRole; spendingLimit: number | null },
): Promise<void> {
  await tx.db
    .updateTable('team_members')
    .set({ role, spending_limit: spendingLimit })
    .where('user_id', '=', userId)
    .execute()
}

export async function deleteMember(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('team_members').where('user_id', '=', userId).execute()
}

/** Whose address this is, and whether they could join a team: they act for a sponsor, and at the moment for none. */
export const accountOf = (db: Database, email: string) =>
  db
    .selectFrom('users as u')
    .leftJoin('team_members as m', 'm.user_id', 'u.id')
    .select(({ eb, and }) => [
      'u.id',
      and([eb('u.role', '=', 'sponsor'), eb('u.status', '=', 'active'), eb('m.user_id', 'is', null)])
        .$castTo<boolean>()
        .as('free'),
    ])
    .where('u.email', '=', email)
    .executeTakeFirst()
