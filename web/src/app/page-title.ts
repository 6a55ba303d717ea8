import { watchEffect } from 'vue'
import { useRoute } from 'vue-router'
import { setTitle } from './router.ts'

/** The title of a page that is named after its subject: `usePageTitle(() => campaign.value?.title)`. */
export function usePageTitle(title: () => string | undefined) {
  const route = useRoute()
  watchEffect(() => setTitle(route, title()))
}
