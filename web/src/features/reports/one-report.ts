import type { ReportCase } from '@accord/contract'
import { shallowRef, watch } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'

/** The case with this number. */
export function useReport(id: () => number | undefined) {
  const report = shallowRef<ReportCase>()
  const problem = shallowRef<Problem>()

  watch(id, load, { immediate: true })

  async function load() {
    const wanted = id()
    problem.value = undefined
    if (report.value?.id !== wanted) report.value = undefined
    if (wanted === undefined) return
    try {
      const { data } = await api.GET('/api/v1/reports/{id}', { params: { path: { id: String(wanted) } } })
      if (id() === wanted) report.value = data as ReportCase
    } catch (error) {
      if (id() === wanted) problem.value = Problem.from(error)
    }
  }

  return { report, problem, load }
}
