import type { Campaign } from '@accord/contract'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useSession } from '@/app/session.ts'

export async function readCampaign(id: number) {
  const { data, response } = await api.GET('/api/v1/campaigns/{id}', { params: { path: { id: String(id) } } })
  return { campaign: data! as Campaign, etag: response.headers.get('etag') }
}

/** One campaign as whoever asks may see it. What was read before is shown while it is read again. */
export function useCampaign(id: number) {
  const session = useSession()
  const cache = useQueryCache()
  // Another person sees another campaign.
  const key = ['campaign', id, session.user?.id ?? 0]
  const { data, error, refetch } = useQuery({
    key,
    query: () => readCampaign(id).then(({ campaign }) => campaign),
    staleTime: 0,
  })
  return {
    campaign: data,
    problem: computed(() => (error.value && !data.value ? Problem.from(error.value) : undefined)),
    reload: () => refetch(),
    /** What the server answered to a deed is the newest there is. */
    take: (now: Campaign) => cache.setQueryData(key, now),
  }
}
