import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { agree, field, inDays, openBrowser, press, sendOffer, signIn } from './people.ts'

const stamp = Date.now().toString(36)
const PASSWORD = 'a password for the browser'

test('a sponsor is approved, opens a campaign, invites; both haggle; the deal commits the budget', async ({
  browser,
}) => {
  const sponsor = await openBrowser(browser)
  const admin = await openBrowser(browser)
  const influencer = await openBrowser(browser, 390)
  const company = `Kiln & Co ${stamp}`

  await test.step('a sponsor registers and waits', async () => {
    await sponsor.goto('/register?role=sponsor')
    await field(sponsor, 'username').fill(`kiln-${stamp}`)
    await field(sponsor, 'email').fill(`kiln-${stamp}@example.org`)
    await field(sponsor, 'password').fill(PASSWORD)
    await field(sponsor, 'companyName').fill(company)
    await field(sponsor, 'industry').selectOption('home')
    await press(sponsor, 'Create account')
    await expect(sponsor).toHaveURL(/restricted|login/)
    if (sponsor.url().includes('login')) await signIn(sponsor, `kiln-${stamp}`, PASSWORD)
    await expect(sponsor.getByText(/approv/i).first()).toBeVisible()
  })

  await test.step('an admin approves', async () => {
    await signIn(admin, 'admin')
    await admin.goto('/admin/sponsors')
    await admin.getByText(company, { exact: true }).first().click()
    await admin.locator('[data-approve]').first().click()
    await expect(admin.getByText(`${company} is approved`).first()).toBeVisible()
  })

  await test.step('the sponsor opens a campaign', async () => {
    await sponsor.goto('/campaigns/new')
    await field(sponsor, 'title').fill(`Bowls for a slow breakfast ${stamp}`)
    await field(sponsor, 'brief').fill('Eat from our bowls for a week, and show us the breakfasts.')
    await field(sponsor, 'niche').fill('Food')
    await field(sponsor, 'budget').fill('5000')
    await field(sponsor, 'startDate').fill(inDays(2))
    await field(sponsor, 'endDate').fill(inDays(40))
    await press(sponsor, 'Open campaign')
    await expect(sponsor).toHaveURL(/\/campaigns\/\d+$/)
  })
  const campaign = sponsor.url()

  await test.step('and invites an influencer', async () => {
    const me = await influencerHandle(influencer)
    await sponsor.goto(me)
    await press(sponsor, /^invite/i)
    await sendOffer(sponsor, '800', 'We would love to see your breakfasts.', 'Send invitation')
    await expect(sponsor).toHaveURL(/\/requests\/\d+$/)
  })
  const request = sponsor.url()

  await test.step('the influencer asks for more, on a phone', async () => {
    await influencer.goto(request)
    await press(influencer, 'Make another offer')
    await sendOffer(influencer, '1100', 'For a whole week I need a little more.', 'Send offer')
    await expect(influencer.getByText('Waiting for').first()).toBeVisible()
  })

  await test.step('the sponsor meets in the middle, and sees what changed', async () => {
    await sponsor.reload()
    await expect(sponsor.getByText('+€300').first()).toBeVisible()
    await press(sponsor, 'Make another offer')
    await sendOffer(sponsor, '950', 'Shall we meet in the middle?', 'Send offer')
  })

  await test.step('the influencer accepts, and there is a deal', async () => {
    await influencer.reload()
    await press(influencer, /Accept for/)
    await agree(influencer, 'Accept and make the deal')
    await expect(influencer).toHaveURL(/\/deals\/\d+$/)
    await expect(influencer.getByText('€950.00').first()).toBeVisible()
  })

  await test.step('the budget shows it', async () => {
    await sponsor.goto(campaign)
    await expect(sponsor.getByText('€950').first()).toBeVisible()
    await expect(sponsor.getByText('€4,050 free').first()).toBeVisible()
  })
})

test('an influencer applies and is rejected with a reason', async ({ browser }) => {
  const influencer = await openBrowser(browser)
  const sponsor = await openBrowser(browser)
  await signIn(sponsor, 'sponsor')
  const open = await sponsor.evaluate(async () => {
    const answer = await fetch('/api/v1/campaigns?scope=mine&status=open&visibility=public')
    return ((await answer.json()) as { items: { id: number }[] }).items.map(({ id }) => id)
  })

  await influencer.goto('/register?role=influencer')
  await field(influencer, 'username').fill(`mara-${stamp}`)
  await field(influencer, 'email').fill(`mara-${stamp}@example.org`)
  await field(influencer, 'password').fill(PASSWORD)
  await field(influencer, 'name').fill('Mara Lind')
  await field(influencer, 'category').selectOption('creator')
  await field(influencer, 'niches').fill('food,')
  await field(influencer, 'reach').fill('1200')
  await press(influencer, 'Create account')
  await expect(influencer).toHaveURL(/dashboard|login/)
  if (influencer.url().includes('login')) await signIn(influencer, `mara-${stamp}`, PASSWORD)

  await influencer.goto(`/campaigns/${open[0]}`)
  await press(influencer, /^apply/i)
  await sendOffer(influencer, '400', 'I bake on Sundays.', 'Send application')
  await expect(influencer).toHaveURL(/\/requests\/\d+$/)
  const request = influencer.url()

  await sponsor.goto('/requests')
  await expect(sponsor.getByText('Mara Lind').first()).toBeVisible()
  await sponsor.goto(request)
  await press(sponsor, 'Reject')
  await agree(sponsor, 'Reject', 'We have found somebody already.')
  await expect(sponsor.getByText('We have found somebody already.').first()).toBeVisible()

  await influencer.reload()
  await expect(influencer.getByText('We have found somebody already.').first()).toBeVisible()
})

test('a message is kept when the network fails, and sent when it is back', async ({ browser }) => {
  const page = await openBrowser(browser)
  await signIn(page, 'influencer')
  await page.goto('/requests')
  await page.locator('[data-row]').first().click()
  await expect(page).toHaveURL(/\/requests\/\d+$/)
  await field(page, 'body').fill('Are you still there?')
  await page.context().setOffline(true)
  await press(page, 'Send')
  await expect(page.getByText('No connection').first()).toBeVisible()
  await expect(field(page, 'body')).toHaveValue('Are you still there?')
  await page.context().setOffline(false)
  await press(page, 'Send')
  await expect(page.getByText('Are you still there?').first()).toBeVisible()
  await expect(field(page, 'body')).toHaveValue('')
})

/** The demo's influencer, signed in on this browser; answers the address of their public page. */
async function influencerHandle(page: Page): Promise<string> {
  await signIn(page, 'influencer')
  return page.evaluate(async () => {
    const answer = await fetch('/api/v1/session')
    return ((await answer.json()) as { user: { profilePath: string } }).user.profilePath
  })
}
