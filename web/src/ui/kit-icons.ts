import { addIcon, addCollection, Icon } from '@iconify/vue/offline'
import { init } from 'virtual:nuxt-ui-icons'

/** What Nuxt UI imports as `@iconify/vue`: the icons of its own parts, bundled, and no request for any other. */
init((name: string, icon: Parameters<typeof addIcon>[1]) => {
  addIcon(name, icon)
  addIcon(name.replace(':', '-'), icon)
  return true
})

const iconLoaded = () => true

export { addCollection, addIcon, Icon, iconLoaded }
