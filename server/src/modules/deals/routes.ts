import { z } from 'zod'
import {
  AcceptOffer,
  Apply,
  Deal,
  DealPage,
  DealQuery,
  FreezeRequest,
  Id,
  IdParams,
  Invite,
  MakeOffer,
  PageQuery,
  RejectOffer,
  Request,
  RequestPage,
  RequestQuery,
  ThreadPage,
  WithdrawRequest,
  WriteMessage,
} from '@accord/contract'
import type { User } from '@accord/contract'
import type { FastifyReply } from 'fastify'
import type { Http, Platform } from '../../platform/platform.ts'
import type { Caller } from '../../platform/database/tx.ts'
import { acceptOrAsk } from './ask-approval.ts'
import { rejectOffer, withdrawRequest } from './end-request.ts'
import { freezeRequest, unfreezeRequest } from './freeze-by-hand.ts'
import { makeOffer } from './make-offer.ts'
import { apply, invite } from './open-request.ts'
import { browseDeals, readDeal } from './read-deals.ts'
import { browseRequests, readRequest, readThread } from './read-requests.ts'
import { writeMessage } from './write-message.ts'

export function dealRoutes(http: Http, platform: Platform): void {
  requestRoutes(http, platform)
  answerRoutes(http, platform)

  http.get(
    '/api/v1/deals',
    { access: 'deal.browse', schema: { tags: ['deals'], summary: 'One’s own deals, the newest first', querystring: DealQuery, response: { 200: DealPage } } }, // prettier-ignore
    ({ actor, query }) => browseDeals(platform, actor as User, query),
  )
  http.get(
    '/api/v1/deals/:id',
    { access: 'deal.read', schema: { tags: ['deals'], summary: 'One deal with its terms', params: IdParams, response: { 200: Deal } } }, // prettier-ignore
    ({ actor, params }) => readDeal(platform, actor, params.id),
  )
}

const tags = ['requests']

const sendRequest = async ({ db }: Platform, actor: Caller, requestId: number, reply: FastifyReply) => {
  const request = await readRequest(db, actor, requestId)
  return reply.header('etag', `"${request.version}"`).send(request)
}

function requestRoutes(http: Http, platform: Platform): void {
  const { db, transaction } = platform

  http.post(
    '/api/v1/campaigns/:id/invitations',
    { access: 'request.invite', schema: { tags, summary: 'Invite an influencer', params: IdParams, body: Invite, response: { 201: Request } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      const input = { campaignId: params.id, ...body }
      const requestId = await transaction(actor, (tx) => invite(tx, actor as User, input), once)
      return sendRequest(platform, actor, requestId, reply.code(201))
    },
  )

  http.post(
    '/api/v1/campaigns/:id/applications',
    { access: 'request.apply', schema: { tags, summary: 'Apply to a campaign', params: IdParams, body: Apply, response: { 201: Request } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      const input = { campaignId: params.id, ...body }
      const requestId = await transaction(actor, (tx) => apply(tx, actor as User, input), once)
      return sendRequest(platform, actor, requestId, reply.code(201))
    },
  )

  http.get(
    '/api/v1/requests',
    { access: 'request.browse', schema: { tags, summary: 'One’s own requests, the latest activity first', querystring: RequestQuery, response: { 200: RequestPage } } }, // prettier-ignore
    ({ actor, query }) => browseRequests(db, actor as User, query),
  )

  http.get(
    '/api/v1/requests/:id',
    { access: 'request.read', schema: { tags, summary: 'One request with all its offers', params: IdParams, response: { 200: Request } } }, // prettier-ignore
    ({ actor, params }, reply) => sendRequest(platform, actor, params.id, reply),
  )

  http.get(
    '/api/v1/requests/:id/thread',
    { access: 'request.read', schema: { tags, summary: 'What was written and what happened, the newest first', params: IdParams, querystring: PageQuery, response: { 200: ThreadPage } } }, // prettier-ignore
    ({ actor, params, query }) => readThread(db, actor, params.id, query),
  )

  http.post(
    '/api/v1/requests/:id/messages',
    { access: 'message.write', schema: { tags, summary: 'Write to the other side', params: IdParams, body: WriteMessage, response: { 201: z.object({ id: Id }) } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      const input = { requestId: params.id, ...body }
      const id = await transaction(actor, (tx) => writeMessage(tx, actor as User, input), once)
      return reply.code(201).send({ id })
    },
  )
}

function answerRoutes(http: Http, platform: Platform): void {
  const { transaction } = platform

  http.post(
    '/api/v1/requests/:id/offers',
    { access: 'offer.make', schema: { tags, summary: 'Make another offer', params: IdParams, body: MakeOffer, response: { 201: Request } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      await transaction(
        actor,
        (tx) => makeOffer(tx, actor as User, { requestId: params.id, offer: body }),
        once,
      )
      return sendRequest(platform, actor, params.id, reply.code(201))
    },
  )

  http.post(
    '/api/v1/requests/:id/acceptance',
    { access: 'offer.accept', schema: { tags, summary: 'Accept the offer that is named', params: IdParams, body: AcceptOffer, response: { 201: Deal } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      const input = { requestId: params.id, ...body }
      const dealId = await acceptOrAsk(platform, actor as User & Caller, input, once)
      return reply.code(201).send(await readDeal(platform, actor, dealId))
    },
  )

  http.post(
    '/api/v1/requests/:id/rejection',
    { access: 'offer.reject', schema: { tags, summary: 'Reject the offer that is named', params: IdParams, body: RejectOffer, response: { 201: Request } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      await transaction(
        actor,
        (tx) => rejectOffer(tx, actor as User, { requestId: params.id, ...body }),
        once,
      )
      return sendRequest(platform, actor, params.id, reply.code(201))
    },
  )

  http.post(
    '/api/v1/requests/:id/withdrawal',
    { access: 'request.withdraw', schema: { tags, summary: 'Withdraw a request', params: IdParams, body: WithdrawRequest, response: { 201: Request } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      await transaction(
        actor,
        (tx) => withdrawRequest(tx, actor as User, { requestId: params.id, ...body }),
        once,
      )
      return sendRequest(platform, actor, params.id, reply.code(201))
    },
  )

  http.put(
    '/api/v1/requests/:id/freeze',
    { access: 'request.freeze', schema: { tags, summary: 'Freeze a request by hand', params: IdParams, body: FreezeRequest, response: { 200: Request } } }, // prettier-ignore
    async ({ actor, params, body }, reply) => {
      await transaction(actor, (tx) => freezeRequest(tx, actor as User, { requestId: params.id, ...body }))
      return sendRequest(platform, actor, params.id, reply)
    },
  )

  http.delete(
    '/api/v1/requests/:id/freeze',
    { access: 'request.freeze', schema: { tags, summary: 'End what was frozen by hand', params: IdParams, response: { 200: Request } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => unfreezeRequest(tx, actor as User, params.id))
      return sendRequest(platform, actor, params.id, reply)
    },
  )
}
