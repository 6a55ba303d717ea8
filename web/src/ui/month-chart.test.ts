import { describe, expect, it } from 'vitest'
import { barsOf, PLOT } from './month-chart.ts'

const series = [
  { label: 'accepted', values: [3, 0, 10] },
  { label: 'open', values: [1, 0, 6] },
]
const top = (bar: { y: number; height: number }) => bar.y + bar.height

describe('bars by month', () => {
  it('stand on the floor beside each other, in the order of the series, within the plot', () => {
    const { bars } = barsOf(series, false)
    expect(bars).toHaveLength(4)
    for (const bar of bars) {
      expect(top(bar)).toBeCloseTo(PLOT.height)
      expect(bar.x + bar.width).toBeLessThanOrEqual(PLOT.width)
    }
    const [accepted, open] = bars.filter(({ at }) => at === 2)
    expect(open!.x).toBeGreaterThan(accepted!.x + accepted!.width)
    expect(accepted!.height / open!.height).toBeCloseTo(10 / 6)
  })

  it('stacked, begin where the one below ends, and the tallest stack fits', () => {
    const { bars } = barsOf(series, true)
    const [accepted, open] = bars.filter(({ at }) => at === 2)
    expect(top(open!)).toBeCloseTo(accepted!.y)
    expect(open!.y).toBeGreaterThanOrEqual(0)
    expect(open!.x).toBe(accepted!.x)
  })

  it('have whole ticks, the last of them no lower than the most', () => {
    const { ticks } = barsOf([{ label: 'one', values: [1, 0] }], false)
    expect(ticks.map(({ value }) => value)).toEqual([0, 1])
    expect(barsOf(series, false).ticks.at(-1)!.value).toBeGreaterThanOrEqual(10)
    expect(barsOf([{ label: 'none', values: [0, 0] }], false).bars).toEqual([])
  })
})
