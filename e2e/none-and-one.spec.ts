import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { openBrowser, signIn } from './people.ts'

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
      if (nothing) await expect(admin.getByRole('heading', { name: nothing })).toBeVisible()
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
