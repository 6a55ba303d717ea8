import { minorUnits, NICHES, PLATFORMS, type InfluencerOrder, type InfluencerPage } from '@accord/contract'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '@/app/api.ts'
import { useKeysetList } from '@/ui/keyset-list.ts'
import { useQueryFilters } from '@/ui/query-filters.ts'
import { reader } from '@/ui/reader.ts'
import { useWords } from '@/ui/words.ts'
import { countries } from './place.ts'

const whole = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : undefined)

/** The orders beside the usual one, by relevance. */
const ORDERS = ['followers', 'engagement', 'price', 'reply', 'newest'] as const satisfies InfluencerOrder[]

/** Influencers, with every filter in the address. With a campaign: without those who are asked already. */
export function useInfluencerList() {
  const { t } = useI18n()
  const { options, word } = useWords()
  const filters = useQueryFilters([
    'text',
    'niche',
    'platform',
    'country',
    'minFollowers',
    'maxPrice',
    'sort',
  ])
  // Not among the filters: clearing those must not end the inviting.
  const inviting = useQueryFilters(['campaign'])
  const campaignId = computed(() => {
    const id = inviting.values.campaign
    return id && /^\d{1,15}$/.test(id) ? id : undefined
  })

  const niches = computed(() => {
    const known = options('niches', NICHES)
    const chosen = filters.values.niche
    // Somebody's own word, come in by a link.
    return !chosen || known.some(({ value }) => value === chosen)
      ? known
      : [...known, { value: chosen, label: word('niches', chosen) }]
  })

  /** What was looked for instead of the text, where nobody has its words. */
  const mended = ref<string | null>(null)
  const list = useKeysetList<InfluencerPage['items'][number]>(
    async ({ cursor, signal }) => {
      const { text, niche, platform, country, minFollowers, maxPrice, sort } = filters.values
      const price = maxPrice ? (minorUnits(maxPrice, reader.currency) ?? undefined) : undefined
      const query = {
        text,
        niche,
        platform: platform as 'instagram' | undefined,
        country,
        minFollowers: whole(minFollowers),
        maxPrice: price,
        currency: price === undefined && sort !== 'price' ? undefined : reader.currency,
        notInCampaign: campaignId.value,
        sort: ORDERS.find((order) => order === sort) ?? ('relevance' as const),
        cursor,
        limit: 24,
      }
      const { data } = await api.GET('/api/v1/influencers', { params: { query }, signal })
      const page = data as InfluencerPage
      mended.value = page.mended
      return page
    },
    { of: () => [filters.values, campaignId.value] },
  )

  const fields = computed(() => [
    { name: 'text', label: t('profiles.search'), kind: 'search' as const },
    {
      name: 'niche',
      label: t('profiles.niche'),
      kind: 'select' as const,
      options: niches.value,
    },
    {
      name: 'platform',
      label: t('profiles.platform'),
      kind: 'select' as const,
      options: options('platforms', PLATFORMS),
    },
    { name: 'country', label: t('profiles.country'), kind: 'select' as const, options: countries() },
    { name: 'minFollowers', label: t('profiles.followersFrom'), kind: 'number' as const },
    {
      name: 'maxPrice',
      label: t('profiles.priceUpTo', { currency: reader.currency }),
      kind: 'number' as const,
    },
    {
      name: 'sort',
      label: t('profiles.sort.label'),
      kind: 'select' as const,
      placeholder: t('profiles.sort.relevance'),
      options: ORDERS.map((order) => ({ value: order, label: t(`profiles.sort.${order}`) })),
    },
  ])

  return { list, filters, fields, campaignId, mended }
}
