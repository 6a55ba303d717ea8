import type { ActivityFormat, Export } from '@accord/contract'
import { useQuery } from '@pinia/colada'
import { computed, onScopeDispose, reactive, watch } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'

/** What somebody chose: some months, or days of their own (`span`). */
export function useActivityChoice() {
  const choice = reactive({
    time: '3' as '1' | '3' | '6' | '12' | 'span',
    from: null as string | null,
    to: null as string | null,
    format: 'csv' as ActivityFormat,
  })
  const asked = computed(() =>
    choice.time === 'span'
      ? { from: choice.from ?? '', to: choice.to ?? '' }
      : { months: Number(choice.time) },
  )
  /** Which field is not as it should be, by the words for it. */
  const faults = computed(() => {
    if (choice.time !== 'span') return {}
    const from = choice.from ? undefined : 'app.field.required'
    const to = !choice.to
      ? 'app.field.required'
      : choice.from && choice.to < choice.from
        ? 'app.field.end_before_start'
        : undefined
    return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  })
  const sound = computed(() => Object.keys(faults.value).length === 0)
  const downloadUrl = computed(() => {
    const query = new URLSearchParams(Object.entries(asked.value).map(([name, value]) => [name, String(value)]))
    return `/api/v1/reports/activity.${choice.format}?${query}`
  })
  return { choice, asked, faults, sound, downloadUrl }
} // prettier-ignore

export const underWay = ({ status }: Pick<Export, 'status'>) => status === 'queued' || status === 'running'

/** Prepared files, the newest first; looked at every two seconds as long as one is being made. */
export function useExports() {
  const { data, error, refetch } = useQuery({
    key: ['exports'],
    query: async () => (await api.GET('/api/v1/exports', { params: { query: { limit: 20 } } })).data!.items,
    staleTime: 0,
  })
  const running = computed(() => (data.value ?? []).some(underWay))
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  const again = async () => {
    await refetch()
    plan()
  }
  const plan = () => {
    stop()
    if (running.value) timer = setTimeout(again, 2000)
  }
  watch(running, plan, { immediate: true })
  onScopeDispose(stop)
  return {
    exports: data,
    running,
    problem: computed(() => (error.value ? Problem.from(error.value) : undefined)),
    refetch,
  }
}
