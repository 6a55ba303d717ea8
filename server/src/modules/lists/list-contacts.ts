import { sql } from 'kysely'
import type { Contact, Page } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { listRow } from './store.ts'
import type { Member } from './team.ts'

/** Those of a list who have no account yet, the last added first. */
export async function browseContacts(
  db: Database,
  { sponsorId }: Member,
  listId: number,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Contact>> {
  if (!(await listRow(db, sponsorId, listId))) throw notFound('list')
  const list = `contacts:${listId}`
  const after = positionAfter(list, cursor)
  const rows = await db
    .selectFrom('contacts')
    .select(['id', 'email', 'name', 'added_at', 'invited_at'])
    .where('list_id', '=', listId)
    .$if(after !== undefined, (q) => q.where('id', '<', after?.id ?? 0))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOfRows(list, rows, limit, ({ id }) => ({ by: id, id }), (row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    addedAt: row.added_at.toISOString(),
    invitedAt: row.invited_at?.toISOString() ?? null,
  }))
} // prettier-ignore

export async function removeContact(tx: Tx, { sponsorId }: Member, contactId: number): Promise<void> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('contacts')
    .where('id', '=', contactId)
    .where('sponsor_id', '=', sponsorId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound('contact')
}

/** Contacts who made an account, and confirmed that the address is theirs, stand in their lists as anybody else. */
export async function joinContacts(tx: Tx): Promise<void> {
  await sql`WITH come AS (
      DELETE FROM contacts c USING users u
      WHERE u.email = c.email AND u.role = 'influencer' AND u.status = 'active' AND u.email_verified_at IS NOT NULL
      RETURNING c.list_id, u.id AS influencer_id, c.added_by)
    INSERT INTO list_members (list_id, influencer_id, added_by, added_at)
    SELECT list_id, influencer_id, added_by, ${tx.now} FROM come ON CONFLICT DO NOTHING`.execute(tx.db)
}
