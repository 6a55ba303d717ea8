import { LEFT_OUT_REASONS, MakeOffer, next, roundStates } from '@accord/contract'
import type { LeftOutReason, User } from '@accord/contract'
import type { Jobs } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { Problem } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { invite } from '../deals/index.ts'
import { queueRound } from './invite-round.ts'
import { userOf } from '../identity/index.ts'
import * as store from './round-store.ts'

/** How often one invitation is tried when something breaks that is nobody's decision. */
const MOST_TRIES = 3

type Round = { id: number; campaignId: number; offer: object; user: User }

export const roundJobs = (platform: Platform): Jobs => ({
  'send-invitation-round': async ({ roundId }) => {
    const round = await start(platform, roundId as number)
    if (!round) return
    while (await inviteNext(platform, round));
    await finish(platform, round.id)
  },
})

/** Begins a round whose time has come, or goes on with one that was interrupted; null where nothing is to do. */
function start({ transaction }: Platform, roundId: number): Promise<Round | null> {
  return transaction({ kind: 'clock' }, async (tx) => {
    const round = await store.lockRound(tx, roundId)
    if (!round) return null
    if (round.status === 'waiting') {
      if (round.send_at > tx.now) {
        await queueRound(tx, roundId, round.send_at)
        return null
      }
      await store.setStatus(tx, roundId, next(roundStates, 'waiting', 'start', ['worker']) as 'sending')
    } else if (round.status !== 'sending') return null
    const user = await userOf(tx.db, round.asked_by)
    return user && { id: roundId, campaignId: round.campaign_id, offer: round.offer as object, user }
  })
}

/**
 * Asks the next one: the request and that it was opened are written by one transaction, so that a kill between the two
 * leaves neither. Answers whether there was anybody.
 */
async function inviteNext(platform: Platform, round: Round): Promise<boolean> {
  let asked: number | undefined
  try {
    return await platform.transaction(round.user, async (tx) => {
      const person = await store.lockNext(tx, round.id)
      if (!person) return false
      asked = person.influencer_id
      const offer = MakeOffer.parse({ ...round.offer, message: person.message })
      const requestId = await invite(tx, round.user, {
        campaignId: round.campaignId,
        influencerId: person.influencer_id,
        offer,
      })
      await store.markSent(tx, round.id, person.influencer_id, requestId)
      return true
    })
  } catch (error) {
    if (asked === undefined) throw error
    const influencerId = asked
    if (error instanceof Problem)
      await inOne(platform, (tx) => store.markLeftOut(tx, round.id, influencerId, reasonOf(error)))
    else await tryLater(platform, round.id, influencerId, error)
    return true
  }
}

const inOne = ({ transaction }: Platform, work: (tx: Tx) => Promise<void>) =>
  transaction({ kind: 'clock' }, work)

/** One that breaks again and again must not hold up the rest: it comes after those that were tried less. */
async function tryLater(platform: Platform, roundId: number, influencerId: number, error: unknown) {
  platform.log.error({ err: error, roundId, influencerId }, 'an invitation of a round could not be sent')
  await inOne(platform, async (tx) => {
    const tries = await store.countTry(tx, roundId, influencerId)
    if (tries >= MOST_TRIES) await store.markLeftOut(tx, roundId, influencerId, 'unexpected')
  })
}

/** Why, in the words of those who were left out before; a member who may not invite any more is refused as such. */
function reasonOf({ code, status, more }: Problem): LeftOutReason {
  const [first] = (more['errors'] ?? []) as { code: string }[]
  if (first?.code === 'unknown_influencer') return 'not_active'
  if ((LEFT_OUT_REASONS as readonly string[]).includes(code)) return code as LeftOutReason
  return status === 403 || status === 404 ? 'not_allowed' : 'unexpected'
}

/** Over once nobody waits, and not while another worker still asks somebody. */
const finish = (platform: Platform, roundId: number) =>
  inOne(platform, async (tx) => {
    const round = await store.lockRound(tx, roundId)
    const status = round && next(roundStates, round.status as never, 'finish', ['worker'])
    if (status && !(await store.isAnybodyWaiting(tx, roundId))) await store.setStatus(tx, roundId, status)
  })
