import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router'
import { i18n, loadMessages } from '@/i18n/index.ts'
import { layout, layoutFor } from './layout.ts'
import { progress } from './progress.ts'
import { routes } from './routes.ts'
import { useSession } from './session.ts'

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior(to, from, saved) {
    if (saved) return saved
    if (to.hash) return { el: to.hash, behavior: 'smooth' }
    return to.path === from.path ? false : { top: 0 }
  },
})

router.beforeEach(async (to, from) => {
  if (to.path !== from.path) progress.start()
  const session = useSession()
  fetchParts(to)
  await Promise.all([session.load(), loadMessages('app', ...(to.meta.messages ?? []))])
  return admit(to)
})

/** The router asks for a page's script only after the guards: asked for now, it comes while they wait. */
function fetchParts(to: RouteLocationNormalized) {
  for (const { components } of to.matched) {
    const part = components?.['default']
    if (typeof part === 'function') void Promise.resolve((part as () => unknown)()).catch(() => undefined)
  }
}

/** Who may go where. The server decides again on every request; this only spares people a refusal. */
function admit(to: RouteLocationNormalized) {
  const { user, restricted } = useSession()
  const access = to.meta.access
  if (access === 'anyone') return true
  if (access === 'strangers') return user ? { name: 'dashboard' } : true
  if (!user) return { name: 'login', query: { next: to.fullPath } }
  if (restricted && !to.meta.restricted) return { name: 'restricted' }
  if (!restricted && to.name === 'restricted') return { name: 'dashboard' }
  if (access === 'signed-in' || access.includes(user.role)) return true
  return { name: 'not-found', params: { path: to.path.slice(1).split('/') }, query: to.query, hash: to.hash }
}

let nextLayout = layout.value
router.beforeResolve(async (to) => {
  nextLayout = await layoutFor(to)
})

router.afterEach(async (to, from, failure) => {
  progress.done()
  if (failure) return
  layout.value = nextLayout
  setTitle(to)
  if (from.matched.length === 0 || to.path === from.path) return
  // What the server said in the head was about the page that was asked for: sharing would lead back there.
  for (const said of document.head.querySelectorAll('[data-of-page]')) said.remove()
  await nextTick()
  // Screen readers start at the new page's heading, not where the old link was.
  const heading =
    document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
})

router.onError((error, to) => {
  progress.done()
  // A new version was installed and the old page's parts are gone: fetch the new page.
  if (
    /dynamically imported module|Importing a module script failed/.test(String(error)) &&
    navigator.onLine
  ) {
    window.location.assign(to.fullPath)
  }
})

export function setTitle(to: RouteLocationNormalized, own?: string) {
  const { t } = i18n.global
  const title = own ?? (to.meta.title ? t(to.meta.title) : '')
  document.title = title ? `${title} · Accord` : 'Accord'
}
