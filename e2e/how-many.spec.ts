import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { ask, field, openBrowser, press, signIn } from './people.ts'

const dialog = (page: Page) => page.locator('dialog[open]')
const content = (page: Page) => page.locator('main')
const way = (page: Page, name: string) => content(page).getByRole('button', { name, exact: true }).last()

test('where nothing fits, each list of an admin leads back to all of it', async ({ browser }) => {
  const admin = await openBrowser(browser, 390)
  await signIn(admin, 'admin')
  for (const [path, nothing] of [
    ['/admin/users?text=nobody-is-called-that', 'Nobody like that'],
    ['/admin/campaigns?text=nothing-is-called-that', 'No such campaign'],
    ['/admin/requests?text=nothing-is-called-that', 'No requests like that'],
    ['/admin/audit?from=2099-01-01', 'No entries'],
    ['/admin/mail?text=nobody-is-called-that', 'No mail with that'],
    ['/admin/reports?category=illegal&type=message', 'No reports'],
  ] as const) {
    await test.step(path, async () => {
      await admin.goto(path)
      await expect(admin.getByRole('heading', { name: nothing })).toBeVisible()
      await way(admin, 'Clear filters').click()
      await expect(admin).not.toHaveURL(/\?./)
    })
  }
})

test('one alone is counted, chosen and compared as one', async ({ browser }) => {
  const sponsor = await openBrowser(browser)
  await signIn(sponsor, 'sponsor')
  await sponsor.goto('/influencers?text=niamh')
  await expect(sponsor.getByText('1 influencer', { exact: true })).toBeVisible()
  await expect(sponsor.locator('[data-row]')).toHaveCount(1)
  await sponsor.locator('[data-results]').getByRole('checkbox').check()
  const bar = sponsor.getByRole('region', { name: '1 chosen' })
  await expect(bar).toBeVisible()
  // Nobody can be compared with nobody.
  await expect(bar.getByRole('link', { name: 'Compare' })).toHaveCount(0)

  await sponsor.goto('/influencers/compare?who=niamhgoes')
  await expect(sponsor.getByText('Nobody else to compare with yet')).toBeVisible()
  await content(sponsor).getByRole('link', { name: 'Find influencers' }).click()
  await expect(sponsor).toHaveURL(/\/influencers$/)
})

test('a list of one is invited as one', async ({ browser }) => {
  const sponsor = await openBrowser(browser)
  await signIn(sponsor, 'sponsor')
  const { items } = (await ask(sponsor, 'GET', '/api/v1/influencers?text=niamh')) as { items: { id: number }[] } // prettier-ignore
  const { id } = (await ask(sponsor, 'POST', '/api/v1/lists', { name: `One ${Date.now()}` })) as { id: number } // prettier-ignore
  await ask(sponsor, 'POST', `/api/v1/lists/${id}/members`, { influencerIds: items.map((one) => one.id) })
  await sponsor.goto(`/lists/${id}`)
  await expect(sponsor.getByText('1 influencer', { exact: true })).toBeVisible()
  await sponsor.getByLabel('Choose all shown').check()
  await sponsor.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect(dialog(sponsor).getByRole('heading', { name: 'Invite one to a campaign' })).toBeVisible()
  await field(dialog(sponsor), 'amount').fill('120')
  await press(dialog(sponsor), 'Preview')
  await press(dialog(sponsor), 'Invite one')
  await expect(sponsor.getByText(/^One will be invited in \d+ s/)).toBeVisible()
  await sponsor.getByRole('main').getByRole('button', { name: 'Undo' }).first().click()
  await expect(sponsor.getByText('Taken back, nobody was invited')).toBeVisible()
})

test('the filters of the campaigns stand in one row, whatever the language', async ({ browser }) => {
  const influencer = await openBrowser(browser)
  await signIn(influencer, 'influencer')
  for (const language of ['en', 'de']) {
    await influencer.evaluate((language) => localStorage.setItem('accord.language', language), language)
    await influencer.goto('/campaigns?niche=travel')
    const search = influencer.getByRole('search')
    const onOneLine = async (...them: Locator[]) => {
      const bottoms = await Promise.all(them.map(async (one) => { const box = (await one.boundingBox())!; return Math.round(box.y + box.height) })) // prettier-ignore
      expect(Math.max(...bottoms) - Math.min(...bottoms), `${language}: ${bottoms}`).toBeLessThan(4)
    }
    const words = language === 'en' ? { more: 'More filters', clear: 'Clear filters', isNew: 'New since your last visit', reliable: 'Reliable brands' } : { more: 'Mehr Filter', clear: 'Filter löschen', isNew: 'Neu für dich', reliable: 'Verlässliche Marken' } // prettier-ignore
    const button = (name: string) => search.getByRole('button', { name })
    await expect(button(words.clear)).toBeVisible()
    await onOneLine(search.getByRole('searchbox'), button(words.more), button(words.clear))
    await onOneLine(...(await search.locator('select').all()), button(words.isNew), button(words.reliable))
  }
})

test('of a long list all are chosen at once, on a phone too, and the first who is invited is read first', async ({
  browser,
}) => {
  const sponsor = await openBrowser(browser, 390)
  await signIn(sponsor, 'sponsor')
  const { items } = (await ask(sponsor, 'GET', '/api/v1/influencers?limit=60')) as { items: { id: number }[] }
  expect(items).toHaveLength(60)
  const { id } = (await ask(sponsor, 'POST', '/api/v1/lists', { name: `Sixty ${Date.now()}` })) as {
    id: number
  }
  await ask(sponsor, 'POST', `/api/v1/lists/${id}/members`, { influencerIds: items.map((one) => one.id) })

  await sponsor.goto(`/lists/${id}`)
  await sponsor.getByLabel('Choose all shown').check()
  await expect(sponsor.getByText('50 chosen')).toBeVisible()
  await press(sponsor, 'Choose all 60')
  await expect(sponsor.getByText('60 chosen')).toBeVisible()
  await expect(sponsor.getByRole('button', { name: /^Choose all/ })).toHaveCount(0)
  // What is done with them stays in reach, and under nothing.
  await sponsor.mouse.wheel(0, 1500)
  const invite = sponsor.getByRole('button', { name: 'Invite', exact: true })
  await expect(invite).toBeInViewport()
  await invite.click()
  await field(dialog(sponsor), 'amount').fill('120')
  await field(dialog(sponsor), 'message').fill('Dear {name}, come along.\n'.repeat(3))
  await press(dialog(sponsor), 'Preview')
  const read = dialog(sponsor).getByRole('list', { name: 'Preview' }).getByRole('listitem')
  await expect(read.first()).toBeInViewport()
  await press(dialog(sponsor), 'Back')
  await expect(field(dialog(sponsor), 'campaign')).toBeInViewport()
})

test('who looks at somebody far down the results comes back to that place, by the mouse and by keys', async ({
  browser,
}) => {
  const page = await openBrowser(browser)
  await signIn(page, 'sponsor')
  await page.goto('/influencers')
  const rows = page.locator('[data-row]')
  await expect(rows).toHaveCount(24)
  for (let shown = 24; shown < 72; shown += 24) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(() => rows.count()).toBeGreaterThan(shown)
  }
  const sixtieth = rows.nth(59)
  await sixtieth.scrollIntoViewIfNeeded()
  const name = await sixtieth.innerText()
  await sixtieth.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/@/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await page.goBack()
  await expect(sixtieth).toHaveText(name)
  await expect(sixtieth).toBeInViewport()
  await expect(sixtieth).toBeFocused()
  const there = await rows.count()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect.poll(() => rows.count()).toBeGreaterThan(there)
  const all = await rows.evaluateAll((those) => those.map((one) => (one as HTMLElement).dataset.row))
  expect(new Set(all).size).toBe(all.length)

  // A new search of the same words is asked anew.
  await page.getByRole('link', { name: 'Influencers', exact: true }).first().click()
  await page.goto('/dashboard')
  await page.getByRole('link', { name: 'Influencers', exact: true }).first().click()
  await expect(rows).toHaveCount(24)
})
