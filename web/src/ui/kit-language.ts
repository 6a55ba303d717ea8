import { localeContextInjectionKey } from '@nuxt/ui/composables/useLocale'
import type { Locale, Messages } from '@nuxt/ui'
import { provide, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'

const words: Record<string, () => Promise<{ default: unknown }>> = {
  de: () => import('@nuxt/ui/runtime/locale/de.js'),
}

/** Nuxt UI's own few words ("No results") in the person's language; English is built into it. */
export function useKitLanguage() {
  const { locale } = useI18n()
  const kit = shallowRef<Locale<Messages>>()
  watch(
    locale,
    async (now) => (kit.value = (await words[now]?.())?.default as Locale<Messages> | undefined),
    {
      immediate: true,
    },
  )
  provide(localeContextInjectionKey, kit)
}
