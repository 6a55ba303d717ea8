import type { Actor, DealSummary, DeletionObstacle } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { listDeals, showDealSummary } from '../deals/index.ts'
import type { Party } from '../deals/index.ts'
import * as store from './store.ts'

const NAMED = 20

type Obstacle = { code: DeletionObstacle; detail: string; more: Record<string, unknown> }
type Leaving = { id: number; role: string }

/** The side whose requests and deals end with this user; null for an admin, and where a brand keeps other members. */
export async function partyOf(db: Database, { id, role }: Leaving): Promise<Party | null> {
  if (role === 'influencer') return { influencerId: id }
  const brand = await store.brandOf(db, id)
  return brand && brand.others === 0 ? { sponsorId: brand.sponsor_id } : null
}

/** Money that is owed, an installation without an admin: what must be settled before this user may go. */
export async function obstacleTo(
  db: Database,
  user: Leaving,
  party: Party | null,
  actor: Actor,
): Promise<Obstacle | null> {
  const deals = await activeDeals(db, party)
  if (deals.length > 0)
    return {
      code: 'deals_active',
      detail: 'Deals are under way: they must be completed or cancelled first.',
      more: { deals: deals.map(({ id, campaign }) => ({ id, campaign: campaign.title })) },
    }
  if (user.role !== 'admin') return null
  if (!(await store.hasOtherAdmin(db, user.id)))
    return { code: 'last_admin', detail: 'This is the last admin: somebody must keep the house.', more: {} }
  if ('userId' in actor && actor.userId === user.id)
    return {
      code: 'own_account',
      detail: 'One’s own account is deleted from its page, with days to take it back.',
      more: {},
    }
  return null
}

export async function activeDeals(db: Database, party: Party | null): Promise<DealSummary[]> {
  if (!party) return []
  const rows = await listDeals(db, party, { active: true, limit: NAMED }, undefined)
  return rows.slice(0, NAMED).map(showDealSummary)
}
