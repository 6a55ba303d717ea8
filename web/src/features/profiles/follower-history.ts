import type { FollowerHistory, ShownAccount } from '@accord/contract'

export const MOST_MONTHS = 12

/** `2026-11`, one month on. */
const after = (month: string) => {
  const [year, of] = month.split('-').map(Number) as [number, number]
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`
}

/**
 * Followers at the end of each month up to `until`, by account, the largest first. A month in which nothing was said
 * has what was said last; before the first time there is nothing. Null where there are not two months to compare.
 */
export function followersByMonth(history: FollowerHistory[], accounts: ShownAccount[], until: string) {
  const told = history.filter(({ accountId }) => accounts.some(({ id }) => id === accountId))
  const first = told.map(({ months }) => months[0]!.month).sort()[0]
  if (first === undefined || first >= until) return null
  const months: string[] = []
  for (let month = first; month <= until; month = after(month)) months.push(month)
  const shown = months.slice(-MOST_MONTHS)
  const series = accounts
    .filter(({ id }) => told.some(({ accountId }) => accountId === id))
    .map((account) => {
      const said = told.find(({ accountId }) => accountId === account.id)!.months
      return { account, values: shown.map((month) => said.findLast((one) => one.month <= month)?.followers ?? 0) }
    })
  return { months: shown, series }
} // prettier-ignore
