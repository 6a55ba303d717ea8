import { sql } from 'kysely'
import type { Tx } from '../../platform/database/tx.ts'

/**
 * Ends an account for good: no session, no secret, no name. Username and e-mail address are free again at once; what
 * stands in their place nobody can register, since no username begins with that sign and no address lacks an @.
 */
export async function eraseAccount(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('sessions').where('user_id', '=', userId).execute()
  await tx.db.deleteFrom('mail_secrets').where('user_id', '=', userId).execute()
  await tx.db
    .updateTable('users')
    .set({
      status: 'deleted',
      status_reason: null,
      username: sql`'#' || id`,
      email: sql`'#' || id`,
      email_verified_at: null,
      password_hash: '',
      display_name: '',
      avatar: null,
      time_zone: 'UTC',
      deleted_at: tx.now,
      deletion_due_at: null,
    })
    .where('id', '=', userId)
    .execute()
}
