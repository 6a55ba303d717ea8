import type { FastifyError } from 'fastify'
import type { FieldError, Money, Offer } from '@accord/contract'
import { Problem } from '../platform/problem.ts'
import { decimalOf } from './amounts.ts'
import { offerShape } from './shapes.ts'

const OLD_NAMES: Record<string, string> = {
  title: 'name',
  brief: 'description',
  startDate: 'start_date',
  endDate: 'end_date',
  applicationDeadline: 'end_date',
  companyName: 'company_name',
  monthlyBudget: 'budget',
  niches: 'niche',
  offerId: 'offer_id',
  influencerId: 'influencer_id',
}

/** A rule refuses in our words, with amounts in minor units; this client knows others. */
export function inOldNames(error: FastifyError): FastifyError {
  if (!(error instanceof Problem)) return error
  const more = Object.entries(error.more).map(([name, value]) => [snakeCase(name), inOldShape(name, value)])
  return new Problem(
    error.status,
    error.code,
    error.message,
    Object.fromEntries(more),
    error.headers,
  ) as unknown as FastifyError
}

function inOldShape(name: string, value: unknown): unknown {
  if (name === 'errors')
    return (value as FieldError[]).map((fault) => ({
      ...fault,
      field: OLD_NAMES[fault.field] ?? fault.field,
    }))
  if (name === 'latestOffer') return offerShape(value as Offer)
  return isMoney(value) ? decimalOf(value) : value
}

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
