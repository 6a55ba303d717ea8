import { CURRENCY_PLACES } from '@accord/contract'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  daysUntil,
  formatAmount,
  formatDate,
  formatMoney,
  formatNumber,
  formatSpan,
  formatWait,
  parseAmount,
  placesOf,
  toDecimal,
} from './format.ts'
import { reader } from './reader.ts'

describe('an amount that is typed', () => {
  beforeAll(() => void (reader.locale = 'en-GB'))

  it.each([
    ['1250', 125000],
    ['1,250', 125000],
    ['1,250.5', 125050],
    ['1 250,50', 125050],
    ['1.250,50', 125050],
    ['0.07', 7],
    ['.5', 50],
  ])('reads %s as %i cents', (text, cents) => expect(parseAmount(text, 'EUR')).toBe(cents))

  it.each(['', 'abc', '1.234.5x', '12.345,678', '-5', '1.2345'])('does not guess at "%s"', (text) =>
    expect(parseAmount(text, 'EUR')).toBeNull(),
  )

  it('reads a point as the thousands where the language writes them so', () => {
    reader.locale = 'de-DE'
    expect(parseAmount('1.250', 'EUR')).toBe(125000)
    expect(parseAmount('1,25', 'EUR')).toBe(125)
    reader.locale = 'en-GB'
  })

  it('has the places of its currency', () => {
    expect(parseAmount('1,250', 'JPY')).toBe(1250)
    expect(parseAmount('1.5', 'JPY')).toBeNull()
    expect(parseAmount('1.2345', 'KWD')).toBeNull()
    expect(parseAmount('0.125', 'KWD')).toBe(125)
  })

  it('comes back as it was', () => {
    for (const amount of [0, 7, 70, 125050, 999_999_999_999]) {
      expect(parseAmount(formatAmount({ amount, currency: 'EUR' }), 'EUR')).toBe(amount)
    }
  })
})

describe('money on the screen', () => {
  it('has as many places as the contract says, also where Intl disagrees', () => {
    expect(formatMoney({ amount: 125050, currency: 'HUF' })).toMatch(/^HUF\s1,250\.50$/)
    for (const [currency, places] of Object.entries(CURRENCY_PLACES))
      expect([currency, placesOf(currency)]).toEqual([currency, places])
  })

  it('is exact where a float would not be', () => {
    expect(toDecimal({ amount: 9_007_199_254_740_991, currency: 'EUR' })).toBe('90071992547409.91')
    expect(formatMoney({ amount: 215000, currency: 'EUR' }, { short: true })).toBe('€2,150')
    expect(formatMoney({ amount: 215050, currency: 'EUR' }, { short: true })).toBe('€2,150.50')
  })
})

describe('the days until a date', () => {
  it('are counted where the person is', () => {
    reader.timeZone = 'Pacific/Auckland'
    expect(daysUntil('2026-12-02', new Date('2026-11-30T12:00Z'))).toBe(1)
    reader.timeZone = 'America/New_York'
    expect(daysUntil('2026-12-02', new Date('2026-12-01T03:00Z'))).toBe(2)
  })
})

describe('a short number', () => {
  it.each([
    ['de-DE', 1_118, '1.118'],
    ['de-DE', 64_254, '64.254'],
    ['de-DE', 1_234_567, '1,2\u00A0Mio.'],
    ['en-US', 1_118, '1.1K'],
    ['en-US', 999, '999'],
  ])('%s %i: %s', (locale, number, words) => {
    reader.locale = locale
    expect(formatNumber(number, { compact: true })).toBe(words)
  })
})

describe('a short date', () => {
  beforeAll(() => {
    vi.useFakeTimers({ now: new Date('2026-11-26T12:00Z') })
    reader.timeZone = 'Europe/Berlin'
    reader.locale = 'en-US'
  })
  afterAll(() => void vi.useRealTimers())

  it('has no year while there is but one day it could be', () => {
    expect(formatDate('2027-01-25', 'short')).toBe('Jan 25')
    expect(formatDate('2026-08-01', 'short')).toBe('Aug 1')
    expect(formatSpan('2026-11-27', '2027-01-25', 'short')).toEqual(['Nov 27', 'Jan 25'])
  })

  it('has its year where it could be another one', () => {
    expect(formatDate('2027-09-07', 'short')).toBe('Sep 7, 2027')
    expect(formatDate('2025-12-01', 'short')).toBe('Dec 1, 2025')
    expect(formatSpan('2027-09-07', '2027-11-28', 'short')).toEqual(['Sep 7', 'Nov 28, 2027'])
    expect(formatSpan('2026-12-01', '2027-11-28', 'short')).toEqual(['Dec 1, 2026', 'Nov 28, 2027'])
    reader.locale = 'de-DE'
    expect(formatDate('2027-09-07', 'short')).toBe('7. Sept. 2027')
    reader.locale = 'en-US'
  })

  it('is always in full where it is asked for in full', () => {
    expect(formatDate('2027-01-25')).toBe('Jan 25, 2027')
    expect(formatSpan('2027-01-25', '2027-01-30', 'medium')).toEqual(['Jan 25, 2027', 'Jan 30, 2027'])
  })
})

describe('how long to wait', () => {
  it.each([
    ['en-GB', 30, 'in 30 seconds'],
    ['en-GB', 91, 'in 2 minutes'],
    ['en-GB', 240, 'in 4 minutes'],
    ['de-DE', 240, 'in 4 Minuten'],
  ])('%s %i s: %s', (locale, seconds, words) => {
    reader.locale = locale
    expect(formatWait(seconds)).toBe(words)
  })
})
