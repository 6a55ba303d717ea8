import type { Actor, DeletionPreview } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { notFound } from '../../platform/problem.ts'
import { countCampaignsOf } from '../campaigns/index.ts'
import { countWords } from '../deals/index.ts'
import { activeDeals, obstacleTo, partyOf } from './obstacles.ts'
import * as store from './store.ts'

/** What deleting this user would erase, end and leave, and what forbids it now. Changes nothing. */
export async function previewDeletion(db: Database, actor: Actor, userId: number): Promise<DeletionPreview> {
  const user = await store.leavingUser(db, userId)
  if (!user) throw notFound('user')
  const party = await partyOf(db, user)
  const sponsorId = party && 'sponsorId' in party ? party.sponsorId : null
  const [brand, counts, words, campaigns, deals, obstacle] = await Promise.all([
    store.brandOf(db, userId),
    store.countsOf(db, party),
    countWords(db, userId),
    sponsorId === null ? 0 : countCampaignsOf(db, sponsorId),
    activeDeals(db, party),
    obstacleTo(db, user, party, actor),
  ])
  return {
    user: { id: user.id, name: user.name ?? user.username },
    brand: brand ? { companyName: brand.company_name, goes: sponsorId !== null } : null,
    campaigns,
    openRequests: counts.open_requests,
    words,
    deals: counts.deals,
    activeDeals: deals,
    obstacle: obstacle?.code ?? null,
  }
}
