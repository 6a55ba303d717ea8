import { z } from 'zod'
import { Niche } from '@accord/contract'
import { configuredUrl } from '../../platform/http/address.ts'
import { sendSharedText } from '../../platform/http/shared.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { FEED_LENGTH, jsonFeed, rssFeed } from './feed.ts'
import { robotsText } from './robots.ts'
import { sitemapIndex, sitemapPart } from './sitemap.ts'
import { openCampaigns } from './store.ts'

/** The tables that feeds are made from. */
export const FEED_SHOWS = ['campaigns', 'sponsors'] as const

/** What programs read that come from outside: search engines, feed readers. */
export function publishingRoutes(http: Http, { db, configuration, shared }: Platform): void {
  const home = configuredUrl(configuration)
  const options = { access: 'installation.read', schema: { hide: true } } as const

  http.get('/robots.txt', options, (_, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(robotsText(home)),
  )

  const index = sitemapIndex(db, home)
  http.get('/sitemap.xml', options, async (_, reply) => {
    const text = await index()
    return reply.header('cache-control', 'public, max-age=3600').type('application/xml; charset=utf-8').send(text) // prettier-ignore
  })

  http.get('/sitemaps/:name', options, async (request, reply) => {
    const part = await sitemapPart(db, home, (request.params as { name: string }).name)
    return reply.header('cache-control', 'public, max-age=3600').type('application/xml; charset=utf-8').send(part) // prettier-ignore
  })

  const FeedQuery = z.strictObject({ niche: Niche.optional() })
  const feed = async (niche: string | undefined) => ({
    campaigns: await openCampaigns(db, { niche, limit: FEED_LENGTH }),
    niche,
    home,
  })

  http.get(
    '/feeds/campaigns.xml',
    { access: 'campaign.browse', schema: { hide: true, querystring: FeedQuery } },
    (request, reply) => {
      const { niche } = request.query
      const about = { key: `rss:${niche ?? ''}`, shows: FEED_SHOWS, type: 'application/rss+xml; charset=utf-8', seconds: 300 } // prettier-ignore
      return sendSharedText(shared, request, reply, about, async () => rssFeed(await feed(niche)))
    },
  )

  http.get(
    '/feeds/campaigns.json',
    { access: 'campaign.browse', schema: { hide: true, querystring: FeedQuery } },
    (request, reply) => {
      const { niche } = request.query
      const about = { key: `json-feed:${niche ?? ''}`, shows: FEED_SHOWS, type: 'application/feed+json; charset=utf-8', seconds: 300 } // prettier-ignore
      return sendSharedText(shared, request, reply, about, async () => JSON.stringify(jsonFeed(await feed(niche)))) // prettier-ignore
    },
  )
}
