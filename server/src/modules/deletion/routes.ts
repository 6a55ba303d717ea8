import { z } from 'zod'
import { AskDeletion, DeletionPreview, IdParams, OwnDeletion } from '@accord/contract'
import type { User } from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import { askDeletion, keepAccount, ownDeletion } from './ask-deletion.ts'
import { eraseUser } from './erase-user.ts'
import { previewDeletion } from './preview.ts'

export function deletionRoutes(http: Http, platform: Platform): void {
  const { db, transaction } = platform
  const tags = ['deletion']

  http.get(
    '/api/v1/users/:id/deletion/preview',
    { access: 'user.delete', schema: { tags, summary: 'What deleting a user would erase, end and leave', params: IdParams, response: { 200: DeletionPreview } } }, // prettier-ignore
    ({ actor, params }) => previewDeletion(db, actor, params.id),
  )
  http.delete(
    '/api/v1/users/:id',
    { access: 'user.delete', schema: { tags, summary: 'Delete a user: what is personal is erased', params: IdParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => eraseUser(tx, actor as User, params.id))
      return reply.code(204).send(null)
    },
  )

  http.get(
    '/api/v1/account/deletion',
    { access: 'account.delete', schema: { tags, summary: 'One’s own wish to be deleted, and what it would mean', response: { 200: OwnDeletion } } }, // prettier-ignore
    ({ actor }) => ownDeletion(db, actor as User),
  )
  http.post(
    '/api/v1/account/deletion',
    { access: 'account.delete', schema: { tags, summary: 'Ask for one’s account to be deleted, in 14 days', body: AskDeletion, response: { 201: OwnDeletion } } }, // prettier-ignore
    async ({ actor, body }, reply) => {
      await askDeletion(platform, actor as User, body.password)
      return reply.code(201).send(await ownDeletion(db, actor as User))
    },
  )
  http.delete(
    '/api/v1/account/deletion',
    { access: 'account.delete', schema: { tags, summary: 'Keep the account after all', response: { 200: OwnDeletion } } }, // prettier-ignore
    async ({ actor }) => {
      await transaction(actor, (tx) => keepAccount(tx, actor as User))
      return ownDeletion(db, actor as User)
    },
  )
}
