import type { Team } from '@accord/contract'
import { useQuery } from '@pinia/colada'
import { computed, ref } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useToast } from '@/ui/toast.ts'

/** One's team, and changing it: each change answers with the team as it is afterwards. */
export function useTeam() {
  const toast = useToast()
  const { data, error, refetch } = useQuery({
    key: ['team'],
    query: async () => (await api.GET('/api/v1/team')).data as Team,
  })
  const changed = ref<Team>()
  const team = computed(() => changed.value ?? data.value)
  const problem = computed(() => (error.value ? Problem.from(error.value) : undefined))
  const take = (now: unknown) => (changed.value = now as Team)

  /** Answers whether it was done; what was refused is told. */
  async function change(work: () => Promise<{ data?: unknown }>, done: string): Promise<boolean> {
    try {
      take((await work()).data)
      toast.done(done)
      return true
    } catch (error) {
      toast.failed(error)
      return false
    }
  }

  return { team, problem, refetch, take, change }
}
