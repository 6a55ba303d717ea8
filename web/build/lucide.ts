import lucideIcons from '@iconify-json/lucide/icons.json' with { type: 'json' }
import type { Plugin } from 'vite'

const prefix = '~icons/'
const { icons, aliases } = lucideIcons as {
  icons: Record<string, { body: string }>
  aliases?: Record<string, { parent: string }>
}

/** `import IconCheck from '~icons/check'`: one Lucide icon as a component, so that a page carries only its own. */
export function lucide(): Plugin {
  return {
    name: 'accord:lucide',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return
      const name = id.slice(prefix.length + 1)
      const icon = icons[name] ?? icons[aliases?.[name]?.parent ?? '']
      if (!icon) throw new Error(`Lucide has no icon named "${name}" (https://lucide.dev/icons)`)
      return `import { drawIcon } from '/src/ui/draw-icon.ts'\nexport default drawIcon(${JSON.stringify(icon.body)})`
    },
  }
}
