import type { UserRow } from '@accord/contract'
import { computed, toRef, watch } from 'vue'
import { api } from '@/app/api.ts'
import { waiting } from '@/app/nav.ts'
import { useKeysetList } from '@/ui/keyset-list.ts'
import { useQueryFilters } from '@/ui/query-filters.ts'

export const TABS = { waiting: 'pending', rejected: 'rejected', approved: 'active' } as const
export type Tab = keyof typeof TABS

/** Which sponsors are on the table, and which of them is open. Both live in the address. */
export function useSponsorQueue() {
  const filters = useQueryFilters(['tab', 'user'])
  const tab = computed({
    get: () => (filters.values.tab && filters.values.tab in TABS ? filters.values.tab : 'waiting') as Tab,
    set: (now) => void filters.set('tab', now === 'waiting' ? undefined : now),
  })

  const list = useKeysetList<UserRow>(
    async ({ cursor, signal }) => {
      const query = {
        role: 'sponsor' as const,
        status: TABS[tab.value],
        // Whoever waits longest comes first.
        sort: tab.value === 'waiting' ? ('oldest' as const) : ('newest' as const),
        limit: 100,
        ...(cursor ? { cursor } : {}),
      }
      const { data } = await api.GET('/api/v1/users', { params: { query }, signal })
      return data! as { items: UserRow[]; nextCursor: string | null }
    },
    { of: tab },
  )
  watch(
    () => [list.state, list.items.length, list.more] as const,
    ([state, count, more]) => {
      if (tab.value === 'waiting' && state === 'ready' && !more) waiting['admin-sponsors'] = count
    },
  )

  const sponsors = toRef(list, 'items')
  const chosen = computed(() => sponsors.value.find(({ id }) => String(id) === filters.values.user))
  /** What is open beside the list: the chosen one, else the first. */
  const open = computed(() => chosen.value ?? sponsors.value[0])
  const position = computed(() => (open.value ? sponsors.value.indexOf(open.value) : -1))

  function choose(user: UserRow | undefined) {
    return filters.set('user', user?.id)
  }

  function step(by: 1 | -1) {
    const next = sponsors.value[position.value + by]
    if (next) void choose(next)
  }

  /** Decided: gone from this list, and the one after it is at hand (before it, where it was the last). */
  function settle(decided: UserRow) {
    const at = sponsors.value.findIndex(({ id }) => id === decided.id)
    const next = sponsors.value[at + 1] ?? sponsors.value[at - 1]
    const wasChosen = chosen.value !== undefined
    list.items = list.items.filter(({ id }) => id !== decided.id)
    void choose(wasChosen ? next : undefined)
  }

  return { tab, list, sponsors, chosen, open, position, choose, step, settle }
}
