import { once } from 'node:events'
import { createServer } from 'node:https'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { strictGuard } from '../platform/outgoing/guarded-request.ts'
import type { Guard } from '../platform/outgoing/guarded-request.ts'

export type Heard = { method: string; url: string; headers: IncomingHttpHeaders; body: string }

export type SecureServer = {
  port: number
  heard: Heard[]
  /** How many connections were opened, whether or not anything was asked. */
  connections: () => number
  /** How it answers from now on; begins with 200 and "ok". */
  answer: (how: Answer) => void
  /** Lets the names of its certificate lead here, and nowhere else. */
  guard: Guard
  stop: () => Promise<void>
}
type Answer = (response: ServerResponse, request: IncomingMessage) => void

const ok: Answer = (response) => response.end('ok')

/** A web server on the loopback under the names hook.test, hooks.slack.com and chat.googleapis.com. */
export async function startSecureServer(): Promise<SecureServer> {
  const heard: Heard[] = []
  let connections = 0
  let answer = ok
  const server = createServer({ key: KEY, cert: CERTIFICATE }, async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { method = '', url = '', headers } = request
    heard.push({ method, url, headers, body: Buffer.concat(parts).toString() })
    answer(response, request)
  })
  server.on('connection', () => connections++)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = { address: '127.0.0.1', family: 4 }
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    connections: () => connections,
    answer: (how) => (answer = how),
    guard: { ...strictGuard, ca: CERTIFICATE, resolve: async () => [address], counts: (one) => one === address.address },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
} // prettier-ignore

// Good until 2126, for nothing but this file: nobody trusts it.
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgWthtLV2r4T4W/WjU
Id09MxC08TQ3EjQ47fDxaIp4nGqhRANCAARqE6XRxT87Xo3vGmeIvFniARx7+vno
bciAx9h7ZHJayIm6CSAzXCKSezih2+MY9fC52u7SL397EuqEoielaWPY
-----END PRIVATE KEY-----
`
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIByDCCAW2gAwIBAgIUE7qFruJz+SSaS/N2OVzTeYEvOZ8wCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOb25seSBmb3IgdGVzdHMwIBcNMjYxMTI0MjAzNTAzWhgPMjEy
NjEwMzEyMDM1MDNaMBkxFzAVBgNVBAMMDm9ubHkgZm9yIHRlc3RzMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEahOl0cU/O16N7xpniLxZ4gEce/r56G3IgMfYe2Ry
WsiJugkgM1wikns4odvjGPXwudru0i9/exLqhKInpWlj2KOBkDCBjTAdBgNVHQ4E
FgQUfxnpn6NoizXQ1zDm82hvwlJJY9QwHwYDVR0jBBgwFoAUfxnpn6NoizXQ1zDm
82hvwlJJY9QwOgYDVR0RBDMwMYIJaG9vay50ZXN0gg9ob29rcy5zbGFjay5jb22C
E2NoYXQuZ29vZ2xlYXBpcy5jb20wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQD
AgNJADBGAiEAhTPZJCzsOOnOmI2XlTdoETQT9LiuZjPwEP9GE/GOWq4CIQCU6soE
jOsNyFp4kg3v1iuwrcud4RkQ99SXh7mDmL6cTQ==
-----END CERTIFICATE-----
`
