import { onBeforeUnmount, onMounted } from 'vue'

/** What a key does, with the row that has the focus (its `data-row`), if one has. */
type Deeds = Record<string, (row: string | undefined) => unknown>

/**
 * j and k move through the rows of a page (elements with `data-row`); Enter opens, as for every link. `deeds` are
 * other keys of the page. Whoever types, or looks at a window over the page, presses none of them.
 */
export function useRowKeys(deeds: Deeds = {}) {
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
    const at = event.target as HTMLElement
    if (at.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return
    const deed = deeds[event.key]
    if (deed) {
      event.preventDefault()
      return deed((document.activeElement as HTMLElement | null)?.dataset['row'])
    }
    if (event.key !== 'j' && event.key !== 'k') return
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    const here = rows.indexOf(document.activeElement as HTMLElement)
    const next = rows[event.key === 'j' ? here + 1 : Math.max(0, here - 1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  onMounted(() => addEventListener('keydown', press))
  onBeforeUnmount(() => removeEventListener('keydown', press))
}
