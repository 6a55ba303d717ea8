import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { Agent, request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { addressFault } from '@accord/contract'
import type { AddressFault } from '@accord/contract'
import { isPublic, publicAddresses, systemResolve } from './public-addresses.ts'
import type { Address, Resolve } from './public-addresses.ts'

/** For everything together: finding the name, connecting, asking, the whole answer. */
const MOST_MS = 5_000
/** Nobody has more to say to us than that. */
const MOST_BYTES = 64 * 1024

export type OutgoingRequest = {
  method: 'GET' | 'POST'
  url: string
  headers?: Record<string, string>
  body?: string
}

/**
 * Why there is no answer. `not_public` is also said of a name that does not exist: who asks learns nothing of the
 * names inside.
 */
export type NoAnswer =
  AddressFault | 'not_public' | 'no_connection' | 'bad_certificate' | 'redirected' | 'broken' | 'too_slow'

/** `perhapsHeard`: without an answer, whether the other side may have got the request all the same. */
export type Outcome =
  | { answered: true; status: number; body: Buffer; cut: boolean }
  | { answered: false; why: NoAnswer; perhapsHeard: boolean }

/** How an address is checked. The server has no other way than the default; tests of it call a machine of their own. */
export type Guard = {
  resolve: Resolve
  counts: (address: string) => boolean
  /** Certificates that are trusted instead of the usual ones. */
  ca?: string
  milliseconds: number
}

export const strictGuard: Guard = { resolve: systemResolve, counts: isPublic, milliseconds: MOST_MS }

/**
 * Asks an address that a user has given us, so that it can lead nowhere but to the public internet: https, every
 * address of the name checked and then connected to without being looked up again, no redirect followed, no proxy,
 * five seconds, 64 KiB. Never rejects for what the other side does.
 */
export async function guardedRequest(asked: OutgoingRequest, guard: Guard): Promise<Outcome> {
  const fault = addressFault(asked.url)
  if (fault) return unanswered(fault)
  const signal = AbortSignal.timeout(guard.milliseconds)
  const addresses = await Promise.race([
    publicAddresses(new URL(asked.url).hostname, guard.resolve, guard.counts),
    once(signal, 'abort').then(() => 'too_slow' as const),
  ])
  if (addresses === 'too_slow') return unanswered('too_slow')
  return addresses ? exchange(asked, addresses, signal, guard.ca) : unanswered('not_public')
}

const unanswered = (why: NoAnswer, perhapsHeard = false): Outcome => ({ answered: false, why, perhapsHeard })

function exchange(
  { method, url, headers, body }: OutgoingRequest,
  addresses: Address[],
  signal: AbortSignal,
  ca: string | undefined,
): Promise<Outcome> {
  return new Promise((resolve) => {
    let connected = false
    const request = httpsRequest(url, {
      method,
      signal,
      ca,
      headers: { 'user-agent': 'Accord', 'accept-encoding': 'identity', ...headers },
      // One of its own: no proxy of the environment, and no connection or session that anybody else has used.
      agent: new Agent({ keepAlive: false, maxCachedSessions: 0 }),
      lookup: only(addresses),
      // Also where NODE_TLS_REJECT_UNAUTHORIZED says otherwise.
      rejectUnauthorized: true,
    })
    const fail = () => {
      const { authorizationError } = (request.socket ?? {}) as Partial<TLSSocket>
      if (signal.aborted) resolve(unanswered('too_slow', connected))
      else if (connected) resolve(unanswered('broken', true))
      else resolve(unanswered(authorizationError ? 'bad_certificate' : 'no_connection'))
    }
    request.on('socket', (socket) => socket.on('secureConnect', () => (connected = true)))
    request.on('error', fail)
    // Also without an error: whoever answers with another protocol is hung up on.
    request.on('close', fail)
    request.on('response', (response) => {
      answerOf(response).then(resolve, fail).finally(() => request.destroy()) // prettier-ignore
    })
    request.end(body)
  })
}

/** What was checked is what is connected to: whatever the name means by now. */
const only =
  (addresses: Address[]): LookupFunction =>
  (_hostname, { all }, answer) => {
    const [first] = addresses as [Address]
    if (all) answer(null, addresses)
    else answer(null, first.address, first.family)
  }

async function answerOf(response: IncomingMessage): Promise<Outcome> {
  const status = response.statusCode as number
  if (status >= 300 && status < 400) return unanswered('redirected', true)
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part)
    length += part.length
    if (length > MOST_BYTES) break
  }
  const body = Buffer.concat(parts).subarray(0, MOST_BYTES)
  return { answered: true, status, body, cut: length > MOST_BYTES }
}
