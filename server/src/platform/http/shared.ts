import type { FastifyReply, FastifyRequest } from 'fastify'
import { sharedAnswer } from '../cache/shared-answers.ts'
import type { About, Bytes, SharedAnswers } from '../cache/shared-answers.ts'

/**
 * Answers with what anybody may see: serialized, compressed and named (ETag) once. `make` must not know who
 * asks: it is for strangers, or for what is the same for everybody. A browser may keep it, and asks each time whether it still holds.
 */
export async function sendShared(
  answers: SharedAnswers,
  request: FastifyRequest,
  reply: FastifyReply,
  about: About,
  make: () => Promise<unknown>,
): Promise<never> {
  const bytes = await sharedAnswer(answers, about, async () => reply.serialize(await make()) as string)
  void reply.headers({
    'cache-control': 'private, no-cache',
    'content-type': 'application/json; charset=utf-8',
    vary: 'accept-encoding, cookie, authorization',
  })
  return sendBytes(request, reply, bytes)
}

/** Likewise a text that is the same whoever asks: browsers and caches may keep it for so many `seconds`. */
export async function sendSharedText(
  answers: SharedAnswers,
  request: FastifyRequest,
  reply: FastifyReply,
  about: About & { type: string; seconds: number },
  make: () => Promise<string>,
): Promise<never> {
  const bytes = await sharedAnswer(answers, about, make)
  void reply.headers({
    'cache-control': `public, max-age=${about.seconds}`,
    'content-type': about.type,
    vary: 'accept-encoding',
  })
  return sendBytes(request, reply, bytes)
}

/** Packed if the asker takes it so, or that it is what they have. */
export function sendBytes(request: FastifyRequest, reply: FastifyReply, { json, gzip, etag }: Bytes): never {
  void reply.header('etag', etag)
  if (request.headers['if-none-match'] === etag) return reply.code(304).send() as never
  const zipped = takesGzip(request.headers['accept-encoding'])
  void reply.header('content-encoding', zipped ? 'gzip' : 'identity')
  return reply.send(zipped ? gzip : json) as never
}

const takesGzip = (encodings: string | string[] | undefined): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(encodings ?? ''))
