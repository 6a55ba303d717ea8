import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { AttachmentParams, IdParams, KeptMail } from '@accord/contract'
import { throughProxy } from '../../platform/http/address.ts'
import { keepsMail } from '../../platform/mail.ts'
import { notFound } from '../../platform/problem.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { showAttachment } from './outbox.ts'
import * as store from './store.ts'

/**
 * What a mail may do in the frame that shows it: nothing but look, and open its links elsewhere. The frame's `sandbox`
 * says so too; this holds for whoever opens the address by itself.
 */
const AS_MAIL =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

/** The mailbox of a development machine: nobody is asked who they are, so it is closed to everywhere else. */
export function mailboxRoutes(http: Http, { db, configuration }: Platform): void {
  const tags = ['development']
  const refuseElsewhere = (request: FastifyRequest) => {
    if (!keepsMail(configuration) || throughProxy(request)) throw notFound('mailbox')
  }

  http.get(
    '/api/v1/dev/mail',
    { access: 'mailbox.read', schema: { tags, summary: 'Mail that was kept instead of sent', response: { 200: z.object({ items: z.array(KeptMail) }) } } }, // prettier-ignore
    async (request) => {
      refuseElsewhere(request)
      const mails = await store.mailbox(db, 100)
      const attachments = Map.groupBy(
        mails.length === 0 ? [] : await store.attachmentsOf(db, mails.map(({ id }) => id)), // prettier-ignore
        ({ mail_id: mailId }) => mailId,
      )
      return {
        items: mails.map(({ id, recipient, subject, body, ...mail }) => ({
          id,
          recipient,
          subject,
          body,
          hasHtml: mail.has_html,
          unsubscribeUrl: mail.unsubscribe_url,
          attachments: (attachments.get(id) ?? []).map(showAttachment),
          createdAt: mail.created_at.toISOString(),
        })),
      }
    },
  )

  http.get(
    '/api/v1/dev/mail/:id/html',
    { access: 'mailbox.read', schema: { tags, summary: 'A kept mail as HTML', params: IdParams } },
    async (request, reply) => {
      refuseElsewhere(request)
      const mail = await store.htmlOf(db, request.params.id)
      if (!mail) throw notFound('mail')
      return asMail(reply).type('text/html; charset=utf-8').send(mail.html)
    },
  )

  http.get(
    '/api/v1/dev/mail/:id/attachments/:position',
    { access: 'mailbox.read', schema: { tags, summary: 'A file in a kept mail', params: AttachmentParams } },
    async (request, reply) => {
      refuseElsewhere(request)
      const file = await store.attachment(db, request.params.id, request.params.position)
      if (!file) throw notFound('attachment')
      return asMail(reply)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .type(file.type)
        .send(file.content)
    },
  )
}

const asMail = (reply: FastifyReply): FastifyReply =>
  reply.header('content-security-policy', AS_MAIL).header('x-frame-options', 'SAMEORIGIN')
