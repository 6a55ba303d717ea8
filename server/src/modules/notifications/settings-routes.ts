import {
  EditNotificationSettings,
  NotificationSettings,
  Subscription,
  UnsubscribeParams,
} from '@accord/contract'
import type { User } from '@accord/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Http, Platform } from '../../platform/platform.ts'
import { editSettings, readSettings, subscribe } from './settings.ts'
import { openLink, readSubscription } from './unsubscribe.ts'

export function settingsRoutes(http: Http, platform: Platform): void {
  const { db, transaction } = platform
  const tags = ['notifications']

  const send = async (actor: unknown, reply: FastifyReply) => {
    const { settings, version } = await readSettings(db, (actor as User).userId)
    return reply.header('etag', `"${version}"`).send(settings)
  }
  http.get(
    '/api/v1/notification-settings',
    { access: 'notification.settings', schema: { tags, summary: 'What one wants to be told, and when', response: { 200: NotificationSettings } } }, // prettier-ignore
    ({ actor }, reply) => send(actor, reply),
  )
  http.patch(
    '/api/v1/notification-settings',
    { access: 'notification.settings', schema: { tags, summary: 'Change what one is told', body: EditNotificationSettings, response: { 200: NotificationSettings } } }, // prettier-ignore
    async ({ actor, body, ifMatch }, reply) => {
      await transaction(actor, (tx) => editSettings(tx, (actor as User).userId, body, ifMatch))
      return send(actor, reply)
    },
  )

  // Mail programs send forms (RFC 8058), elsewhere refused: here the link alone says what is wanted.
  void http.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { bodyLimit: 10_000, parseAs: 'string' }, (_request, _body, done) =>
      done(null, undefined),
    )
    unsubscribeRoutes(scope as Http, platform)
  })
}

function unsubscribeRoutes(http: Http, { db, transaction, keys }: Platform): void {
  const options = { access: 'notification.unsubscribe', identifies: false, anyOrigin: true } as const
  const schema = { tags: ['notifications'], params: UnsubscribeParams, response: { 200: Subscription } }
  const change = (subscribed: boolean) => async (token: string, actor: Parameters<typeof transaction>[0]) => {
    const link = await openLink(db, keys, token)
    await transaction(actor, (tx) => subscribe(tx, link.userId, link.mail, subscribed))
    return { mail: link.mail, subscribed }
  }
  const [end, resume] = [change(false), change(true)]

  http.get(
    '/api/v1/unsubscribe/:token',
    { ...options, schema: { ...schema, summary: 'What a link in a mail would end; changes nothing' } },
    async (request, reply) => {
      const { token } = request.params
      const subscription = await readSubscription(db, await openLink(db, keys, token))
      // Mail programs without the one click open this address in a browser.
      return wantsHtml(request) ? reply.redirect(`/unsubscribe/${token}`) : subscription
    },
  )
  http.post(
    '/api/v1/unsubscribe/:token',
    { ...options, schema: { ...schema, summary: 'End a regular mail by one click (RFC 8058)' } },
    ({ params, actor }) => end(params.token, actor),
  )
  http.delete(
    '/api/v1/unsubscribe/:token',
    { ...options, schema: { ...schema, summary: 'Undo it: the mail comes again' } },
    ({ params, actor }) => resume(params.token, actor),
  )
}

const wantsHtml = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/html')
