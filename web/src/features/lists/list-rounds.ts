import type { InvitationRound, RoundSummary } from '@accord/contract'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { api } from '@/app/api.ts'
import { useToast } from '@/ui/toast.ts'

const EVERY_MS = 1000
const SHOWN = 3

/** The latest rounds of invitations of a list; while one is under way it is looked at every second. */
export function useListRounds(listId: number) {
  const toast = useToast()
  const rounds = shallowRef<RoundSummary[]>([])
  const path = { id: String(listId) }
  let again: ReturnType<typeof setTimeout> | undefined
  let gone = false

  async function load() {
    clearTimeout(again)
    const answer = await api
      .GET('/api/v1/lists/{id}/invitation-rounds', { params: { path, query: { limit: SHOWN } } })
      .catch(() => undefined)
    if (gone) return
    if (answer) rounds.value = answer.data!.items as RoundSummary[]
    if (rounds.value.some(({ status }) => status === 'waiting' || status === 'sending'))
      again = setTimeout(load, EVERY_MS)
  }
  onScopeDispose(() => {
    gone = true
    clearTimeout(again)
  })
  void load()

  const at = (id: number) => ({ params: { path: { id: String(id) } } })
  async function cancel(id: number) {
    try {
      await api.DELETE('/api/v1/invitation-rounds/{id}', at(id))
    } catch (error) {
      toast.failed(error)
    }
    await load()
  }
  const leftOutOf = async (id: number) =>
    ((await api.GET('/api/v1/invitation-rounds/{id}', at(id))).data as InvitationRound).leftOut

  return { rounds, load, cancel, leftOutOf }
}

/** Whole seconds until a moment, never below none. */
export function useSecondsUntil(moment: () => string) {
  const now = ref(Date.now())
  const ticking = setInterval(() => (now.value = Date.now()), 500)
  onScopeDispose(() => clearInterval(ticking))
  return computed(() => Math.max(0, Math.ceil((Date.parse(moment()) - now.value) / 1000)))
}
