import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { agree, field, openBrowser, press, sendOffer, signIn } from './people.ts'

const stamp = Date.now().toString(36)
const PASSWORD = 'a password for the browser'

test('an owner invites a manager with a limit, who asks above it, and the owner accepts', async ({
  browser,
}) => {
  const owner = await openBrowser(browser)
  const manager = await openBrowser(browser, 390)
  const influencer = await openBrowser(browser)
  const email = `mika-${stamp}@example.org`
  await signIn(owner, 'sponsor')
  await signIn(influencer, 'influencer')

  await test.step('the owner invites by mail', async () => {
    await owner.goto('/team')
    await press(owner, 'Invite somebody')
    await field(owner, 'email').fill(email)
    await field(owner, 'spendingLimit').fill('100')
    await press(owner, 'Send invitation')
    await expect(owner.getByText(email).first()).toBeVisible()
  })

  await test.step('the invited joins by the link in the mail', async () => {
    await manager.goto(await linkIn(manager, email))
    await field(manager, 'name').fill('Mika Sand')
    await field(manager, 'username').fill(`mika-${stamp}`)
    await field(manager, 'password').fill(PASSWORD)
    await press(manager, 'Join the team')
    await expect(manager).toHaveURL(/dashboard/)
  })

  const request = await test.step('an influencer asks for more than the limit', async () => {
    const path = await openRequest(owner, influencer)
    await influencer.goto(path)
    await press(influencer, 'Make another offer')
    await sendOffer(influencer, '150', 'A little more, please.', 'Send offer')
    await expect(influencer.getByText('Waiting for').first()).toBeVisible()
    return path
  })

  await test.step('the manager may not accept that alone, and asks', async () => {
    await manager.goto(request)
    await expect(manager.getByRole('button', { name: /Accept for/ }).first()).toBeDisabled()
    await press(manager, 'Ask the owner to accept')
    await expect(manager.getByText('was asked to accept it').first()).toBeVisible()
  })

  await test.step('the owner reads who asks, and accepts', async () => {
    await owner.goto(request)
    await expect(owner.getByText('Mika Sand asks you to accept').first()).toBeVisible()
    await press(owner, /Accept for/)
    await agree(owner, 'Accept and make the deal')
    await expect(owner).toHaveURL(/\/deals\/\d+$/)
  })

  await test.step('the manager is taken out of the team, and comes back with the same account', async () => {
    await owner.goto('/team')
    await owner.getByRole('button', { name: /Mika Sand/ }).click()
    await press(owner.getByRole('dialog', { name: 'Mika Sand' }), 'Take out of the team')
    await press(owner.getByRole('dialog', { name: /^Take Mika Sand out/ }), 'Take out of the team')
    await expect(owner.getByText('Mika Sand is no longer in the team')).toBeVisible()
    await signIn(manager, email, PASSWORD)
    await expect(manager.getByRole('heading', { name: 'You are in no team' })).toBeVisible()
    await press(owner, 'Invite somebody')
    await field(owner, 'email').fill(email)
    await press(owner, 'Send invitation')
    await expect(owner.getByText(email).first()).toBeVisible()
    await manager.goto(await linkIn(manager, email))
    await press(manager, 'Join the team')
    await expect(manager).toHaveURL(/dashboard/)
  })
})

const linkIn = (page: Page, recipient: string): Promise<string> =>
  page.request.get('/api/v1/dev/mail').then(async (answer) => {
    const { items } = (await answer.json()) as { items: { recipient: string; body: string }[] }
    const mail = items.find((one) => one.recipient === recipient && one.body.includes('/join/'))
    return /\/join\/[\w-]+/.exec(mail?.body ?? '')?.[0] as string
  })

/** A new campaign of the owner's, to which the influencer is invited for 50. */
async function openRequest(owner: Page, influencer: Page): Promise<string> {
  const me = await influencer.evaluate(async () => {
    const { user } = (await (await fetch('/api/v1/session')).json()) as { user: { id: number } }
    return user.id
  })
  return owner.evaluate(async (influencerId) => {
    const send = async <T>(path: string, body: object): Promise<T> => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).json() as T
    }
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const { id } = await send<{ id: number }>('/api/v1/campaigns', {
      title: 'A small thing', brief: 'Show it.', niche: 'food', goals: '', visibility: 'private',
      budget: { amount: 100_000, currency: 'EUR' }, startDate: day(1), endDate: day(30),
    }) // prettier-ignore
    await send(`/api/v1/campaigns/${id}/moves`, { action: 'open' })
    const amount = { amount: 5000, currency: 'EUR' }
    const request = await send<{ id: number }>(`/api/v1/campaigns/${id}/invitations`, { influencerId, offer: { amount } }) // prettier-ignore
    return `/requests/${request.id}`
  }, me)
}
