import { expect, test } from '@playwright/test'
import { ask, field, inDays, openBrowser, press, signIn } from './people.ts'

test('an influencer fills a media kit with a picture, a stranger reads it, a sponsor begins an order', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const person = await openBrowser(browser, 390)
  await person.goto('/')
  await ask(person, 'POST', '/api/v1/users', { role: 'influencer', username: 'kit.of.juno', email: 'juno@creator.example', password: 'a long password', name: 'Juno Vale', category: 'creator', niches: ['travel'] }) // prettier-ignore
  await signIn(person, 'kit.of.juno', 'a long password')
  await person.goto('/account')

  await test.step('accounts, a package with its terms, an audience and busy days are saved as one', async () => {
    await press(person, 'Add an account')
    await field(person, 'socialAccounts.0.handle').fill('juno.vale')
    await field(person, 'socialAccounts.0.followers').fill('12,345')
    await press(person, 'Add a package')
    await field(person, 'packages.0.title').fill('One honest reel')
    await field(person, 'packages.0.price').fill('420')
    await field(person, 'packages.0.turnaroundDays').fill('9')
    await field(person, 'packages.0.revisions').fill('2')
    await field(person, 'packages.0.usageRights').selectOption('paid_30_days')
    await field(person, 'audience gender female').fill('61.5')
    await field(person, 'audience gender male').fill('40')
    await press(person, 'Add a period')
    await field(person, 'unavailable.0.firstDay').fill(inDays(3))
    await field(person, 'unavailable.0.lastDay').fill(inDays(5))
    await press(person, 'Save profile')
    await expect(person.locator('[data-field="audience.gender"]')).toContainText('more than 100 %')
    await field(person, 'audience gender male').fill('38')
    await press(person, 'Save profile')
    await expect(person.getByText('Confirm', { exact: true })).toBeVisible()
  })

  await test.step('who comes back from a network is where the account stands', async () => {
    const kit = (await ask(person, 'GET', '/api/v1/influencers/kit.of.juno')) as { socialAccounts: { id: number }[] } // prettier-ignore
    const row = `account-${kit.socialAccounts[0]!.id}`
    await person.goto('/dashboard')
    await person.goto(`/account#${row}`)
    await expect(person.locator(`#${row}`)).toBeFocused()
    await expect(person.locator(`#${row}`)).toBeInViewport()
  })

  const dialog = person.locator('dialog[open]')
  await test.step('a piece of work with what is no picture is refused at the picture, and kept with one', async () => {
    await press(person, 'Add a piece')
    await field(dialog, 'title').fill('A ferry at night')
    const file = dialog.locator('input[type="file"]')
    await file.setInputFiles({ name: 'ferry.png', mimeType: 'image/png', buffer: Buffer.from('#!/bin/sh') })
    await press(dialog, 'Save')
    await expect(dialog.locator('[data-field="alt"]')).toContainText('This is needed.')
    await field(dialog, 'alt').fill('A lit ferry on black water')
    await press(dialog, 'Save')
    await expect(dialog.locator('[data-field="picture"]')).toContainText('This file can’t be read.')
    await file.setInputFiles({ name: 'ferry.png', mimeType: 'image/png', buffer: await person.screenshot() })
    await press(dialog, 'Save')
    await expect(dialog).toHaveCount(0)
    await expect(person.locator('[data-piece]')).toHaveCount(1)
  })

  await test.step('a code on a page that is not the account’s proves nothing', async () => {
    await press(person, 'Confirm @juno.vale')
    await expect(dialog.locator('code').first()).toHaveText(/^accord-[0-9a-f]{24}$/)
    await field(dialog, 'url').fill('https://juno.example/')
    await press(dialog, 'Look for it')
    await expect(dialog.locator('[data-field="url"]')).toContainText('This is not the account’s own page.')
  })

  await test.step('a stranger reads all of it, with who stands for it', async () => {
    const stranger = await openBrowser(browser)
    await stranger.goto('/@kit.of.juno')
    const all = stranger.getByRole('main')
    for (const text of ['12.3k', 'Self-reported', 'One honest reel', 'ready in 9 days', '2 rounds of changes', 'Paid ads, 30 days', '61.5%', 'too few invitations yet to say', 'A ferry at night', 'Free now; busy next from']) await expect(all).toContainText(text) // prettier-ignore
    await expect(all).not.toContainText('Order')
    const picture = stranger.getByAltText('A lit ferry on black water')
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300) // prettier-ignore
  })

  await test.step('a private link shows it to whoever has it, says who came, and ends at once', async () => {
    await person.goto('/account')
    const links = person.locator('#kit-links')
    await press(links, 'Make a link')
    await field(dialog, 'lastDay').fill('2020-01-01')
    await press(dialog, 'Make and copy')
    await expect(dialog.locator('[data-field="lastDay"]')).toContainText('This is in the past.')
    await field(dialog, 'lastDay').fill(inDays(10))
    await field(dialog, 'forWhom').fill('Nordlicht')
    await press(dialog, 'Make and copy')
    await expect(dialog).toHaveCount(0)
    await expect(links).toContainText('For Nordlicht')
    const address = new URL(await links.locator('code').innerText()).pathname
    const [stranger, sponsor] = [await openBrowser(browser), await openBrowser(browser)]
    await signIn(sponsor, 'sponsor')
    for (const reader of [stranger, sponsor]) {
      await reader.goto(address)
      await expect(reader.getByRole('main')).toContainText('One honest reel')
    }
    await person.reload()
    await expect(links).toContainText('opened 2 times')
    await expect(links).toContainText('Moss & Fell')
    await press(links, 'End the link: For Nordlicht')
    await press(dialog, 'End')
    await expect(links).toContainText('ended')
    await stranger.reload()
    await expect(stranger.getByText('This link has ended').last()).toBeVisible()
  })

  await test.step('a sponsor’s order begins with the terms of the package', async () => {
    const sponsor = await openBrowser(browser)
    await signIn(sponsor, 'sponsor')
    // Whoever presses before the part that orders has come is heard as well.
    await sponsor.route(/\/InviteFromProfile-.*\.js$/, async (route) => {
      await sponsor.waitForTimeout(1500)
      await route.continue()
    })
    await sponsor.goto('/@kit.of.juno')
    await press(sponsor, 'Order “One honest reel”')
    const order = sponsor.locator('dialog[open]')
    await expect(field(order, 'amount')).toHaveValue('420.00')
    await expect(field(order, 'usageRights')).toHaveValue('paid_30_days')
    await expect(field(order, 'requirements')).toHaveValue(/ready in 9 days, 2 rounds of changes/)
  })
})
