import { BegunConnection, Connections, FinishConnection, IdParams, ShownAccount } from '@accord/contract'
import type { User } from '@accord/contract'
import { z } from 'zod'
import type { Http, Platform } from '../../platform/platform.ts'
import { beginConnection, disconnect, finishConnection, ownConnections } from './connect-account.ts'

const Connected = ShownAccount.pick({ id: true, platform: true, handle: true, followers: true })

/** Accounts whose network says their figures itself. */
export function connectionRoutes(http: Http, platform: Platform): void {
  const tags = ['profiles']
  const access = 'influencer.edit'

  http.get(
    '/api/v1/profile/connections',
    { access, schema: { tags, summary: 'One’s accounts that are connected, and the networks that can be', response: { 200: Connections } } }, // prettier-ignore
    ({ actor }) => ownConnections(platform, (actor as User).userId),
  )

  http.post(
    '/api/v1/profile/social-accounts/:id/connection',
    { access, limit: 'account-links', schema: { tags, summary: 'Begin to connect an account: where its network asks for consent', params: IdParams, body: z.strictObject({}).nullish(), response: { 200: BegunConnection } } }, // prettier-ignore
    async ({ actor, params }) => ({ url: await beginConnection(platform, actor as User, params.id) }),
  )

  http.post(
    '/api/v1/profile/connections',
    { access, limit: 'account-links', schema: { tags, summary: 'Finish it with what the network sent one back with', body: FinishConnection, response: { 200: Connected } } }, // prettier-ignore
    ({ actor, body }) => finishConnection(platform, actor as User, body),
  )

  http.delete(
    '/api/v1/profile/social-accounts/:id/connection',
    { access, schema: { tags, summary: 'Disconnect an account', params: IdParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await platform.transaction(actor, (tx) => disconnect(tx, (actor as User).userId, params.id))
      return reply.code(204).send(null)
    },
  )
}
