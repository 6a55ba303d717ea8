import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { openBrowser, signIn } from './people.ts'

type Visit = { as: 'nobody' | 'sponsor' | 'influencer' | 'admin'; paths: string[] }

const VISITS: Visit[] = [
  { as: 'nobody', paths: ['/', '/login', '/register', '/register?role=sponsor', '/forgot-password', '/campaigns', '/campaigns/{campaign}', '/influencers', '/influencers?text=zzzzz', '/influencers/compare?who={handle}', '{influencer}', '{kit}', '/never-again/no-such-link', '{brand}', '/dev/mail', '/nowhere'] },
  { as: 'sponsor', paths: ['/dashboard', '/campaigns', '/campaigns/new', '/campaigns/{own}', '/campaigns/{own}/edit', '/campaigns/{own}/matches', '/influencers?campaign={own}', '{influencer}', '/saved-searches', '/lists', '/lists/{list}', '/lists/999999', '/lists/{list}/import', '/influencers/compare?who={handle}&who=niamhgoes&who=ronjaeats', '/memory/{influencerId}', '/requests', '/requests/{request}', '/deals', '/deals/{deal}', '/reports/2026-10', '/notices', '/reports', '/team', '/account'] },
  { as: 'influencer', paths: ['/dashboard', '/campaigns', '/campaigns?view=fitting', '/campaigns/{campaign}', '/requests', '/requests/{request}', '/deals', '/deals/{deal}', '/notices', '/reports', '/account', '{kit}', '/connect/youtube?error=access_denied'] },
  { as: 'admin', paths: ['/dashboard', '/admin/sponsors', '/admin/users', '/admin/campaigns', '/admin/requests', '/admin/reports', '/admin/appeals', '/admin/figures', '/admin/audit', '/admin/mail', '/campaigns/{campaign}', '/campaigns/{campaign}/matches', '/notices', '/reports', '/reports/2026-10?sponsor={sponsor}', '/account'] },
] // prettier-ignore

for (const { as, paths } of VISITS)
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const)
    test(`every page is sound for ${as === 'nobody' ? 'a stranger' : `the ${as}`}, ${width} wide, ${colorScheme}`, async ({
      browser,
    }) => {
      test.setTimeout(180_000)
      const page = await openBrowser(browser, width)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const complaints = listen(page)
      if (as !== 'nobody') await signIn(page, as)
      else await page.goto('/')
      const places = await placesFor(page, as)
      if (as === 'nobody') places['kit'] = await linkedKit(browser)
      // Soft: one run tells of every page that has a fault.
      for (const path of paths) {
        const address = path.replace(/\{(\w+)\}/g, (_, name: string) => String(places[name]))
        const answer = await page.goto(address, { waitUntil: 'networkidle' })
        expect.soft(answer?.status(), address).toBe(address === '/nowhere' ? 404 : 200)
        await expect.soft(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
        // Not innerWidth: on a phone that grows with what is too wide.
        const overflow = await page.evaluate((width) => document.documentElement.scrollWidth - width, width)
        expect.soft(overflow, `${address} is wider than the window`).toBeLessThanOrEqual(0)
        const text = await page.locator('body').innerText()
        expect
          .soft(text, `${address} shows a key instead of words`)
          .not.toMatch(
            /\b(app|campaigns|deals|profiles|moderation|dashboard|identity|offers|words|notices|reporting|exports|charts|lists|contacts|discovery|matching)\.[a-z]+\.\w+/,
          )
        // Not into frames: the one there is shows a mail without scripts, and axe is one.
        const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
        expect
          .soft(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            address,
          )
          .toEqual([])
      }
      expect(complaints).toEqual([])
    })

/** What the browser complains of: errors, refusals of the content security policy, and requests to anybody else. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A page that is not there is answered with 404, which the browser notes as an error; and axe, which is put into
    // every frame, is a script that the one with a mail in it refuses.
    const expected = /status of (404|401)|^Blocked script execution in '[^']*\/dev\/mail\//
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(process.env.ACCORD_URL as string) && !/^(data|blob):/.test(request.url()))
      complaints.push(`asked ${request.url()}`)
  })
  return complaints
}

/** The address of a kit that somebody sent to whoever has it. */
async function linkedKit(browser: Browser): Promise<unknown> {
  const page = await openBrowser(browser)
  await signIn(page, 'influencer')
  const { kit } = await placesFor(page, 'influencer')
  await page.context().close()
  return kit
}

/** Addresses of things that this person may see. */
const placesFor = (page: Page, as: Visit['as']): Promise<Record<string, unknown>> =>
  page.evaluate(async (as) => {
    const hasCampaigns = as === 'sponsor'
    const first = async (path: string) => {
      const answer = await fetch(path)
      return answer.ok ? ((await answer.json()) as { items: Record<string, never>[] }).items[0] : undefined
    }
    const influencer = await first('/api/v1/influencers?limit=1')
    const campaign = await first('/api/v1/campaigns?limit=1')
    return {
      campaign: campaign?.id,
      brand: `/brands/${(campaign?.sponsor as { slug: string } | undefined)?.slug}`,
      sponsor: (campaign?.sponsor as { id: number } | undefined)?.id,
      influencer: `/@${influencer?.handle}`,
      handle: influencer?.handle,
      influencerId: influencer?.id,
      list: hasCampaigns && (await first('/api/v1/lists?limit=1'))?.id,
      own: hasCampaigns && (await first('/api/v1/campaigns?scope=mine&status=open&limit=1'))?.id,
      request: (await first('/api/v1/requests?turn=mine&limit=1'))?.id,
      deal: (await first('/api/v1/deals?limit=1'))?.id,
      kit: as === 'influencer' && (await first('/api/v1/profile/media-kit-links'))?.path,
    }
  }, as)
