import type { Request } from '@accord/contract'
import { onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useWhenSeenAgain } from './when-seen-again.ts'

const EVERY_MS = 15_000

/**
 * One request, kept fresh while somebody looks at it: asked again every quarter of a minute, and at once when the
 * page comes back into sight. A failed attempt leaves on screen what is there.
 */
export function useOneRequest(id: () => number) {
  const request = shallowRef<Request>()
  const problem = ref<Problem>()
  let timer: ReturnType<typeof setInterval> | undefined

  async function load() {
    const asked = id()
    try {
      const { data } = await api.GET('/api/v1/requests/{id}', { params: { path: { id: String(asked) } } })
      if (asked !== id()) return
      // Not by its version alone: the campaign's budget and state may have changed around it.
      if (JSON.stringify(data) !== JSON.stringify(request.value)) request.value = data as Request
      problem.value = undefined
    } catch (error) {
      const failed = Problem.from(error)
      if (!request.value || !failed.temporary) problem.value = failed
    }
  }

  useWhenSeenAgain(() => void load())
  onMounted(() => {
    timer = setInterval(() => document.visibilityState === 'visible' && void load(), EVERY_MS)
  })
  onBeforeUnmount(() => clearInterval(timer))
  watch(id, () => (request.value = undefined))
  watch(id, load, { immediate: true })

  return { request, problem, load }
}
