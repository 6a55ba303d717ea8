import type { InfluencerFacets } from '@accord/contract'
import { onScopeDispose, shallowRef, watch } from 'vue'
import { api } from '@/app/api.ts'
import type { SearchQuery } from './check-search.ts'
import { countsOf, type SearchCounts } from './sampled.ts'

/** The results come first: what stands beside them is counted once the typing has come to rest. */
const REST = 150

/**
 * How many there are of each kind beside a search. The old counts stay until the new ones are there; without an
 * answer there are none, and the filters work all the same.
 */
export function useFacetCounts(query: () => Omit<SearchQuery, 'sort'>) {
  const counts = shallowRef<SearchCounts>()
  const counting = shallowRef(true)
  let running = new AbortController()
  let pause: ReturnType<typeof setTimeout> | undefined

  async function load() {
    running.abort()
    const { signal } = (running = new AbortController())
    const asked = query()
    try {
      const { data } = await api.GET('/api/v1/influencer-facets', { params: { query: asked }, signal })
      if (signal.aborted) return
      counts.value = countsOf(data as InfluencerFacets, asked)
    } catch {
      if (signal.aborted) return
      counts.value = undefined
    }
    counting.value = false
  }
  watch(
    () => JSON.stringify(query()),
    () => {
      counting.value = true
      clearTimeout(pause)
      pause = setTimeout(load, REST)
    },
  )
  onScopeDispose(() => {
    clearTimeout(pause)
    running.abort()
  })
  void load()
  return { counts, counting }
}
