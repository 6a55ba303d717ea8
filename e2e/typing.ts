// How soon the page of influencers shows what was typed: from the last key to the results on the screen, in a real
// browser, with the demo data. `npm run bench:typing` (ROUNDS=3 over a fixed list of searches; ACCORD_URL names a
// server that is running already). Beside it, the same searches as bare requests from the same page.
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { browserOptions } from './browser.ts'
import { startInstallation } from './installation.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 3)
/** A quick typist: 400 keys a minute. */
const BETWEEN_KEYS = 150
const SEARCHES = ['food', 'travel', 'mara', 'graz', 'garden', 'photo berlin', 'foood', 'slow food', 'vegan', 'run', 'music', 'zzzz', 'hamburg', 'family', 'ceramics', 'books', 'outdor', 'games', 'tech', 'yoga'] // prettier-ignore

const running = process.env.ACCORD_URL ? undefined : await startInstallation()
const url = process.env.ACCORD_URL ?? (running?.url as string)
const browser = await chromium.launch(await browserOptions())
try {
  const page = await browser.newPage({ baseURL: url, viewport: { width: 1280, height: 860 } })
  const shown: number[] = []
  const asked: number[] = []
  await page.goto('/influencers', { waitUntil: 'networkidle' })
  for (let round = 0; round <= ROUNDS; round++)
    for (const text of SEARCHES) {
      const [seen, bare] = [await typed(page, text), await bareRequest(page, text)]
      // The first round warms up both sides.
      if (round === 0) continue
      shown.push(seen)
      asked.push(bare)
    }
  const line = (name: string, times: number[]): void =>
    console.log(`${name.padEnd(34)} ${[0.5, 0.95, 0.99].map((share) => `p${share * 100} ${quantile(times, share).toFixed(0)} ms`).join('  ')}  most ${Math.max(...times).toFixed(0)} ms`) // prettier-ignore
  line('last key to results on screen', shown)
  line('the same request by itself', asked)
  console.log(`${shown.length} searches`)
} finally {
  await browser.close()
  await running?.stop()
}

/** Types a search over an empty one; milliseconds from the last key until its results are painted. */
async function typed(page: Page, text: string): Promise<number> {
  const box = page.getByRole('searchbox')
  await box.fill('')
  await page.waitForURL((address) => !address.searchParams.has('text'))
  await page.waitForTimeout(400)
  const done = page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        let last = 0
        addEventListener('keydown', () => (last = performance.now()), { capture: true })
        const look = (): void => {
          const there = new URLSearchParams(location.search).get('text') === text
          const ready = document.querySelector('[data-results][aria-busy="false"]')
          const nobody = [...document.querySelectorAll('h2')].some(({ innerText }) => /^Nobody fits/.test(innerText)) // prettier-ignore
          // The frame after this one is on the screen.
          if (there && (ready || nobody)) requestAnimationFrame(() => resolve(performance.now() - last))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    text,
  )
  await box.pressSequentially(text, { delay: BETWEEN_KEYS })
  return done
}

async function bareRequest(page: Page, text: string): Promise<number> {
  return page.evaluate(async (text) => {
    const begun = performance.now()
    await (await fetch(`/api/v1/influencers?text=${encodeURIComponent(text)}&limit=24`)).json()
    return performance.now() - begun
  }, text)
}

function quantile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] as number
}
