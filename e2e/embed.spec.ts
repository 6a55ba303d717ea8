import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'

/** Somebody else's site, under another host and port, with the widget in it. */
let site: Server
let other: string
let sponsor: string

test.beforeAll(async () => {
  const accord = process.env.ACCORD_URL as string
  const list = (await (await fetch(`${accord}/api/v1/campaigns?limit=50`)).json()) as {
    items: { sponsor: { slug: string; logoUrl: string | null } }[]
  }
  sponsor = list.items.find(({ sponsor }) => sponsor.logoUrl)?.sponsor.slug as string
  site = createServer((request, response) => {
    const widget = `<script async src="${accord}/embed/campaigns.js" data-sponsor="${sponsor}" data-height="420"${request.url === '/dark' ? ' data-theme="dark"' : ''}></script>`
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><html lang="en"><title>Our site</title><main><h1>Our site</h1><a href="#x">A link of ours</a>${widget}</main>`) // prettier-ignore
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  other = `http://localhost:${(site.address() as AddressInfo).port}`
})
test.afterAll(() => new Promise((resolve) => site.close(resolve)))

async function open(browser: Browser, path = '/') {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    // The second is about this test's own looks into the frame, which may run nothing.
    const expected =
      /favicon/.test(message.location().url) || /^Blocked script execution/.test(message.text())
    if (message.type() === 'error' && !expected) complaints.push(message.text())
  })
  const cookies: string[] = []
  page.on('response', (response) => {
    if (response.headers()['set-cookie'] && response.url().startsWith(process.env.ACCORD_URL as string))
      cookies.push(response.url())
  })
  await page.goto(other + path)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  return { page, complaints, cookies }
}

const background = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor)

test('a brand’s campaigns stand on somebody else’s site', async ({ browser }) => {
  const { page, complaints, cookies } = await open(browser)
  const frame = page.frameLocator('iframe')
  await expect(page.locator('iframe')).toHaveAttribute('height', '420')
  expect(await frame.getByRole('listitem').count()).toBeGreaterThan(0)
  const logo = frame.locator('img').first()
  await expect.poll(() => logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0) // prettier-ignore

  // By keyboard alone: from the site's own link into the frame, and out to the campaign in a window of its own.
  await page.getByRole('link', { name: 'A link of ours' }).focus()
  await page.keyboard.press('Tab')
  const title = frame.locator('a.title').first()
  for (let tabs = 0; tabs < 4 && !(await title.evaluate((link) => link === document.activeElement)); tabs++)
    await page.keyboard.press('Tab')
  await expect(title).toBeFocused()
  const [campaign] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')])
  await expect(campaign).toHaveURL(/\/campaigns\/\d+$/)
  await expect(campaign.getByRole('heading', { level: 1 })).toHaveText(String(await title.textContent()))
  expect(await campaign.evaluate(() => window.opener)).toBeNull()
  await campaign.close()

  expect(complaints).toEqual([])
  expect(cookies).toEqual([])
})

test('it is dark where the reader or the site wants that', async ({ browser }) => {
  const { page } = await open(browser)
  const light = await background(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await background(page)
  expect(dark).not.toBe(light)
  const { page: chosen } = await open(browser, '/dark')
  expect(await background(chosen)).toBe(dark)
})

test('it is sound for whoever can’t see it, in both colours', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  const html = await (await fetch(`${process.env.ACCORD_URL}/embed/campaigns?sponsor=${sponsor}`)).text()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Where nothing may run, axe may not either: the same page, without its policy.
    await page.setContent(html)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
})

test('no other page of ours can be framed', async ({ browser }) => {
  const { page } = await open(browser)
  const refused = await page.evaluate(async (accord) => {
    const frame = document.createElement('iframe')
    frame.src = `${accord}/login`
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve))
    try {
      return frame.contentDocument === null && frame.contentWindow?.location.href === undefined
    } catch {
      return true
    }
  }, process.env.ACCORD_URL as string)
  expect(refused).toBe(true)
  await expect(page.frameLocator('iframe').nth(1).getByText('Sign in')).toHaveCount(0)
})

test('what the head says about a campaign is data, which the policy lets be', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: process.env.ACCORD_URL as string })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      console.error(violatedDirective),
    )
  })
  await page.goto('/campaigns')
  await page.locator('article h2 a').first().click()
  await expect(page).toHaveURL(/\/campaigns\/\d+$/)
  // Come here inside the app: what the head said was about the list.
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  await page.reload()
  const title = String(await page.getByRole('heading', { level: 1 }).textContent())
  await expect(page).toHaveTitle(`${title.trim()} · Accord`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', page.url())
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(String(data))).toMatchObject({ '@type': 'JobPosting', title: title.trim() })
  expect(complaints.filter((text) => !/status of 401/.test(text))).toEqual([])
})
