import type { RequestParty, RequestStatus, Side } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'
import { move } from './turn.ts'

/** Ends requests (locked) that nobody decided about: `why` is a word of ours, `to` the side that is told. */
export async function cancelRequests(
  tx: Tx,
  requests: { id: number; status: RequestStatus }[],
  party: RequestParty,
  { why, to }: { why: string; to: Side },
): Promise<void> {
  for (const request of requests) {
    const status = move(request, 'cancel', [party])
    await store.setStatus(tx, request.id, status, why)
    await store.insertThreadEntry(tx, request.id, { kind: 'state', happened: status, body: why })
    audit(tx, { action: 'request.cancel', subjectType: 'request', subjectId: request.id, before: { status: request.status }, after: { status, why } }) // prettier-ignore
    await emit(tx, { type: 'request.cancelled', requestId: request.id, why, to })
  }
}
