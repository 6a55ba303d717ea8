import nuxtUi from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { compress } from './build/compress.ts'
import { currencyPlaces } from './build/currency-places.ts'
import { earlyFont } from './build/early-font.ts'
import { kitLook } from './build/kit-look.ts'
import { lucide } from './build/lucide.ts'
import { noInjectedStyle } from './build/no-injected-style.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const api = process.env['ACCORD_API'] ?? 'http://127.0.0.1:3000'

/** What every page has, in two files instead of a dozen: the first page waits for few requests. */
const firstPage = [
  { name: 'vue', test: /node_modules\/(@vue|vue|vue-router|pinia|@pinia|vue-i18n|@intlify|openapi-fetch)\// },
  {
    name: 'house',
    test: /src\/(ui\/(draw-icon|format|reader|PersonAvatar|ActionButton|NameMark|InfoNote|problem-words|ErrorState|toast|AppToaster|confirm\.ts)|app\/(api|problem|session|theme|progress|layouts\/(Public|Language|Theme))|i18n\/index)|~icons\/(loader-circle|circle-check|info|triangle-alert|x|refresh-cw|sun|moon|monitor)$/,
  },
]

/** What most pages have, and what is too small to be asked for by itself. */
const manyPages = [
  { name: 'icons', test: /~icons\// },
  {
    name: 'parts',
    test: /src\/(ui\/(ListSkeleton|NumberText|SectionCard|StatTile|words\.ts|MoneyText|EmptyState|PageHeader|TimeText|StateBadge|month-name|InfoNote)|app\/(page-title|pages\/NotFoundPage)|features\/(campaigns\/may-create|reports\/(ReportButton|report-dialog)))|contract\/src\/(permissions|actor|shares)\.ts/,
  },
  {
    name: 'forms',
    test: /src\/ui\/(FormField|field\.ts|field-words|TextInput|SelectInput|FormProblem|problem-form)/,
  },
  {
    name: 'kit',
    test: /src\/features\/profiles\/(MediaKit|SocialList|ConfirmationNote|AudienceShares|AvailabilityCalendar|PackageList|PastWorkList|PortfolioGrid|PortfolioPicture|ReplyFigures|UnusualFigures|place|audience|engagement|busy-days|unusual-words)/,
  },
]

export default defineConfig({
  root: here('.'),
  plugins: [vue(), lucide(), noInjectedStyle(), ...kit(), earlyFont(/latin-wght-normal/), compress()],
  resolve: {
    alias: [
      // Iconify's own entry asks its public API for icons it does not know; ours has the bundled ones only.
      { find: /^@iconify\/vue$/, replacement: here('./src/ui/kit-icons.ts') },
      { find: '@', replacement: here('./src') },
    ],
  },
  define: {
    ...currencyPlaces,
    __VUE_OPTIONS_API__: 'true',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    manifest: true,
    target: 'es2023',
    // Fonts and pictures stay files: the policy has no data: for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 250,
    rolldownOptions: {
      // The contract only declares: a page that needs one schema gets that one.
      output: { codeSplitting: { groups: [...firstPage, ...manyPages] } },
      treeshake: { moduleSideEffects: [{ test: /\/contract\/src\//, sideEffects: false }] },
    },
  },
  server: {
    // The host stays the page's own: the server believes a cookie only where both are the same.
    proxy: Object.fromEntries(['/api', '/files'].map((path) => [path, { target: api, changeOrigin: false }])),
  },
})

/** Nuxt UI without its plugin for Vue: no run-time <style>, no automatic imports, no colour mode of its own. */
function kit(): Plugin[] {
  return (
    nuxtUi({
      autoImport: false,
      components: false,
      dts: false,
      colorMode: false,
      experimental: { componentDetection: true },
      ui: kitLook,
      theme: { colors: ['primary', 'secondary', 'success', 'info', 'warning', 'error'] },
    }) as Plugin[]
  ).flat()
}
