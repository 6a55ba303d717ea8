import { decimalText, otherSide } from '@accord/contract'
import type { Currency, Side } from '@accord/contract'
import type { DomainEvent, EventHandlers } from '../../platform/events.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { writeLetter } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import * as store from './store.ts'

type RequestForMail = NonNullable<Awaited<ReturnType<typeof store.requestForMail>>>
type News = { to: Side; subject: string; sentence: string }

/** Tells the other side by mail what happened in a request. A handler that runs twice writes one mail. */
export const requestMailEvents = (platform: Platform): EventHandlers => ({
  'request.opened': { mail: (event, id) => tell(platform, event, id, opened) },
  'offer.made': { mail: (event, id) => tell(platform, event, id, offered) },
  'deal.made': { mail: (event, id) => tell(platform, event, id, agreed) },
  'request.rejected': { mail: (event, id) => tell(platform, event, id, rejected) },
  'request.withdrawn': { mail: (event, id) => tell(platform, event, id, withdrawn) },
  'request.cancelled': { mail: (event, id) => tell(platform, event, id, cancelled) },
})

async function tell(
  { db, transaction, configuration }: Platform,
  event: DomainEvent,
  eventId: number,
  letterFor: (request: RequestForMail, event: DomainEvent) => News,
): Promise<void> {
  const request = await store.requestForMail(db, event.requestId as number)
  if (!request) return
  const { to, subject, sentence } = letterFor(request, event)
  const url = configuredUrl(configuration)
  const button = { label: 'Open the request', url: `${url}/requests/${request.id}` }
  const content = writeLetter({ paragraphs: [sentence], button }, url)
  const readers = await store.readersOf(db, to, request)
  await transaction({ kind: 'clock' }, async (tx) => {
    for (const { id, email } of readers)
      await sendMail(tx, {
        recipient: email,
        subject,
        ...content,
        onceKey: `event:${eventId}:user:${id}`,
      })
  })
}

const nameOf = (side: Side, request: RequestForMail): string =>
  side === 'sponsor' ? request.company_name : request.name

const amountOf = ({ amount, currency }: RequestForMail): string =>
  `${decimalText(amount, currency as Currency)} ${currency}`

const opened = (request: RequestForMail, { side }: DomainEvent): News => {
  const who = nameOf(side as Side, request)
  return request.kind === 'invitation'
    ? { to: 'influencer', subject: `${who} invites you: ${request.title}`, sentence: `${who} invites you to “${request.title}” and offers ${amountOf(request)}. You can accept, reject, or make another offer.` }
    : { to: 'sponsor', subject: `${who} applies: ${request.title}`, sentence: `${who} would like to take part in “${request.title}” for ${amountOf(request)}. You can accept, reject, or make another offer.` }
} // prettier-ignore

const offered = (request: RequestForMail, { side }: DomainEvent): News => {
  const who = nameOf(side as Side, request)
  return {
    to: otherSide(side as Side),
    subject: `A new offer from ${who}: ${request.title}`,
    sentence: `${who} made a new offer for “${request.title}”: ${amountOf(request)}. It is your turn.`,
  }
}

const agreed = (request: RequestForMail, { side }: DomainEvent): News => {
  const who = nameOf(side as Side, request)
  return {
    to: otherSide(side as Side),
    subject: `Agreed: ${request.title}`,
    sentence: `${who} accepted your offer for “${request.title}”: ${amountOf(request)}. You have a deal.`,
  }
}

const rejected = (request: RequestForMail): News => {
  const who = nameOf(otherSide(request.offered_by), request)
  return { to: request.offered_by, subject: `Not this time: ${request.title}`, sentence: `${who} rejected the offer for “${request.title}”.${because(request)}` } // prettier-ignore
}

const withdrawn = (request: RequestForMail): News => {
  const opener: Side = request.kind === 'invitation' ? 'sponsor' : 'influencer'
  return { to: otherSide(opener), subject: `Withdrawn: ${request.title}`, sentence: `The request about “${request.title}” was withdrawn.${because(request)}` } // prettier-ignore
}

const cancelled = (request: RequestForMail, { why, to }: DomainEvent): News =>
  why === 'account_deleted'
    ? { to: to as Side, subject: 'A request has ended', sentence: 'The account of the other side was deleted. With it ended this request; nothing is owed.' }
    : { to: 'influencer', subject: `The campaign has ended: ${request.title}`, sentence: `${request.company_name} has ended the campaign “${request.title}”, and with it this request.` } // prettier-ignore

const because = ({ ended_reason: reason }: RequestForMail): string =>
  reason ? ` Reason given: ${reason}` : ''
