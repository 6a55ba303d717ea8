import { sql } from 'kysely'
import { isUser } from '@accord/contract'
import type { Actor } from '@accord/contract'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'
import { move } from './turn.ts'

/** Freezes the open requests that a standing flag touches. Answers how many. */
export const freezeFlagged = (tx: Tx, actor: Actor): Promise<number> => moveFlagged(tx, actor, 'freeze')

/** Opens again the frozen requests that no flag touches any more and nobody froze by hand. Answers how many. */
export const unfreezeUnflagged = (tx: Tx, actor: Actor): Promise<number> => moveFlagged(tx, actor, 'unfreeze')

async function moveFlagged(tx: Tx, actor: Actor, action: 'freeze' | 'unfreeze'): Promise<number> {
  const requests = await (action === 'freeze' ? touched(tx, 'open', true) : touched(tx, 'frozen', false))
  for (const request of requests) {
    const status = move(request, action, [isUser(actor) ? 'admin' : 'clock'])
    await store.setStatus(tx, request.id, status)
    await store.insertThreadEntry(tx, request.id, {
      kind: 'state',
      userId: isUser(actor) ? actor.userId : null,
      happened: action === 'freeze' ? 'frozen' : 'unfrozen',
    })
  }
  return requests.length
}

/** Requests in `status` that are, or are not, touched by a flag on their campaign or on one of the two sides. */
async function touched(tx: Tx, status: 'open' | 'frozen', flagged: boolean) {
  const { rows } = await sql<{ id: number; status: 'open' | 'frozen' }>`
    SELECT r.id, r.status FROM requests r JOIN campaigns c ON c.id = r.campaign_id
    JOIN users u ON u.id = r.influencer_id
    WHERE r.status = ${status} AND (r.status = 'open' OR r.frozen_by IS NULL) AND (c.flagged OR u.status = 'flagged') = ${flagged}
    ORDER BY r.id FOR UPDATE OF r`.execute(tx.db)
  return rows
}
