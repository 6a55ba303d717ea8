import { sql } from 'kysely'
import type { EditInfluencer, EditSponsor } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import {
  accountsOfKit,
  audienceOfKit,
  followersOfKit,
  packagesOfKit,
  pastWorkOfKit,
  unavailableOfKit,
} from './kit-store.ts'
import { portfolioOfKit } from './portfolio-store.ts'

/** Undefined where the slug is taken. */
export async function insertSponsor(
  tx: Tx,
  sponsor: {
    slug: string
    companyName: string
    industry: string
    monthlyBudget: number | null
    currency: string
  },
): Promise<number | undefined> {
  const made = await tx.db
    .insertInto('sponsors')
    .values({
      slug: sponsor.slug,
      company_name: sponsor.companyName,
      industry: sponsor.industry,
      monthly_budget: sponsor.monthlyBudget,
      currency: sponsor.currency,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id
}

export async function insertOwner(tx: Tx, sponsorId: number, userId: number): Promise<void> {
  await tx.db
    .insertInto('team_members')
    .values({ sponsor_id: sponsorId, user_id: userId, role: 'owner' })
    .execute()
}

/** Undefined where the handle is taken. */
export async function insertInfluencer(
  tx: Tx,
  influencer: {
    userId: number
    handle: string
    name: string
    category: string
    niches: string[]
    reach: number
  },
): Promise<number | undefined> {
  const { userId, ...rest } = influencer
  const made = await tx.db
    .insertInto('influencers')
    .values({ user_id: userId, ...rest })
    .onConflict((conflict) => conflict.column('handle').doNothing())
    .returning('user_id')
    .executeTakeFirst()
  return made?.user_id
}

/** An influencer as lists show them; the platforms and the cheapest price come along in the same statement. */
export const influencerCards = (db: Database) =>
  db
    .selectFrom('influencers as i')
    .innerJoin('users as u', 'u.id', 'i.user_id')
    .select(['i.user_id', 'i.handle', 'i.name', 'u.avatar', 'i.category', 'i.niches', 'i.country', 'i.city'])
    .select(['i.reach', 'i.followers'])
    .select(
      sql<string[]>`ARRAY(SELECT a.platform FROM social_accounts a WHERE a.influencer_id = i.user_id
        GROUP BY a.platform ORDER BY max(a.followers) DESC)`.as('platforms'),
    )
    .select(
      sql<{
        amount: number
        currency: string
      } | null>`(SELECT json_build_object('amount', p.price, 'currency', p.currency)
        FROM packages p WHERE p.influencer_id = i.user_id ORDER BY p.price LIMIT 1)`.as('price_from'),
    )

export type InfluencerCardRow = Awaited<ReturnType<ReturnType<typeof influencerCards>['execute']>>[number]

export const influencerRow = (db: Database, where: { handle: string } | { userId: number }) =>
  influencerCards(db)
    .select(['i.bio', 'i.languages', 'i.version', 'i.created_at', 'u.status', 'u.time_zone'])
    .select(['i.invitations', 'i.reply_rate', 'i.reply_minutes'])
    .select(followersOfKit.as('follower_history'))
    .select([accountsOfKit.as('social_accounts'), packagesOfKit.as('packages'), audienceOfKit.as('audience')])
    .select([
      unavailableOfKit.as('unavailable'),
      pastWorkOfKit.as('past_work'),
      portfolioOfKit.as('portfolio'),
    ])
    .select(
      sql<number>`(SELECT count(*)::int FROM deals d WHERE d.influencer_id = i.user_id AND d.status <> 'cancelled')`.as(
        'deals_agreed',
      ),
    )
    .$if('handle' in where, (q) => q.where('i.handle', '=', (where as { handle: string }).handle))
    .$if('userId' in where, (q) => q.where('i.user_id', '=', (where as { userId: number }).userId))
    .executeTakeFirst()

export const sponsorRow = (db: Database, where: { slug: string } | { sponsorId: number }) =>
  db
    .selectFrom('sponsors as s')
    .innerJoin('team_members as m', (join) =>
      join.onRef('m.sponsor_id', '=', 's.id').on('m.role', '=', 'owner'),
    )
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select(['s.id', 's.slug', 's.company_name', 's.industry', 's.website', 's.about', 's.logo'])
    .select(['s.monthly_budget', 's.currency', 's.version', 's.created_at', 'u.status', 'u.time_zone'])
    .select('u.id as owner_id')
    .select(
      sql<number>`(SELECT count(*)::int FROM campaigns c WHERE c.sponsor_id = s.id AND c.status = 'open'
        AND c.visibility = 'public' AND NOT c.flagged AND c.deleted_at IS NULL)`.as('open_campaigns'),
    )
    .select(
      sql<number>`(SELECT count(*)::int FROM deals d WHERE d.sponsor_id = s.id AND d.status <> 'cancelled')`.as(
        'deals_agreed',
      ),
    )
    .$if('slug' in where, (q) => q.where('s.slug', '=', (where as { slug: string }).slug))
    .$if('sponsorId' in where, (q) => q.where('s.id', '=', (where as { sponsorId: number }).sponsorId))
    .executeTakeFirst()

export const lockInfluencer = (tx: Tx, userId: number) =>
  tx.db
    .selectFrom('influencers')
    .select('version')
    .where('user_id', '=', userId)
    .forUpdate()
    .executeTakeFirst()

export const lockSponsor = (tx: Tx, sponsorId: number) =>
  tx.db
    .selectFrom('sponsors')
    .select(['version', 'currency'])
    .where('id', '=', sponsorId)
    .forUpdate()
    .executeTakeFirst()

export async function updateInfluencer(tx: Tx, userId: number, edit: EditInfluencer): Promise<void> {
  const { name, handle, bio, category, niches, languages, country, city, reach } = edit
  await tx.db
    .updateTable('influencers')
    // A row that only its lists change in is touched too, so that its version tells.
    .set({
      ...said({ name, handle, bio, category, niches, languages, country, city, reach }),
      updated_at: tx.now,
    })
    .where('user_id', '=', userId)
    .execute()
}

export async function updateSponsor(tx: Tx, sponsorId: number, edit: EditSponsor): Promise<void> {
  const { companyName, industry, website, about, monthlyBudget } = edit
  await tx.db
    .updateTable('sponsors')
    .set({
      ...said({ company_name: companyName, industry, website, about }),
      ...(monthlyBudget !== undefined ? { monthly_budget: monthlyBudget?.amount ?? null } : {}),
      ...(monthlyBudget ? { currency: monthlyBudget.currency } : {}),
      updated_at: tx.now,
    })
    .where('id', '=', sponsorId)
    .execute()
}

export async function updatePerson(
  tx: Tx,
  userId: number,
  edit: { timeZone?: string | undefined; displayName?: string | undefined },
): Promise<void> {
  const set = said({ time_zone: edit.timeZone, display_name: edit.displayName })
  if (Object.keys(set).length > 0)
    await tx.db.updateTable('users').set(set).where('id', '=', userId).execute()
}

/** What was said, without what was left out: an edit changes only the former. */
function said<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** The user id of a sponsor's owner. */
export async function sponsorOwner(db: Database, sponsorId: number): Promise<number | null> {
  const row = await db
    .selectFrom('team_members')
    .select('user_id')
    .where('sponsor_id', '=', sponsorId)
    .where('role', '=', 'owner')
    .executeTakeFirst()
  return row?.user_id ?? null
}
