import { useQuery } from '@pinia/colada'
import { computed, onBeforeUnmount, onMounted } from 'vue'
import { api } from './api.ts'

const EVERY = 60_000

/** How many notices this person has not read: looked up each minute while the page is in sight, and when it is again. */
export function useUnreadNotices() {
  const { data, refetch } = useQuery({
    key: ['unread-notices'],
    query: async () => (await api.GET('/api/v1/notices', { params: { query: { limit: 1 } } })).data!.unread,
    staleTime: 0,
  })
  const look = () => {
    if (document.visibilityState === 'visible') void refetch()
  }
  let timer: ReturnType<typeof setInterval>
  onMounted(() => {
    timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  return computed(() => data.value ?? 0)
}
