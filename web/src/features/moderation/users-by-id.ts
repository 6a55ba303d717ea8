import type { UserRow } from '@accord/contract'
import { api } from '@/app/api.ts'

/** Enough for the audit of a small installation; beyond it a number has to do. */
const PAGES = 5

/**
 * Accounts by their number. The API lists them, newest first, and has no way to ask for one: the list is read until it
 * has passed the number asked for.
 */
export function createUsersById() {
  const users = new Map<number, UserRow>()
  let cursor: string | undefined
  let pages = 0
  let lowest = Infinity
  let turn: Promise<unknown> = Promise.resolve()

  async function readOn(id: number) {
    while (!users.has(id) && id < lowest && pages < PAGES) {
      const { data } = await api.GET('/api/v1/users', {
        params: { query: { limit: 100, ...(cursor ? { cursor } : {}) } },
      })
      pages += 1
      for (const user of data!.items) users.set(user.id, user as UserRow)
      lowest = data!.nextCursor ? Math.min(...users.keys()) : 0
      cursor = data!.nextCursor ?? undefined
    }
    return users.get(id)
  }

  /** One after the other: ten names asked for at once read each page once. */
  function find(id: number): Promise<UserRow | undefined> {
    const answer = turn.then(() => readOn(id))
    turn = answer.catch(() => undefined)
    return answer
  }

  return { find }
}
