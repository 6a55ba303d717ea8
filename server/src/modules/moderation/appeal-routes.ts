import { z } from 'zod'
import { AppealCase, AppealPage, AppealQuery, AppealAttachmentParams, can, DecideAppeal, Id, IdParams, MakeAppeal, MOST_ATTACHMENT_BYTES, MOST_ATTACHMENTS, OwnFlags } from '@accord/contract' // prettier-ignore
import type { User } from '@accord/contract'
import { readForm } from '../../platform/http/forms.ts'
import type { Upload } from '../../platform/http/forms.ts'
import type { Once } from '../../platform/database/tx.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { notFound, Problem } from '../../platform/problem.ts'
import { attachmentRow } from './appeal-store.ts'
import { keepAttachments, removeAttachments } from './attachments.ts'
import { decideAppeal } from './decide-appeal.ts'
import { makeAppeal } from './make-appeal.ts'
import { browseAppeals, ownFlags, readAppeal } from './read-appeals.ts'

const tags = ['moderation']
const FILES = { field: 'attachments', files: MOST_ATTACHMENTS, bytes: MOST_ATTACHMENT_BYTES }

export function appealRoutes(http: Http, platform: Platform): void {
  const { db, transaction, files } = platform

  http.get(
    '/api/v1/flags/own',
    { access: 'flag.own', schema: { tags, summary: 'The flags that stand against oneself and one’s campaigns', response: { 200: OwnFlags } } }, // prettier-ignore
    async ({ actor }) => ({ items: await ownFlags(db, actor as User) }),
  )
  http.post(
    '/api/v1/flags/:id/appeal',
    { access: 'appeal.make', schema: { tags, summary: 'Appeal against a flag (multipart/form-data: words, up to three attachments)', consumes: ['multipart/form-data'], params: IdParams, response: { 201: z.object({ id: Id }) } } }, // prettier-ignore
    async (request, reply) => {
      const { actor, params, once } = request
      const { fields, files: uploads } = await readForm(request, MakeAppeal, FILES)
      const input = { flagId: params.id, ...fields }
      return reply.code(201).send({ id: await appealWith(platform, actor as User, input, uploads, once) })
    },
  )
  http.get(
    '/api/v1/appeals/:id/attachments/:attachment',
    { access: 'attachment.read', schema: { tags, summary: 'A file that came with an appeal: for the appellant and admins', params: AppealAttachmentParams } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      const row = await attachmentRow(db, params.id, params.attachment)
      const may = row && can(actor, 'attachment.read', { madeBy: row.made_by })
      const content = row && may ? await files.read('private', row.file) : null
      if (!row || !content) throw notFound('attachment')
      const name = `appeal-${params.id}-${row.id}.${row.type === 'application/pdf' ? 'pdf' : 'webp'}`
      // Never opened in our place: what somebody sent in is only ever a file to be saved.
      return reply
        .header('content-type', row.type)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(content)
    },
  )

  http.get(
    '/api/v1/appeals',
    { access: 'appeal.handle', schema: { tags, summary: 'The appeals, open or decided', querystring: AppealQuery, response: { 200: AppealPage } } }, // prettier-ignore
    ({ query }) => browseAppeals(db, query),
  )
  http.get(
    '/api/v1/appeals/:id',
    { access: 'appeal.handle', schema: { tags, summary: 'One appeal, its flag and what is on record', params: IdParams, response: { 200: AppealCase } } }, // prettier-ignore
    ({ actor, params }) => readAppeal(db, actor as User, params.id),
  )
  http.put(
    '/api/v1/appeals/:id/decision',
    { access: 'appeal.handle', schema: { tags, summary: 'Grant an appeal, which ends the flag, or uphold the flag', params: IdParams, body: DecideAppeal, response: { 200: AppealCase } } }, // prettier-ignore
    async ({ actor, params, body }) => {
      await transaction(actor, (tx) => decideAppeal(tx, actor as User, params.id, body))
      return readAppeal(db, actor as User, params.id)
    },
  )
}

/**
 * The files are kept first, and thrown away again where the appeal is refused. A commit whose answer is lost may have
 * been one: what no appeal holds then is swept.
 */
async function appealWith(
  { transaction, files: store }: Platform,
  actor: User,
  input: { flagId: number; words: string },
  uploads: Upload[],
  once: Once | null,
): Promise<number> {
  const files = await keepAttachments(store, uploads)
  let made = false
  try {
    const id = await transaction(
      actor,
      async (tx) => {
        made = true
        return makeAppeal(tx, actor, { ...input, files })
      },
      once,
    )
    // Not made where the same was asked before: the files of then are kept.
    if (!made) await removeAttachments(store, files)
    return id
  } catch (error) {
    if (error instanceof Problem) await removeAttachments(store, files)
    throw error
  }
}
