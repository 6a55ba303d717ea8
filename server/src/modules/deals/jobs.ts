import type { EventHandlers } from '../../platform/events.ts'
import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { free, shareCampaign } from '../campaigns/index.ts'
import { cancelRequests } from './cancel-requests.ts'
import * as store from './store.ts'
import { move } from './turn.ts'

const BATCH = 200

export const dealSchedule = ({ transaction }: Platform): ScheduledJob[] => [
  {
    name: 'expire-offers',
    crontab: '* * * * *',
    run: async () => {
      while ((await transaction({ kind: 'clock' }, expireOffers)) === BATCH);
    },
  },
]

/** Ends the open requests whose latest offer was not answered in time. Answers how many there were. */
export async function expireOffers(tx: Tx): Promise<number> {
  const requests = await store.lockExpired(tx, BATCH)
  for (const request of requests) {
    const status = move(request, 'expire', ['clock'])
    await store.setStatus(tx, request.id, status)
    await store.insertThreadEntry(tx, request.id, { kind: 'state', happened: status })
    audit(tx, { action: 'request.expire', subjectType: 'request', subjectId: request.id, before: { status: request.status }, after: { status } }) // prettier-ignore
    await emit(tx, { type: 'request.expired', requestId: request.id })
  }
  return requests.length
}

export const dealEvents = ({ transaction }: Platform): EventHandlers => ({
  'campaign.ended': {
    'cancel-requests': ({ campaignId, why }) =>
      transaction({ kind: 'clock' }, (tx) => endRequests(tx, campaignId as number, why as string)),
  },
  'deal.made': {
    'tell-others': ({ campaignId }) =>
      transaction({ kind: 'clock' }, (tx) => tellBudgetShort(tx, campaignId as number)),
  },
})

/** A campaign that is closed or deleted takes its open requests along. A second time there are none left. */
const endRequests = async (tx: Tx, campaignId: number, why: string): Promise<void> =>
  cancelRequests(tx, await store.lockRequestsOfCampaign(tx, campaignId), 'campaign', {
    why,
    to: 'influencer',
  })

/** Says in the other open requests, once for each offer, that it asks for more than is left. */
async function tellBudgetShort(tx: Tx, campaignId: number): Promise<void> {
  const campaign = await shareCampaign(tx, campaignId)
  if (!campaign) return
  for (const { id, offer_id: offerId } of await store.requestsBeyond(tx.db, campaignId, free(campaign)))
    await store.insertThreadEntry(tx, id, {
      kind: 'state',
      happened: 'budget_short',
      onceKey: `budget-short:${offerId}`,
    })
}
