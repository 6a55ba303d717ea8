import { sql } from 'kysely'
import type { Tx } from '../../platform/database/tx.ts'
import { eraseKit } from './kit-store.ts'
import { leavePicture, lockAvatar, lockLogo, setShown } from './picture-store.ts'
import { eraseScreenshots } from './screenshots.ts'

// What stands where a name stood must be unique, and nobody can register it: no name begins with that sign.
const pseudonym = sql<string>`'#' || influencers.user_id`

// A page that anybody could read is gone for good, which search engines are told by 410 instead of 404.

/** Erases an influencer's profile; the row stays, because deals and requests point to it. */
export async function eraseInfluencer(tx: Tx, userId: number): Promise<void> {
  await sql`INSERT INTO removed_pages (path_hash)
    SELECT sha256(convert_to(lower('/@' || i.handle), 'UTF8')) FROM influencers i JOIN users u ON u.id = i.user_id
    WHERE i.user_id = ${userId} AND u.status = 'active' ON CONFLICT DO NOTHING`.execute(tx.db)
  await eraseScreenshots(tx, userId)
  await eraseKit(tx, userId)
  await tx.db
    .updateTable('influencers')
    .set({
      handle: pseudonym,
      name: '',
      bio: '',
      category: 'creator',
      niches: sql`ARRAY['—']`,
      languages: [],
      country: null,
      city: null,
      reach: 0,
      invitations: 0,
      reply_rate: null,
      reply_minutes: null,
    })
    .where('user_id', '=', userId)
    .execute()
}

/** Takes the person's own picture away; it may be somebody else's too. */
export async function eraseAvatar(tx: Tx, userId: number): Promise<void> {
  const avatar = await lockAvatar(tx, userId)
  if (avatar === null) return
  await setShown(tx, { userId, sponsorId: null }, null)
  await leavePicture(tx, avatar)
}

/** Erases a brand that nobody acts for any more. */
export async function eraseBrand(tx: Tx, sponsorId: number): Promise<void> {
  const logo = await lockLogo(tx, sponsorId)
  await sql`INSERT INTO removed_pages (path_hash)
    SELECT sha256(convert_to('/brands/' || s.slug, 'UTF8')) FROM sponsors s
    JOIN team_members m ON m.sponsor_id = s.id AND m.role = 'owner' JOIN users u ON u.id = m.user_id
    WHERE s.id = ${sponsorId} AND u.status = 'active' ON CONFLICT DO NOTHING`.execute(tx.db)
  await tx.db
    .updateTable('sponsors')
    .set({
      slug: `#${sponsorId}`,
      company_name: '',
      website: null,
      about: '',
      logo: null,
      monthly_budget: null,
    })
    .where('id', '=', sponsorId)
    .execute()
  if (logo !== null) await leavePicture(tx, logo)
}

/** Takes somebody out of their team. Where it was the owner, the highest and longest member is it from now on: answers who. */
export async function leaveTeam(tx: Tx, userId: number): Promise<number | null> {
  const left = await tx.db
    .deleteFrom('team_members')
    .where('user_id', '=', userId)
    .returning(['sponsor_id', 'role'])
    .executeTakeFirst()
  if (left?.role !== 'owner') return null
  const { rows } = await sql<{
    id: number
  }>`UPDATE team_members SET role = 'owner', spending_limit = NULL WHERE user_id = (
    SELECT user_id FROM team_members WHERE sponsor_id = ${left.sponsor_id}
    ORDER BY role DESC, created_at, user_id LIMIT 1) RETURNING user_id AS id`.execute(tx.db)
  return rows[0]?.id ?? null
}
