import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OpenFile, Range } from '../files/index.ts'

/** What part is asked for (RFC 9110, 14.2). Of several parts, or the last so many bytes, the whole is sent instead. */
export function rangeOf({ headers, method }: FastifyRequest): Range | undefined {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? []
  // Whether it still is what a part was fetched of is for whoever asks to know: with If-Range it gets the whole.
  if (method !== 'GET' || from === undefined || headers['if-range'] !== undefined) return undefined
  const range = { from: Number(from), to: to ? Number(to) : null }
  return range.to !== null && range.to < range.from ? undefined : range
}

/** Sends a kept file as it is read, never as a whole in memory. */
export function sendFile(reply: FastifyReply, { content, from, bytes, total }: OpenFile): FastifyReply {
  void reply.header('accept-ranges', 'bytes').header('content-length', bytes)
  if (bytes < total)
    void reply.code(206).header('content-range', `bytes ${from}-${from + bytes - 1}/${total}`)
  return reply.send(content)
}
