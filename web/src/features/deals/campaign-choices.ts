import { useQuery } from '@pinia/colada'
import { computed, reactive, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '@/app/api.ts'

interface Named {
  id: number
  title: string
}

/**
 * Campaigns to choose from: a sponsor's own; an influencer has no list of them, so those that the requests seen so
 * far are about. The chosen one is always there, so that a shared address shows what it filters by.
 */
export function useCampaignChoices(
  own: () => boolean,
  seen: () => Named[],
  chosen: () => string | undefined,
) {
  const { t } = useI18n()
  const names = reactive(new Map<number, string>())
  const add = (campaigns: readonly Named[]) => campaigns.forEach(({ id, title }) => names.set(id, title))
  const { data } = useQuery({
    key: ['campaign-choices'],
    query: async () =>
      (await api.GET('/api/v1/campaigns', { params: { query: { scope: 'mine', limit: 100 } } })).data!.items,
    enabled: own,
  })
  watch(() => data.value ?? [], add, { immediate: true })
  watch(seen, add, { immediate: true })
  return computed(() => {
    const options = [...names].map(([id, label]) => ({ value: String(id), label }))
    const missing = chosen() !== undefined && !options.some(({ value }) => value === chosen())
    return [
      ...options.sort((one, other) => one.label.localeCompare(other.label)),
      ...(missing ? [{ value: chosen()!, label: t('deals.inbox.campaignNumber', { id: chosen() }) }] : []),
    ]
  })
}
