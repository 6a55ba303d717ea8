import { useQuery } from '@pinia/colada'
import { computed, watchEffect } from 'vue'
import { api } from '@/app/api.ts'
import { waiting } from '@/app/nav.ts'

/** How many requests wait for this person and how many for the other side; the menu shows the first too. */
export function useTurnCounts() {
  const { data } = useQuery({
    key: ['turn-counts'],
    query: async () => (await api.GET('/api/v1/dashboard')).data,
    staleTime: 0,
  })
  const counts = computed(() =>
    data.value && 'yourTurn' in data.value
      ? { mine: data.value.yourTurn.count, theirs: data.value.waiting }
      : undefined,
  )
  watchEffect(() => {
    if (counts.value) waiting['requests'] = counts.value.mine
  })
  return counts
}
