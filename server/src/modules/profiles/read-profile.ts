import { isUser } from '@accord/contract'
import type { Actor, InfluencerProfile, OwnProfile, SponsorProfile, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { pictureUrl } from '../../platform/pictures.ts'
import { notFound } from '../../platform/problem.ts'
import { showInfluencer, showSponsor } from './show.ts'
import * as store from './store.ts'
import { unusualFigures } from './unusual.ts'

/** A flagged person is not shown to others. */
export async function influencerByHandle(
  db: Database,
  actor: Actor,
  handle: string,
): Promise<InfluencerProfile> {
  const row = await store.influencerRow(db, { handle })
  if (!row || !mayBeSeen(actor, row.status, isUser(actor) && actor.userId === row.user_id))
    throw notFound('influencer')
  return showInfluencer(row, await unusualOf(db, actor, row.user_id))
}

/** By a private link, which leads to who may be shown. */
export async function linkedInfluencer(
  db: Database,
  actor: Actor,
  userId: number,
): Promise<InfluencerProfile> {
  const row = await store.influencerRow(db, { userId })
  if (!row) throw notFound('link')
  return showInfluencer(row, await unusualOf(db, actor, userId))
}

export async function sponsorBySlug(db: Database, actor: Actor, slug: string): Promise<SponsorProfile> {
  const row = await store.sponsorRow(db, { slug })
  if (!row || !mayBeSeen(actor, row.status, isUser(actor) && actor.sponsorId === row.id))
    throw notFound('sponsor')
  return showSponsor(row)
}

const mayBeSeen = (actor: Actor, status: string, own: boolean): boolean =>
  status === 'active' || own || (isUser(actor) && actor.role === 'admin')

export async function ownProfile(
  db: Database,
  actor: User,
): Promise<{ profile: OwnProfile; version: number }> {
  const { userId, role, sponsorId } = actor
  if (role === 'influencer') {
    const row = await store.influencerRow(db, { userId })
    if (!row) throw notFound('profile')
    const unusual = await unusualOf(db, actor, userId)
    return {
      profile: { role, ...showInfluencer(row, unusual), timeZone: row.time_zone },
      version: row.version,
    }
  }
  if (role === 'sponsor') {
    const row = sponsorId === null ? undefined : await store.sponsorRow(db, { sponsorId })
    if (!row) throw notFound('profile')
    const { monthly_budget: amount, currency, time_zone: timeZone, version } = row
    const monthlyBudget = amount === null ? null : { amount, currency: currency as 'EUR' }
    return { profile: { role, ...showSponsor(row), monthlyBudget, timeZone }, version }
  }
  const row = await db
    .selectFrom('users')
    .select(['display_name', 'avatar', 'time_zone', 'version'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  const { display_name: displayName, avatar, time_zone: timeZone, version } = row
  return { profile: { role, displayName, avatarUrl: pictureUrl(avatar), timeZone }, version }
}

const unusualOf = async (db: Database, actor: Actor, userId: number) =>
  (await unusualFigures(db, actor, [userId])).get(userId) ?? null
