import { onBeforeUnmount, onMounted } from 'vue'

/** Paper is white: whoever reads in the dark prints in the light. */
export function usePrintInInk() {
  const root = document.documentElement
  let wasDark = false
  function before() {
    wasDark = root.classList.contains('dark')
    root.classList.remove('dark')
  }
  const after = () => root.classList.toggle('dark', wasDark)
  onMounted(() => {
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
  })
  onBeforeUnmount(() => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  })
}
