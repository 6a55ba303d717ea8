import { expect, test } from '@playwright/test'
import { ask, field, inDays, openBrowser, press, signIn } from './people.ts'

const title = `A prize that is not there ${Date.now().toString(36)}`

test('somebody reports a campaign; an admin flags it from the queue; the reporter hears of it', async ({
  browser,
}) => {
  const sponsor = await openBrowser(browser)
  const influencer = await openBrowser(browser, 390)
  const admin = await openBrowser(browser)
  await signIn(sponsor, 'sponsor')
  await signIn(influencer, 'influencer')
  await signIn(admin, 'admin')
  const { id } = (await ask(sponsor, 'POST', '/api/v1/campaigns', { title, brief: 'Win it.', niche: 'travel', budget: { amount: 100_000, currency: 'EUR' }, startDate: inDays(1), endDate: inDays(20), visibility: 'public' })) as { id: number } // prettier-ignore
  await ask(sponsor, 'POST', `/api/v1/campaigns/${id}/moves`, { action: 'open' })

  await test.step('the influencer says what is wrong, once', async () => {
    await influencer.goto(`/campaigns/${id}`)
    for (const again of [false, true]) {
      await press(influencer, 'More')
      await influencer.getByRole('menuitem', { name: 'Report' }).click()
      await field(influencer, 'category').selectOption('fraud')
      await field(influencer, 'words').fill(again ? 'And there is none.' : 'There never was a prize.')
      await press(influencer, 'Send the report')
      await expect(
        influencer.getByText(again ? 'You have reported this already' : 'Thank you for the report').first(),
      ).toBeVisible()
    }
  })

  await test.step('the admin reads the case, sees what a flag does, and puts it on', async () => {
    await admin.goto('/admin/reports')
    await admin.getByRole('link', { name: title }).click()
    await expect(admin.getByText('There never was a prize.').last()).toBeVisible()
    await press(admin, 'Flag the campaign')
    await expect(admin.getByTestId('flag-effects')).toContainText('1 campaign')
    await field(admin, 'words').fill('It promises what it has not.')
    await admin.getByRole('button', { name: 'Flag campaign', exact: true }).click()
    await expect(admin.getByText('Answered by a flag').first()).toBeVisible()
    expect(await ask(influencer, 'GET', `/api/v1/campaigns/${id}`)).toMatchObject({ code: 'not_found' })
  })

  await test.step('the reporter hears that it was acted on', async () => {
    await expect
      .poll(async () => JSON.stringify(await ask(influencer, 'GET', '/api/v1/notices')), { timeout: 20_000 })
      .toContain('report.')
    await influencer.goto('/notices')
    await expect(
      influencer.getByText('An admin looked at your report and has taken action').first(),
    ).toBeVisible()
  })
})
