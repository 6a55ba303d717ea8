import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** Where the focus is and why one would not see it; null: it is to be seen. */
type Stop = { what: string; fault: string | null }

const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const here = document.activeElement as HTMLElement | null
    if (!here || here === document.body) return { what: 'body', fault: null }
    const what = `${here.tagName.toLowerCase()} “${(here.getAttribute('aria-label') ?? here.innerText ?? '').trim().slice(0, 40) || here.id || here.getAttribute('name') || here.className.slice(0, 40)}”`
    // Moved there for the reader's sake after a navigation, no stop of the Tab key.
    if (here.tabIndex < 0) return { what, fault: null }
    const drawn = (one: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, pseudo)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    }
    // The input of a file hides behind the label that looks like a button.
    const seen = here.matches('input[type=file]') ? here.closest('label') : here
    if (!seen || (!drawn(seen) && !drawn(seen, '::after'))) return { what, fault: 'has no ring' }
    const box = seen.getBoundingClientRect()
    if (box.width < 2 || box.height < 2) return { what, fault: 'is not drawn' }
    const [x, y] = [(Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2]
    const on = document.elementFromPoint(x, y)
    const shown = on && (seen.contains(on) || on.contains(seen) || on.closest('label')?.contains(seen))
    return { what, fault: shown ? null : `is behind ${on?.tagName.toLowerCase() ?? 'the edge'}.${on?.className.toString().slice(0, 60)}` }
  }) // prettier-ignore

/** That the focus is on something, and can be seen there. */
export async function inSight(page: Page): Promise<void> {
  const { what, fault } = await stop(page)
  expect(what, 'the focus fell to the page').not.toBe('body')
  expect(fault, what).toBeNull()
}

/** Tab, or Shift+Tab, until it is there. Each stop on the way is to be seen. */
export async function tabTo(page: Page, target: Locator, { back = false, most = 120 } = {}): Promise<void> {
  await expect(target).toBeVisible()
  for (let pressed = 0; pressed < most; pressed++) {
    if (await target.evaluate((one) => one === document.activeElement || one.contains(document.activeElement))) return // prettier-ignore
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    const { what, fault } = await stop(page)
    expect.soft(fault, `${new URL(page.url()).pathname}: ${what}`).toBeNull()
  }
  throw new Error(`Tab does not reach ${target}`)
}

/** Tabs there and presses it. */
export async function go(
  page: Page,
  target: Locator,
  key = 'Enter',
  how?: { back?: boolean },
): Promise<void> {
  // prettier-ignore
  await tabTo(page, target, how)
  await page.keyboard.press(key)
}

/** Writes into what has the focus, in the stead of what stood there. */
export async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** From the top through the whole page and out of it again: no stop unseen, and none that holds whoever comes by. */
export async function walk(page: Page, path: string, most = 400): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  const stops: string[] = []
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    const { what, fault } = await stop(page)
    if (stops.length > 3 && what.includes('Skip to content')) return
    if (what === 'body') {
      // Out of the page, and in again at its top: whoever loses the focus in its middle goes on from there.
      await page.keyboard.press('Tab')
      expect((await stop(page)).what, `${path}: lost after ${stops.at(-1)}`).toContain('Skip to content')
      return
    }
    expect.soft(fault, `${path}: ${what}, after ${stops.at(-1)}`).toBeNull()
    stops.push(what)
  }
  throw new Error(`${path} holds the keyboard: ${stops.slice(-4).join(', ')}`)
}
