import { useQuery } from '@pinia/colada'
import { watchEffect } from 'vue'
import { api } from './api.ts'
import { waiting } from './nav.ts'
import { useSession } from './session.ts'

/** How many reports, appeals and screenshots of figures wait for an admin; the menu shows them. Nobody else asks. */
export function useModerationWaiting() {
  const session = useSession()
  const { data: counts, refetch } = useQuery({
    key: ['moderation', 'waiting'],
    query: async () => (await api.GET('/api/v1/moderation/waiting')).data!,
    enabled: () => session.role === 'admin' && !session.restricted,
  })
  watchEffect(() => {
    if (!counts.value) return
    waiting['admin-reports'] = counts.value.reports
    waiting['admin-appeals'] = counts.value.appeals
    waiting['admin-figures'] = counts.value.figures
  })
  return { counts, refetch }
}
