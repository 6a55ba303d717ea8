import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateIn, firstOfMonth, startOfDay } from './time-zone.ts'

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Africa/Cairo', 'Australia/Lord_Howe'] // prettier-ignore

it('begins each day at its first moment, wherever one lives', () => {
  const date = fc
    .date({ min: new Date('2012-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.constantFrom(...zones), date, (zone, date) => {
      const start = startOfDay(zone, date)
      expect(dateIn(zone, start)).toBe(date)
      expect(dateIn(zone, new Date(start.getTime() - 1)) < date).toBe(true)
    }),
    { seed: 20261124, numRuns: 500 },
  )
})

it('knows the first of a month before this one', () => {
  expect(firstOfMonth('2026-11-24')).toBe('2026-11-01')
  expect(firstOfMonth('2026-01-31', 2)).toBe('2025-11-01')
  expect(firstOfMonth('2026-11-24', 119)).toBe('2016-12-01')
})
