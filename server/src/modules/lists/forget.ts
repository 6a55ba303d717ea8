import { sql } from 'kysely'
import type { Tx } from '../../platform/database/tx.ts'

const ABOUT_INFLUENCERS = ['list_members', 'memories', 'custom_values', 'influencer_notes', 'do_not_contact', 'invitation_round_people'] as const // prettier-ignore
const OF_SPONSORS = [
  'invitation_rounds',
  'lists',
  'memories',
  'custom_fields',
  'influencer_notes',
  'do_not_contact',
] as const

/** Whatever any team remembers of somebody who is erased. */
export async function forgetInfluencer(tx: Tx, influencerId: number): Promise<void> {
  for (const table of ABOUT_INFLUENCERS)
    await tx.db.deleteFrom(table).where('influencer_id', '=', influencerId).execute()
}

/** Whatever a team remembers of others, once nobody acts for it any more; what hangs on it goes along. */
export async function forgetAllOf(tx: Tx, sponsorId: number): Promise<void> {
  for (const table of OF_SPONSORS) await sql`DELETE FROM ${sql.table(table)} WHERE sponsor_id = ${sponsorId}`.execute(tx.db) // prettier-ignore
}
