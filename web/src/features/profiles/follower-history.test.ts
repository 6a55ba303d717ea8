import type { ShownAccount } from '@accord/contract'
import { expect, it } from 'vitest'
import { followersByMonth } from './follower-history.ts'

const account = (id: number): ShownAccount => ({ id, platform: 'youtube', handle: `a${id}`, followers: 9, engagementRate: null, confirmedBy: 'self_reported', confirmedAt: null }) // prettier-ignore
const said = (accountId: number, ...months: [month: string, followers: number][]) => ({
  accountId,
  months: months.map(([month, followers]) => ({ month, followers })),
})
const valuesOf = (shown: ReturnType<typeof followersByMonth>) => shown?.series.map(({ values }) => values)

it('tells nothing where there is one month, or none', () => {
  expect(followersByMonth([], [account(1)], '2026-11')).toBeNull()
  expect(followersByMonth([said(1, ['2026-11', 5])], [account(1)], '2026-11')).toBeNull()
  expect(followersByMonth([said(2, ['2026-01', 5])], [account(1)], '2026-11')).toBeNull()
})

it('keeps what was said last until something else is, also over the turn of a year', () => {
  const shown = followersByMonth([said(1, ['2025-11', 5], ['2026-01', 8])], [account(1)], '2026-02')
  expect(shown?.months).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(valuesOf(shown)).toEqual([[5, 5, 8, 8]])
})

it('has accounts in their order, with nothing before they were there', () => {
  const history = [said(2, ['2026-10', 3]), said(1, ['2026-09', 5])]
  expect(valuesOf(followersByMonth(history, [account(1), account(2)], '2026-11'))).toEqual([
    [5, 5, 5],
    [0, 3, 3],
  ])
})

it('shows the latest twelve months', () => {
  const shown = followersByMonth([said(1, ['2025-03', 1], ['2026-11', 2])], [account(1)], '2026-11')
  expect([shown?.months.length, shown?.months[0], shown?.series[0]?.values.at(0)]).toEqual([12, '2025-12', 1])
})
