import { onScopeDispose, reactive, ref, watch, type Ref, type WatchSource } from 'vue'
import { Problem } from '@/app/problem.ts'

export interface KeysetPage<Item> {
  items: Item[]
  nextCursor: string | null
}

/**
 * One paginator for every list. `load` fetches the page after `cursor`; whatever `of` watches (filters, an id) starts
 * over. The old list stays on screen while the new one is on its way, and an answer that comes too late is dropped.
 * `begun` is what of it was there before.
 */
export function useKeysetList<Item>(
  load: (page: { cursor: string | undefined; signal: AbortSignal }) => Promise<KeysetPage<Item>>,
  { of, begun }: { of?: WatchSource<unknown>; begun?: KeysetPage<Item> | undefined } = {},
) {
  const items = ref(begun?.items ?? []) as Ref<Item[]>
  const state = ref<'loading' | 'ready' | 'failed'>(begun ? 'ready' : 'loading')
  const problem = ref<Problem>()
  const loadingMore = ref(false)
  const more = ref(Boolean(begun?.nextCursor))
  let cursor = begun?.nextCursor ?? undefined
  let running = new AbortController()

  async function fetchPage(fresh: boolean) {
    running.abort()
    const { signal } = (running = new AbortController())
    problem.value = undefined
    if (fresh) state.value = 'loading'
    else loadingMore.value = true
    try {
      const page = await load({ cursor: fresh ? undefined : cursor, signal })
      if (signal.aborted) return
      items.value = fresh ? page.items : [...items.value, ...page.items]
      cursor = page.nextCursor ?? undefined
      more.value = page.nextCursor !== null && page.nextCursor !== undefined
      state.value = 'ready'
    } catch (error) {
      if (signal.aborted) return
      problem.value = Problem.from(error)
      if (fresh) state.value = 'failed'
    } finally {
      if (!signal.aborted) loadingMore.value = false
    }
  }

  const reload = () => fetchPage(true)
  const loadMore = async () => {
    if (more.value && !loadingMore.value && state.value === 'ready') await fetchPage(false)
  }

  if (of) watch(of, reload, { deep: true })
  onScopeDispose(() => running.abort())
  if (!begun) void reload()

  const soFar = (): KeysetPage<Item> => ({ items: items.value, nextCursor: cursor ?? null })

  return reactive({ items, state, problem, more, loadingMore, reload, loadMore, soFar })
}
