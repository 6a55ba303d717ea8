import { expect, test } from '@playwright/test'
import { openBrowser, press, sendOffer, signIn } from './people.ts'

test('a sponsor sees who fits a campaign and why, and invites from there', async ({ browser }) => {
  const page = await openBrowser(browser)
  await signIn(page, 'sponsor')
  const id = await page.evaluate(async () => {
    const answer = await fetch('/api/v1/campaigns?scope=mine&status=open')
    return ((await answer.json()) as { items: { id: number }[] }).items[0]?.id
  })
  await page.goto(`/campaigns/${id}`)
  await page.getByRole('link', { name: 'Who fits' }).click()
  await expect(page).toHaveURL(`/campaigns/${id}/matches`)

  const first = page.getByRole('article').first()
  const meter = first.getByRole('meter')
  const score = Number(await meter.getAttribute('aria-valuenow'))
  // Each part is said with its points, and they add up to what the bar shows.
  const points = (await first.getByRole('listitem').filter({ hasText: / of \d+/ }).allInnerTexts()).map((text) => Number(/(\d+) of \d+$/.exec(text)?.[1])) // prettier-ignore
  expect(points).toHaveLength(6)
  expect(points.reduce((sum, one) => sum + one, 0)).toBe(score)
  const scores = await page.getByRole('meter').evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-valuenow')))) // prettier-ignore
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  await page.getByText('How the points are counted').click()
  await expect(page.getByText('Nobody can buy a place.')).toBeVisible()

  const name = await first.getByRole('heading').innerText()
  await press(first, 'Invite')
  await sendOffer(page, '180', 'You fit what we have in mind.', 'Send invitation')
  await first.getByRole('link', { name: /^Invited/ }).click()
  await expect(page).toHaveURL(/\/requests\/\d+/)
  await page.goto(`/campaigns/${id}/matches`)
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(0)
})

test('an influencer sees which campaigns fit and why, and goes to one of them', async ({ browser }) => {
  const page = await openBrowser(browser, 390)
  await signIn(page, 'influencer')
  await page.goto('/campaigns')
  await press(page, 'For you')
  await expect(page).toHaveURL(/view=fitting/)
  const scores = page.getByRole('meter')
  await expect(scores.first()).toBeVisible()
  const values = await scores.evaluateAll((all) =>
    all.map((one) => Number(one.getAttribute('aria-valuenow'))),
  )
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  const title = await page.getByRole('article').first().getByRole('heading').innerText()
  await page.getByRole('article').first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.goBack()
  await expect(scores.first()).toBeVisible()
  await press(page, 'All')
  await expect(page).toHaveURL(/\/campaigns$/)
  await expect(scores).toHaveCount(0)
})
