import { expect } from '@playwright/test'
import type { Browser, Locator, Page } from '@playwright/test'

export const DEMO_PASSWORD = 'accord-demo'

/** A person at a browser of their own: own cookies, own window. */
export async function openBrowser(browser: Browser, width = 1280): Promise<Page> {
  const phone = width < 500
  const context = await browser.newContext({
    baseURL: process.env.ACCORD_URL as string,
    viewport: { width, height: phone ? 844 : 860 },
    ...(phone ? { hasTouch: true, isMobile: true } : {}),
  })
  return context.newPage()
}

/** The field of that name on the page, or in the window over it. */
export const field = (page: Page | Locator, name: string): Locator =>
  page.locator(`[data-field="${name}"]`).locator('input, textarea, select').first()

export async function signIn(page: Page, login: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/login')
  await field(page, 'login').fill(login)
  await field(page, 'password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/(dashboard|restricted)/)
}

export const press = (page: Page | Locator, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()

const dialog = (page: Page): Locator => page.locator('dialog[open]')

/** Answers the question in the window over the page with the deed that it names. */
export async function agree(page: Page, action: string | RegExp, reason?: string): Promise<void> {
  if (reason !== undefined) await field(dialog(page), 'reason').fill(reason)
  await dialog(page).getByRole('button', { name: action }).click()
  await expect(dialog(page)).toHaveCount(0)
}

/** Fills the offer form in the window over the page and sends it. */
export async function sendOffer(page: Page, amount: string, message: string, submit: string): Promise<void> {
  await field(dialog(page), 'amount').fill(amount)
  await field(dialog(page), 'message').fill(message)
  await dialog(page).getByRole('button', { name: submit }).click()
}

export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Asks the server as the page would: for what is not what is looked at. Null where it answers with nothing. */
export const ask = (page: Page, method: string, path: string, body?: unknown): Promise<unknown> =>
  page.evaluate(
    async ([method, path, body]) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json' }
      const answer = await fetch(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
      return answer.status === 204 ? null : await answer.json()
    },
    [method, path, body] as const,
  )
