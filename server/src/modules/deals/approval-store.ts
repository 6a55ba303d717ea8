import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** Answers whether nobody had asked for this offer before. */
export async function insertApproval(
  tx: Tx,
  { requestId, offerId, userId }: { requestId: number; offerId: number; userId: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('spending_approvals')
    .values({ request_id: requestId, offer_id: offerId, asked_by: userId, asked_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Who asked the owner to accept this offer, if somebody did. */
export const approvalOf = (db: Database, offerId: number) =>
  db
    .selectFrom('spending_approvals as a')
    .innerJoin('users as u', 'u.id', 'a.asked_by')
    .leftJoin('people as p', 'p.user_id', 'a.asked_by')
    .select(['a.asked_by', 'a.asked_at', 'u.username', 'p.name'])
    .where('a.offer_id', '=', offerId)
    .executeTakeFirst()
