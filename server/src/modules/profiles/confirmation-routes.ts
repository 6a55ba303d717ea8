import { AccountProof, ConfirmByLink, ConfirmByScreenshot, IdParams } from '@accord/contract'
import type { User } from '@accord/contract'
import { z } from 'zod'
import type { Http, Platform } from '../../platform/platform.ts'
import { accountProof, confirmByLink, confirmByScreenshot, takeBackConfirmation } from './confirm-account.ts'

export function confirmationRoutes(http: Http, platform: Platform): void {
  const { transaction } = platform
  const tags = ['profiles']
  const done = { 204: z.null() }

  http.get(
    '/api/v1/profile/social-accounts/:id/proof',
    { access: 'influencer.edit', schema: { tags, summary: 'By what one’s account is proven: a code, or a link with rel=me', params: IdParams, response: { 200: AccountProof } } }, // prettier-ignore
    ({ actor, params }) => accountProof(platform, (actor as User).userId, params.id),
  )

  http.post(
    '/api/v1/profile/social-accounts/:id/proof',
    { access: 'influencer.edit', limit: 'account-links', schema: { tags, summary: 'Have the account’s own page looked at for the proof', params: IdParams, body: ConfirmByLink, response: done } }, // prettier-ignore
    async ({ actor, params, body }, reply) => {
      await confirmByLink(platform, actor as User, params.id, body.url)
      return reply.code(204).send(null)
    },
  )

  http.put(
    '/api/v1/social-accounts/:id/confirmation',
    { access: 'figures.confirm', schema: { tags, summary: 'Say that a screenshot with these figures was seen', params: IdParams, body: ConfirmByScreenshot, response: done } }, // prettier-ignore
    async ({ actor, params, body }, reply) => {
      await transaction(actor, (tx) => confirmByScreenshot(tx, actor, params.id, body))
      return reply.code(204).send(null)
    },
  )

  http.delete(
    '/api/v1/social-accounts/:id/confirmation',
    { access: 'figures.confirm', schema: { tags, summary: 'Take back what stands for an account’s figures', params: IdParams, response: done } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => takeBackConfirmation(tx, actor, params.id))
      return reply.code(204).send(null)
    },
  )
}
