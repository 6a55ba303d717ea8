import { AddedToList, ChooseInfluencers, CreateList, IdParams, List, ListMemberPage, ListMemberQuery, ListPage, ListQuery, RemovedFromList, RenameList } from '@accord/contract' // prettier-ignore
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Http, Platform } from '../../platform/platform.ts'
import { createList, deleteList, renameList, restoreList } from './keep-list.ts'
import { importRoutes } from './import-routes.ts'
import { addToList, removeFromList } from './list-members.ts'
import { memoryRoutes } from './memory-routes.ts'
import { browseLists, browseMembers, readList } from './read-lists.ts'
import { roundRoutes } from './round-routes.ts'
import { memberOf } from './team.ts'
import type { Member } from './team.ts'

const tags = ['lists']
const Nothing = z.strictObject({}).nullish()

export function listRoutes(http: Http, platform: Platform): void {
  keepingRoutes(http, platform)
  memberRoutes(http, platform)
  memoryRoutes(http, platform)
  roundRoutes(http, platform)
  importRoutes(http, platform)
}

function keepingRoutes(http: Http, { db, transaction }: Platform): void {
  const send = async (actor: Member, listId: number, reply: FastifyReply) => {
    const list = await readList(db, actor, listId)
    return reply.header('etag', `"${list.version}"`).send(list)
  }

  http.get(
    '/api/v1/lists',
    { access: 'list.read', schema: { tags, summary: 'The lists of one’s team, the newest first', querystring: ListQuery, response: { 200: ListPage } } }, // prettier-ignore
    ({ actor, query }) => browseLists(db, memberOf(actor), query),
  )
  http.post(
    '/api/v1/lists',
    { access: 'list.write', schema: { tags, summary: 'Begin a list', body: CreateList, response: { 201: List } } }, // prettier-ignore
    async ({ actor, body, once }, reply) => {
      const listId = await transaction(actor, (tx) => createList(tx, memberOf(actor), body), once)
      return send(memberOf(actor), listId, reply.code(201))
    },
  )
  http.get(
    '/api/v1/lists/:id',
    { access: 'list.read', schema: { tags, summary: 'One list', params: IdParams, response: { 200: List } } },
    ({ actor, params }, reply) => send(memberOf(actor), params.id, reply),
  )
  http.patch(
    '/api/v1/lists/:id',
    { access: 'list.write', schema: { tags, summary: 'Rename a list', params: IdParams, body: RenameList, response: { 200: List } } }, // prettier-ignore
    async ({ actor, params, body, ifMatch }, reply) => {
      await transaction(actor, (tx) => renameList(tx, memberOf(actor), params.id, body, ifMatch))
      return send(memberOf(actor), params.id, reply)
    },
  )
  http.delete(
    '/api/v1/lists/:id',
    { access: 'list.write', schema: { tags, summary: 'Delete a list; for some days it can be brought back', params: IdParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => deleteList(tx, memberOf(actor), params.id))
      return reply.code(204).send(null)
    },
  )
  http.post(
    '/api/v1/lists/:id/restoration',
    { access: 'list.write', schema: { tags, summary: 'Bring a deleted list back', params: IdParams, body: Nothing, response: { 201: List } } }, // prettier-ignore
    async ({ actor, params, once }, reply) => {
      await transaction(actor, (tx) => restoreList(tx, memberOf(actor), params.id), once)
      return send(memberOf(actor), params.id, reply.code(201))
    },
  )
}

function memberRoutes(http: Http, { db, transaction }: Platform): void {
  http.get(
    '/api/v1/lists/:id/members',
    { access: 'list.read', schema: { tags, summary: 'Who is in a list, the last added first', params: IdParams, querystring: ListMemberQuery, response: { 200: ListMemberPage } } }, // prettier-ignore
    ({ actor, params, query }) => browseMembers(db, memberOf(actor), params.id, query),
  )
  http.post(
    '/api/v1/lists/:id/members',
    { access: 'list.write', schema: { tags, summary: 'Add influencers to a list', params: IdParams, body: ChooseInfluencers, response: { 201: AddedToList } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      const done = await transaction(actor, (tx) => addToList(tx, memberOf(actor), params.id, body), once)
      return reply.code(201).send({ ...done, list: await readList(db, memberOf(actor), params.id) })
    },
  )
  http.post(
    '/api/v1/lists/:id/removals',
    { access: 'list.write', schema: { tags, summary: 'Take influencers out of a list', params: IdParams, body: ChooseInfluencers, response: { 201: RemovedFromList } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      const removed = await transaction(
        actor,
        (tx) => removeFromList(tx, memberOf(actor), params.id, body),
        once,
      )
      return reply.code(201).send({ removed, list: await readList(db, memberOf(actor), params.id) })
    },
  )
}
