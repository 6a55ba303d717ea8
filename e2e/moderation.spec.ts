import { expect, test } from '@playwright/test'
import { ask, field, openBrowser, press, signIn } from './people.ts'

const stamp = Date.now().toString(36)
const PASSWORD = 'a password for the browser'

test('a flag says what it will do; the person appeals; granting gives everything back', async ({
  browser,
}) => {
  const person = await openBrowser(browser, 390)
  const admin = await openBrowser(browser)
  const sponsor = await openBrowser(browser)
  const name = `Perpetua Lind ${stamp}`
  const login = `perpetua-${stamp}`

  await signIn(sponsor, 'sponsor')
  await ask(sponsor, 'POST', '/api/v1/users', { role: 'influencer', username: login, email: `${login}@example.org`, password: PASSWORD, name, category: 'creator', niches: ['food'] }) // prettier-ignore
  await signIn(person, login, PASSWORD)
  const { user } = await ask(person, 'GET', '/api/v1/session') as { user: { id: number } } // prettier-ignore
  const mine = await ask(sponsor, 'GET', '/api/v1/campaigns?scope=mine&status=open') as { items: { id: number }[] } // prettier-ignore
  const request = await ask(sponsor, 'POST', `/api/v1/campaigns/${mine.items[0]!.id}/invitations`, { influencerId: user.id, offer: { amount: { amount: 10_000, currency: 'EUR' } } }) as { id: number } // prettier-ignore
  const statusOf = async () => (await ask(sponsor, 'GET', `/api/v1/requests/${request.id}`) as { status: string }).status // prettier-ignore

  await test.step('an admin sees what the flag will do, and flags', async () => {
    await signIn(admin, 'admin')
    await admin.goto(`/admin/users?user=${user.id}`)
    await press(admin, 'Flag this user …')
    await expect(admin.getByText(/1 open request/).first()).toBeVisible()
    await field(admin, 'reason').selectOption('fake_followers')
    await field(admin, 'words').fill('The followers came over night.')
    await press(admin, 'Flag user')
    await expect(admin.getByText(`${name} is flagged`).first()).toBeVisible()
    expect(await statusOf()).toBe('frozen')
  })

  await test.step('the person is signed out, reads why, and appeals with a document', async () => {
    await signIn(person, login, PASSWORD)
    await expect(person).toHaveURL(/restricted/)
    await expect(person.getByText('The followers came over night.').first()).toBeVisible()
    await field(person, 'words').fill('A newspaper wrote about me that day.')
    await person.locator('input[type="file"]').setInputFiles({
      name: 'article.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    })
    await press(person, 'Send the appeal')
    await expect(person.getByText('Waiting for a decision')).toBeVisible()
  })

  await test.step('the only admin there is decides, and the record says so', async () => {
    await admin.goto('/admin/appeals')
    await press(admin, new RegExp(name))
    await expect(admin.getByText('A newspaper wrote about me that day.')).toBeVisible()
    await expect(admin.getByRole('link', { name: 'article.pdf' })).toBeVisible()
    await expect(admin.getByText('there is no other admin')).toBeVisible()
    await press(admin, 'Grant and end the flag')
    await expect(admin.locator('[data-field="words"]')).toContainText(/needed/i)
    await field(admin, 'words').fill('The newspaper is right.')
    await press(admin, 'Grant and end the flag')
    await expect(admin.getByText('The admin who flagged decided')).toBeVisible()
  })

  await test.step('the person is let in again, and the request goes on', async () => {
    expect(await statusOf()).toBe('open')
    await person.goto('/dashboard')
    await expect(person).toHaveURL(/dashboard/)
    await person.goto(`/requests/${request.id}`)
    await expect(person.getByRole('button', { name: /Accept/ }).first()).toBeVisible()
  })
})
