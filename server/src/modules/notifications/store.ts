import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Side } from '@accord/contract'

/** The request as a mail speaks of it. */
export const requestForMail = (db: Database, requestId: number) =>
  db
    .selectFrom('requests as r')
    .innerJoin('campaigns as c', 'c.id', 'r.campaign_id')
    .innerJoin('sponsors as s', 's.id', 'r.sponsor_id')
    .innerJoin('influencers as i', 'i.user_id', 'r.influencer_id')
    .innerJoin('offers as o', 'o.id', 'r.latest_offer_id')
    .select([
      'r.id',
      'r.kind',
      'r.status',
      'r.ended_reason',
      'r.sponsor_id',
      'r.influencer_id',
      'r.offered_by',
      'c.title',
    ])
    .select(['s.company_name', 'i.name', 'o.amount', 'o.currency'])
    .where('r.id', '=', requestId)
    .executeTakeFirst()

type Sides = { sponsor_id: number; influencer_id: number }

/** Those who act for one side, and may sign in. */
const acting = (db: Database, side: Side, request: Sides) =>
  db
    .selectFrom('users as u')
    .leftJoin('team_members as m', 'm.user_id', 'u.id')
    .select(['u.id', 'u.email'])
    .where('u.status', '=', 'active')
    .$if(side === 'sponsor', (q) =>
      q.where('m.sponsor_id', '=', request.sponsor_id).where('m.role', '!=', 'viewer'),
    )
    .$if(side === 'influencer', (q) => q.where('u.id', '=', request.influencer_id))

export const actingFor = (db: Database, side: Side, request: Sides) => acting(db, side, request).execute()

/** Those of one side who get mail: with an address that they have confirmed. */
export const readersOf = (db: Database, side: Side, request: Sides) =>
  acting(db, side, request).where('u.email_verified_at', 'is not', null).execute()

export async function ownerOf(db: Database, sponsorId: number): Promise<number | undefined> {
  const owner = await db
    .selectFrom('team_members')
    .select('user_id')
    .where('sponsor_id', '=', sponsorId)
    .where('role', '=', 'owner')
    .executeTakeFirst()
  return owner?.user_id
}

export const userForMail = (db: Database, userId: number) =>
  db
    .selectFrom('users as u')
    .innerJoin('people as p', 'p.user_id', 'u.id')
    .select(['u.email', 'p.name'])
    .where('u.id', '=', userId)
    .executeTakeFirst()

/** The newest mails with what belongs to them, for the mailbox of a development machine. */
export const mailbox = (db: Database, limit: number) =>
  db
    .selectFrom('mails')
    .select(['id', 'recipient', 'subject', 'body', 'unsubscribe_url', 'created_at'])
    .select(sql<boolean>`html <> ''`.as('has_html'))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

export const attachmentsOf = (db: Database, mailIds: number[]) =>
  db
    .selectFrom('mail_attachments')
    .select(['mail_id', 'name', 'type', sql<number>`length(content)`.as('size')])
    .where('mail_id', 'in', mailIds)
    .orderBy('mail_id')
    .orderBy('position')
    .execute()

export const attachment = (db: Database, mailId: number, position: number) =>
  db
    .selectFrom('mail_attachments')
    .select(['name', 'type', 'content'])
    .where('mail_id', '=', mailId)
    .where('position', '=', position)
    .executeTakeFirst()

export const htmlOf = (db: Database, mailId: number) =>
  db.selectFrom('mails').select('html').where('id', '=', mailId).where('html', '!=', '').executeTakeFirst()

/** An export as a person is told of it. */
export const exportForNews = (db: Database, exportId: number) =>
  db
    .selectFrom('exports as e')
    .innerJoin('users as u', 'u.id', 'e.user_id')
    .select(['e.user_id', 'e.since', 'e.until', 'e.format', 'e.rows_done', 'u.time_zone'])
    .where('e.id', '=', exportId)
    .executeTakeFirst()

/** A saved search with those of its team who want to hear of it; undefined where it is gone. */
export async function searchForNews(db: Database, searchId: number) {
  const { rows } = await sql<{ name: string; query: Record<string, string | string[]>; watchers: number[] }>`
    SELECT s.name, s.query, array(SELECT m.user_id FROM saved_search_members m
      JOIN team_members t ON t.user_id = m.user_id AND t.sponsor_id = s.sponsor_id
      JOIN users u ON u.id = m.user_id AND u.status = 'active'
      WHERE m.search_id = s.id AND m.notice ORDER BY m.user_id) AS watchers
    FROM saved_searches s WHERE s.id = ${searchId} AND s.deleted_at IS NULL`.execute(db)
  return rows[0]
}
