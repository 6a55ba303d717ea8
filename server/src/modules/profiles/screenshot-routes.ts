import { DecideScreenshot, FigureScreenshots, IdParams, ScreenshotCase, ScreenshotPage, ScreenshotQuery } from '@accord/contract' // prettier-ignore
import type { User } from '@accord/contract'
import { z } from 'zod'
import { readForm } from '../../platform/http/forms.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { badField, notFound } from '../../platform/problem.ts'
import { pageOfScreenshots, screenshotRow } from './screenshot-store.ts'
import { decideScreenshot, ownScreenshots, readScreenshot, sendScreenshot, showCase, withdrawScreenshot } from './screenshots.ts' // prettier-ignore

const ONE_PICTURE = { field: 'picture', files: 1, bytes: 8_000_000 }

/** Figures that an influencer shows, and an admin looks at. */
export function screenshotRoutes(http: Http, platform: Platform): void {
  const { db, transaction } = platform
  const tags = ['profiles']

  http.get(
    '/api/v1/profile/figure-screenshots',
    { access: 'influencer.edit', schema: { tags, summary: 'The screenshots of figures that one has sent in', response: { 200: FigureScreenshots } } }, // prettier-ignore
    async ({ actor }) => ({ items: await ownScreenshots(db, (actor as User).userId) }),
  )

  http.put(
    '/api/v1/profile/social-accounts/:id/screenshot',
    { access: 'influencer.edit', limit: 'account-links', schema: { tags, summary: 'Send in a screenshot of an account’s figures (multipart/form-data, one picture)', consumes: ['multipart/form-data'], params: IdParams, response: { 200: FigureScreenshots } } }, // prettier-ignore
    async (request) => {
      const { actor, params } = request
      const { files } = await readForm(request, z.strictObject({}), ONE_PICTURE)
      const [upload] = files
      if (!upload) throw badField('picture', 'required', 'is needed')
      return { items: await sendScreenshot(platform, actor as User, params.id, upload.content) }
    },
  )

  http.delete(
    '/api/v1/profile/social-accounts/:id/screenshot',
    { access: 'influencer.edit', schema: { tags, summary: 'Take a screenshot back', params: IdParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => withdrawScreenshot(tx, actor as User, params.id))
      return reply.code(204).send(null)
    },
  )

  http.get(
    '/api/v1/figure-screenshots/:id/picture',
    { access: 'attachment.read', schema: { tags, summary: 'A screenshot of figures: for whoever sent it in and admins', params: IdParams } }, // prettier-ignore
    // Made anew by us, so it is a picture and nothing else.
    async ({ actor, params }, reply) =>
      reply.type('image/webp').send(await readScreenshot(platform, actor, params.id)),
  )

  http.get(
    '/api/v1/figure-screenshots',
    { access: 'figures.confirm', schema: { tags, summary: 'Screenshots of figures that wait, or were decided', querystring: ScreenshotQuery, response: { 200: ScreenshotPage } } }, // prettier-ignore
    async ({ query: { state, limit, cursor } }) => {
      const list = `figure-screenshots ${state}`
      const rows = await pageOfScreenshots(db, state, limit, positionAfter<string>(list, cursor, 'string'))
      const by = (row: (typeof rows)[number]) => ({
        by: (row.decided_at ?? row.sent_at).toISOString(),
        id: row.id,
      })
      return pageOfRows(list, rows, limit, by, showCase)
    },
  )

  http.put(
    '/api/v1/figure-screenshots/:id/decision',
    { access: 'figures.confirm', schema: { tags, summary: 'Confirm the figures that a screenshot shows, or reject it', params: IdParams, body: DecideScreenshot, response: { 200: ScreenshotCase } } }, // prettier-ignore
    async ({ actor, params, body }) => {
      await transaction(actor, (tx) => decideScreenshot(tx, actor as User, params.id, body))
      const row = await screenshotRow(db, params.id)
      if (!row) throw notFound('screenshot')
      return showCase(row)
    },
  )
}
