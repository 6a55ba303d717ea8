import { computed, onScopeDispose, reactive } from 'vue'
import { onBeforeRouteLeave, useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { wordsOfIssue } from '@/ui/field-words.ts'
import { BOUNDS, CHOICES, checkSearch, type Asked, type Change, type Choice } from './check-search.ts'
import { placeOfId } from './places.ts'

/**
 * The search for influencers lives in the address, so that it can be shared, kept and gone back to. What is chosen is
 * a step one can go back from; what is typed or counted up in one field is one such step together.
 */
export function useSearchAddress() {
  const route = useRoute()
  const router = useRouter()
  const here = route.path

  const asked = computed(() => {
    const said: Partial<Record<string, string | string[]>> = {}
    for (const name of CHOICES) said[name] = all(route.query[name])
    for (const name of [...BOUNDS, 'sort'] as const) {
      const [value] = all(route.query[name])
      if (value !== undefined) said[name] = value
    }
    return said as Asked
  })
  const checked = computed(() => checkSearch(asked.value, (id) => placeOfId(id) === null))
  const active = computed(() =>
    [...CHOICES.filter((name) => asked.value[name].length > 0), ...BOUNDS.filter((name) => asked.value[name] !== undefined)].filter((name) => name !== 'currency' && !(name === 'within' && asked.value.near !== undefined)),
  ) // prettier-ignore

  /** Where we are going already: a second change meanwhile comes on top of the first. */
  let ahead: LocationQueryRaw | undefined
  let lately: string | undefined
  let left = false
  onBeforeRouteLeave(() => void (left = true))
  // Where somebody went back to is not written over by what they type next.
  const forget = () => (lately = undefined)
  addEventListener('popstate', forget)
  onScopeDispose(() => {
    left = true
    removeEventListener('popstate', forget)
  })

  async function change(changes: Change) {
    if (left || route.path !== here) return
    const query = { ...(ahead ?? route.query) }
    for (const [name, value] of Object.entries(changes))
      query[name] = Array.isArray(value) ? value : value === undefined || value === '' ? undefined : String(value) // prettier-ignore
    if (query['minPrice'] === undefined && query['maxPrice'] === undefined && query['sort'] !== 'price')
      query['currency'] = undefined
    if ('near' in changes && query['near'] === undefined) query['within'] = undefined
    const names = Object.keys(changes)
    const written = names.every((name) => !CHOICES.includes(name as Choice)) ? names.join() : undefined
    const how = written !== undefined && written === lately ? 'replace' : 'push'
    lately = written
    ahead = query
    try {
      await router[how]({ query, hash: route.hash })
    } finally {
      if (ahead === query) ahead = undefined
    }
  }

  const clear = () =>
    change(Object.fromEntries([...CHOICES.map((name) => [name, []]), ...BOUNDS.map((name) => [name, undefined])])) // prettier-ignore

  return reactive({
    asked,
    active,
    query: computed(() => checked.value.query),
    /** What can't be searched for, in words, by field. */
    errors: computed(() =>
      Object.fromEntries(
        Object.entries(checked.value.faults).map(([name, fault]) => [name, wordsOfIssue(fault)]),
      ),
    ),
    change,
    clear,
  })
}
export type SearchAddress = ReturnType<typeof useSearchAddress>

const all = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '') // prettier-ignore
