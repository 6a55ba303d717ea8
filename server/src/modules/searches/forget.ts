import type { Tx } from '../../platform/database/tx.ts'

/** Whatever a team looked for, once nobody acts for it any more. */
export async function forgetSearchesOf(tx: Tx, sponsorId: number): Promise<void> {
  await tx.db.deleteFrom('saved_searches').where('sponsor_id', '=', sponsorId).execute()
}

/** What somebody is told of, and when they last looked; and where they were found themselves. */
export async function leaveSearches(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('saved_search_finds').where('influencer_id', '=', userId).execute()
  await tx.db.deleteFrom('index_changes').where('influencer_id', '=', userId).execute()
  await tx.db.deleteFrom('saved_search_members').where('user_id', '=', userId).execute()
}
