import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** The user, locked; where it is an admin, all admins, so that no two delete each other at the same moment. */
export async function lockUser(tx: Tx, userId: number) {
  const users = await tx.db
    .selectFrom('users')
    .select(['id', 'role', 'status', 'username', 'email', 'password_hash', 'deletion_due_at'])
    .where((eb) =>
      eb.or([
        eb('id', '=', userId),
        eb.and([
          eb('role', '=', 'admin'),
          eb('deleted_at', 'is', null),
          eb.exists(eb.selectFrom('users as u').select('u.id').where('u.id', '=', userId).where('u.role', '=', 'admin')),
        ]),
      ]),
    )
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute() // prettier-ignore
  return users.find(({ id }) => id === userId)
}

export type LockedUser = NonNullable<Awaited<ReturnType<typeof lockUser>>>

export async function hasOtherAdmin(db: Database, userId: number): Promise<boolean> {
  const other = await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .where('status', '=', 'active')
    .where('id', '!=', userId)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** The brand that a user acts for, and how many others act for it. */
export const brandOf = (db: Database, userId: number) =>
  db
    .selectFrom('team_members as m')
    .innerJoin('sponsors as s', 's.id', 'm.sponsor_id')
    .select(['m.sponsor_id', 's.company_name'])
    .select(({ selectFrom }) =>
      selectFrom('team_members as o')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('o.sponsor_id', '=', 'm.sponsor_id')
        .where('o.user_id', '!=', userId)
        .as('others'),
    )
    .where('m.user_id', '=', userId)
    .executeTakeFirst()

/** The files that this person put in, and the avatar; whether others use them too is asked when they are removed. */
export async function picturesOf(db: Database, userId: number): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM pictures WHERE user_id = ${userId}
    UNION SELECT avatar FROM users WHERE id = ${userId} AND avatar IS NOT NULL`.execute(db)
  return rows.map(({ name }) => name)
}

/** Those of the names that nobody's account or brand shows any more. */
export async function unusedPictures(db: Database, names: string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM unnest(${names}::text[]) AS name
    WHERE NOT EXISTS (SELECT FROM users WHERE avatar = name)
      AND NOT EXISTS (SELECT FROM sponsors WHERE logo = name)
      AND NOT EXISTS (SELECT FROM pictures p WHERE p.name = name.name)`.execute(db)
  return rows.map(({ name }) => name)
}

/** The files that came with the person’s appeals, below the data directory. */
export async function attachmentsOf(db: Database, userId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('appeal_attachments as f')
    .innerJoin('appeals as a', 'a.id', 'f.appeal_id')
    .select('f.file')
    .where('a.made_by', '=', userId)
    .execute()
  return rows.map(({ file }) => file)
}

/** Flags on the person, appeals and reports by and about them: that they were stays, what they say goes. */
export async function eraseModeration(tx: Tx, userId: number): Promise<void> {
  await sql`UPDATE flags SET words = '', end_reason = coalesce(end_reason, 'unflagged'),
    ended_at = coalesce(ended_at, now()) WHERE user_id = ${userId}`.execute(tx.db)
  await sql`DELETE FROM appeal_attachments WHERE appeal_id IN (SELECT id FROM appeals WHERE made_by = ${userId})`.execute(tx.db) // prettier-ignore
  await sql`UPDATE appeals SET words = '', decision = '', decided_at = coalesce(decided_at, now()),
    status = CASE status WHEN 'open' THEN 'moot' ELSE status END WHERE made_by = ${userId}`.execute(tx.db)
  await sql`UPDATE reports SET words = '', answer = '' WHERE reporter_id = ${userId}`.execute(tx.db)
  await sql`UPDATE reports SET words = '', seen = '', answer = '', handled_at = coalesce(handled_at, now()),
    status = CASE status WHEN 'open' THEN 'dismissed' ELSE status END WHERE user_id = ${userId}`.execute(
    tx.db,
  )
}

/** What the platform still remembers of the person: mails to them and about them, answers, words about a flag. */
export async function eraseTraces(
  tx: Tx,
  { id, email }: { id: number; email: string },
  sponsorId: number | null,
): Promise<void> {
  await tx.db.deleteFrom('pictures').where('user_id', '=', id).execute()
  await tx.db
    .updateTable('reports')
    .set({ words: '', seen: '' })
    .where(({ or, eb }) => or([eb('user_id', '=', id), eb('reporter_id', '=', id)]))
    .execute()
  // The files go with the next sweep: nothing holds them any more.
  await tx.db
    .deleteFrom('appeal_attachments')
    .where('appeal_id', 'in', tx.db.selectFrom('appeals').select('id').where('made_by', '=', id))
    .execute()
  await tx.db.updateTable('appeals').set({ words: '', decision: '' }).where('made_by', '=', id).execute()
  await sql`DELETE FROM idempotency_keys
    WHERE caller = ${`user:${id}`} OR body @> ${JSON.stringify({ user: { id } })}::jsonb`.execute(tx.db)
  await tx.db.deleteFrom('contacts').where('email', '=', email).execute()
  await tx.db.deleteFrom('refused_addresses').where('address', '=', email).execute()
  await sql`DELETE FROM mails WHERE lower(recipient) = lower(${email})
    OR position(lower(${email}) IN lower(concat(subject, body, html))) > 0`.execute(tx.db)
  await tx.db.deleteFrom('notices').where('user_id', '=', id).execute()
  for (const table of ['notification_settings', 'chat_webhooks', 'reminders', 'campaign_looks'] as const)
    await tx.db.deleteFrom(table).where('user_id', '=', id).execute()
  // Files of exports are removed by the job that removes those that are too old.
  await sql`UPDATE exports SET status = CASE WHEN status = 'done' THEN status ELSE 'cancelled' END,
    expires_at = CASE WHEN status = 'done' THEN now() END
    WHERE user_id = ${id} AND status IN ('queued', 'running', 'done')`.execute(tx.db)
  // Mails and notices to others name the person: those about their requests, appeals and reports go, whoever got them.
  const theirs = sql`SELECT r.id FROM requests r WHERE ${id} IN (r.influencer_id, r.opened_by)
    OR r.sponsor_id = ${sponsorId} OR EXISTS (SELECT FROM offers o WHERE o.request_id = r.id AND o.made_by = ${id})`
  await sql`DELETE FROM mails WHERE split_part(once_key, ':', 1) = 'event' AND EXISTS (SELECT FROM domain_events e
    WHERE e.id::text = split_part(mails.once_key, ':', 2) AND ((e.payload ->> 'requestId')::bigint IN (${theirs})
      OR (e.payload ->> 'appealId')::bigint IN (SELECT a.id FROM appeals a WHERE a.made_by = ${id})))`.execute(tx.db) // prettier-ignore
  await sql`DELETE FROM notices WHERE path IN (SELECT '/requests/' || t.id FROM (${theirs}) AS t
    UNION ALL SELECT '/deals/' || d.id FROM deals d WHERE d.request_id IN (${theirs})
    UNION ALL SELECT '/admin/appeals?appeal=' || a.id FROM appeals a WHERE a.made_by = ${id}
    UNION ALL SELECT '/admin/reports?report=' || r.id FROM reports r WHERE r.user_id = ${id})`.execute(tx.db)
}

export const dueForDeletion = (db: Database, after: number, limit: number) =>
  db
    .selectFrom('users')
    .select('id')
    .where('deletion_due_at', '<=', new Date())
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()

export async function setDue(tx: Tx, userId: number, dueAt: Date | null): Promise<void> {
  await tx.db.updateTable('users').set({ deletion_due_at: dueAt }).where('id', '=', userId).execute()
}

/** Who it is about, as the preview names them. */
export const leavingUser = (db: Database, userId: number) =>
  db
    .selectFrom('users as u')
    .innerJoin('people as p', 'p.user_id', 'u.id')
    .select(['u.id', 'u.role', 'u.username', 'u.email', 'u.password_hash', 'u.deletion_due_at', 'p.name'])
    .where('u.id', '=', userId)
    .where('u.deleted_at', 'is', null)
    .executeTakeFirst()

/** What a side has under way, and what is over. */
export async function countsOf(db: Database, party: { sponsorId: number } | { influencerId: number } | null) {
  const mine = party && ('sponsorId' in party ? sql`sponsor_id = ${party.sponsorId}` : sql`influencer_id = ${party.influencerId}`) // prettier-ignore
  if (!mine) return { open_requests: 0, deals: 0 }
  const { rows } = await sql<{ open_requests: number; deals: number }>`
    SELECT (SELECT count(*)::int FROM requests WHERE ${mine} AND status IN ('open', 'frozen')) AS open_requests,
      (SELECT count(*)::int FROM deals WHERE ${mine} AND status IN ('completed', 'cancelled')) AS deals`.execute(
    db,
  )
  return rows[0] ?? { open_requests: 0, deals: 0 }
}
