import { expect, test } from '@playwright/test'
import { agree, field, openBrowser, press, signIn } from './people.ts'

test('an influencer has reminders sent to a chat, tries it, turns it off and removes it', async ({
  browser,
}) => {
  const person = await openBrowser(browser, 390)
  await signIn(person, 'influencer')
  await person.goto('/account')
  const chat = person.locator('[data-chat-webhook]')

  await test.step('what is not the chat’s, or leads inside, is refused at the field', async () => {
    await press(chat, 'Add a chat')
    await field(chat, 'url').fill('https://example.org/hook')
    await press(chat, 'Save')
    await expect(chat.locator('[data-field="url"]')).toContainText('hooks.slack.com')
    await field(chat, 'kind').selectOption('generic')
    await field(chat, 'url').fill('https://10.0.0.1/hook')
    await press(chat, 'Save')
    await expect(chat.locator('[data-field="url"]')).toContainText('Refused: not a public address.')
  })

  await test.step('a program gets a secret, shown once', async () => {
    await field(chat, 'url').fill('https://1.1.1.1:8443/hook')
    await press(chat, 'Save')
    await expect(chat.locator('[data-secret]')).toHaveText(/^accord_[\w-]{43}$/)
    await person.reload()
    await expect(chat.getByText('https://1.1.1.1:8443/…')).toBeVisible()
    await expect(chat.locator('[data-secret]')).toHaveCount(0)
  })

  await test.step('what came of a test message is said', async () => {
    // Answered here: no test of ours writes to anybody's server.
    await person.route('**/chat-webhook/test-message', (route) =>
      route.fulfill({ json: { delivered: false, why: 'refused', status: 403 } }),
    )
    await press(chat, 'Send a test message')
    await expect(chat.locator('[aria-live]')).toContainText('the other side answered 403')
  })

  await test.step('it is turned off, stays so, and is removed', async () => {
    await chat.getByRole('switch').click()
    await expect(chat.getByRole('switch')).toBeEnabled()
    await person.reload()
    await expect(chat.getByRole('switch')).not.toBeChecked()
    await press(chat, 'Remove')
    await agree(person, 'Remove')
    await expect(chat.getByRole('button', { name: 'Add a chat' })).toBeVisible()
  })
})
