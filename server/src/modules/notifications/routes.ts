import { z } from 'zod'
import { Id } from '@accord/contract'
import { throughProxy } from '../../platform/http/address.ts'
import { keepsMail } from '../../platform/mail.ts'
import { notFound } from '../../platform/problem.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { mailbox } from './store.ts'

const Mail = z.object({
  id: Id,
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  createdAt: z.string(),
})

/** The mailbox of a development machine: nobody is asked who they are, so it is closed to everywhere else. */
export function notificationRoutes(http: Http, { db, configuration }: Platform): void {
  http.get(
    '/api/v1/dev/mail',
    { access: 'mailbox.read', schema: { tags: ['development'], summary: 'Mail that was kept instead of sent', response: { 200: z.object({ items: z.array(Mail) }) } } }, // prettier-ignore
    async (request) => {
      if (!keepsMail(configuration) || throughProxy(request)) throw notFound('mailbox')
      const mails = await mailbox(db, 100)
      return {
        items: mails.map(({ id, recipient, subject, body, created_at: createdAt }) => ({
          id,
          recipient,
          subject,
          body,
          createdAt: createdAt.toISOString(),
        })),
      }
    },
  )
}
