import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** A campaign as its page's head needs it, whatever its state. `viewer`: the user who asks, 0 for nobody. */
export const campaignPage = (db: Database, campaignId: number, viewer: number) =>
  db
    .selectFrom('campaigns as c')
    .innerJoin('sponsors as s', 's.id', 'c.sponsor_id')
    .select([
      'c.id',
      'c.sponsor_id',
      'c.title',
      'c.brief',
      'c.niche',
      'c.status',
      'c.visibility',
      'c.flagged',
    ])
    .select(['c.deleted_at', 'c.opened_at', 'c.application_deadline', 'c.countries'])
    .select(['c.budget', 'c.currency'])
    .select(['s.slug', 's.company_name', 's.website', 's.logo'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('requests as r')
          .select('r.id')
          .whereRef('r.campaign_id', '=', 'c.id')
          .where('r.influencer_id', '=', viewer),
      ).as('invited'),
    )
    .where('c.id', '=', campaignId)
    .executeTakeFirst()

export type CampaignPageRow = NonNullable<Awaited<ReturnType<typeof campaignPage>>>

/** Whether strangers may see it, or might have before it was deleted. */
export const isPublished = ({ visibility, status, flagged }: CampaignPageRow): boolean =>
  visibility === 'public' && status !== 'draft' && !flagged

export const brandPage = (db: Database, slug: string) =>
  db
    .selectFrom('sponsors as s')
    .innerJoin('team_members as m', (join) =>
      join.onRef('m.sponsor_id', '=', 's.id').on('m.role', '=', 'owner'),
    )
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select(['s.id', 's.slug', 's.company_name', 's.industry', 's.about', 's.website', 's.logo', 'u.status'])
    .where('s.slug', '=', slug)
    .executeTakeFirst()

export type BrandPageRow = NonNullable<Awaited<ReturnType<typeof brandPage>>>

export const influencerPage = (db: Database, handle: string) =>
  db
    .selectFrom('influencers as i')
    .innerJoin('users as u', 'u.id', 'i.user_id')
    .select(['i.user_id', 'i.handle', 'i.name', 'i.bio', 'i.category', 'i.niches', 'i.languages'])
    .select(['i.country', 'i.city', 'i.followers', 'i.created_at', 'i.updated_at', 'u.avatar', 'u.status'])
    .where('i.handle', '=', handle)
    .executeTakeFirst()

export type InfluencerPageRow = NonNullable<Awaited<ReturnType<typeof influencerPage>>>

/** Whether there was a public page at this path once, whose subject was erased. */
export async function wasRemoved(db: Database, path: string): Promise<boolean> {
  const row = await db
    .selectFrom('removed_pages')
    .select('path_hash')
    .where('path_hash', '=', sql<Buffer>`sha256(convert_to(lower(${path}), 'UTF8'))`)
    .executeTakeFirst()
  return row !== undefined
}

/** Open campaigns that anybody may see, the newest first, with what a feed says about them. */
export const openCampaigns = (
  db: Database,
  { niche, sponsor, limit }: { niche?: string | undefined; sponsor?: string | undefined; limit: number },
) =>
  db
    .selectFrom('campaigns as c')
    .innerJoin('sponsors as s', 's.id', 'c.sponsor_id')
    .select([
      'c.id',
      'c.title',
      'c.brief',
      'c.niche',
      'c.budget',
      'c.currency',
      'c.opened_at',
      'c.updated_at',
    ])
    .select(['c.start_date', 'c.end_date', 'c.application_deadline'])
    .select(['s.slug', 's.company_name', 's.logo'])
    .where(isFound)
    .$if(niche !== undefined, (q) => q.where('c.niche', '=', niche as string))
    .$if(sponsor !== undefined, (q) => q.where('s.slug', '=', sponsor as string))
    .orderBy('c.opened_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit)
    .execute()

export type OpenCampaignRow = Awaited<ReturnType<typeof openCampaigns>>[number]

/** Of `campaigns as c`: what may be found by anybody, as the partial indexes have it. */
const isFound = sql<boolean>`c.status = 'open' AND c.visibility = 'public' AND NOT c.flagged AND c.deleted_at IS NULL`

export const LISTED = ['campaigns', 'brands', 'influencers'] as const
export type Listed = (typeof LISTED)[number]

/** What a sitemap lists, one source for each kind: `id`, `path` and `changed` of what anybody may find. */
const FOUND: Record<Listed, ReturnType<typeof sql>> = {
  campaigns: sql`SELECT c.id, '/campaigns/' || c.id AS path, c.updated_at AS changed FROM campaigns c WHERE ${isFound}`,
  brands: sql`SELECT s.id, '/brands/' || s.slug AS path, s.updated_at AS changed FROM sponsors s
    JOIN team_members m ON m.sponsor_id = s.id AND m.role = 'owner' JOIN users u ON u.id = m.user_id WHERE u.status = 'active'`,
  influencers: sql`SELECT i.user_id AS id, '/@' || i.handle AS path, i.updated_at AS changed FROM influencers i
    JOIN users u ON u.id = i.user_id WHERE u.status = 'active'`,
}

/** Which parts of so many ids each there are, and when something in each was changed last. */
export async function sitemapParts(db: Database, kind: Listed, size: number) {
  const { rows } = await sql<{ part: number; changed: Date }>`
    SELECT ((id - 1) / ${sql.lit(size)})::int AS part, max(changed) AS changed FROM (${FOUND[kind]}) f
    GROUP BY 1 ORDER BY 1`.execute(db)
  return rows
}

export async function sitemapRows(
  db: Database,
  kind: Listed,
  { after, until, limit }: { after: number; until: number; limit: number },
) {
  const { rows } = await sql<{ id: number; path: string; changed: Date }>`
    SELECT * FROM (${FOUND[kind]}) f WHERE id > ${after} AND id <= ${until} ORDER BY id LIMIT ${limit}`.execute(
    db,
  )
  return rows
}
