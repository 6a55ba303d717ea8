import { fillPlaceholders, next, actionsIn, ROUND_SECONDS, roundStates } from '@accord/contract'
import type { InviteMany, LeftOutReason, RoundPreview } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { enqueue } from '../../platform/jobs.ts'
import { pictureUrl } from '../../platform/pictures.ts'
import { badField, badInput, conflict, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { campaignToInviteTo, refuseCurrency } from '../deals/index.ts'
import { refuseAboveLimit } from '../teams/index.ts'
import * as store from './round-store.ts'
import { lockList } from './store.ts'
import type { Member } from './team.ts'

const MOST_CHARACTERS = 4000

type Chosen = { person: store.Candidate; message: string; reason: LeftOutReason | null }

/** Who would be asked and with which words, and who would not and why. Refuses what the round itself would be refused for. */
export async function previewRound(
  tx: Tx,
  actor: Member,
  listId: number,
  asked: InviteMany,
): Promise<RoundPreview> {
  const chosen = await choose(tx, actor, listId, asked)
  return {
    invited: chosen.flatMap(({ person, message, reason }) =>
      reason ? [] : [{ influencer: showPerson(person), message }],
    ),
    leftOut: chosen.flatMap(({ person, reason }) =>
      reason ? [{ influencer: showPerson(person), reason }] : [],
    ),
  }
}

export const showPerson = (row: Pick<store.Candidate, 'user_id' | 'handle' | 'name' | 'avatar'>) => ({
  id: row.user_id,
  handle: row.handle,
  name: row.name,
  avatarUrl: pictureUrl(row.avatar),
})

/** Has all who can be asked asked by a job, once there was time to take it back. Answers the round's id. */
export async function beginRound(tx: Tx, actor: Member, listId: number, asked: InviteMany): Promise<number> {
  const chosen = await choose(tx, actor, listId, asked)
  if (chosen.every(({ reason }) => reason))
    throw conflict('nobody_to_invite', 'None of those who were chosen can be invited now.')
  const sendAt = new Date(tx.now.getTime() + ROUND_SECONDS * 1000)
  const { message: _, ...offer } = asked.offer
  const roundId = await store.insertRound(tx, {
    sponsorId: actor.sponsorId,
    campaignId: asked.campaignId,
    listId,
    askedBy: actor.userId,
    offer,
    sendAt,
    people: chosen.map(({ person, message, reason }) => ({
      influencerId: person.user_id,
      message: reason ? '' : message,
      reason,
    })),
  })
  await queueRound(tx, roundId, sendAt)
  audit(tx, {
    action: 'round.begin',
    subjectType: 'campaign',
    subjectId: asked.campaignId,
    after: { roundId, invited: chosen.filter(({ reason }) => !reason).length, amount: offer.amount },
  })
  return roundId
}

export const queueRound = (tx: Tx, roundId: number, at: Date): Promise<void> =>
  enqueue(tx, 'send-invitation-round', { roundId }, { at, key: `invitation-round:${roundId}` })

/** As long as nothing is sent. */
export async function cancelRound(tx: Tx, actor: Member, roundId: number): Promise<void> {
  const round = await store.lockRound(tx, roundId)
  if (!round || round.sponsor_id !== actor.sponsorId) throw notFound('round')
  const status = next(roundStates, round.status as never, 'cancel', ['team'])
  if (!status)
    throw conflict('wrong_state', 'These invitations can’t be taken back any more.', {
      state: round.status,
      allowed: actionsIn(roundStates, round.status as never, ['team']),
    })
  await store.setStatus(tx, roundId, status)
  audit(tx, { action: 'round.cancel', subjectType: 'campaign', subjectId: round.campaign_id, before: { roundId } }) // prettier-ignore
}

async function choose(tx: Tx, actor: Member, listId: number, asked: InviteMany): Promise<Chosen[]> {
  const { campaignId, offer } = asked
  const list = await lockList(tx, actor.sponsorId, listId)
  if (!list || list.deleted_at) throw notFound('list')
  const campaign = await campaignToInviteTo(tx, actor, campaignId)
  refuseCurrency(campaign, offer, 'offer.amount.currency')
  await refuseAboveLimit(tx, actor, campaign.sponsor_id, offer.amount)
  const influencerIds = [...new Set(asked.influencerIds)]
  const about = { listId, campaignId, sponsorId: actor.sponsorId, influencerIds }
  const people = await store.candidates(tx, about)
  refuseUnlisted(asked.influencerIds, people)
  const { company_name: brand } = await store.brandOf(tx, actor.sponsorId)
  return people.map((person) => {
    const message = fillPlaceholders(offer.message, {
      name: person.name,
      first_name: person.name.split(/\s+/)[0] ?? '',
      handle: person.handle,
      campaign: campaign.title,
      brand,
    })
    if (message.length > MOST_CHARACTERS)
      throw badField('offer.message', 'too_big', `is too long once it is filled in for @${person.handle}`)
    return { person, message, reason: reasonAgainst(person) }
  })
}

function refuseUnlisted(influencerIds: number[], people: store.Candidate[]): void {
  const listed = new Set(people.map(({ user_id: id }) => id))
  const errors = influencerIds.flatMap((id, index) =>
    listed.has(id) ? [] : [{ field: `influencerIds.${index}`, code: 'not_in_list', message: 'is not in this list' }],
  )
  if (errors.length > 0) throw badInput(errors)
} // prettier-ignore

function reasonAgainst(person: store.Candidate): LeftOutReason | null {
  if (!person.active) return 'not_active'
  if (person.do_not_contact) return 'do_not_contact'
  return person.request_open ? 'request_open' : null
}
