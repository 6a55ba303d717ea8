import {
  EditPortfolioItem,
  IdParams,
  MakePortfolioItem,
  PortfolioItem,
  PutPortfolioPicture,
} from '@accord/contract'
import type { User } from '@accord/contract'
import { z } from 'zod'
import { readForm } from '../../platform/http/forms.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { badField } from '../../platform/problem.ts'
import { addItem, editItem, putPicture, readItem, removeItem, removePicture } from './portfolio.ts'

const ONE_PICTURE = { field: 'picture', files: 1, bytes: 8_000_000 }

export function portfolioRoutes(http: Http, platform: Platform): void {
  const { db, transaction } = platform
  const tags = ['profiles']

  http.post(
    '/api/v1/profile/portfolio',
    { access: 'influencer.edit', schema: { tags, summary: 'Show a piece of work in one’s media kit', body: MakePortfolioItem, response: { 201: PortfolioItem } } }, // prettier-ignore
    async ({ actor, body, once }, reply) => {
      const id = await transaction(actor, (tx) => addItem(tx, (actor as User).userId, body), once)
      return reply.code(201).send(await readItem(db, id))
    },
  )

  http.patch(
    '/api/v1/profile/portfolio/:id',
    { access: 'influencer.edit', schema: { tags, summary: 'Change a piece of work', params: IdParams, body: EditPortfolioItem, response: { 200: PortfolioItem } } }, // prettier-ignore
    async ({ actor, params, body }) => {
      await transaction(actor, (tx) => editItem(tx, (actor as User).userId, params.id, body))
      return readItem(db, params.id)
    },
  )

  http.delete(
    '/api/v1/profile/portfolio/:id',
    { access: 'influencer.edit', schema: { tags, summary: 'Take a piece of work away', params: IdParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => removeItem(tx, (actor as User).userId, params.id))
      return reply.code(204).send(null)
    },
  )

  http.put(
    '/api/v1/profile/portfolio/:id/picture',
    { access: 'influencer.edit', limit: 'pictures', schema: { tags, summary: 'Put in its picture (multipart/form-data: picture, alt, focusX, focusY)', consumes: ['multipart/form-data'], params: IdParams, response: { 200: PortfolioItem } } }, // prettier-ignore
    async (request) => {
      const { actor, params } = request
      const { fields, files } = await readForm(request, PutPortfolioPicture, ONE_PICTURE)
      const [upload] = files
      if (!upload) throw badField('picture', 'required', 'is needed')
      await putPicture(platform, actor as User, params.id, upload.content, fields)
      return readItem(db, params.id)
    },
  )

  http.delete(
    '/api/v1/profile/portfolio/:id/picture',
    { access: 'influencer.edit', schema: { tags, summary: 'Take its picture away', params: IdParams, response: { 200: PortfolioItem } } }, // prettier-ignore
    async ({ actor, params }) => {
      await transaction(actor, (tx) => removePicture(tx, (actor as User).userId, params.id))
      return readItem(db, params.id)
    },
  )
}
