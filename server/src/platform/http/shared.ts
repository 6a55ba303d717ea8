import type { FastifyReply, FastifyRequest } from 'fastify'
import { sharedAnswer } from '../cache/shared-answers.ts'
import type { About, SharedAnswers } from '../cache/shared-answers.ts'

/**
 * Answers with what anybody may see: serialized, compressed and named (ETag) once. Only for strangers: `make` must
 * not know who asks. A browser may keep it, and asks each time whether it still holds.
 */
export async function sendShared(
  answers: SharedAnswers,
  request: FastifyRequest,
  reply: FastifyReply,
  about: About,
  make: () => Promise<unknown>,
): Promise<never> {
  const { json, gzip, etag } = await sharedAnswer(
    answers,
    about,
    async () => reply.serialize(await make()) as string,
  )
  void reply.headers({
    'cache-control': 'private, no-cache',
    'content-type': 'application/json; charset=utf-8',
    etag,
    vary: 'accept-encoding, cookie, authorization',
  })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send() as never
  const zipped = takesGzip(request.headers['accept-encoding'])
  void reply.header('content-encoding', zipped ? 'gzip' : 'identity')
  return reply.send(zipped ? gzip : json) as never
}

const takesGzip = (encodings: string | string[] | undefined): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(encodings ?? ''))
