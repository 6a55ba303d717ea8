import type { FoundInfluencer, InfluencerPage } from '@accord/contract'
import { computed, ref } from 'vue'
import { useRoute } from 'vue-router'
import { api } from '@/app/api.ts'
import { useKeysetList } from '@/ui/keyset-list.ts'
import type { SearchAddress } from './search-address.ts'

/** Those who meet a search; with a campaign in the address, without those who are asked already. */
export function useInfluencerResults(search: SearchAddress) {
  const route = useRoute()
  /** Not among the filters: clearing those must not end the inviting. */
  const campaignId = computed(() => {
    const id = route.query['campaign']
    return typeof id === 'string' && /^\d{1,15}$/.test(id) ? id : undefined
  })
  const query = computed(() => ({ ...search.query, notInCampaign: campaignId.value }))
  /** What was looked for instead of the text, where nobody has its words. */
  const mended = ref<string | null>(null)
  const list = useKeysetList<FoundInfluencer>(
    async ({ cursor, signal }) => {
      const { data } = await api.GET('/api/v1/influencers', {
        params: { query: { ...query.value, cursor, limit: 24 } },
        signal,
      })
      const page = data as InfluencerPage
      mended.value = page.mended
      return page
    },
    { of: () => JSON.stringify(query.value) },
  )
  return { list, query, campaignId, mended }
}
