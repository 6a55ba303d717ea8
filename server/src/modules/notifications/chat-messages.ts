import { createHmac } from 'node:crypto'
import { amountText } from '@accord/contract'
import type { ChatKind, Currency } from '@accord/contract'
import type { OutgoingRequest } from '../../platform/outgoing/index.ts'
import { onTheClock } from './reminder-mail.ts'
import type { WaitingRequest } from './reminder-store.ts'

/** Where a message goes; `secret` only where it is signed. */
export type Destination = { kind: ChatKind; url: string; secret: string | null }

/** One message. `id` is the same for every try of it. */
export type ChatMessage =
  | { id: string; event: 'reminder'; date: string; zone: string; requests: WaitingRequest[] }
  | { id: string; event: 'test' }

/** A chat names the first few and leads to the rest. */
const MOST_LINES = 10
const MOST_ROWS = 100

/** A message as its destination takes it. `now` is what a signature is of. */
export function messageTo(
  { kind, url, secret }: Destination,
  message: ChatMessage,
  home: string,
  now: Date,
): OutgoingRequest {
  const body = JSON.stringify(bodyOf[kind](message, home))
  const headers = { 'content-type': 'application/json; charset=utf-8', 'accord-delivery': message.id }
  const sign = secret === null ? {} : { 'accord-signature': signatureOf(secret, body, now) }
  return { method: 'POST', url, body, headers: { ...headers, ...sign } }
}

/** Of the moment and the text together, so that an old message can't be sent again as a new one. */
export function signatureOf(secret: string, body: string, now: Date): string {
  const t = Math.floor(now.getTime() / 1000)
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`
}

const bodyOf: Record<ChatKind, (message: ChatMessage, home: string) => unknown> = {
  google_chat: (message, home) => ({ text: [titleOf(message), ...linesOf(message, home).map(({ words, link }) => `${forGoogle(words)}\n${link}`), restOf(message, home)].filter(Boolean).join('\n\n') }),
  slack: (message, home) => ({
    text: forSlack([titleOf(message), ...linesOf(message, home).map(({ words }) => words)].join('\n')),
    blocks: [
      section(titleOf(message)),
      ...linesOf(message, home).map(({ words, link }) => ({ ...section(words), fields: [mark(`<${link}|Look at it>`)] })),
      ...(restOf(message, home) ? [section(restOf(message, home))] : []),
    ],
  }),
  generic: (message, home) => {
    if (message.event === 'test') return { id: message.id, event: 'test', text: titleOf(message) }
    const { id, event, date, requests } = message
    return { id, event, date, waiting: requests.length, url: allOf(home), requests: requests.slice(0, MOST_ROWS).map((request) => rowOf(request, home)) }
  },
} // prettier-ignore

// Slack reads markup in `mrkdwn` alone: what people wrote goes as plain text, and our own links apart from it.
const section = (text: string) => ({ type: 'section', text: { type: 'plain_text', text, emoji: false } })
const mark = (text: string) => ({ type: 'mrkdwn', text, verbatim: true })

/** The three characters that mean something to Slack: `<!channel>` would ring at everybody's. */
const forSlack = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Google Chat has no way to write a bracket that is only one: `<users/all>` would ring at everybody's. */
const forGoogle = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›')

function titleOf(message: ChatMessage): string {
  if (message.event === 'test') return 'A test from Accord: your evening reminders will come here.'
  const { length } = message.requests
  return length === 1 ? 'A request waits for your answer' : `${length} requests wait for your answer`
}

const linesOf = (message: ChatMessage, home: string) =>
  message.event === 'test'
    ? []
    : message.requests.slice(0, MOST_LINES).map((request) => ({
        words: `${request.title}\n${request.company_name} offers ${moneyOf(request)}, answer by ${onTheClock(request.expires_at, message.zone)}`,
        link: `${home}/requests/${request.id}`,
      }))

const restOf = (message: ChatMessage, home: string): string =>
  message.event === 'reminder' && message.requests.length > MOST_LINES
    ? `And ${message.requests.length - MOST_LINES} more: ${allOf(home)}`
    : ''

const allOf = (home: string): string => `${home}/requests?turn=mine`

const moneyOf = ({ amount, currency }: WaitingRequest): string =>
  amountText({ amount, currency: currency as Currency })

const rowOf = (request: WaitingRequest, home: string) => ({
  id: request.id,
  campaign: request.title,
  sponsor: request.company_name,
  amount: { amount: request.amount, currency: request.currency },
  offeredAt: request.offered_at.toISOString(),
  expiresAt: request.expires_at.toISOString(),
  url: `${home}/requests/${request.id}`,
})
