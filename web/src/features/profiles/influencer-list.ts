import { NICHES, PLATFORMS, type InfluencerCard } from '@accord/contract'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '@/app/api.ts'
import { useKeysetList } from '@/ui/keyset-list.ts'
import { useQueryFilters } from '@/ui/query-filters.ts'
import { useWords } from '@/ui/words.ts'
import { countries } from './place.ts'

const whole = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : undefined)

/** Influencers, with every filter in the address. With a campaign: without those who are asked already. */
export function useInfluencerList() {
  const { t } = useI18n()
  const { options } = useWords()
  const filters = useQueryFilters([
    'text',
    'niche',
    'platform',
    'country',
    'minFollowers',
    'maxPrice',
    'sort',
    'campaign',
  ])

  const list = useKeysetList<InfluencerCard>(
    async ({ cursor, signal }) => {
      const { text, niche, platform, country, minFollowers, maxPrice, sort, campaign } = filters.values
      const price = whole(maxPrice)
      const query = {
        text,
        niche,
        platform: platform as 'instagram' | undefined,
        country,
        minFollowers: whole(minFollowers),
        maxPrice: price === undefined ? undefined : price * 100,
        notInCampaign: campaign,
        sort: (sort ?? 'followers') as 'followers',
        cursor,
        limit: 24,
      }
      const { data } = await api.GET('/api/v1/influencers', { params: { query }, signal })
      return data as { items: InfluencerCard[]; nextCursor: string | null }
    },
    { of: () => filters.values },
  )

  const fields = computed(() => [
    { name: 'text', label: t('profiles.search'), kind: 'search' as const },
    {
      name: 'niche',
      label: t('profiles.niche'),
      kind: 'select' as const,
      options: options('niches', NICHES),
    },
    {
      name: 'platform',
      label: t('profiles.platform'),
      kind: 'select' as const,
      options: options('platforms', PLATFORMS),
    },
    { name: 'country', label: t('profiles.country'), kind: 'select' as const, options: countries() },
    { name: 'minFollowers', label: t('profiles.followersFrom'), kind: 'number' as const },
    { name: 'maxPrice', label: t('profiles.priceUpTo'), kind: 'number' as const },
    {
      name: 'sort',
      label: t('profiles.sort.label'),
      kind: 'select' as const,
      placeholder: t('profiles.sort.followers'),
      options: [{ value: 'newest', label: t('profiles.sort.newest') }],
    },
  ])

  const clear = () =>
    filters.clear('text', 'niche', 'platform', 'country', 'minFollowers', 'maxPrice', 'sort')
  return { list, filters, fields, clear }
}
