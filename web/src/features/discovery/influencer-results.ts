import type { FoundInfluencer, InfluencerPage } from '@accord/contract'
import { computed, onMounted, ref } from 'vue'
import { onBeforeRouteLeave, useRoute } from 'vue-router'
import { api } from '@/app/api.ts'
import { useSession } from '@/app/session.ts'
import { useKeysetList, type KeysetPage } from '@/ui/keyset-list.ts'
import type { SearchAddress } from './search-address.ts'

type Left = { page: KeysetPage<FoundInfluencer>; mended: string | null; row: string | undefined; at: number }
/** Where somebody went on from, by the person, the step in the browser's history and the address. */
const left = new Map<string, Left>()
const LIFE = 10 * 60_000
const MOST = 5

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
  const session = useSession()
  const place = (fullPath: string) =>
    `${session.user?.id ?? ''} ${String(history.state?.position)} ${fullPath}`
  const before = takeUp(place(route.fullPath))
  mended.value = before?.mended ?? null
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
    { of: () => JSON.stringify(query.value), begun: before?.page },
  )
  onBeforeRouteLeave((_, from) => {
    if (list.state !== 'ready' || !list.items.length) return
    const row = (document.activeElement as HTMLElement | null)?.dataset['row']
    left.set(place(from.fullPath), { page: list.soFar(), mended: mended.value, row, at: Date.now() })
    for (const [first] of left) if (left.size > MOST) left.delete(first)
  })
  // After the router has moved the focus to the heading.
  onMounted(() => {
    if (before?.row === undefined) return
    const row = `[data-row="${before.row}"]`
    requestAnimationFrame(() => document.querySelector<HTMLElement>(row)?.focus({ preventScroll: true }))
  })
  return { list, query, campaignId, mended }
}

function takeUp(place: string): Left | undefined {
  const before = left.get(place)
  left.delete(place)
  return before && Date.now() - before.at < LIFE ? before : undefined
}
