import { onBeforeUnmount, onMounted } from 'vue'

/** j and k move through the rows of a page (elements with data-row); Enter opens, as for every link. */
export function useRowKeys() {
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !['j', 'k'].includes(event.key)) return
    if ((event.target as HTMLElement).closest('input, textarea, select, dialog')) return
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    const next = rows[event.key === 'j' ? at + 1 : Math.max(0, at - 1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  onMounted(() => addEventListener('keydown', press))
  onBeforeUnmount(() => removeEventListener('keydown', press))
}
