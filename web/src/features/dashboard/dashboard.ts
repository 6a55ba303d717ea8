import type { Dashboard } from '@accord/contract'
import { useQuery } from '@pinia/colada'
import { computed, watchEffect } from 'vue'
import { api } from '@/app/api.ts'
import { waiting } from '@/app/nav.ts'
import { Problem } from '@/app/problem.ts'

/** The dashboard of one's role. How many requests wait is shown in the menu too. */
export function useDashboard<Role extends 'sponsor' | 'influencer'>(role: Role) {
  const { data, error, refetch } = useQuery({
    key: ['dashboard', role],
    query: async () =>
      (await api.GET('/api/v1/dashboard')).data as unknown as Extract<Dashboard, { role: Role }>,
  })
  watchEffect(() => {
    const dashboard = data.value as { yourTurn: { count: number } } | undefined
    if (dashboard) waiting['requests'] = dashboard.yourTurn.count
  })
  return { dashboard: data, problem: computed(() => error.value && Problem.from(error.value)), refetch }
}
