import { z } from 'zod'
import { AskExport, Export, ExportPage, IdParams, PageQuery, spanOf } from '@accord/contract'
import type { ActivityFormat, User } from '@accord/contract'
import { rangeOf, sendFile } from '../../platform/http/send-file.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { Problem } from '../../platform/problem.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { activityFileName, MEDIA_TYPE } from './activity.ts'
import { askExport, cancelExport, daysOf, fileOf, readExport, showExport } from './ask-export.ts'
import { exportsOf } from './export-store.ts'

export function exportRoutes(http: Http, platform: Platform): void {
  const { db, transaction, files } = platform
  const tags = ['reporting']
  const one = { tags, params: IdParams }

  http.post(
    '/api/v1/exports',
    { access: 'activity.export', limit: 'exports', schema: { tags, summary: 'Have an export made by a job', body: AskExport, response: { 202: Export } } }, // prettier-ignore
    async ({ actor, body, once }, reply) => {
      const { format, ...asked } = body
      const input = { format, asked: spanOf(asked) }
      const id = await transaction(actor, (tx) => askExport(tx, actor as User, input), once)
      const made = showExport(await readExport(db, actor as User, id))
      return reply.code(202).header('location', `/api/v1/exports/${id}`).send(made)
    },
  )
  http.get(
    '/api/v1/exports',
    { access: 'activity.export', schema: { tags, summary: 'One’s own exports, the newest first', querystring: PageQuery, response: { 200: ExportPage } } }, // prettier-ignore
    async ({ actor, query }) => {
      const rows = await exportsOf(db, actor as User, query.limit, positionAfter('exports', query.cursor))
      return pageOfRows('exports', rows, query.limit, ({ id }) => ({ by: id, id }), showExport)
    },
  )
  http.get(
    '/api/v1/exports/:id',
    { access: 'activity.export', schema: { ...one, summary: 'How far an export is', response: { 200: Export } } }, // prettier-ignore
    async ({ actor, params }) => showExport(await readExport(db, actor as User, params.id)),
  )
  http.delete(
    '/api/v1/exports/:id',
    { access: 'activity.export', schema: { ...one, summary: 'Cancel an export', response: { 200: Export } } },
    async ({ actor, params }) => {
      await transaction(actor, (tx) => cancelExport(tx, actor as User, params.id))
      return showExport(await readExport(db, actor as User, params.id))
    },
  )
  http.get(
    '/api/v1/exports/:id/file',
    { access: 'activity.export', schema: { ...one, summary: 'The file of an export, for seven days', response: { 200: z.any() } } }, // prettier-ignore
    async (request, reply) => {
      const { actor, params } = request
      const row = await readExport(db, actor as User, params.id)
      const file = await files.open('exports', fileOf(row, new Date()), rangeOf(request))
      if (!file) throw new Problem(410, 'export_gone', 'That file is no longer there. Ask for it again.')
      void reply
        .header('content-disposition', `attachment; filename="${activityFileName(daysOf(row), row.format)}"`)
        .type(MEDIA_TYPE[row.format as ActivityFormat])
      return sendFile(reply, file)
    },
  )
}
