import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueHours } from './reminder-times.ts'

const MINUTE = 60_000
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
const RUNS = process.env.ACCORD_LONG ? 5000 : 150

/** What a clock that ticks every `step` minutes would send: the first tick for each day of the reader's, as UTC. */
function sent(zone: string, hour: number, from: string, to: string, step = 1): Record<string, string> {
  const days: Record<string, string> = {}
  for (let at = Date.parse(from); at <= Date.parse(to); at += step * MINUTE)
    for (const { date } of dueHours(zone, [hour], new Date(at)))
      days[date] ??= new Date(at).toISOString().slice(0, 16)
  return days
}

describe('the moment of a reminder', () => {
  it.each([
    ['Asia/Kolkata', 18, '2026-11-24T00:00Z', '2026-11-24T23:00Z', { '2026-11-24': '2026-11-24T12:30' }],
    ['Europe/Berlin', 18, '2026-03-28T12:00Z', '2026-03-29T20:00Z', { '2026-03-28': '2026-03-28T17:00', '2026-03-29': '2026-03-29T16:00' }],
    ['Europe/Berlin', 18, '2026-10-24T12:00Z', '2026-10-25T20:00Z', { '2026-10-24': '2026-10-24T16:00', '2026-10-25': '2026-10-25T17:00' }],
  ])('in %s at %i keeps to the reader’s clock', (zone, hour, from, to, days) => {
    expect(sent(zone, hour, from, to)).toEqual(days)
  }) // prettier-ignore

  it.each([
    // 02:00 to 03:00 are left out.
    ['Europe/Berlin', 2, '2026-03-29T00:00Z', '2026-03-29T12:00Z', { '2026-03-29': '2026-03-29T01:00' }],
    // The clock went from 00:01 to 01:01: one o'clock was over at once.
    ['America/St_Johns', 1, '2007-03-11T03:30Z', '2007-03-11T12:00Z', { '2007-03-11': '2007-03-11T03:31' }],
    ['America/St_Johns', 2, '2026-03-08T04:00Z', '2026-03-08T12:00Z', { '2026-03-08': '2026-03-08T05:30' }],
    // Samoa went over the date line: the 30th was left out whole, and nobody is reminded on it.
    ['Pacific/Apia', 18, '2011-12-30T00:00Z', '2011-12-31T23:00Z', { '2011-12-29': '2011-12-30T04:00', '2011-12-31': '2011-12-31T04:00' }],
    ['Pacific/Apia', 0, '2011-12-29T12:00Z', '2011-12-30T23:00Z', { '2011-12-29': '2011-12-29T12:00', '2011-12-31': '2011-12-30T10:00' }],
    // Half an hour is left out.
    ['Australia/Lord_Howe', 2, '2026-10-03T14:00Z', '2026-10-04T02:00Z', { '2026-10-04': '2026-10-03T15:30' }],
    // The last hour of the day is left out: it goes on with the next one.
    ['America/Nuuk', 23, '2026-03-28T12:00Z', '2026-03-29T12:00Z', { '2026-03-28': '2026-03-29T01:00' }],
  ])('in %s at %i, which that day does not have, is the next that there is', (zone, hour, from, to, days) => {
    expect(sent(zone, hour, from, to)).toEqual(days)
  }) // prettier-ignore

  it.each([
    ['Europe/Berlin', 2, '2026-10-24T23:00Z', '2026-10-25T12:00Z', { '2026-10-25': '2026-10-25T00:00' }],
    // Back from 00:01 to 23:01 of the day before.
    ['America/St_Johns', 23, '2006-10-28T12:00Z', '2006-10-29T12:00Z', { '2006-10-28': '2006-10-29T01:30' }],
    ['America/St_Johns', 1, '2026-11-01T03:00Z', '2026-11-01T15:00Z', { '2026-11-01': '2026-11-01T03:30' }],
    ['Pacific/Apia', 3, '2021-04-03T12:00Z', '2021-04-04T12:00Z', { '2021-04-04': '2021-04-03T13:00' }],
  ])('in %s at %i, which that day has twice, is the first', (zone, hour, from, to, days) => {
    expect(sent(zone, hour, from, to)).toEqual(days)
  }) // prettier-ignore
})

describe('after a time without a clock', () => {
  const at = (moment: string, hour = 18) =>
    dueHours('Europe/Berlin', [hour], new Date(moment)).map(({ date }) => date)

  it('today’s reminder comes late, until the day is over', () => {
    expect(at('2026-11-24T16:59:59Z')).toEqual([])
    expect(at('2026-11-24T22:59:59Z')).toEqual(['2026-11-24'])
    expect(at('2026-11-24T23:00:00Z')).toEqual([])
  })

  it('that of an hour close to midnight comes until three hours after it', () => {
    expect(at('2026-11-25T00:59:00Z', 23)).toEqual(['2026-11-24'])
    expect(at('2026-11-25T01:00:00Z', 23)).toEqual([])
  })
})

describe('whatever the clock does', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe', 'America/Nuuk', 'Africa/Cairo', 'UTC') // prettier-ignore
  const begin = fc.integer({ min: Date.parse('2005-01-01'), max: Date.parse('2030-01-01') })
  const gaps = fc.array(fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 3000 })), {
    minLength: 1,
    maxLength: 60,
  })

  it('no day has two reminders, no reminder comes early or long after, and none is of a day already left behind', () => {
    fc.assert(
      fc.property(zones, fc.constantFrom(...HOURS), begin, gaps, (zone, hour, from, minutes) => {
        const days = new Set<string>()
        let now = from
        let last = ''
        for (const gap of minutes) {
          now += gap * MINUTE
          const due = dueHours(zone, [hour], new Date(now))
          expect(due.length).toBeLessThanOrEqual(1)
          for (const { date, since } of due) {
            expect(since.getTime()).toBeLessThanOrEqual(now)
            expect(now - since.getTime()).toBeLessThan(26 * 60 * MINUTE)
            if (days.has(date)) continue
            expect(date > last).toBe(true)
            last = date
            days.add(date)
          }
        }
      }),
      { seed: 20_261_124, numRuns: RUNS },
    )
  })

  it('a clock that never rests reminds on each day once', () => {
    for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'America/Nuuk'])
      for (const hour of [0, 2, 18, 23]) {
        const days = Object.keys(sent(zone, hour, '2026-03-01T12:00Z', '2026-04-11T12:00Z', 30))
        expect(days.length).toBeGreaterThanOrEqual(41)
        expect(days.length).toBeLessThanOrEqual(42)
      }
  })
})
