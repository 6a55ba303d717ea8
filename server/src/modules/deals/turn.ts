import { actionsIn, can, isUser, next, requestStates, sideOf } from '@accord/contract'
import type {
  Actor,
  RequestAction,
  RequestParty,
  RequestStatus,
  RequestSubject,
  Side,
} from '@accord/contract'
import { conflict, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { lockCampaign, shareCampaign } from '../campaigns/index.ts'
import type { LockedCampaign } from '../campaigns/index.ts'
import * as store from './store.ts'

type RequestRow = Pick<store.LockedRequest, 'kind' | 'sponsor_id' | 'influencer_id' | 'offered_by'>

/** A row as the permissions need it. */
export const requestSubject = (row: RequestRow): RequestSubject => ({
  sponsorId: row.sponsor_id,
  influencerId: row.influencer_id,
  openedBy: row.kind === 'invitation' ? 'sponsor' : 'influencer',
  offeredBy: row.offered_by,
})

/** Everything that someone is to a request, in the words of its state machine. */
export function partiesTo(actor: Actor, subject: RequestSubject): RequestParty[] {
  if (isUser(actor) && actor.role === 'admin') return ['admin']
  const side = sideOf(actor, subject)
  if (!side) return []
  return [
    side === subject.openedBy ? 'opener' : 'other',
    ...(side === subject.offeredBy ? [] : (['offeree'] as const)),
  ]
}

export type Held = {
  request: store.LockedRequest
  campaign: LockedCampaign | undefined
  subject: RequestSubject
}

/**
 * The request and its campaign, both locked, the campaign first (always, so that no two wait in a circle).
 * `exclusive` keeps
 * everybody else from its budget; otherwise it only may not change. 404 for whoever may not read it.
 */
export async function hold(tx: Tx, actor: Actor, requestId: number, exclusive: boolean): Promise<Held> {
  const known = await store.campaignOfRequest(tx, requestId)
  if (!known) throw notFound('request')
  const campaign = await (exclusive ? lockCampaign : shareCampaign)(tx, known.campaign_id)
  const request = await store.lockRequest(tx, requestId)
  const subject = request && requestSubject(request)
  if (!request || !subject || !can(actor, 'request.read', subject)) throw notFound('request')
  return { request, campaign, subject }
}

/** The state after `action`; 409 with the state and what is allowed in it. */
export function move(
  { status }: { status: RequestStatus },
  action: RequestAction,
  parties: readonly RequestParty[],
): RequestStatus {
  const to = next(requestStates, status, action, parties)
  if (to) return to
  throw conflict('wrong_state', refusalIn(status), {
    state: status,
    allowed: actionsIn(requestStates, status, parties),
  })
}

const refusalIn = (status: RequestStatus): string =>
  status === 'open'
    ? 'It is not your turn to do that.'
    : `This request is ${status}; nothing can be changed in it.`

export const sideOrThrow = (actor: Actor, subject: RequestSubject): Side => {
  const side = sideOf(actor, subject)
  if (!side) throw notFound('request')
  return side
}

export type CampaignState = { status: string; flagged: boolean }

/** Whether offers are made and accepted in the campaign now. */
export const takesOffers = ({ status, flagged }: CampaignState): boolean => status === 'open' && !flagged

/** 409 unless the campaign is there and takes offers now. */
export function refuseClosed(campaign: LockedCampaign | undefined): asserts campaign is LockedCampaign {
  if (!campaign || !takesOffers(campaign))
    throw conflict('campaign_not_open', 'The campaign is not open now.', {
      state: campaign?.status ?? 'deleted',
    })
}
