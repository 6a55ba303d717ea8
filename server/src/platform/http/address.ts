import type { FastifyRequest } from 'fastify'
import { isLoopback } from '../configuration.ts'
import type { Configuration } from '../configuration.ts'

/**
 * Whether the request may come from anywhere: somebody passed it on, or it was asked under a name that is not this
 * machine's own (a foreign page whose name was pointed at the loopback, "DNS rebinding").
 */
export const throughProxy = ({ headers, hostname }: FastifyRequest): boolean =>
  PASSED_ON.some((name) => name in headers) || !isLoopback(hostname)

const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/**
 * The installation's own address for links in mails, without a slash at its end. Never from the Host header, which
 * whoever asks may set: a link to a new password would lead to their server (OWASP WSTG-INPV-17).
 */
export const configuredUrl = ({ publicUrl, host, port }: Configuration): string =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/** Whether whoever asks is reached over https: by this connection, or because the installation is called so. */
export const overHttps = ({ publicUrl }: Configuration, { protocol }: FastifyRequest): boolean =>
  protocol === 'https' || (publicUrl ?? '').startsWith('https:')
