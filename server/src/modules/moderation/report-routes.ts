import { z } from 'zod'
import { DecideReport, Id, IdParams, MakeReport, ModerationWaiting, ReportCase, ReportPage, ReportQuery } from '@accord/contract' // prettier-ignore
import type { User } from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import { decideReport } from './decide-report.ts'
import { makeReport } from './make-report.ts'
import { browseReports, readReport } from './read-reports.ts'
import { countWaiting } from './report-store.ts'

const tags = ['moderation']

export function reportRoutes(http: Http, { db, transaction }: Platform): void {
  http.post(
    '/api/v1/reports',
    { access: 'report.make', schema: { tags, summary: 'Report a person, a campaign or a message', body: MakeReport, response: { 201: z.object({ id: Id }) } } }, // prettier-ignore
    async ({ actor, body, once }, reply) => {
      const id = await transaction(actor, (tx) => makeReport(tx, actor as User, body), once)
      return reply.code(201).send({ id })
    },
  )
  http.get(
    '/api/v1/reports',
    { access: 'report.handle', schema: { tags, summary: 'The reports, open or handled', querystring: ReportQuery, response: { 200: ReportPage } } }, // prettier-ignore
    ({ query }) => browseReports(db, query),
  )
  http.get(
    '/api/v1/reports/:id',
    { access: 'report.handle', schema: { tags, summary: 'One report with its context', params: IdParams, response: { 200: ReportCase } } }, // prettier-ignore
    ({ actor, params }) => readReport(db, actor as User, params.id),
  )
  http.put(
    '/api/v1/reports/:id/decision',
    { access: 'report.handle', schema: { tags, summary: 'Dismiss a report, or act on it by a flag', params: IdParams, body: DecideReport, response: { 200: ReportCase } } }, // prettier-ignore
    async ({ actor, params, body }) => {
      await transaction(actor, (tx) => decideReport(tx, actor as User, params.id, body))
      return readReport(db, actor as User, params.id)
    },
  )
  http.get(
    '/api/v1/moderation/waiting',
    { access: 'report.handle', schema: { tags, summary: 'How many reports and appeals wait for an admin', response: { 200: ModerationWaiting } } }, // prettier-ignore
    () => countWaiting(db),
  )
}
