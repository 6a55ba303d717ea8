import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Niche, Slug } from '@accord/contract'
import { configuredUrl } from '../../platform/http/address.ts'
import { sendSharedText } from '../../platform/http/shared.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { notFound } from '../../platform/problem.ts'
import { EMBED_POLICY, embedPage } from './embed-page.ts'
import { brandPage, openCampaigns } from './store.ts'

const EmbedQuery = z.strictObject({
  sponsor: Slug.optional(),
  niche: Niche.optional(),
  limit: z.coerce.number().int().min(1).max(20).default(6),
  theme: z.enum(['light', 'dark']).optional(),
  lang: z.enum(['en', 'de']).default('en'),
})
type EmbedQuery = z.infer<typeof EmbedQuery>

/** The tables that the page is made from. */
const SHOWS = ['campaigns', 'sponsors', 'users'] as const

/** What other sites put into theirs: a script that makes a frame, and the page in the frame. Nobody is recognized. */
export function embedRoutes(http: Http, { db, configuration, shared }: Platform): void {
  const home = configuredUrl(configuration)

  let script: Promise<Buffer> | undefined
  http.get(
    '/embed/campaigns.js',
    { access: 'installation.read', identifies: false, schema: { hide: true } },
    async (_, reply) => {
      script ??= readFile(join(import.meta.dirname, 'widget.js'))
      return reply
        .header('cache-control', 'public, max-age=3600')
        .header('cross-origin-resource-policy', 'cross-origin')
        .type('text/javascript; charset=utf-8')
        .send(await script)
    },
  )

  http.get(
    '/embed/campaigns',
    { access: 'campaign.browse', identifies: false, schema: { hide: true, querystring: EmbedQuery } },
    (request, reply) => {
      const { query } = request
      void reply
        .removeHeader('x-frame-options')
        .header('content-security-policy', EMBED_POLICY)
        .header('cross-origin-resource-policy', 'cross-origin')
      const about = { key: `embed:${JSON.stringify(query)}`, shows: SHOWS, type: 'text/html; charset=utf-8', seconds: 60 } // prettier-ignore
      return sendSharedText(shared, request, reply, about, () => page(query))
    },
  )

  async function page({ sponsor, niche, limit, theme, lang }: EmbedQuery): Promise<string> {
    const brand = sponsor === undefined ? undefined : await brandPage(db, sponsor)
    if (sponsor !== undefined && brand?.status !== 'active') throw notFound('sponsor')
    const campaigns = await openCampaigns(db, { niche, sponsor, limit })
    return embedPage({
      brand: brand ? { name: brand.company_name, slug: brand.slug, logo: brand.logo } : null,
      campaigns,
      lang,
      theme: theme ?? null,
      home,
    })
  }
}
