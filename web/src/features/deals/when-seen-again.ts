import { onBeforeUnmount, onMounted } from 'vue'

/** Does it each time that the page comes back into sight: another window was in front, and things went on. */
export function useWhenSeenAgain(look: () => unknown) {
  const seen = () => document.visibilityState === 'visible' && look()
  onMounted(() => document.addEventListener('visibilitychange', seen))
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', seen))
}
