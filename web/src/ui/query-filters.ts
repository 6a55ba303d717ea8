import { computed, reactive } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

/**
 * Filters that live in the address, so that a list can be shared, reloaded and gone back to:
 * `const filters = useQueryFilters(['q', 'niche'])`, then `filters.values.niche`. Nothing chosen is `undefined`.
 */
export function useQueryFilters<Name extends string>(names: readonly Name[]) {
  const route = useRoute()
  const router = useRouter()
  const at = route.name
  const read = (name: string) => {
    const found = route.query[name]
    return (Array.isArray(found) ? found[0] : found) || undefined
  }
  const values = computed(
    () => Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string | undefined>,
  )
  const active = computed(() => names.filter((name) => values.value[name] !== undefined))

  /** Where we are going already: a second filter set meanwhile comes on top of the first. */
  let ahead: LocationQueryRaw | undefined
  async function go(change: LocationQueryRaw) {
    const query = (ahead = { ...(ahead ?? route.query), ...change })
    try {
      return await router.replace({ query, hash: route.hash })
    } finally {
      if (ahead === query) ahead = undefined
    }
  }

  function set(name: Name, value: string | number | undefined | null) {
    if (route.name !== at) return
    return go({ [name]: value === null || value === undefined ? undefined : String(value) || undefined })
  }

  function clear(...which: Name[]) {
    const gone = which.length ? which : names
    return go(Object.fromEntries(gone.map((name) => [name, undefined])))
  }

  return reactive({ values, active, set, clear })
}

/** What FilterBar needs of them, whatever the filters are called. */
export interface QueryFilters {
  values: Readonly<Record<string, string | undefined>>
  active: readonly string[]
  set(name: string, value: string | number | undefined | null): unknown
  clear(...which: string[]): unknown
}
