import { z } from 'zod'
import { IdParams, MailDetail, MailPage, MailQuery } from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import { mailboxRoutes } from './mailbox.ts'
import { browseMails, readMail, sendAgain } from './outbox.ts'

const Nothing = z.strictObject({}).nullish()

export function notificationRoutes(http: Http, platform: Platform): void {
  mailboxRoutes(http, platform)
  outboxRoutes(http, platform)
}

function outboxRoutes(http: Http, platform: Platform): void {
  const tags = ['mail']
  http.get(
    '/api/v1/mails',
    { access: 'mail.browse', schema: { tags, summary: 'Every mail and what became of it', querystring: MailQuery, response: { 200: MailPage } } }, // prettier-ignore
    ({ query }) => browseMails(platform, query),
  )
  http.get(
    '/api/v1/mails/:id',
    { access: 'mail.browse', schema: { tags, summary: 'One mail', params: IdParams, response: { 200: MailDetail } } }, // prettier-ignore
    ({ params }) => readMail(platform, params.id),
  )
  http.post(
    '/api/v1/mails/:id/resending',
    { access: 'mail.resend', schema: { tags, summary: 'Send a failed mail again', params: IdParams, body: Nothing, response: { 201: MailDetail } } }, // prettier-ignore
    async ({ actor, params, once }, reply) => {
      await platform.transaction(actor, (tx) => sendAgain(tx, params.id), once)
      return reply.code(201).send(await readMail(platform, params.id))
    },
  )
}
