import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CURRENCIES,
  CURRENCY_PLACES,
  decimalText,
  MAX_AMOUNT,
  minorUnits,
  Money,
  PositiveMoney,
} from './money.ts'
import { holds } from './testing/properties.ts'

const anyCurrency = fc.constantFrom(...CURRENCIES)
const anyAmount = fc.integer({ min: 0, max: MAX_AMOUNT })
const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max })

describe('an amount that somebody types', () => {
  it.each(['', ' ', '-1', '+1', '1e3', '1E3', '1,5', '1.', '.5', '1.2.3', '0x10', '1_000', ' 1', '1 ', '1\n', '١٢', '１', 'NaN', 'Infinity'])(
    'is refused as %j, in every currency',
    (text) => {
      for (const currency of CURRENCIES) expect(minorUnits(text, currency)).toBeNull()
    },
  ) // prettier-ignore

  it('is refused with more places than its currency has, be they zeros', () => {
    holds(
      fc.property(anyCurrency, digits(1, 9), digits(1, 6), (currency, whole, fraction) => {
        const tooMany = fraction.padEnd(CURRENCY_PLACES[currency] + 1, '0')
        expect(minorUnits(`${whole}.${tooMany}`, currency)).toBeNull()
      }),
    )
  })

  it('is refused where a number could not hold it exactly', () => {
    expect(minorUnits('9999999999999.999', 'KWD')).toBeNull()
    expect(minorUnits('99999999999999', 'JPY')).toBeNull()
  })

  it('is worth what its digits say, to the last one', () => {
    holds(
      fc.property(anyCurrency, digits(1, 13), digits(0, 3), (currency, whole, some) => {
        const places = CURRENCY_PLACES[currency]
        const fraction = some.slice(0, places)
        const exact = BigInt(whole) * 10n ** BigInt(places) + BigInt(fraction.padEnd(places, '0') || '0')
        const minor = minorUnits(fraction ? `${whole}.${fraction}` : whole, currency)
        if (exact > BigInt(Number.MAX_SAFE_INTEGER)) expect(minor).toBeNull()
        else expect(BigInt(minor as number)).toBe(exact)
      }),
    )
  })
})

describe('an amount that is shown', () => {
  it('reads back as the same amount, in every currency', () => {
    holds(
      fc.property(anyCurrency, anyAmount, (currency, amount) => {
        expect(minorUnits(decimalText(amount, currency), currency)).toBe(amount)
      }),
    )
  })

  it('reads back as the same amount when a program made a JSON number of it', () => {
    holds(
      fc.property(anyCurrency, anyAmount, (currency, amount) => {
        const number = JSON.parse(decimalText(amount, currency)) as number
        expect(minorUnits(String(number), currency)).toBe(amount)
      }),
    )
  })

  it('has the places of its currency, and its sign once', () => {
    expect(decimalText(1250, 'EUR')).toBe('12.50')
    expect(decimalText(5, 'EUR')).toBe('0.05')
    expect(decimalText(1250, 'JPY')).toBe('1250')
    expect(decimalText(1250, 'KWD')).toBe('1.250')
    expect(decimalText(-5, 'EUR')).toBe('-0.05')
    expect(decimalText(0, 'KWD')).toBe('0.000')
  })
})

describe('money on the wire', () => {
  it.each([0.5, -1, Number.NaN, Infinity, 2 ** 53, '100', null])(
    'is refused with an amount of %j',
    (amount) => {
      expect(Money.safeParse({ amount, currency: 'EUR' }).success).toBe(false)
    },
  )

  it('is refused without a currency, in one we do not know, or with more than the two', () => {
    expect(Money.safeParse({ amount: 1 }).success).toBe(false)
    expect(Money.safeParse({ amount: 1, currency: 'eur' }).success).toBe(false)
    expect(Money.safeParse({ amount: 1, currency: 'XXX' }).success).toBe(false)
    expect(Money.safeParse({ amount: 1, currency: 'EUR', places: 2 }).success).toBe(false)
  })

  it('is above zero and bounded where something is promised', () => {
    expect(PositiveMoney.safeParse({ amount: 0, currency: 'EUR' }).success).toBe(false)
    expect(PositiveMoney.safeParse({ amount: MAX_AMOUNT + 1, currency: 'EUR' }).success).toBe(false)
    expect(PositiveMoney.safeParse({ amount: MAX_AMOUNT, currency: 'EUR' }).success).toBe(true)
  })
})
