import { ContactPage, IdParams, ImportColumns, ImportForm, ImportResult, MOST_IMPORT_BYTES, PageQuery } from '@accord/contract' // prettier-ignore
import { z } from 'zod'
import type { FastifyRequest } from 'fastify'
import { readForm } from '../../platform/http/forms.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { badField } from '../../platform/problem.ts'
import { fileColumns } from './file-columns.ts'
import { checkImport, importPeople } from './import-people.ts'
import type { ImportFile } from './import-people.ts'
import { browseContacts, removeContact } from './list-contacts.ts'
import { readList } from './read-lists.ts'
import { memberOf } from './team.ts'

const tags = ['lists']
const FILE = { field: 'file', files: 1, bytes: MOST_IMPORT_BYTES }

/** People from a file. The file comes along each time: nothing of it is kept between looking at it and importing it. */
export function importRoutes(http: Http, { db, transaction }: Platform): void {
  const form = { tags, consumes: ['multipart/form-data'], params: IdParams }

  http.post(
    '/api/v1/lists/:id/imports/columns',
    { access: 'list.write', limit: 'imports', schema: { ...form, summary: 'What the columns of a file are called (multipart/form-data: file)', response: { 200: ImportColumns } } }, // prettier-ignore
    async (request) => {
      const { files } = await readForm(request, z.strictObject({}), FILE)
      const content = theOne(files)
      await readList(db, memberOf(request.actor), request.params.id)
      return fileColumns(content)
    },
  )
  http.post(
    '/api/v1/lists/:id/imports/check',
    { access: 'list.write', limit: 'imports', schema: { ...form, summary: 'What an import would do, and what is wrong in which row (multipart/form-data: file, mapping)', response: { 200: ImportResult } } }, // prettier-ignore
    async (request) => {
      const { actor, params } = request
      const file = await fileIn(request)
      return transaction(actor, (tx) => checkImport(tx, memberOf(actor), params.id, file))
    },
  )
  http.post(
    '/api/v1/lists/:id/imports',
    { access: 'list.write', limit: 'imports', schema: { ...form, summary: 'Import people into a list, all or none (multipart/form-data: file, mapping)', response: { 201: ImportResult } } }, // prettier-ignore
    async (request, reply) => {
      const { actor, params, once } = request
      const file = await fileIn(request)
      const done = await transaction(actor, (tx) => importPeople(tx, memberOf(actor), params.id, file), once)
      return reply.code(201).send(done)
    },
  )
  http.get(
    '/api/v1/lists/:id/contacts',
    { access: 'list.read', schema: { tags, summary: 'Who of a list has no account yet', params: IdParams, querystring: PageQuery, response: { 200: ContactPage } } }, // prettier-ignore
    ({ actor, params, query }) => browseContacts(db, memberOf(actor), params.id, query),
  )
  http.delete(
    '/api/v1/contacts/:id',
    { access: 'list.write', schema: { tags, summary: 'Remove a contact', params: IdParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => removeContact(tx, memberOf(actor), params.id))
      return reply.code(204).send(null)
    },
  )
}

async function fileIn(request: FastifyRequest): Promise<ImportFile> {
  const { fields, files } = await readForm(request, ImportForm, FILE)
  return { content: theOne(files), mapping: fields.mapping }
}

function theOne(files: { content: Buffer }[]): Buffer {
  const [file] = files
  if (!file) throw badField('file', 'required', 'is needed')
  if (file.content.length === 0) throw badField('file', 'empty_file', 'is empty')
  return file.content
}
