import { DoNotContact, EditMemory, History, Id, IdParams, Memory, MemoryShape, NotePage, NoteParams, PageQuery, SetFields, SetStages, WriteNote } from '@accord/contract' // prettier-ignore
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Http, Platform } from '../../platform/platform.ts'
import { readHistory } from './history.ts'
import { browseNotes, readMemory, readShape } from './read-memory.ts'
import { contactAgain, decideNotToContact, editMemory, removeNote, writeNote } from './remember.ts'
import { setFields, setStages } from './shape-memory.ts'
import { memberOf } from './team.ts'
import type { Member } from './team.ts'

const tags = ['lists']

export function memoryRoutes(http: Http, platform: Platform): void {
  shapeRoutes(http, platform)
  aboutRoutes(http, platform)
  noteRoutes(http, platform)
  historyRoutes(http, platform)
}

function shapeRoutes(http: Http, { db, transaction }: Platform): void {
  http.get(
    '/api/v1/memory',
    { access: 'list.read', schema: { tags, summary: 'The team’s stages, fields and tags', response: { 200: MemoryShape } } }, // prettier-ignore
    ({ actor }) => readShape(db, memberOf(actor)),
  )
  http.put(
    '/api/v1/memory/stages',
    { access: 'list.write', schema: { tags, summary: 'The team’s stages, in their order', body: SetStages, response: { 200: MemoryShape } } }, // prettier-ignore
    async ({ actor, body }) => {
      await transaction(actor, (tx) => setStages(tx, memberOf(actor), body))
      return readShape(db, memberOf(actor))
    },
  )
  http.put(
    '/api/v1/memory/fields',
    { access: 'list.write', schema: { tags, summary: 'The team’s own fields, in their order', body: SetFields, response: { 200: MemoryShape } } }, // prettier-ignore
    async ({ actor, body }) => {
      await transaction(actor, (tx) => setFields(tx, memberOf(actor), body))
      return readShape(db, memberOf(actor))
    },
  )
}

function aboutRoutes(http: Http, { db, transaction }: Platform): void {
  const params = IdParams
  const response = { 200: Memory }
  const send = async (actor: Member, influencerId: number, reply: FastifyReply) => {
    const memory = await readMemory(db, actor, influencerId)
    return reply.header('etag', `"${memory.version}"`).send(memory)
  }

  http.get(
    '/api/v1/memory/:id',
    { access: 'list.read', schema: { tags, summary: 'What the team remembers of an influencer', params, response } }, // prettier-ignore
    (request, reply) => send(memberOf(request.actor), request.params.id, reply),
  )
  http.patch(
    '/api/v1/memory/:id',
    { access: 'list.write', schema: { tags, summary: 'Set the stage, tags and fields of an influencer', params, body: EditMemory, response } }, // prettier-ignore
    async (request, reply) => {
      const { actor, body, ifMatch } = request
      const influencerId = request.params.id
      await transaction(actor, (tx) => editMemory(tx, memberOf(actor), influencerId, body, ifMatch))
      return send(memberOf(actor), influencerId, reply)
    },
  )
  http.put(
    '/api/v1/memory/:id/do-not-contact',
    { access: 'list.write', schema: { tags, summary: 'Decide not to contact an influencer', params, body: DoNotContact, response } }, // prettier-ignore
    async (request, reply) => {
      const actor = memberOf(request.actor)
      const { params: about, body } = request
      await transaction(request.actor, (tx) => decideNotToContact(tx, actor, about.id, body))
      return send(actor, request.params.id, reply)
    },
  )
  http.delete(
    '/api/v1/memory/:id/do-not-contact',
    { access: 'list.write', schema: { tags, summary: 'Lift that an influencer is not contacted', params, response } }, // prettier-ignore
    async (request, reply) => {
      const actor = memberOf(request.actor)
      await transaction(request.actor, (tx) => contactAgain(tx, actor, request.params.id))
      return send(actor, request.params.id, reply)
    },
  )
}

function historyRoutes(http: Http, { db }: Platform): void {
  http.get(
    '/api/v1/memory/:id/history',
    { access: 'list.read', schema: { tags, summary: 'What happened with an influencer so far, in figures', params: IdParams, response: { 200: History } } }, // prettier-ignore
    ({ actor, params }) => readHistory(db, memberOf(actor), params.id),
  )
}

function noteRoutes(http: Http, { db, transaction }: Platform): void {
  http.get(
    '/api/v1/memory/:id/notes',
    { access: 'list.read', schema: { tags, summary: 'The team’s notes about an influencer, the newest first', params: IdParams, querystring: PageQuery, response: { 200: NotePage } } }, // prettier-ignore
    ({ actor, params, query }) => browseNotes(db, memberOf(actor), params.id, query),
  )
  http.post(
    '/api/v1/memory/:id/notes',
    { access: 'list.write', schema: { tags, summary: 'Note something about an influencer', params: IdParams, body: WriteNote, response: { 201: z.object({ id: Id }) } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      const id = await transaction(actor, (tx) => writeNote(tx, memberOf(actor), params.id, body), once)
      return reply.code(201).send({ id })
    },
  )
  http.delete(
    '/api/v1/memory/:id/notes/:note',
    { access: 'list.write', schema: { tags, summary: 'Remove a note', params: NoteParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => removeNote(tx, memberOf(actor), params.id, params.note))
      return reply.code(204).send(null)
    },
  )
}
