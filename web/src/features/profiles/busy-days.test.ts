import { describe, expect, it } from 'vitest'
import { monthOf, monthsLater, nextBusy } from './busy-days.ts'

const period = (firstDay: string, lastDay: string) => ({ firstDay, lastDay })

describe('a month', () => {
  it('has all its days, in whole weeks, and marks the first and the last of a period', () => {
    const { weeks } = monthOf('2028-02', [period('2028-01-30', '2028-02-01'), period('2028-02-28', '2028-03-02')])
    const days = weeks.flat().filter((cell) => cell !== null)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(days).toHaveLength(29)
    expect(days.filter(({ busy }) => busy).map(({ day }) => day)).toEqual(['2028-02-01', '2028-02-28', '2028-02-29'])
  }) // prettier-ignore

  it('comes after the one before, over the year’s end too', () => {
    expect([monthsLater('2026-11', 2), monthsLater('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  })
})

describe('when somebody is busy', () => {
  it('is not said where nothing is, or all is over', () => {
    expect(nextBusy([], '2026-11-24')).toBeUndefined()
    expect(nextBusy([period('2026-11-01', '2026-11-23')], '2026-11-24')).toBeUndefined()
  })

  it('is the first day of the next period, whatever their order', () => {
    const periods = [period('2027-01-05', '2027-01-06'), period('2026-12-01', '2026-12-03')]
    expect(nextBusy(periods, '2026-11-24')).toEqual({ now: false, day: '2026-12-01' })
  })

  it('is until the end of all periods that follow each other without a free day', () => {
    const periods = [period('2026-11-20', '2026-11-25'), period('2026-11-26', '2026-12-01'), period('2026-12-03', '2026-12-09')] // prettier-ignore
    expect(nextBusy(periods, '2026-11-24')).toEqual({ now: true, day: '2026-12-01' })
  })
})
