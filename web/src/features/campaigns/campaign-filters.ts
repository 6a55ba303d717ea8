import { minorUnits, NICHES, type CampaignQuery } from '@accord/contract'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useQueryFilters } from '@/ui/query-filters.ts'
import { reader } from '@/ui/reader.ts'
import { useWords } from '@/ui/words.ts'

/** The filters of the campaign lists: in the address as people read them, in the query as the server wants them. */
export function useCampaignFilters() {
  const { t } = useI18n()
  const { options, word } = useWords()
  const filters = useQueryFilters(['text', 'niche', 'minBudget', 'from', 'to', 'sort'])

  const niches = computed(() => {
    const known = options('niches', NICHES)
    const chosen = filters.values.niche
    // Somebody's own word, come in by a link.
    return !chosen || known.some(({ value }) => value === chosen)
      ? known
      : [...known, { value: chosen, label: word('niches', chosen) }]
  })

  const fields = computed(() => [
    { name: 'text', kind: 'search' as const, label: t('campaigns.filters.text') },
    { name: 'niche', kind: 'select' as const, label: t('campaigns.filters.niche'), options: niches.value },
    {
      name: 'minBudget',
      kind: 'number' as const,
      label: t('campaigns.filters.minBudget', { currency: reader.currency }),
    },
    { name: 'from', kind: 'date' as const, label: t('campaigns.filters.from') },
    { name: 'to', kind: 'date' as const, label: t('campaigns.filters.to') },
    {
      name: 'sort',
      kind: 'select' as const,
      label: t('campaigns.filters.sort'),
      placeholder: t('campaigns.filters.newest'),
      options: ['deadline', 'budget'].map((value) => ({ value, label: t(`campaigns.filters.${value}`) })),
    },
  ])

  const query = computed(() => {
    const { text, niche, minBudget, from, to, sort } = filters.values
    const least = minBudget ? minorUnits(minBudget, reader.currency) : null
    return {
      ...(text ? { text } : {}),
      ...(niche ? { niche } : {}),
      ...(least === null ? {} : { minBudget: least }),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(sort ? { sort: sort as CampaignQuery['sort'] } : {}),
    }
  })

  return { filters, fields, query }
}
