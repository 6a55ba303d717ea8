import { z } from 'zod'
import {
  Campaign,
  CampaignPage,
  CampaignQuery,
  CreateCampaign,
  EditCampaign,
  IdParams,
  MoveCampaign,
  dateOf,
  nobody,
} from '@accord/contract'
import type { User } from '@accord/contract'
import type { FastifyReply } from 'fastify'
import type { Http, Platform } from '../../platform/platform.ts'
import type { Caller } from '../../platform/database/tx.ts'
import { compiledAnswers } from '../../platform/http/compiled-answers.ts'
import { sendShared } from '../../platform/http/shared.ts'
import { moveCampaign } from './move-campaign.ts'
import { browseCampaigns, readCampaign } from './read-campaigns.ts'
import { noteLook } from './store.ts'
import { createCampaign, deleteCampaign, editCampaign } from './write-campaign.ts'

/** The tables that the public list is made from. */
const LIST_SHOWS = ['campaigns', 'sponsors', 'users', 'sponsor_reliability'] as const

const Nothing = z.strictObject({}).nullish()

/** A stranger's first page: the same for all of them. What somebody searches for is asked too seldom to be kept. */
const mayShare = (actor: Caller, { cursor, text, scope }: CampaignQuery): boolean =>
  actor.kind === 'nobody' && !cursor && !text && scope === 'public'

export function campaignRoutes(http: Http, platform: Platform): void {
  const { db, transaction, configuration, shared } = platform
  const tags = ['campaigns']

  const send = async (actor: Caller, campaignId: number, reply: FastifyReply) => {
    const campaign = await readCampaign(db, actor, campaignId)
    return reply.header('etag', `"${campaign.version}"`).send(campaign)
  }

  http.get(
    '/api/v1/campaigns',
    { access: 'campaign.browse', schema: { tags, summary: 'Browse campaigns', querystring: CampaignQuery, response: { 200: CampaignPage } }, serializerCompiler: compiledAnswers }, // prettier-ignore
    (request, reply) => {
      const { actor, query } = request
      if (!mayShare(actor, query)) return browseCampaigns(db, actor, query)
      const about = { key: `campaigns:${dateOf(new Date())}:${JSON.stringify(query)}`, shows: LIST_SHOWS }
      return sendShared(shared, request, reply, about, () => browseCampaigns(db, nobody, query))
    },
  )

  http.put(
    '/api/v1/campaigns/look',
    { access: 'campaign.look', schema: { tags, summary: 'Note that one looks at the campaigns: what is opened from now on is new on the next visit', body: Nothing, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor }, reply) => {
      await transaction(actor, (tx) => noteLook(tx, (actor as User).userId))
      return reply.code(204).send(null)
    },
  )

  http.post(
    '/api/v1/campaigns',
    { access: 'campaign.create', schema: { tags, summary: 'Begin a campaign, as a draft', body: CreateCampaign, response: { 201: Campaign } } }, // prettier-ignore
    async ({ actor, body, once }, reply) => {
      const campaignId = await transaction(
        actor,
        (tx) => createCampaign(tx, actor as User & { sponsorId: number }, body, configuration.currency),
        once,
      )
      return send(actor, campaignId, reply.code(201))
    },
  )

  http.get(
    '/api/v1/campaigns/:id',
    { access: 'campaign.browse', schema: { tags, summary: 'One campaign', params: IdParams, response: { 200: Campaign } } }, // prettier-ignore
    ({ actor, params }, reply) => send(actor, params.id, reply),
  )

  http.patch(
    '/api/v1/campaigns/:id',
    { access: 'campaign.edit', schema: { tags, summary: 'Edit a campaign', params: IdParams, body: EditCampaign, response: { 200: Campaign } } }, // prettier-ignore
    async ({ actor, params, body, ifMatch }, reply) => {
      await transaction(actor, (tx) => editCampaign(tx, actor, params.id, body, ifMatch))
      return send(actor, params.id, reply)
    },
  )

  http.post(
    '/api/v1/campaigns/:id/moves',
    { access: 'campaign.move', schema: { tags, summary: 'Open, pause, resume, close or archive a campaign', params: IdParams, body: MoveCampaign, response: { 201: Campaign } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      await transaction(actor, (tx) => moveCampaign(tx, actor, params.id, body.action), once)
      return send(actor, params.id, reply.code(201))
    },
  )

  http.delete(
    '/api/v1/campaigns/:id',
    { access: 'campaign.delete', schema: { tags, summary: 'Delete a campaign', params: IdParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => deleteCampaign(tx, actor, params.id))
      return reply.code(204).send(null)
    },
  )
}
