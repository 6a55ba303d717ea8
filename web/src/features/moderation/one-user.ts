import type { UserRow } from '@accord/contract'
import { ref, shallowRef, watch } from 'vue'
import { Problem } from '@/app/problem.ts'
import { createUsersById } from './users-by-id.ts'

/** The account with this number: from the list where it is there, else looked for. */
export function useUser(id: () => number | undefined, known: () => UserRow | undefined) {
  const user = shallowRef<UserRow>()
  const state = ref<'looking' | 'there' | 'missing'>('looking')
  const problem = shallowRef<Problem>()
  let users = createUsersById()

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
      const found = await users.find(wanted)
      if (id() !== wanted) return
      user.value = found
      state.value = found ? 'there' : 'missing'
    } catch (error) {
      problem.value = Problem.from(error)
    }
  }

  function take(now: UserRow) {
    user.value = now
    state.value = 'there'
    // What was read before is no longer so.
    users = createUsersById()
  }

  return { user, state, problem, reload, take }
}
