import { shownWord } from './words.ts'

/** Where the feeds are, as pages announce them. */
export function campaignFeeds(niche?: string) {
  const name = niche === undefined ? 'Open campaigns' : `Open campaigns: ${shownWord(niche)}`
  return [
    { type: 'application/rss+xml', title: name, path: feedPath('xml', niche) },
    { type: 'application/feed+json', title: name, path: feedPath('json', niche) },
  ]
}

export const feedPath = (form: 'xml' | 'json', niche?: string): string =>
  `/feeds/campaigns.${form}${niche === undefined ? '' : `?niche=${encodeURIComponent(niche)}`}`
