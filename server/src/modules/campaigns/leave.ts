import { sql } from 'kysely'
import { audit } from '../../platform/audit.ts'
import type { Database } from '../../platform/database/database.ts'
import { emit } from '../../platform/events.ts'
import type { Tx } from '../../platform/database/tx.ts'

/**
 * Deletes all campaigns of a brand that goes for good, and erases what they say, where no deal was made in them: of a
 * campaign with deals the other side keeps what its contract was about. Answers how many left the lists.
 */
export async function endCampaignsOf(tx: Tx, sponsorId: number): Promise<number> {
  const ended = await tx.db
    .updateTable('campaigns')
    .set({ deleted_at: tx.now })
    .where('sponsor_id', '=', sponsorId)
    .where('deleted_at', 'is', null)
    .returning(['id', 'status'])
    .execute()
  await sql`UPDATE campaigns SET title = '—', brief = CASE WHEN brief = '' THEN '' ELSE '—' END, goals = ''
    WHERE sponsor_id = ${sponsorId} AND NOT EXISTS (SELECT FROM deals d WHERE d.campaign_id = campaigns.id)`.execute(tx.db) // prettier-ignore
  for (const { id, status } of ended) {
    audit(tx, { action: 'campaign.delete', subjectType: 'campaign', subjectId: id, before: { status } })
    await emit(tx, { type: 'campaign.ended', campaignId: id, why: 'deleted' })
  }
  return ended.length
}

export async function countCampaignsOf(db: Database, sponsorId: number): Promise<number> {
  const { count } = await db
    .selectFrom('campaigns')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sponsor_id', '=', sponsorId)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}
