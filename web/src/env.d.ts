/// <reference types="vite/client" />

declare const __CURRENCY_PLACES__: Record<string, number>

declare module '~icons/*' {
  import type { FunctionalComponent } from 'vue'
  const icon: FunctionalComponent
  export default icon
}

declare module 'virtual:nuxt-ui-icons' {
  export function init(add: (name: string, icon: { body: string }) => boolean): void
}
