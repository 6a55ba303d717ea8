import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { ask, field, inDays, openBrowser, press, signIn } from './people.ts'

const stamp = Date.now().toString(36)
const results = (page: Page) => page.locator('[data-row]')
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const bar = (page: Page) => page.getByRole('region', { name: /chosen/ })

test('a sponsor finds with four filters, compares three, lists two and invites both', async ({ browser }) => {
  const sponsor = await openBrowser(browser)
  await signIn(sponsor, 'sponsor')
  const title = `Soup for the road ${stamp}`
  const name = `Soup ${stamp}`
  const { id } = (await ask(sponsor, 'POST', '/api/v1/campaigns', {
    title, brief: 'Cook, and tell.', niche: 'food', goals: '', visibility: 'private',
    budget: { amount: 200_000, currency: 'EUR' }, startDate: inDays(1), endDate: inDays(30),
  })) as { id: number } // prettier-ignore
  await ask(sponsor, 'POST', `/api/v1/campaigns/${id}/moves`, { action: 'open' })

  await test.step('asks for four things, and each result says why it is there', async () => {
    await sponsor.goto('/influencers')
    await sponsor.getByRole('searchbox').fill('food')
    await expect(sponsor).toHaveURL(/text=food/)
    await sponsor.locator('[data-field="platform"]').getByLabel('Instagram').check()
    await field(sponsor, 'minFollowers').fill('5000')
    await expect(sponsor).toHaveURL(/minFollowers=5000/)
    await field(sponsor, 'minEngagement').fill('1')
    await expect(sponsor).toHaveURL(/minEngagement=100/)
    const asked = sponsor.getByRole('list', { name: 'What you ask for' })
    for (const chip of ['“food”', 'Instagram', 'from 5K followers', 'from 1% engagement'])
      await expect(asked.getByText(chip)).toBeVisible()
    const first = sponsor.getByRole('article').first()
    for (const part of [/in the (name|topics|bio)/, /followers$/, /% engagement/])
      await expect(first.getByRole('list', { name: 'Why shown' }).getByText(part)).toBeVisible()
    // As many as the count beside the search says.
    const total = Number((await sponsor.getByText(/^\d+ influencers$/).innerText()).split(' ')[0])
    await expect(results(sponsor)).toHaveCount(Math.min(total, 24))
  })

  await test.step('goes back to what was asked before, and on again', async () => {
    const last = sponsor.url()
    await sponsor.goBack()
    await expect(sponsor).not.toHaveURL(/minEngagement/)
    await expect(field(sponsor, 'minEngagement')).toHaveValue('')
    await sponsor.goForward()
    await expect(sponsor).toHaveURL(last)
    await expect(field(sponsor, 'minEngagement')).toHaveValue('1')
  })

  await test.step('finds those near a place, by the keyboard alone', async () => {
    const last = sponsor.url()
    await sponsor.goto('/influencers')
    const near = sponsor.getByRole('combobox', { name: 'Near a place' })
    await near.fill('koel')
    await expect(sponsor.getByRole('option', { name: /Cologne.*Germany/ })).toBeVisible()
    await near.press('Escape')
    await expect(near).toHaveValue('')
    await near.fill('no town is called that')
    await expect(sponsor.getByText('No town is called that')).toBeVisible()
    await near.fill('köln')
    await expect(sponsor.getByRole('option', { name: /Cologne/ })).toBeVisible()
    await near.press('ArrowDown')
    await near.press('ArrowUp')
    await near.press('Enter')
    await expect(sponsor).toHaveURL(/near=2886242&within=25/)
    await expect(near).toHaveValue('Cologne')
    const asked = sponsor.getByRole('list', { name: 'What you ask for' })
    await expect(asked.getByText('within 25 km of Cologne')).toBeVisible()
    await expect(sponsor.getByRole('article').first().getByText('lives there')).toBeVisible()
    await field(sponsor, 'within').selectOption('250')
    await expect(asked.getByText('within 250 km of Cologne')).toBeVisible()
    await expect(
      sponsor
        .getByRole('article')
        .getByText(/^\d+ km away$/)
        .first(),
    ).toBeVisible()
    await sponsor.goBack()
    await expect(asked.getByText('within 25 km of Cologne')).toBeVisible()
    await press(sponsor, 'Remove within 25 km of Cologne')
    await expect(sponsor).not.toHaveURL(/near|within/)
    await expect(near).toHaveValue('')
    await sponsor.goto(last)
  })

  await test.step('keeps the search, and takes back that it was deleted', async () => {
    const last = sponsor.url()
    await press(sponsor, /^Saved/)
    const menu = sponsor.locator('dialog[open]').first()
    await press(menu, 'Save this search')
    await field(sponsor, 'name').fill('Food that people talk about')
    await press(sponsor.locator('dialog[open]').last(), /^Save$/)
    await expect(sponsor.getByText('You are told when somebody new fits')).toBeVisible()
    await sponsor.goto('/saved-searches')
    await press(sponsor, 'More for “Food that people talk about”')
    await sponsor.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(sponsor.getByRole('link', { name: 'Food that people talk about' })).toHaveCount(0)
    await press(sponsor, 'Undo')
    await sponsor.getByRole('link', { name: 'Food that people talk about' }).click()
    await expect(sponsor).toHaveURL(/minEngagement=100/)
    await expect(sponsor.getByRole('list', { name: 'What you ask for' })).toContainText('Instagram')
    await sponsor.goto(last)
  })

  await test.step('compares three', async () => {
    for (const at of [0, 1, 2]) await sponsor.getByRole('article').nth(at).getByRole('checkbox').check()
    await expect(bar(sponsor).getByText('3 chosen')).toBeVisible()
    await bar(sponsor).getByRole('link', { name: 'Compare' }).click()
    await expect(sponsor.getByRole('columnheader')).toHaveCount(4)
    await expect(sponsor.getByRole('row', { name: /^Followers/ }).getByRole('cell')).toHaveCount(3)
    await sponsor
      .getByRole('button', { name: /^Remove/ })
      .last()
      .click()
    await expect(sponsor.getByRole('columnheader')).toHaveCount(3)
    await sponsor.goBack()
    await expect(bar(sponsor).getByText('3 chosen')).toBeVisible()
  })

  await test.step('lists two, by the keyboard alone', async () => {
    await bar(sponsor).getByRole('button', { name: 'Choose none' }).click()
    await sponsor.getByRole('heading', { level: 1 }).click()
    for (const key of ['v', 'j', 'x', 'j', 'x']) await sponsor.keyboard.press(key)
    await expect(sponsor.getByRole('table')).toBeVisible()
    await expect(bar(sponsor).getByText('2 chosen')).toBeVisible()
    await sponsor.keyboard.press('l')
    await field(dialog(sponsor, /^Add/), 'new-list').fill(name)
    await sponsor.keyboard.press('Enter')
    await press(sponsor, 'Open list')
    await expect(sponsor.getByRole('heading', { name })).toBeVisible()
    await expect(sponsor.getByText('2 influencers')).toBeVisible()
  })

  await test.step('invites both', async () => {
    await sponsor.getByLabel('Choose all shown').check()
    await sponsor.getByRole('button', { name: 'Invite', exact: true }).click()
    const inviting = dialog(sponsor, /^Invite/)
    await field(inviting, 'campaign').selectOption({ label: title })
    await field(inviting, 'amount').fill('120')
    await field(inviting, 'message').fill('Dear {name}, cook with us for {campaign}.')
    await press(inviting, 'Preview')
    await press(inviting, 'Invite 2')
    await expect(sponsor.getByText('2 invited')).toBeVisible({ timeout: 60_000 })
    // Whoever is asked already is left out of a search for the same campaign.
    const path = `/api/v1/influencers?notInCampaign=${id}&text=food&limit=100`
    const rest = ((await ask(sponsor, 'GET', path)) as { items: unknown[] }).items.length
    const all = ((await ask(sponsor, 'GET', path.replace(`notInCampaign=${id}&`, ''))) as { items: unknown[] }).items // prettier-ignore
    expect(all.length - rest).toBe(2)
  })
})

test('a search that can’t be meant says what is wrong, and one for nobody says so', async ({ browser }) => {
  const page = await openBrowser(browser, 390)
  await page.goto('/influencers?minFollowers=10&maxFollowers=3&country=nowhere&sort=luck')
  await expect(page.getByRole('alert').getByText('up to 3 followers: This is below the least.')).toBeVisible()
  await expect(page.getByRole('alert').getByText(/^nowhere: /)).toBeVisible()
  await expect(results(page).first()).toBeVisible()
  await page.getByRole('button', { name: /^Filters/ }).click()
  const filters = dialog(page, 'Filters')
  await expect(filters.locator('[data-field="maxFollowers"]').getByText('This is below the least.')).toBeVisible() // prettier-ignore
  await field(filters, 'maxFollowers').fill('20000')
  await press(filters, /^Show \d+ influencers$/)
  await expect(page).toHaveURL(/maxFollowers=20000/)

  await page.getByRole('searchbox').fill('zzzzqqqq')
  await expect(page.getByRole('heading', { name: 'Nobody fits this search' })).toBeVisible()
  await page.getByRole('searchbox').fill('???')
  await expect(page.locator('[data-field="text"]').getByText(/letter/)).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect(page).toHaveURL(/\/influencers\?sort=luck$/)
  await expect(results(page).first()).toBeVisible()
})
