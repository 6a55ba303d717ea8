import { z } from 'zod'
import { decimalText, MAX_AMOUNT, minorUnits } from '@accord/contract'
import type { Currency, Money } from '@accord/contract'
import { badField } from '../platform/problem.ts'

/** An amount as this interface takes it: 12.5 or "12.50". */
export const Decimal = z.union([z.number(), z.string().max(40)])
export type Decimal = z.infer<typeof Decimal>

/** By the number's own text: what the client wrote is what counts, and no float is ever multiplied. */
export function moneyFrom(field: string, value: Decimal, currency: Currency): Money {
  const amount = minorUnits(String(value).trim(), currency)
  if (amount === null || amount <= 0 || amount > MAX_AMOUNT)
    throw badField(
      field,
      'bad_amount',
      `is not an amount above zero with at most the decimal places of ${currency}`,
    )
  return { amount, currency }
}

/** Money as this interface gives it: a number in the currency's main unit. */
export const decimalOf = ({ amount, currency }: Money): number => Number(decimalText(amount, currency))
