import { z } from 'zod'
import { Id, IdText, OFFER_DAYS, prose } from '@accord/contract'
import type { Currency, MakeOffer, Request, User } from '@accord/contract'
import { badField, notFound } from '../platform/problem.ts'
import type { Caller } from '../platform/database/tx.ts'
import type { Http, Platform } from '../platform/platform.ts'
import { readCampaign } from '../modules/campaigns/index.ts'
import { acceptOrAsk, apply, invite, makeOffer, readRequest, rejectOffer, withdrawRequest } from '../modules/deals/index.ts' // prettier-ignore
import { sponsorOwner } from '../modules/profiles/index.ts'
import { Decimal, moneyFrom } from './amounts.ts'
import { requestShape } from './shapes.ts'

const offer = {
  message: prose(4000).default(''),
  requirements: prose(4000).default(''),
  payment_amount: Decimal,
}
const Send = z.strictObject(offer)
const RequestInfluencer = z.strictObject({ campaign_id: Id, influencer_id: Id, ...offer })
const Update = z
  .strictObject({ message: prose(4000), requirements: prose(4000), payment_amount: Decimal })
  .partial()
const Manage = z.strictObject({ offer_id: Id.optional(), reason: prose(1000).optional() }).nullish()
const RequestAnswer = z.object({ request: z.looseObject({ id: z.int() }) })
const RequestParams = z.strictObject({ request_id: IdText })
const tags = ['specification']

export function requestAliases(http: Http, platform: Platform): void {
  const { db, transaction } = platform
  const answer = async (actor: User, requestId: number) => ({
    request: requestShape(await readRequest(db, actor, requestId)),
  })

  http.post(
    '/send_request/:campaign_id/:receiver_id',
    {
      access: 'request.send',
      schema: { tags, params: z.strictObject({ campaign_id: IdText, receiver_id: IdText }), body: Send, response: { 201: RequestAnswer } }, // prettier-ignore
    },
    async ({ actor, params, body, once }, reply) => {
      const user = actor as User
      const input = {
        campaignId: params.campaign_id,
        offer: await firstOffer(platform, user, params.campaign_id, body),
      }
      if (user.role === 'influencer') await refuseOtherReceiver(platform, user, params)
      const requestId = await transaction(
        actor,
        (tx) =>
          user.role === 'influencer'
            ? apply(tx, user, input)
            : invite(tx, user, { ...input, influencerId: params.receiver_id }).catch(asNotFound),
        once,
      )
      return reply.code(201).send(await answer(user, requestId))
    },
  )

  http.post(
    '/request_influencer',
    { access: 'request.invite', schema: { tags, body: RequestInfluencer, response: { 201: RequestAnswer } } },
    async ({ actor, body, once }, reply) => {
      const user = actor as User
      const { campaign_id: campaignId, influencer_id: influencerId } = body
      const input = { campaignId, influencerId, offer: await firstOffer(platform, user, campaignId, body) }
      const requestId = await transaction(actor, (tx) => invite(tx, user, input).catch(asNotFound), once)
      return reply.code(201).send(await answer(user, requestId))
    },
  )

  http.put(
    '/update_request/:request_id',
    { access: 'offer.make', schema: { tags, params: RequestParams, body: Update, response: { 200: RequestAnswer } } }, // prettier-ignore
    async ({ actor, params, body }) => {
      const user = actor as User
      const next = counterOffer(await readRequest(db, user, params.request_id), body)
      await transaction(actor, (tx) => makeOffer(tx, user, { requestId: params.request_id, offer: next }))
      return answer(user, params.request_id)
    },
  )

  http.delete(
    '/delete_request/:request_id',
    { access: 'request.withdraw', schema: { tags, params: RequestParams, response: { 200: RequestAnswer } } },
    async ({ actor, params }) => {
      const requestId = params.request_id
      await transaction(actor, (tx) => withdrawRequest(tx, actor as User, { requestId, reason: '' }))
      return answer(actor as User, requestId)
    },
  )

  http.put(
    '/manage_request/:request_id/:action',
    {
      access: 'offer.accept',
      schema: { tags, params: RequestParams.extend({ action: z.enum(['accept', 'reject']) }), body: Manage, response: { 200: RequestAnswer } }, // prettier-ignore
    },
    async ({ actor, params, body }) => {
      const user = actor as User
      const { request_id: requestId, action } = params
      const offerId = body?.offer_id ?? (await readRequest(db, user, requestId)).latestOffer.id
      if (action === 'accept') await acceptOrAsk(platform, actor as User & Caller, { requestId, offerId })
      else
        await transaction(actor, (tx) =>
          rejectOffer(tx, user, { requestId, offerId, reason: body?.reason ?? '' }),
        )
      return answer(user, requestId)
    },
  )
}

type Words = { message?: string | undefined; requirements?: string | undefined; payment_amount: Decimal }

/** The amount is in the campaign's currency, so the campaign is looked at first: 404 where it may not be seen. */
async function firstOffer(
  { db }: Platform,
  actor: User,
  campaignId: number,
  words: Words,
): Promise<MakeOffer> {
  const { budget } = await readCampaign(db, actor, campaignId)
  if (!budget) throw notFound('campaign')
  return {
    amount: moneyFrom('payment_amount', words.payment_amount, budget.currency),
    deliverables: [],
    requirements: words.requirements ?? '',
    usageRights: 'organic_30_days',
    message: words.message ?? '',
    expiresInDays: OFFER_DAYS,
  }
}

/** What was not said stays as the latest offer had it; the message is this one's own. */
function counterOffer(
  request: Request,
  { message, requirements, payment_amount: amount }: z.infer<typeof Update>,
): MakeOffer {
  const latest = request.offers.at(-1)
  if (!latest) throw notFound('request')
  if (message === undefined && requirements === undefined && amount === undefined)
    throw badField('body', 'required', 'changes nothing: payment_amount, requirements or message is needed')
  return {
    amount:
      amount === undefined
        ? latest.amount
        : moneyFrom('payment_amount', amount, latest.amount.currency as Currency),
    deliverables: latest.deliverables,
    requirements: requirements ?? latest.requirements,
    usageRights: latest.usageRights,
    message: message ?? '',
    expiresInDays: OFFER_DAYS,
  }
}

/** An influencer applies to the owner of the campaign's sponsor, and to nobody else. */
async function refuseOtherReceiver(
  { db }: Platform,
  actor: User,
  { campaign_id: campaignId, receiver_id: receiverId }: { campaign_id: number; receiver_id: number },
): Promise<void> {
  const { sponsor } = await readCampaign(db, actor, campaignId)
  if ((await sponsorOwner(db, sponsor.id)) !== receiverId) throw notFound('receiver')
}

/** The influencer is part of the address here: an unknown one is 404, not a wrong field. */
function asNotFound(error: unknown): never {
  const { more } = error as { more?: { errors?: { code: string }[] } }
  if (more?.errors?.some(({ code }) => code === 'unknown_influencer')) throw notFound('influencer')
  throw error
}
