import { expect, test } from '@playwright/test'
import { ask, field, openBrowser, press, signIn } from './people.ts'

const stamp = Date.now().toString(36)
const PASSWORD = 'a password for the browser'

test('a person asks for deletion and takes it back; an admin deletes another, whose request reads on', async ({
  browser,
}) => {
  const person = await openBrowser(browser, 390)
  const admin = await openBrowser(browser)
  const sponsor = await openBrowser(browser)
  const name = `Odile Quince ${stamp}`

  await test.step('somebody registers, and applies to a campaign', async () => {
    await signIn(sponsor, 'sponsor')
    await person.goto('/login')
    await ask(person, 'POST', '/api/v1/users', { role: 'influencer', username: `odile-${stamp}`, email: `odile-${stamp}@example.org`, password: PASSWORD, name, category: 'creator', niches: ['food'] }) // prettier-ignore
    await signIn(person, `odile-${stamp}`, PASSWORD)
  })
  const mine = (await ask(sponsor, 'GET', '/api/v1/campaigns?scope=mine&status=open')) as {
    items: { id: number }[]
  }
  const { user } = (await ask(person, 'GET', '/api/v1/session')) as { user: { id: number } }
  const request = (await ask(sponsor, 'POST', `/api/v1/campaigns/${mine.items[0]!.id}/invitations`, {
    influencerId: user.id,
    offer: { amount: { amount: 10_000, currency: 'EUR' }, message: 'A small thing.' },
  })) as { id: number }

  await test.step('asks for the account to be deleted, with a wrong password first, and takes it back', async () => {
    await person.goto('/account')
    await press(person, 'Delete my account …')
    const section = person.locator('[data-own-deletion]')
    await expect(section.getByText('1 request under way is cancelled')).toBeVisible()
    await field(section, 'password').fill('not the password')
    await press(section, 'Delete my account')
    await expect(section.locator('[data-field="password"]')).toContainText(/password/i)
    await field(section, 'password').fill(PASSWORD)
    await press(section, 'Delete my account')
    await expect(section.getByText(/will be deleted on/)).toBeVisible()
    await person.reload()
    await press(section, 'Keep my account')
    await expect(section.getByRole('button', { name: 'Delete my account …' })).toBeVisible()
  })

  await test.step('an admin looks at what deleting would do, and does it', async () => {
    await signIn(admin, 'admin')
    await admin.goto(`/admin/users?user=${user.id}`)
    await press(admin, 'Delete this user …')
    await expect(admin.locator('[data-deletion-preview]')).toContainText('1 request under way is cancelled')
    await press(admin.locator('[data-deletion-preview]'), 'Delete user')
    // The question lies over the panel, which is a window too and has a button of the same name.
    await press(admin.getByRole('dialog', { name: `Delete ${name}?` }), 'Delete user')
    await expect(admin.getByText(`${name} was deleted`).first()).toBeVisible()
  })

  await test.step('the sponsor’s request is of a former user, and says why it ended', async () => {
    await sponsor.goto(`/requests/${request.id}`)
    await expect(sponsor.getByRole('heading', { name: 'Former user' })).toBeVisible()
    await expect(sponsor.getByText('The account of the other side was deleted.').first()).toBeVisible()
    await expect(sponsor.getByText(name)).toHaveCount(0)
    await person.goto('/account')
    await expect(person).toHaveURL(/login/)
  })
})
