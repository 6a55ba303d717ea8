import { ref } from 'vue'

const busy = ref(false)
let delay: ReturnType<typeof setTimeout> | undefined

/** The bar at the top while a page is on its way; a page that comes at once shows none. */
export const progress = {
  busy,
  start() {
    clearTimeout(delay)
    delay = setTimeout(() => (busy.value = true), 120)
  },
  done() {
    clearTimeout(delay)
    busy.value = false
  },
}
