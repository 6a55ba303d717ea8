import { readonly, ref } from 'vue'

const now = ref(Date.now())
setInterval(() => (now.value = Date.now()), 30_000)

/** The present moment in milliseconds, on one clock for the whole page. */
export const useNow = () => readonly(now)
