import { onBeforeUnmount, onMounted } from 'vue'

/** Single letters that do something on a page, except while somebody types or a window is open over it. */
export function useLetterKeys(keys: Record<string, () => unknown>) {
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const target = event.target as HTMLElement
    if (target.closest('input, textarea, select, dialog, [contenteditable]')) return
    if (document.querySelector('dialog[open]')) return
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  onMounted(() => addEventListener('keydown', press))
  onBeforeUnmount(() => removeEventListener('keydown', press))
}
