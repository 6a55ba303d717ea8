import type { KeptQuery, SavedSearch } from '@accord/contract'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, ifMatch, newIntention, once } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useMayTry } from '@/features/campaigns/may-create.ts'
import { useToast } from '@/ui/toast.ts'
import { BOUNDS, CHOICES, type Asked } from './check-search.ts'
import { useSearchWords } from './search-words.ts'

/** The team's saved searches: fifty at most, so they come at once. The page has `discovery` among its messages. */
export function useSavedSearches() {
  const { t } = useI18n()
  const toast = useToast()
  const cache = useQueryCache()
  const reads = useMayTry('search.read')
  const writes = useMayTry('search.write')
  const { data, error, refetch } = useQuery({
    key: ['saved-searches'],
    enabled: () => reads.value,
    query: async () =>
      (await api.GET('/api/v1/saved-searches', { params: { query: { limit: 100 } } })).data!.items as SavedSearch[], // prettier-ignore
  })
  const busy = ref<number>()
  const path = (id: number) => ({ params: { path: { id: String(id) } } })

  async function act(id: number, what: () => Promise<unknown>): Promise<boolean> {
    if (busy.value !== undefined) return false
    busy.value = id
    try {
      await what()
      return true
    } catch (failure) {
      toast.failed(failure)
      return false
    } finally {
      busy.value = undefined
      await cache.invalidateQueries({ key: ['saved-searches'] })
    }
  }

  const tell = ({ id, notice }: SavedSearch) =>
    act(id, () => api.PUT('/api/v1/saved-searches/{id}/notice', { ...path(id), body: { notice: !notice } }))

  const look = async (id: number) => {
    await api.POST('/api/v1/saved-searches/{id}/looks', { ...path(id), body: {} }).catch(() => undefined)
    await cache.invalidateQueries({ key: ['saved-searches'] })
  }

  async function replace({ id, name, version }: SavedSearch, query: KeptQuery) {
    const done = await act(
      id,
      () =>
      api.PATCH('/api/v1/saved-searches/{id}', { ...path(id), body: { query } as never, headers: ifMatch(`"${version}"`) }), // prettier-ignore
    )
    if (done) toast.done(t('discovery.saved.replaced', { name }))
  }

  async function remove({ id, name }: SavedSearch) {
    if (!(await act(id, () => api.DELETE('/api/v1/saved-searches/{id}', path(id))))) return
    const restore = () =>
      act(
        id,
        () =>
        api.POST('/api/v1/saved-searches/{id}/restoration', { ...path(id), body: {}, headers: once(newIntention()) }), // prettier-ignore
      )
    toast.done(t('discovery.saved.deleted', { name }), {
      action: { label: t('discovery.saved.undo'), run: restore },
    })
  }

  return {
    searches: data,
    problem: computed(() => (error.value ? Problem.from(error.value) : undefined)),
    fresh: computed(() => (data.value ?? []).reduce((sum, search) => sum + search.fresh, 0)),
    refetch,
    reads,
    writes,
    busy,
    tell,
    look,
    replace,
    remove,
  }
}

/** What a kept search asks for, as its chips would say it. */
export function useKeptWords() {
  const { t } = useI18n()
  const { value, bound } = useSearchWords()
  return (query: KeptQuery): string => {
    const said = [
      ...CHOICES.flatMap((name) => [query[name] ?? []].flat().map((one) => value(name, one))),
      ...BOUNDS.filter(
        (name) =>
          query[name] !== undefined &&
          name !== 'currency' &&
          !(name === 'within' && query.near !== undefined),
      ).map((name) => bound(name, query as unknown as Asked)),
    ]
    return said.length > 0 ? said.join(' · ') : t('discovery.saved.everybody')
  }
}
