import type { EditMemory, Memory } from '@accord/contract'
import { shallowRef, watch } from 'vue'
import { api, ifMatch } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useToast } from '@/ui/toast.ts'

/** What the team remembers of one influencer, and changing it: each change answers with how it is afterwards. */
export function useMemory(influencerId: () => number) {
  const toast = useToast()
  const memory = shallowRef<Memory>()
  const problem = shallowRef<Problem>()
  let etag: string | null = null
  const path = () => ({ params: { path: { id: String(influencerId()) } } })

  function take(answer: { data?: unknown; response: Response }) {
    memory.value = answer.data as Memory
    etag = answer.response.headers.get('etag')
  }
  async function load() {
    problem.value = undefined
    try {
      take(await api.GET('/api/v1/memory/{id}', path()))
    } catch (error) {
      problem.value = Problem.from(error)
    }
  }
  watch(influencerId, load, { immediate: true })

  // One after the other: a second change made while the first is on its way is made to what that leaves.
  let last: Promise<unknown> = Promise.resolve()
  /** Answers whether it was done. What was refused is told, and what is there by now is shown. */
  function settle(send: () => Promise<{ data?: unknown; response: Response }>): Promise<boolean> {
    const done = last.then(async () => {
      try {
        take(await send())
        return true
      } catch (error) {
        toast.failed(error)
        await load()
        return false
      }
    })
    last = done
    return done
  }
  const edit = (body: EditMemory) =>
    settle(() => api.PATCH('/api/v1/memory/{id}', { ...path(), body, headers: ifMatch(etag) }))
  const decideNotToContact = (reason: string) =>
    settle(() => api.PUT('/api/v1/memory/{id}/do-not-contact', { ...path(), body: { reason } }))
  const contactAgain = () => settle(() => api.DELETE('/api/v1/memory/{id}/do-not-contact', path()))

  return { memory, problem, load, edit, decideNotToContact, contactAgain }
}
