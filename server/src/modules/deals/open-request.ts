import { can, dateOf } from '@accord/contract'
import type { MakeOffer, RequestKind, Side, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { badField, conflict, forbidden, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { campaignSubject, shareCampaign } from '../campaigns/index.ts'
import type { LockedCampaign } from '../campaigns/index.ts'
import { refuseDoNotContact } from '../contacts/index.ts'
import { refuseAboveLimit } from '../teams/index.ts'
import { refuseCurrency } from './make-offer.ts'
import * as store from './store.ts'
import { refuseClosed } from './turn.ts'

/** A sponsor invites an influencer to a campaign, with a first offer. */
export async function invite(
  tx: Tx,
  actor: User,
  { campaignId, influencerId, offer }: { campaignId: number; influencerId: number; offer: MakeOffer },
): Promise<number> {
  const campaign = await campaignToInviteTo(tx, actor, campaignId)
  if (!(await store.activeInfluencer(tx, influencerId)))
    throw badField('influencerId', 'unknown_influencer', 'is nobody who can be invited')
  await refuseDoNotContact(tx, campaign.sponsor_id, influencerId)
  return openRequest(tx, actor, campaign, { kind: 'invitation', influencerId, side: 'sponsor', offer })
}

/** The campaign, held as it is, where this actor may invite to it now. */
export async function campaignToInviteTo(tx: Tx, actor: User, campaignId: number): Promise<LockedCampaign> {
  const campaign = await shareCampaign(tx, campaignId)
  if (!campaign || !can(actor, 'campaign.read', campaignSubject(campaign))) throw notFound('campaign')
  if (!can(actor, 'request.invite', campaignSubject(campaign)))
    throw forbidden('not_yours', 'Only the campaign’s own sponsor invites to it.')
  refuseClosed(campaign)
  return campaign
}

/** An influencer applies to a campaign, with a first offer. */
export async function apply(
  tx: Tx,
  actor: User,
  { campaignId, offer }: { campaignId: number; offer: MakeOffer },
): Promise<number> {
  const campaign = await shareCampaign(tx, campaignId)
  const invited = await store.knowsCampaign(tx, campaignId, actor.userId)
  if (!campaign || !can(actor, 'request.apply', campaignSubject(campaign, invited)))
    throw notFound('campaign')
  refuseClosed(campaign)
  if (!(await store.activeInfluencer(tx, actor.userId)))
    throw forbidden('account_flagged', 'Your account is flagged; until that ends, this is closed to it.')
  if (campaign.application_deadline && campaign.application_deadline < dateOf(tx.now))
    throw conflict('deadline_passed', 'Applications closed when the deadline passed.', {
      applicationDeadline: campaign.application_deadline,
    })
  return openRequest(tx, actor, campaign, {
    kind: 'application',
    influencerId: actor.userId,
    side: 'influencer',
    offer,
  })
}

async function openRequest(
  tx: Tx,
  actor: User,
  campaign: LockedCampaign,
  opening: { kind: RequestKind; influencerId: number; side: Side; offer: MakeOffer },
): Promise<number> {
  const { kind, influencerId, side, offer } = opening
  refuseCurrency(campaign, offer, 'offer.amount.currency')
  await refuseAboveLimit(tx, actor, campaign.sponsor_id, offer.amount)
  const request = await store.insertRequest(tx, {
    kind,
    campaignId: campaign.id,
    sponsorId: campaign.sponsor_id,
    influencerId,
    openedBy: actor.userId,
    side,
  })
  if (!request) {
    const open = await store.openRequestOf(tx.db, campaign.id, influencerId)
    throw conflict('request_open', 'There is an open request between the two about this campaign already.', {
      // Not requestId: that is the id of the HTTP request in every problem.
      openRequestId: open?.id,
    })
  }
  await store.insertThreadEntry(tx, request.id, {
    kind: 'state',
    userId: actor.userId,
    side,
    happened: 'opened',
  })
  const offerId = await store.insertOffer(
    tx,
    { id: request.id, number: 1 },
    { userId: actor.userId, side },
    offer,
  )
  audit(tx, {
    action: `request.${kind === 'invitation' ? 'invite' : 'apply'}`,
    subjectType: 'request',
    subjectId: request.id,
    after: { campaignId: campaign.id, influencerId, offerId, amount: offer.amount },
  })
  await emit(tx, { type: 'request.opened', requestId: request.id, offerId, side })
  return request.id
}
