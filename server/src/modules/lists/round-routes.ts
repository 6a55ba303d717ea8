import { IdParams, InvitationRound, InviteMany, PageQuery, RoundPage, RoundPreview } from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import { beginRound, cancelRound, previewRound } from './invite-round.ts'
import { browseRounds, readRound } from './read-rounds.ts'
import { memberOf } from './team.ts'

const tags = ['lists']

/** Many of a list, invited at once. */
export function roundRoutes(http: Http, { db, transaction }: Platform): void {
  const one = { tags, params: IdParams, response: { 200: InvitationRound } }

  http.post(
    '/api/v1/lists/:id/invitation-rounds/preview',
    { access: 'request.invite', schema: { tags, summary: 'Who would be invited with which words, and who would not', params: IdParams, body: InviteMany, response: { 200: RoundPreview } } }, // prettier-ignore
    ({ actor, params, body }) =>
      transaction(actor, (tx) => previewRound(tx, memberOf(actor), params.id, body)),
  )
  http.post(
    '/api/v1/lists/:id/invitation-rounds',
    { access: 'request.invite', schema: { tags, summary: 'Invite many of a list; for half a minute it can be taken back', params: IdParams, body: InviteMany, response: { 202: InvitationRound } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      const id = await transaction(actor, (tx) => beginRound(tx, memberOf(actor), params.id, body), once)
      return reply
        .code(202)
        .header('location', `/api/v1/invitation-rounds/${id}`)
        .send(await readRound(db, memberOf(actor), id))
    },
  )
  http.get(
    '/api/v1/lists/:id/invitation-rounds',
    { access: 'list.read', schema: { tags, summary: 'The rounds of invitations of a list, the newest first', params: IdParams, querystring: PageQuery, response: { 200: RoundPage } } }, // prettier-ignore
    ({ actor, params, query }) => browseRounds(db, memberOf(actor), params.id, query),
  )
  http.get(
    '/api/v1/invitation-rounds/:id',
    { access: 'list.read', schema: { ...one, summary: 'How far a round of invitations is' } },
    ({ actor, params }) => readRound(db, memberOf(actor), params.id),
  )
  http.delete(
    '/api/v1/invitation-rounds/:id',
    { access: 'request.invite', schema: { ...one, summary: 'Take a round of invitations back before it is sent' } }, // prettier-ignore
    async ({ actor, params }) => {
      await transaction(actor, (tx) => cancelRound(tx, memberOf(actor), params.id))
      return readRound(db, memberOf(actor), params.id)
    },
  )
}
