import { scaleBand, scaleLinear } from 'd3-scale'
import type { RouteLocationRaw } from 'vue-router'
import { formatNumber, placesOf } from './format.ts'

export interface ChartSeries {
  label: string
  /** One for each month; of money, in minor units. */
  values: number[]
  /** The list behind it. */
  to?: RouteLocationRaw | undefined
}

/** The plot's own units; the page stretches it sideways, so nothing in it may have a shape that matters. */
export const PLOT = { width: 1200, height: 200 }

/**
 * Where each bar lies. Beside each other the series are compared; `stacked` they are parts of one whole, in their
 * order from the floor up.
 */
export function barsOf(series: ChartSeries[], stacked: boolean) {
  const count = series[0]?.values.length ?? 0
  const totals = Array.from({ length: count }, (_, at) => sum(series.map(({ values }) => values[at] ?? 0)))
  const most = Math.max(0, ...(stacked ? totals : series.flatMap(({ values }) => values)))
  // Whole things have no half ticks.
  const height = scaleLinear([0, Math.max(most, 1)], [0, PLOT.height]).nice(4)
  const months = scaleBand<number>([...Array(count).keys()], [0, PLOT.width]).paddingInner(0.28).paddingOuter(0.14) // prettier-ignore
  const beside = scaleBand<number>([...series.keys()], [0, months.bandwidth()]).paddingInner(0.12)
  const floors = Array.from({ length: count }, () => 0)
  const bars = series.flatMap(({ values }, of) =>
    values.map((value, at) => {
      const floor = stacked ? floors[at]! : 0
      floors[at] = floor + value
      return {
        of,
        at,
        x: months(at)! + (stacked ? 0 : beside(of)!),
        width: stacked ? months.bandwidth() : beside.bandwidth(),
        y: PLOT.height - height(floor + value),
        height: height(value),
      }
    }),
  )
  const ticks = height.ticks(4).filter(Number.isInteger)
  return {
    bars: bars.filter((bar) => bar.height > 0),
    ticks: ticks.map((value) => ({ value, share: height(value) / PLOT.height })),
    step: months.step(),
  }
}

const sum = (all: number[]) => all.reduce((total, value) => total + value, 0)

/** A tick of an axis of money: 12.4K of whole units. No amount is computed from it. */
export const tickText = (value: number, currency: string | undefined) =>
  formatNumber(currency ? value / 10 ** placesOf(currency) : value, { compact: true })
