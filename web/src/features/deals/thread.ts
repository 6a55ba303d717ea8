import type { ThreadEntry } from '@accord/contract'
import { computed, ref, watch } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'

/**
 * The conversation, oldest first. What is new is fetched whenever `changes` does, and told to `arrived`; older pages
 * come on demand.
 */
export function useThread(id: () => number, changes: () => unknown, arrived: (news: ThreadEntry[]) => void) {
  const entries = ref<ThreadEntry[]>([])
  const problem = ref<Problem>()
  const loading = ref(true)
  const older = ref<string | null>(null)
  const loadingOlder = ref(false)
  let seenFirstPage = false

  const page = async (cursor?: string) => {
    const { data } = await api.GET('/api/v1/requests/{id}/thread', {
      params: { path: { id: String(id()) }, query: { limit: 50, ...(cursor ? { cursor } : {}) } },
    })
    return data!
  }

  /** The newest page joined to what is there; a gap larger than a page begins anew. */
  async function refresh() {
    try {
      const { items, nextCursor } = await page()
      const known = new Set(entries.value.map((entry) => entry.id))
      const fresh = (items as ThreadEntry[]).filter((entry) => !known.has(entry.id)).toReversed()
      if (seenFirstPage && fresh.length) arrived(fresh)
      if (!seenFirstPage || fresh.length === items.length) {
        entries.value = fresh.length === items.length ? fresh : [...entries.value, ...fresh]
        older.value = nextCursor
        seenFirstPage = true
      } else entries.value = [...entries.value, ...fresh]
      problem.value = undefined
    } catch (error) {
      problem.value = Problem.from(error)
    } finally {
      loading.value = false
    }
  }

  async function loadOlder() {
    if (!older.value || loadingOlder.value) return
    loadingOlder.value = true
    try {
      const { items, nextCursor } = await page(older.value)
      entries.value = [...(items as ThreadEntry[]).toReversed(), ...entries.value]
      older.value = nextCursor
    } finally {
      loadingOlder.value = false
    }
  }

  watch(id, () => {
    entries.value = []
    seenFirstPage = false
    loading.value = true
  })
  watch([id, changes], refresh, { immediate: true })
  return {
    entries,
    problem,
    loading,
    hasOlder: computed(() => older.value !== null),
    loadingOlder,
    loadOlder,
    refresh,
  }
}
