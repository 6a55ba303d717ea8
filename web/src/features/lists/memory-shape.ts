import type { MemoryShape } from '@accord/contract'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '@/app/api.ts'
import { useStageWords } from './stage-words.ts'

const KEY = ['memory']

/** The team's stages, fields and tags, as every page of lists needs them. */
export function useMemoryShape() {
  const { t } = useI18n()
  const { stageName } = useStageWords()
  const cache = useQueryCache()
  const { data: shape, refetch } = useQuery({
    key: KEY,
    query: async () => (await api.GET('/api/v1/memory')).data as MemoryShape,
  })
  const stages = computed(() =>
    (shape.value?.stages ?? []).map(({ id, name }) => ({ value: id, label: stageName(name) })),
  )
  const stageFilter = computed(() => [
    ...stages.value.map(({ value, label }) => ({ value: String(value), label })),
    { value: 'none', label: t('lists.noStage') },
  ])
  const tags = computed(() => (shape.value?.tags ?? []).map(({ tag }) => ({ value: tag, label: tag })))
  const take = (now: MemoryShape) => cache.setQueryData(KEY, now)
  return { shape, stages, stageFilter, tags, take, refetch }
}
