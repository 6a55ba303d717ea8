import { sql } from 'kysely'
import type { Platform } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'

const screenshots = (db: Database) =>
  db
    .selectFrom('figure_screenshots as s')
    .innerJoin('social_accounts as a', 'a.id', 's.account_id')
    .innerJoin('influencers as i', 'i.user_id', 'a.influencer_id')
    .select(['s.id', 's.account_id', 's.file', 's.followers', 's.engagement_rate', 's.sent_at', 's.decision', 's.reason', 's.decided_at'])
    .select(['a.influencer_id', 'a.handle', 'a.followers as followers_now', 'a.engagement_rate as engagement_now', 'i.handle as profile', 'i.name'])
    .select(sql<Platform>`a.platform`.as('platform')) // prettier-ignore

export type ScreenshotRow = NonNullable<Awaited<ReturnType<typeof screenshotRow>>>

export const screenshotRow = (db: Database, id: number) =>
  screenshots(db).where('s.id', '=', id).executeTakeFirst()

export const lockScreenshot = (tx: Tx, id: number) =>
  screenshots(tx.db).where('s.id', '=', id).forUpdate('s').executeTakeFirst()

export const screenshotsOf = (db: Database, influencerId: number) =>
  screenshots(db).where('a.influencer_id', '=', influencerId).orderBy('s.id', 'desc').execute()

/** Those that wait, the longest first; or those that were decided, the newest first. */
export const pageOfScreenshots = (db: Database, state: 'open' | 'decided', limit: number, after: Position<string> | undefined) =>
  screenshots(db)
    .$if(state === 'open', (query) => query.where('s.decision', 'is', null).orderBy('s.sent_at').orderBy('s.id'))
    .$if(state === 'decided', (query) => query.where('s.decision', 'is not', null).orderBy('s.decided_at', 'desc').orderBy('s.id', 'desc'))
    .$if(after !== undefined && state === 'open', (query) => query.where(sql<boolean>`(s.sent_at, s.id) > (${after?.by}::timestamptz, ${after?.id}::bigint)`))
    .$if(after !== undefined && state === 'decided', (query) => query.where(sql<boolean>`(s.decided_at, s.id) < (${after?.by}::timestamptz, ${after?.id}::bigint)`))
    .limit(limit + 1)
    .execute() // prettier-ignore

export async function insertScreenshot(
  tx: Tx,
  {
    accountId,
    file,
    followers,
    engagementRate,
  }: { accountId: number; file: string; followers: number; engagementRate: number | null },
): Promise<void> {
  await tx.db
    .insertInto('figure_screenshots')
    .values({ account_id: accountId, file, followers, engagement_rate: engagementRate, sent_at: tx.now })
    .execute()
}

export const decide = (tx: Tx, id: number, decision: 'confirmed' | 'rejected', reason: string) =>
  tx.db
    .updateTable('figure_screenshots')
    .set({ decision, reason, decided_at: tx.now })
    .where('id', '=', id)
    .execute()

/** Answers the files that are nobody's from now on. */
export async function dropScreenshots(
  tx: Tx,
  whose: { accountId: number } | { influencerId: number } | { decidedBefore: Date },
): Promise<string[]> {
  const dropped = await tx.db
    .deleteFrom('figure_screenshots')
    .$if('accountId' in whose, (query) => query.where('account_id', '=', (whose as { accountId: number }).accountId))
    .$if('influencerId' in whose, (query) => query.where('account_id', 'in', tx.db.selectFrom('social_accounts').select('id').where('influencer_id', '=', (whose as { influencerId: number }).influencerId)))
    .$if('decidedBefore' in whose, (query) => query.where('decided_at', '<', (whose as { decidedBefore: Date }).decidedBefore))
    .returning('file')
    .execute()
  return dropped.map(({ file }) => file)
} // prettier-ignore

/** Which of these files show something. */
export async function screenshotsKept(db: Database, files: string[]): Promise<Set<string>> {
  if (files.length === 0) return new Set()
  const rows = await db.selectFrom('figure_screenshots').select('file').where('file', 'in', files).execute()
  return new Set(rows.map(({ file }) => file))
}
