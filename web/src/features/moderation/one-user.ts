import type { UserRow } from '@accord/contract'
import { ref, shallowRef, watch } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'

/** The account with this number: from the list where it is there, else asked for. */
export function useUser(id: () => number | undefined, known: () => UserRow | undefined) {
  const user = shallowRef<UserRow>()
  const state = ref<'looking' | 'there' | 'missing'>('looking')
  const problem = shallowRef<Problem>()

  watch([id, known], reload, { immediate: true })

  async function reload() {
    const wanted = id()
    problem.value = undefined
    if (wanted === undefined) return
    const here = known()
    if (here) return take(here)
    if (user.value?.id === wanted) return
    user.value = undefined
    state.value = 'looking'
    try {
      const { data } = await api.GET('/api/v1/users/{id}', { params: { path: { id: String(wanted) } } })
      if (id() === wanted) take(data as UserRow)
    } catch (error) {
      if (id() !== wanted) return
      const why = Problem.from(error)
      if (why.status === 404) state.value = 'missing'
      else problem.value = why
    }
  }

  function take(now: UserRow) {
    user.value = now
    state.value = 'there'
  }

  return { user, state, problem, reload, take }
}
