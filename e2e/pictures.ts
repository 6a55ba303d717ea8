// Takes the pictures of the docs and the README from a running installation (ACCORD_URL) or from one of its own; with
// names, only those.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { browserOptions } from './browser.ts'
import { startInstallation } from './installation.ts'
import { DEMO_PASSWORD } from './people.ts'

const FOLDER = join(import.meta.dirname, '../docs/pictures')

type Picture = { name: string; as: string | null; path: string; width?: number; dark?: boolean }

const PICTURES: Picture[] = [
  { name: 'landing-1280-light', as: null, path: '/' },
  { name: 'campaigns-1280-light', as: 'influencer', path: '/campaigns' },
  { name: 'influencers-1280-dark', as: 'sponsor', path: '/influencers', dark: true },
  { name: 'influencer-1280-light', as: 'sponsor', path: '{influencer}' },
  { name: 'dashboard-sponsor-1280-dark', as: 'sponsor', path: '/dashboard', dark: true },
  { name: 'request-1280-light', as: 'sponsor', path: '/requests/{request}' },
  { name: 'request-390-dark', as: 'sponsor', path: '/requests/{request}', width: 390, dark: true },
  { name: 'deal-1280-light', as: 'sponsor', path: '/deals/{deal}' },
  { name: 'admin-sponsors-1280-light', as: 'admin', path: '/admin/sponsors' },
  { name: 'campaign-new-1280-light', as: 'sponsor', path: '/campaigns/new' },
  { name: 'campaign-1280-light', as: 'sponsor', path: '/campaigns/{campaign}' },
  { name: 'dashboard-influencer-390-light', as: 'influencer', path: '/dashboard', width: 390 },
]

const wanted = process.argv.slice(2)
const running = process.env.ACCORD_URL ? null : await startInstallation()
const url = running?.url ?? (process.env.ACCORD_URL as string)
const browser = await chromium.launch(await browserOptions())
await mkdir(FOLDER, { recursive: true })
try {
  for (const { name, as, path, width = 1280, dark = false } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width, height: width < 500 ? 844 : 800 },
      deviceScaleFactor: width < 500 ? 2 : 1,
      colorScheme: dark ? 'dark' : 'light',
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
    })
    const page = await context.newPage()
    await page.goto('/login')
    const places = await page.evaluate(
      async ([login, password]) => {
        const ask = async (address: string, body?: object) => {
          const answer = await fetch(address, {
            method: body ? 'POST' : 'GET',
            headers: { 'content-type': 'application/json' },
            ...(body ? { body: JSON.stringify(body) } : {}),
          })
          return (await answer.json()) as { items: Record<string, never>[] }
        }
        if (!login) return {} as Record<string, unknown>
        await ask('/api/v1/session', { login, password })
        const requests = await ask('/api/v1/requests?turn=mine&limit=30')
        const most = requests.items?.toSorted((one, other) => number(other) - number(one))[0]
        function number(request: Record<string, never>): number {
          return (request.latestOffer as { number: number } | undefined)?.number ?? 0
        }
        const mine = await ask('/api/v1/campaigns?scope=mine&status=open&limit=1').catch(() => null)
        return {
          request: most?.id,
          deal: (await ask('/api/v1/deals?limit=1')).items?.[0]?.id,
          campaign: mine?.items?.[0]?.id,
          influencer: `/@${String((await ask('/api/v1/influencers?limit=9')).items[6]?.handle)}`,
        } as Record<string, unknown>
      },
      [as, DEMO_PASSWORD] as const,
    )
    await page.goto(
      path.replace(/\{(\w+)\}/g, (_, key: string) => String(places[key])),
      { waitUntil: 'networkidle' },
    )
    const png = await page.screenshot()
    await sharp(png)
      .png({ palette: true, quality: 90, compressionLevel: 9 })
      .toFile(join(FOLDER, `${name}.png`))
    console.log(name)
    await context.close()
  }
} finally {
  await browser.close()
  await running?.stop()
}
