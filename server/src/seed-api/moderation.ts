import { z } from 'zod'
import { FLAG_REASONS, IdText, prose } from '@accord/contract'
import type { Flag, User } from '@accord/contract'
import type { Http, Platform } from '../platform/platform.ts'
import { readCampaign } from '../modules/campaigns/index.ts'
import { eraseUser } from '../modules/deletion/index.ts'
import { decideSponsor, flagCampaign, flagUser, readUser, unflagCampaign, unflagUser } from '../modules/moderation/index.ts' // prettier-ignore
import { campaignShape } from './shapes.ts'

const UserParams = z.strictObject({ user_id: IdText })
const CampaignParams = z.strictObject({ campaign_id: IdText })
const Decide = z.strictObject({ action: z.enum(['approve', 'reject']), reason: prose(1000).optional() })
const Reason = z.strictObject({ reason: prose(2000).optional() }).nullish()
const UserAnswer = z.object({ user: z.object({ id: z.int(), status: z.string() }) })
const DeletedAnswer = z.object({ user: z.object({ id: z.int(), deleted: z.literal(true) }) })
const CampaignAnswer = z.object({ campaign: z.looseObject({ id: z.int() }) })
const tags = ['specification']

export function moderationAliases(http: Http, platform: Platform): void {
  const { db, transaction } = platform
  const user = { tags, params: UserParams, response: { 200: UserAnswer } }
  const campaign = { tags, params: CampaignParams, response: { 200: CampaignAnswer } }
  const answer = async (actor: User, id: number) => ({ user: await readUser(db, actor, id) })
  const campaignAnswer = async (actor: User, id: number) => ({
    campaign: campaignShape(await readCampaign(db, actor, id)),
  })

  http.put(
    '/admin/approve_sponsor/:user_id',
    { access: 'sponsor.decide', schema: { ...user, body: Decide } },
    async ({ actor, params, body }) => {
      const decision = { action: body.action, reason: body.reason ?? '' }
      await transaction(actor, (tx) => decideSponsor(tx, actor as User, params.user_id, decision))
      return answer(actor as User, params.user_id)
    },
  )

  http.put(
    '/admin/flag/user/:user_id',
    { access: 'user.flag', schema: { ...user, body: Reason } },
    async ({ actor, params, body }) => {
      await transaction(actor, (tx) => flagUser(tx, actor as User, params.user_id, flagFor(body?.reason)))
      return answer(actor as User, params.user_id)
    },
  )

  http.put(
    '/admin/unflag/user/:user_id',
    { access: 'user.flag', schema: user },
    async ({ actor, params }) => {
      await transaction(actor, (tx) => unflagUser(tx, actor as User, params.user_id))
      return answer(actor as User, params.user_id)
    },
  )

  http.delete(
    '/delete_user/:user_id',
    { access: 'user.delete', schema: { tags, params: UserParams, response: { 200: DeletedAnswer } } },
    async ({ actor, params }) => {
      await transaction(actor, (tx) => eraseUser(tx, actor as User, params.user_id))
      return { user: { id: params.user_id, deleted: true as const } }
    },
  )

  http.put(
    '/admin/flag_campaign/campaign/:campaign_id',
    { access: 'campaign.flag', schema: { ...campaign, body: Reason } },
    async ({ actor, params, body }) => {
      const flag = flagFor(body?.reason)
      await transaction(actor, (tx) => flagCampaign(tx, actor as User, params.campaign_id, flag))
      return campaignAnswer(actor as User, params.campaign_id)
    },
  )

  http.put(
    '/admin/unflag_campaign/campaign/:campaign_id',
    { access: 'campaign.flag', schema: campaign },
    async ({ actor, params }) => {
      await transaction(actor, (tx) => unflagCampaign(tx, actor as User, params.campaign_id))
      return campaignAnswer(actor as User, params.campaign_id)
    },
  )
}

/** Here a reason is free text: one of ours where it is its name, the words of another one where it is not. */
const flagFor = (text = ''): Flag => {
  const known = FLAG_REASONS.find((name) => name === text)
  return known ? { reason: known, words: '', until: null } : { reason: 'other', words: text, until: null }
}
