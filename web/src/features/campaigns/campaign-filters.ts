import { minorUnits, NICHES, PLATFORMS, type CampaignQuery, type Platform } from '@accord/contract'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useSession } from '@/app/session.ts'
import { countries } from '@/features/profiles/place.ts'
import { useQueryFilters } from '@/ui/query-filters.ts'
import { reader } from '@/ui/reader.ts'
import { useWords } from '@/ui/words.ts'

/** The filters of the campaign lists: in the address as people read them, in the query as the server wants them. */
export function useCampaignFilters() {
  const { t } = useI18n()
  const { options, word } = useWords()
  const session = useSession()
  const filters = useQueryFilters([
    'text', 'niche', 'platform', 'country', 'compensation', 'minPerHead', 'maxPerHead', 'minBudget', 'from', 'to', 'deadlineFrom', 'deadlineTo',
    'reliable', 'isNew', 'sort',
  ]) // prettier-ignore

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
    { name: 'platform', kind: 'select' as const, label: t('campaigns.filters.platform'), options: options('platforms', PLATFORMS) }, // prettier-ignore
    {
      name: 'minPerHead',
      kind: 'number' as const,
      label: t('campaigns.filters.minPerHead', { currency: reader.currency }),
    },
    {
      name: 'sort',
      kind: 'select' as const,
      label: t('campaigns.filters.sort'),
      placeholder: t('campaigns.filters.newest'),
      options: ['deadline', 'budget'].map((value) => ({ value, label: t(`campaigns.filters.${value}`) })),
    },
    ...(session.role === 'influencer'
      ? [{ name: 'isNew', kind: 'toggle' as const, label: t('campaigns.filters.isNew') }]
      : []),
    { name: 'reliable', kind: 'toggle' as const, label: t('campaigns.filters.reliable') },
    { name: 'country', extra: true, kind: 'select' as const, label: t('campaigns.filters.country'), options: countries() }, // prettier-ignore
    {
      name: 'compensation',
      extra: true,
      kind: 'select' as const,
      label: t('campaigns.filters.compensation'),
      options: (['paid', 'product'] as const).map((value) => ({
        value,
        label: t(`campaigns.compensation.${value}`),
      })),
    },
    {
      name: 'maxPerHead',
      extra: true,
      kind: 'number' as const,
      label: t('campaigns.filters.maxPerHead', { currency: reader.currency }),
    },
    {
      name: 'minBudget',
      extra: true,
      kind: 'number' as const,
      label: t('campaigns.filters.minBudget', { currency: reader.currency }),
    },
    { name: 'deadlineFrom', extra: true, kind: 'date' as const, label: t('campaigns.filters.deadlineFrom') },
    { name: 'deadlineTo', extra: true, kind: 'date' as const, label: t('campaigns.filters.deadlineTo') },
    { name: 'from', extra: true, kind: 'date' as const, label: t('campaigns.filters.from') },
    { name: 'to', extra: true, kind: 'date' as const, label: t('campaigns.filters.to') },
  ])

  /** Bounds that contradict each other: the upper one is told of, and left out. */
  const wrong = computed(() => {
    const { minPerHead, maxPerHead, deadlineFrom, deadlineTo } = filters.values
    return [
      minPerHead && maxPerHead && Number(maxPerHead) < Number(minPerHead) ? ('maxPerHead' as const) : '',
      deadlineFrom && deadlineTo && deadlineTo < deadlineFrom ? ('deadlineTo' as const) : '',
    ].filter((one) => one !== '')
  })

  const query = computed(() => {
    const { text, niche, platform, country, compensation, minPerHead, maxPerHead, minBudget, from, to } =
      filters.values
    const { deadlineFrom, deadlineTo, reliable, isNew, sort } = filters.values
    const least = minBudget ? minorUnits(minBudget, reader.currency) : null
    const each = minPerHead ? minorUnits(minPerHead, reader.currency) : null
    const atMost = maxPerHead ? minorUnits(maxPerHead, reader.currency) : null
    return {
      ...(text ? { text } : {}),
      ...(niche ? { niche } : {}),
      ...(platform ? { platform: platform as Platform } : {}),
      ...(country ? { country } : {}),
      ...(compensation ? { compensation: compensation as 'paid' | 'product' } : {}),
      ...(each === null ? {} : { minPerHead: each, currency: reader.currency }),
      ...(atMost === null || wrong.value.includes('maxPerHead')
        ? {}
        : { maxPerHead: atMost, currency: reader.currency }),
      ...(least === null ? {} : { minBudget: least }),
      ...(deadlineFrom ? { deadlineFrom } : {}),
      ...(deadlineTo && !wrong.value.includes('deadlineTo') ? { deadlineTo } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(reliable ? { reliable: 'true' as const } : {}),
      ...(isNew && session.role === 'influencer' ? { isNew: 'true' as const } : {}),
      ...(sort ? { sort: sort as CampaignQuery['sort'] } : {}),
    }
  })

  return { filters, fields, query, wrong }
}
