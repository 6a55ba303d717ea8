import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { go, inSight, tabTo, walk, write } from './keyboard.ts'
import { ask, DEMO_PASSWORD, field, inDays, openBrowser, signIn } from './people.ts'

const stamp = Date.now().toString(36)
const dialog = (page: Page) => page.locator('dialog[open]')
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first()
const focused = (page: Page) => page.locator(':focus')
const keys = (page: Page) => page.keyboard
type Items = { items: { id: number; handle: string; name: string; title: string; path: string }[] }

test('a sponsor searches, compares, lists and invites by the keyboard alone', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await openBrowser(browser)
  const list = `By keys ${stamp}`

  await test.step('signs in', async () => {
    await page.goto('/login')
    await tabTo(page, field(page, 'login'))
    await write(page, 'sponsor')
    await tabTo(page, field(page, 'password'))
    await write(page, DEMO_PASSWORD)
    await keys(page).press('Enter')
    await expect(page).toHaveURL(/dashboard/)
    await expect(page.getByRole('main')).toContainText('Hello')
    expect(await focused(page).evaluate((one) => Boolean(one.closest('main')))).toBe(true)
  })

  await test.step('types a search and filters it; the filter keeps the focus', async () => {
    await go(page, page.getByRole('navigation').getByRole('link', { name: 'Influencers' }).first(), 'Enter', { back: true }) // prettier-ignore
    await expect(page).toHaveURL(/influencers/)
    await expect(page.locator('[data-results]')).toBeVisible()
    await keys(page).press('/')
    await keys(page).type('travel')
    await expect(page).toHaveURL(/text=travel/)
    const youtube = page.getByRole('checkbox', { name: /^YouTube/ }).first()
    await go(page, youtube, 'Space', { back: true })
    await expect(page).toHaveURL(/platform=youtube/)
    await expect(youtube).toBeFocused()
    const chip = page.getByRole('button', { name: /YouTube/ }).first()
    await go(page, chip)
    await expect(page).not.toHaveURL(/platform=youtube/)
    await inSight(page)
  })

  await test.step('goes through the table and chooses three', async () => {
    await keys(page).press('v')
    await expect(page.getByRole('table')).toBeVisible()
    for (let row = 0; row < 3; row++) {
      await keys(page).press('j')
      await inSight(page)
      await keys(page).press('x')
    }
    await expect(page.getByText('3 chosen')).toBeVisible()
    await keys(page).press('k')
    await expect(focused(page)).toHaveAttribute('data-row', /\d+/)
    await keys(page).press('?')
    await expect(dialog(page)).toBeVisible()
    await keys(page).press('Escape')
    await expect(focused(page)).toHaveAttribute('data-row', /\d+/)
  })

  await test.step('compares them, and takes one out', async () => {
    await keys(page).press('c')
    await expect(page.getByRole('heading', { name: 'Compare influencers' })).toBeFocused()
    await expect(page.getByRole('columnheader').getByRole('link')).toHaveCount(3)
    await go(page, button(page, /^Remove/))
    await expect(page.getByRole('columnheader').getByRole('link')).toHaveCount(2)
    await inSight(page)
    await page.goBack()
    await expect(page.getByRole('table')).toBeVisible()
  })

  await test.step('puts them into a new list', async () => {
    await keys(page).press('l')
    await tabTo(page, field(dialog(page), 'new-list'))
    await keys(page).type(list)
    await keys(page).press('Enter')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page.getByText(`Added to ${list}`)).toBeVisible()
    await inSight(page)
  })

  await test.step('opens the list and invites all of them, and takes it back', async () => {
    await go(page, page.getByRole('navigation').getByRole('link', { name: 'Lists' }).first(), 'Enter', { back: true }) // prettier-ignore
    await go(page, page.getByRole('link', { name: new RegExp(list) }))
    await expect(page.getByRole('heading', { name: list })).toBeVisible()
    await go(page, page.getByLabel('Choose all shown'), 'Space')
    await go(page, button(page, 'Invite'))
    await tabTo(page, field(dialog(page), 'amount'))
    await write(page, '90')
    await tabTo(page, field(dialog(page), 'message'))
    await keys(page).type('Dear {name}, by keys.')
    await go(page, dialog(page).getByRole('button', { name: 'Preview' }))
    await expect(
      dialog(page)
        .getByText(/by keys\./)
        .first(),
    ).toBeVisible()
    expect(await focused(page).evaluate((one) => Boolean(one.closest('dialog')))).toBe(true)
    await go(page, dialog(page).getByRole('button', { name: /^Invite \d/ }))
    await expect(dialog(page)).toHaveCount(0)
    await inSight(page)
    await go(page, page.getByRole('main').getByRole('button', { name: 'Undo' }).first(), 'Enter', { back: true }) // prettier-ignore
    await expect(page.getByText('Taken back, nobody was invited')).toBeVisible()
    await inSight(page)
  })

  await test.step('renames the list and deletes it', async () => {
    await go(page, button(page, 'Rename'), 'Enter', { back: true })
    await expect(field(dialog(page), 'name')).toBeFocused()
    await write(page, `${list} again`)
    await keys(page).press('Enter')
    await expect(button(page, 'Rename')).toBeFocused()
    await go(page, button(page, 'Delete list'))
    await go(page, dialog(page).getByRole('button', { name: 'Delete list' }))
    await expect(page).toHaveURL(/\/lists$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})

test('a search is saved, renamed and deleted by the keyboard alone', async ({ browser }) => {
  const page = await openBrowser(browser)
  await signIn(page, 'sponsor')
  await page.goto('/influencers?text=music')
  await expect(page.locator('[data-results]')).toBeVisible()
  await go(page, button(page, /^Saved/))
  await go(page, dialog(page).getByRole('button', { name: 'Save this search' }))
  await expect(field(dialog(page).last(), 'name')).toBeFocused()
  await keys(page).type(`Musicians ${stamp}`)
  await keys(page).press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(button(page, /^Saved/)).toBeFocused()
  await page.goto('/saved-searches')
  await go(page, button(page, `More for “Musicians ${stamp}”`))
  await expect(page.getByRole('menuitem', { name: /^Rename/ })).toBeVisible()
  await keys(page).press('ArrowDown')
  await keys(page).press('ArrowUp')
  await keys(page).press('Enter')
  await expect(field(dialog(page), 'name')).toBeFocused()
  await write(page, `Players ${stamp}`)
  await keys(page).press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('link', { name: `Players ${stamp}` })).toBeVisible()
  await expect(button(page, `More for “Players ${stamp}”`)).toBeFocused()
  await keys(page).press('Enter')
  await expect(page.getByRole('menuitem', { name: /^Delete/ })).toBeVisible()
  await keys(page).press('End')
  await keys(page).press('Enter')
  if (await dialog(page).count()) await go(page, dialog(page).getByRole('button', { name: /^Delete/ }))
  await expect(page.getByRole('link', { name: `Players ${stamp}` })).toHaveCount(0)
  await inSight(page)
})

test('a stage is moved to the end of its list and back by the keyboard alone', async ({ browser }) => {
  const page = await openBrowser(browser)
  await signIn(page, 'sponsor')
  await page.goto('/lists')
  await go(page, button(page, 'Stages and fields'))
  const stages = dialog(page).getByRole('textbox', { name: /^Stage \d+$/ })
  await expect(stages.nth(1)).toBeVisible()
  const name = await stages.first().inputValue()
  const last = (await stages.count()) - 1
  await go(page, button(page, `Move ${name} down`))
  for (let at = 1; at < last; at++) {
    await expect(stages.nth(at)).toHaveValue(name)
    await expect(button(page, `Move ${name} down`)).toBeFocused()
    await keys(page).press('Enter')
  }
  // From the end it can only go back.
  await expect(stages.nth(last)).toHaveValue(name)
  await expect(button(page, `Move ${name} up`)).toBeFocused()
  for (let at = last; at > 0; at--) await keys(page).press('Enter')
  await expect(stages.first()).toHaveValue(name)
  await expect(button(page, `Move ${name} down`)).toBeFocused()
})

test('a file is imported by the keyboard alone', async ({ browser }) => {
  const page = await openBrowser(browser)
  await signIn(page, 'sponsor')
  const { items } = (await ask(page, 'GET', '/api/v1/influencers?limit=1')) as Items
  const { id } = (await ask(page, 'POST', '/api/v1/lists', { name: `File ${stamp}` })) as { id: number }
  await page.goto(`/lists/${id}/import`)
  const file = page.locator('input[type=file]')
  const choose = (text: string) =>
    file.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  // The window in which a file is picked is the system's own.
  await tabTo(page, file)
  await choose('Name;Handle\nA;=1+1\n')
  await go(page, button(page, 'Check'))
  await expect(page.getByRole('table')).toBeVisible()
  await inSight(page)
  await tabTo(page, file, { back: true })
  await choose(`Name;Handle\nA;@${items[0]?.handle}\n`)
  await go(page, button(page, 'Check'))
  await go(page, button(page, 'Import'))
  await expect(page).toHaveURL(new RegExp(`/lists/${id}$`))
  await expect(page.getByText('1 influencer', { exact: true })).toBeVisible()
})

test('an influencer finds a campaign, reports it and applies by the keyboard alone', async ({ browser }) => {
  const page = await openBrowser(browser)
  await page.goto('/')
  await ask(page, 'POST', '/api/v1/users', { role: 'influencer', username: `keys.${stamp}`, email: `keys.${stamp}@creator.example`, password: 'a long password', name: 'Kay Board', category: 'creator', niches: ['travel'] }) // prettier-ignore
  await signIn(page, `keys.${stamp}`, 'a long password')
  const { items } = (await ask(page, 'GET', '/api/v1/campaigns?limit=1')) as Items
  const title = items[0]?.title as string
  await page.goto('/campaigns')
  await tabTo(page, page.getByRole('searchbox'))
  await keys(page).type(title)
  await expect(page).toHaveURL(/text=/)
  await expect(page.getByRole('article')).toHaveCount(1)
  await go(page, page.getByRole('link', { name: title }))
  await expect(page.getByRole('heading', { name: title })).toBeVisible()

  const menu = page.getByRole('main').getByRole('button', { name: 'More' }).first()
  await go(page, menu)
  await expect(page.getByRole('menu')).toBeVisible()
  await keys(page).press('Enter')
  await expect(field(dialog(page), 'category')).toBeFocused()
  await keys(page).press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(menu).toBeFocused()

  await go(
    page,
    page
      .getByRole('main')
      .getByRole('button', { name: /^Apply/ })
      .first(),
  )
  await tabTo(page, field(dialog(page), 'amount'))
  await write(page, '150')
  await tabTo(page, field(dialog(page), 'message'))
  await keys(page).type('I walk there anyway.')
  await go(page, dialog(page).getByRole('button', { name: /Send|Apply/ }))
  await expect(dialog(page)).toHaveCount(0)
  const sent = (await ask(page, 'GET', '/api/v1/requests')) as Items
  expect(sent.items).toHaveLength(1)

  await test.step('a package is added, saved and taken away', async () => {
    await page.goto('/account')
    await go(page, button(page, 'Add a package'))
    await expect(field(page, 'packages.0.title')).toBeFocused()
    await keys(page).type('One reel')
    await tabTo(page, field(page, 'packages.0.price'))
    await keys(page).type('200')
    await go(page, button(page, 'Save profile'))
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await inSight(page)
    await go(page, page.getByRole('button', { name: 'Remove One reel' }), 'Enter', { back: true })
    await expect(button(page, 'Add a package')).toBeFocused()
  })

  await test.step('a link to the kit is made and ended', async () => {
    await page.goto('/account')
    const links = page.locator('#kit-links')
    await go(page, links.getByRole('button', { name: 'Make a link' }))
    await tabTo(page, field(dialog(page), 'lastDay'))
    const [year, month, day] = inDays(20).split('-')
    await keys(page).type(`${day}${month}${year}`)
    await tabTo(page, field(dialog(page), 'forWhom'))
    await keys(page).type('Keys')
    await keys(page).press('Enter')
    await expect(dialog(page)).toHaveCount(0)
    await expect(links).toContainText('For Keys')
    await expect(links.getByRole('button', { name: 'Make a link' })).toBeFocused()
    await go(page, links.getByRole('button', { name: 'End the link: For Keys' }))
    await go(page, dialog(page).getByRole('button', { name: 'End' }))
    await expect(links).toContainText('ended')
    await inSight(page)
  })
})

test('an admin decides figures by the keyboard alone', async ({ browser }) => {
  const page = await openBrowser(browser)
  await signIn(page, 'admin')
  await page.goto('/admin/figures')
  const cases = page.getByRole('main').getByRole('article')
  await expect(cases.first()).toBeVisible()
  const waiting = await cases.count()
  await go(page, cases.first().getByRole('button', { name: 'Do not accept' }))
  await expect(field(page, 'reason')).toBeFocused()
  await go(page, cases.first().getByRole('button', { name: 'Cancel' }))
  await expect(cases.first().getByRole('button').first()).toBeFocused()
  await go(page, cases.first().getByRole('button', { name: 'Do not accept' }))
  await keys(page).type('The name is cut off.')
  await go(page, cases.first().getByRole('button', { name: 'Do not accept' }))
  await expect(cases).toHaveCount(waiting - 1)
  await inSight(page)
  await go(page, cases.first().getByRole('button', { name: 'Confirm the figures' }))
  await expect(cases).toHaveCount(waiting - 2)
  await inSight(page)
})

test('Tab goes through every page and out of it, always in sight', async ({ browser }) => {
  test.setTimeout(400_000)
  const [stranger, sponsor, influencer, admin] = await Promise.all([0, 1, 2, 3].map(() => openBrowser(browser))) as [Page, Page, Page, Page] // prettier-ignore
  await signIn(sponsor, 'sponsor')
  await signIn(influencer, 'influencer')
  await signIn(admin, 'admin')
  const first = async (path: string) => ((await ask(sponsor, 'GET', path)) as Items).items[0]!
  const { handle, id } = await first('/api/v1/influencers?limit=1')
  const list = (await first('/api/v1/lists?limit=1')).id
  const own = (await first('/api/v1/campaigns?scope=mine&status=open&limit=1')).id
  const links = (await ask(influencer, 'GET', '/api/v1/profile/media-kit-links')) as Items
  const kit = links.items.find(({ path }) => path)?.path as string
  const walks: [Page, string[]][] = [
    [stranger, ['/influencers', `/@${handle}`, kit, '/campaigns', '/never-again/nothing']],
    [sponsor, ['/influencers?text=food', `/influencers?campaign=${own}&text=food`, `/influencers/compare?who=${handle}&who=niamhgoes`, '/saved-searches', '/lists', `/lists/${list}`, `/lists/${list}/import`, `/memory/${id}`, `/@${handle}`, `/campaigns/${own}/matches`]],
    [influencer, ['/campaigns', '/campaigns?view=fitting', '/account', '/connect/youtube?error=access_denied']],
    [admin, ['/admin/figures', `/@${handle}`]],
  ] // prettier-ignore
  for (const [page, paths] of walks) for (const path of paths) await walk(page, path)
})
