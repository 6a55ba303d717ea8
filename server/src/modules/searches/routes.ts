import { EditSavedSearch, IdParams, PageQuery, SavedSearch, SavedSearchPage, SaveSearch, SetSearchNotice } from '@accord/contract' // prettier-ignore
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Http, Platform } from '../../platform/platform.ts'
import { deleteSearch, editSearch, restoreSearch, saveSearch } from './keep-search.ts'
import { lookAtSearch, setSearchNotice } from './own-search.ts'
import { memberOf } from './member.ts'
import type { Member } from './member.ts'
import { browseSearches, readSearch } from './read-searches.ts'

const tags = ['saved searches']
const Nothing = z.strictObject({}).nullish()

export function searchRoutes(http: Http, { db, transaction }: Platform): void {
  const send = async (actor: Member, searchId: number, reply: FastifyReply) => {
    const search = await readSearch(db, actor, searchId)
    return reply.header('etag', `"${search.version}"`).send(search)
  }

  http.get(
    '/api/v1/saved-searches',
    { access: 'search.read', schema: { tags, summary: 'The saved searches of one’s team, the newest first', querystring: PageQuery, response: { 200: SavedSearchPage } } }, // prettier-ignore
    ({ actor, query }) => browseSearches(db, memberOf(actor), query),
  )
  http.post(
    '/api/v1/saved-searches',
    { access: 'search.write', schema: { tags, summary: 'Save a search for influencers; whoever saves it is told of who is new', body: SaveSearch, response: { 201: SavedSearch } } }, // prettier-ignore
    async ({ actor, body, once }, reply) => {
      const searchId = await transaction(actor, (tx) => saveSearch(tx, memberOf(actor), body), once)
      return send(memberOf(actor), searchId, reply.code(201))
    },
  )
  http.get(
    '/api/v1/saved-searches/:id',
    { access: 'search.read', schema: { tags, summary: 'One saved search', params: IdParams, response: { 200: SavedSearch } } }, // prettier-ignore
    ({ actor, params }, reply) => send(memberOf(actor), params.id, reply),
  )
  http.patch(
    '/api/v1/saved-searches/:id',
    { access: 'search.write', schema: { tags, summary: 'Rename a saved search, or have it look for something else', params: IdParams, body: EditSavedSearch, response: { 200: SavedSearch } } }, // prettier-ignore
    async ({ actor, params, body, ifMatch }, reply) => {
      await transaction(actor, (tx) => editSearch(tx, memberOf(actor), params.id, body, ifMatch))
      return send(memberOf(actor), params.id, reply)
    },
  )
  http.delete(
    '/api/v1/saved-searches/:id',
    { access: 'search.write', schema: { tags, summary: 'Delete a saved search; for some days it can be brought back', params: IdParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => deleteSearch(tx, memberOf(actor), params.id))
      return reply.code(204).send(null)
    },
  )
  http.post(
    '/api/v1/saved-searches/:id/restoration',
    { access: 'search.write', schema: { tags, summary: 'Bring a deleted search back', params: IdParams, body: Nothing, response: { 201: SavedSearch } } }, // prettier-ignore
    async ({ actor, params, once }, reply) => {
      await transaction(actor, (tx) => restoreSearch(tx, memberOf(actor), params.id), once)
      return send(memberOf(actor), params.id, reply.code(201))
    },
  )
  http.put(
    '/api/v1/saved-searches/:id/notice',
    { access: 'search.own', schema: { tags, summary: 'Whether one is told of who is new', params: IdParams, body: SetSearchNotice, response: { 200: SavedSearch } } }, // prettier-ignore
    async ({ actor, params, body }, reply) => {
      await transaction(actor, (tx) => setSearchNotice(tx, memberOf(actor), params.id, body.notice))
      return send(memberOf(actor), params.id, reply)
    },
  )
  http.post(
    '/api/v1/saved-searches/:id/looks',
    { access: 'search.own', schema: { tags, summary: 'Say that one has seen who is new', params: IdParams, body: Nothing, response: { 201: SavedSearch } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => lookAtSearch(tx, memberOf(actor), params.id))
      return send(memberOf(actor), params.id, reply.code(201))
    },
  )
}
