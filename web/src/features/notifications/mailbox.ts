import type { KeptMail } from '@accord/contract'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useQueryFilters } from '@/ui/query-filters.ts'

export type Mail = KeptMail

/** The latest mails, which of them fit the search, and which is open. */
export function useMailbox() {
  const filters = useQueryFilters(['text', 'mail'])
  const { data, error, isLoading, refetch } = useQuery({
    key: ['mailbox'],
    query: async () => (await api.GET('/api/v1/dev/mail')).data!.items as Mail[],
  })
  const problem = computed(() => (error.value ? Problem.from(error.value) : undefined))
  const off = computed(() => problem.value?.status === 404)

  const mails = computed(() => {
    const wanted = filters.values.text?.toLowerCase()
    const all = data.value ?? []
    if (!wanted) return all
    return all.filter(({ recipient, subject, body }) =>
      `${recipient}\n${subject}\n${body}`.toLowerCase().includes(wanted),
    )
  })
  const chosen = computed(() => mails.value.find(({ id }) => String(id) === filters.values.mail))
  const open = computed(() => chosen.value ?? mails.value[0])

  return {
    filters,
    loaded: computed(() => data.value !== undefined),
    all: data,
    mails,
    chosen,
    open,
    problem,
    off,
    isLoading,
    refetch,
  }
}
