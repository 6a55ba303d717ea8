import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { agree, ask, field, inDays, openBrowser, press, signIn } from './people.ts'

const stamp = Date.now().toString(36)
const dialog = (page: Page) => page.locator('dialog[open]')
type People = { items: { id: number; handle: string; name: string }[] }

test('a sponsor lists two influencers, remembers them, and invites both to a campaign', async ({
  browser,
}) => {
  const sponsor = await openBrowser(browser)
  await signIn(sponsor, 'sponsor')
  const name = `Autumn ${stamp}`
  const title = `Walks in the rain ${stamp}`
  await newCampaign(sponsor, title)
  // Two whom the demo's team knows nothing about yet.
  const { items } = (await ask(sponsor, 'GET', '/api/v1/influencers?sort=newest&limit=60')) as People
  const people: People['items'] = []
  for (const one of items) {
    const memory = (await ask(sponsor, 'GET', `/api/v1/memory/${one.id}`)) as { version: number; lists: [] }
    if (memory.version === 0 && memory.lists.length === 0 && people.length < 2) people.push(one)
  }
  const [first, second] = people as [People['items'][0], People['items'][0]]

  await test.step('adds one to a new list, the other to the same', async () => {
    await sponsor.goto(`/@${first.handle}`)
    await press(sponsor, 'Add to list')
    await field(dialog(sponsor), 'new-list').fill(name)
    await press(dialog(sponsor), 'Create and add')
    await expect(sponsor.getByText(`Added to ${name}`)).toBeVisible()
    await sponsor.goto(`/@${second.handle}`)
    await press(sponsor, 'Add to list')
    await press(dialog(sponsor), new RegExp(name))
    await expect(sponsor.getByText(`Added to ${name}`)).toBeVisible()
  })

  await test.step('sets a stage and writes a note', async () => {
    await field(sponsor, 'stage').selectOption({ label: 'In talks' })
    await field(sponsor, 'tags').fill('Rain,')
    await sponsor.getByRole('link', { name: /Notes and history/ }).click()
    await field(sponsor, 'body').fill('Has a boat.')
    await press(sponsor, 'Add note')
    await expect(sponsor.getByRole('article').getByText('Has a boat.')).toBeVisible()
    await sponsor.reload()
    await expect(field(sponsor, 'stage').locator('option:checked')).toHaveText('In talks')
    await expect(sponsor.getByText('rain', { exact: true })).toBeVisible()
  })

  await test.step('finds the list by its stage, and takes somebody out and back in', async () => {
    await sponsor.goto('/lists')
    await sponsor.getByRole('link', { name: new RegExp(name) }).click()
    await expect(sponsor.getByText('2 influencers')).toBeVisible()
    await sponsor.getByLabel('Stage', { exact: true }).selectOption({ label: 'In talks' })
    await expect(sponsor.getByRole('link', { name: first.name, exact: true })).toHaveCount(0)
    await sponsor.getByLabel(`Choose ${second.name}`).check()
    await press(sponsor, 'Take out')
    await expect(sponsor.getByText('1 influencer', { exact: true })).toBeVisible()
    await press(sponsor, 'Undo')
    await expect(sponsor.getByText('2 influencers')).toBeVisible()
  })

  await test.step('invites both with words for each, takes it back, and sends it after all', async () => {
    const begin = async () => {
      await sponsor.getByLabel('Choose all shown').check()
      await sponsor.getByRole('button', { name: 'Invite', exact: true }).click()
      await field(dialog(sponsor), 'campaign').selectOption({ label: title })
      await field(dialog(sponsor), 'amount').fill('120')
      await field(dialog(sponsor), 'message').fill('Dear {name}, walk with us for {nobody}.')
      await press(dialog(sponsor), 'Preview')
      await expect(dialog(sponsor).getByText('Only these may stand in braces')).toBeVisible()
      await field(dialog(sponsor), 'message').fill('Dear {name}, walk with us for {campaign}.')
      await press(dialog(sponsor), 'Preview')
      for (const one of people)
        await expect(dialog(sponsor).getByText(`Dear ${one.name}, walk with us for ${title}.`)).toBeVisible()
      await press(dialog(sponsor), 'Invite 2')
      await expect(sponsor.getByText(/2 will be invited in \d+ s/)).toBeVisible()
    }
    await sponsor.getByRole('button', { name: 'Clear filters' }).first().click()
    await begin()
    await sponsor.getByRole('main').getByRole('button', { name: 'Undo' }).first().click()
    await expect(sponsor.getByText('Taken back, nobody was invited')).toBeVisible()
    await begin()
    await expect(sponsor.getByText('2 invited')).toBeVisible({ timeout: 60_000 })
    const requests = (await ask(
      sponsor,
      'GET',
      `/api/v1/requests?text=${encodeURIComponent(title)}`,
    )) as People
    expect(requests.items.length).toBe(2)
  })

  await test.step('does not contact one any more, deletes the list, and brings it back', async () => {
    await sponsor.goto(`/memory/${first.id}`)
    await press(sponsor, 'Do not contact')
    await agree(sponsor, 'Do not contact', 'They asked us not to.')
    await expect(sponsor.getByText('They asked us not to.')).toBeVisible()
    await sponsor.goto('/lists')
    await sponsor.getByRole('link', { name: new RegExp(name) }).click()
    await press(sponsor, 'Delete list')
    await agree(sponsor, 'Delete list')
    await expect(sponsor).toHaveURL(/\/lists$/)
    await press(sponsor, 'Undo')
    await expect(sponsor.getByRole('heading', { name })).toBeVisible()
    await expect(sponsor.getByText('Do not contact')).toBeVisible()
  })
})

test('a file with ten kinds of faults is imported once they are mended', async ({ browser }) => {
  const sponsor = await openBrowser(browser)
  await signIn(sponsor, 'sponsor')
  const { items } = (await ask(sponsor, 'GET', '/api/v1/influencers?sort=newest&limit=2')) as People
  const [first, second] = items as [People['items'][0], People['items'][0]]
  const { id } = (await ask(sponsor, 'POST', '/api/v1/lists', { name: `From a file ${stamp}` })) as {
    id: number
  }
  const head = 'Name;Handle;E-Mail;Platform;Account'
  const good = [
    `${first.name};@${first.handle};;;`,
    `${second.name};${second.handle};;;`,
    `Ana;;ana-${stamp}@example.net;;`,
  ]
  const bad = [
    '=1+1;anybody;;;',
    'Handle;not a handle;;;',
    'Mail;;no address;;',
    'Platform;;;myspace;someone',
    'Account;;;;someone',
    'Nothing;;;;',
    `Nobody;nobody-${stamp};;;`,
    `Again;${first.handle};;;`,
    `Ana again;;ANA-${stamp}@example.net;;`,
    `Long;;${'x'.repeat(201)}@example.net;;`,
  ]
  const choose = (lines: string[]) =>
    sponsor.locator('input[type=file]').setInputFiles({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\ufeff${[head, ...lines].join('\n')}\n`, 'utf16le'),
    })

  await sponsor.goto(`/lists/${id}`)
  await sponsor.getByRole('link', { name: 'Import' }).click()
  await choose([...good, ...bad])
  await press(sponsor, 'Check')
  await expect(sponsor.getByText('10 problems')).toBeVisible()
  for (const row of [5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    await expect(sponsor.getByRole('cell', { name: String(row), exact: true })).toBeVisible()
  await expect(sponsor.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0)

  await choose(good)
  await expect(sponsor.getByRole('table')).toHaveCount(0)
  await press(sponsor, 'Check')
  await sponsor.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(sponsor.getByText('2 added, 1 new contacts')).toBeVisible()
  await expect(sponsor.getByText('2 influencers')).toBeVisible()
  await expect(sponsor.getByText(`ana-${stamp}@example.net`)).toBeVisible()
})

async function newCampaign(page: Page, title: string): Promise<void> {
  const { id } = (await ask(page, 'POST', '/api/v1/campaigns', {
    title, brief: 'Walk, and tell.', niche: 'outdoors', goals: '', visibility: 'private',
    budget: { amount: 100_000, currency: 'EUR' }, startDate: inDays(1), endDate: inDays(30),
  })) as { id: number } // prettier-ignore
  await ask(page, 'POST', `/api/v1/campaigns/${id}/moves`, { action: 'open' })
}
