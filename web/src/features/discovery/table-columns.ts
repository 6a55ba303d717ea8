import { ref, watch } from 'vue'

/** What the table can show beside the name, in its order. */
export const COLUMNS = ['place', 'niches', 'platforms', 'languages', 'followers', 'engagement', 'price', 'replies', 'confirmed', 'why'] as const // prettier-ignore
export type Column = (typeof COLUMNS)[number]
export type View = 'cards' | 'table'

const USUAL: Column[] = ['place', 'niches', 'followers', 'engagement', 'price', 'replies', 'why']
const PLACE = 'accord.search.view'

/** How somebody looks at the results, kept in this browser: it is no part of the search. */
export function useTableColumns() {
  const kept = read()
  const view = ref<View>(kept.view === 'table' ? 'table' : 'cards')
  const columns = ref<Column[]>(
    Array.isArray(kept.columns) ? COLUMNS.filter((one) => kept.columns?.includes(one)) : USUAL,
  )
  watch([view, columns], () => localStorage.setItem(PLACE, JSON.stringify({ view: view.value, columns: columns.value }))) // prettier-ignore
  return { view, columns }
}

function read(): { view?: unknown; columns?: unknown[] } {
  try {
    return (JSON.parse(localStorage.getItem(PLACE) ?? '{}') as object | null) ?? {}
  } catch {
    return {}
  }
}
