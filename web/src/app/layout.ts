import { shallowRef, type Component } from 'vue'
import type { RouteLocationNormalized } from 'vue-router'
import PublicLayout from './layouts/PublicLayout.vue'
import { useSession } from './session.ts'

/** The frame around the page of the moment. */
export const layout = shallowRef<Component>(PublicLayout)

/** Fetched together with the page, so that both appear at once. */
export async function layoutFor(to: RouteLocationNormalized): Promise<Component> {
  const { user, restricted } = useSession()
  if (to.meta.layout === 'public') return PublicLayout
  if (to.meta.layout === 'bare') return (await import('./layouts/BareLayout.vue')).default
  if (!user) return PublicLayout
  if (restricted) return (await import('./layouts/RestrictedLayout.vue')).default
  return (await import('./layouts/AppLayout.vue')).default
}
