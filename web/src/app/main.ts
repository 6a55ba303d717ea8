import './zod-jitless.ts'
import { PiniaColada } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { i18n, loadMessages } from '@/i18n/index.ts'
import '@/styles/main.css'
import AccordApp from './AccordApp.vue'
import { keepFocus } from './keep-focus.ts'
import { router } from './router.ts'

// Not awaited at the top level: a lazy page that imports from this chunk would wait for it, and it for the page.
void start()

async function start() {
  const app = createApp(AccordApp)
  app.use(createPinia())
  app.use(PiniaColada, {})
  app.use(i18n)
  // Installing the router starts its first navigation: page, words and session are fetched side by side.
  app.use(router)
  await Promise.all([loadMessages('app'), router.isReady()]).catch(() => undefined)
  app.mount('#app')
  keepFocus()
}
