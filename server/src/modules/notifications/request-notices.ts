import { otherSide } from '@accord/contract'
import type { Side } from '@accord/contract'
import type { DomainEvent, EventHandlers } from '../../platform/events.ts'
import type { Platform } from '../../platform/platform.ts'
import { notify } from './notify.ts'
import * as store from './store.ts'

type Happened = NonNullable<Awaited<ReturnType<typeof store.requestForMail>>>
type Told = { kind: string; to: Side[]; path?: string }

/** Tells the other side inside the app what happened in a request; of an end that nobody chose, both. */
export const requestNoticeEvents = (platform: Platform): EventHandlers => ({
  'request.opened': { notice: (event, id) => tell(platform, event, id, opened) },
  'offer.made': { notice: (event, id) => tell(platform, event, id, byOneSide('request.offer')) },
  'deal.made': { notice: (event, id) => tell(platform, event, id, agreed) },
  'request.rejected': { notice: (event, id) => tell(platform, event, id, rejected) },
  'request.withdrawn': { notice: (event, id) => tell(platform, event, id, withdrawn) },
  'request.expired': { notice: (event, id) => tell(platform, event, id, expired) },
  'request.cancelled': { notice: (event, id) => tell(platform, event, id, cancelled) },
})

async function tell(
  { db, transaction }: Platform,
  event: DomainEvent,
  eventId: number,
  what: (request: Happened, event: DomainEvent) => Told,
): Promise<void> {
  const request = await store.requestForMail(db, event.requestId as number)
  if (!request) return
  const { kind, to, path = `/requests/${request.id}` } = what(request, event)
  const about = {
    campaign: request.title,
    sponsor: request.company_name,
    influencer: request.name,
    amount: { amount: request.amount, currency: request.currency },
  }
  await transaction({ kind: 'clock' }, async (tx) => {
    for (const side of to)
      for (const { id: userId } of await store.actingFor(tx.db, side, request))
        await notify(tx, {
          userId,
          kind,
          about: { ...about, who: side === 'sponsor' ? about.influencer : about.sponsor },
          path,
          onceKey: `event:${eventId}`,
        })
  })
}

const opened = (request: Happened): Told =>
  request.kind === 'invitation'
    ? { kind: 'request.invitation', to: ['influencer'] }
    : { kind: 'request.application', to: ['sponsor'] }

const byOneSide =
  (kind: string) =>
  (_: Happened, { side }: DomainEvent): Told => ({ kind, to: [otherSide(side as Side)] })

const agreed = (_: Happened, { side, dealId }: DomainEvent): Told => ({
  kind: 'request.agreed',
  to: [otherSide(side as Side)],
  path: `/deals/${String(dealId)}`,
})

const rejected = (request: Happened): Told => ({ kind: 'request.rejected', to: [request.offered_by] })

/** An admin may withdraw it too: then the side that had begun it did not know. */
const withdrawn = (request: Happened, { byRole }: DomainEvent): Told => {
  const opener: Side = request.kind === 'invitation' ? 'sponsor' : 'influencer'
  return {
    kind: 'request.withdrawn',
    to: byRole === 'admin' ? ['sponsor', 'influencer'] : [otherSide(opener)],
  }
}

const expired = (): Told => ({ kind: 'request.expired', to: ['sponsor', 'influencer'] })
const cancelled = (_: Happened, { why, to }: DomainEvent): Told =>
  why === 'account_deleted'
    ? { kind: 'request.account_deleted', to: [to as Side] }
    : { kind: 'request.cancelled', to: ['influencer'] }
