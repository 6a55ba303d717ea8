import { amountText } from '@accord/contract'
import type { Currency } from '@accord/contract'
import { shortened } from '../../platform/http/page-head.ts'
import { pictureUrl } from '../../platform/pictures.ts'
import { feedPath } from './addresses.ts'
import type { OpenCampaignRow } from './store.ts'
import { dayText, shownWord } from './words.ts'
import { escapeXml, XML } from './xml.ts'

/** How many a feed has: the newest, as readers ask often enough not to miss one. */
export const FEED_LENGTH = 50
const SUMMARY = 600

type Feed = { campaigns: OpenCampaignRow[]; niche: string | undefined; home: string }

/** RSS 2.0. */
export function rssFeed({ campaigns, niche, home }: Feed): string {
  const newest = campaigns[0]?.opened_at
  const items = campaigns.map((row) => {
    const link = `${home}/campaigns/${row.id}`
    return [
      '<item>',
      `<title>${escapeXml(row.title)}</title>`,
      `<link>${escapeXml(link)}</link>`,
      `<guid isPermaLink="true">${escapeXml(link)}</guid>`,
      `<pubDate>${openedAt(row).toUTCString()}</pubDate>`,
      ...(row.niche ? [`<category>${escapeXml(shownWord(row.niche))}</category>`] : []),
      `<dc:creator>${escapeXml(row.company_name)}</dc:creator>`,
      `<description>${escapeXml(`${facts(row)} ${shortened(row.brief, SUMMARY)}`)}</description>`,
      '</item>',
    ].join('')
  })
  return [
    `${XML}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>`,
    `<title>${escapeXml(titleOf(niche))}</title>`,
    `<link>${escapeXml(listUrl(home, niche))}</link>`,
    `<description>${ABOUT}</description>`,
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(home + feedPath('xml', niche))}"/>`,
    ...(newest ? [`<lastBuildDate>${newest.toUTCString()}</lastBuildDate>`] : []),
    '<ttl>30</ttl>',
    ...items,
    '</channel></rss>',
    '',
  ].join('\n')
}

/** JSON Feed 1.1, with the terms of each campaign under `_accord`. */
export const jsonFeed = ({ campaigns, niche, home }: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: titleOf(niche),
  description: ABOUT,
  home_page_url: listUrl(home, niche),
  feed_url: home + feedPath('json', niche),
  items: campaigns.map((row) => ({
    id: `${home}/campaigns/${row.id}`,
    url: `${home}/campaigns/${row.id}`,
    title: row.title,
    summary: facts(row),
    content_text: shortened(row.brief, SUMMARY),
    date_published: openedAt(row).toISOString(),
    date_modified: row.updated_at.toISOString(),
    ...(row.logo ? { image: home + pictureUrl(row.logo) } : {}),
    authors: [{ name: row.company_name, url: `${home}/brands/${row.slug}` }],
    tags: row.niche ? [shownWord(row.niche)] : [],
    _accord: {
      budget: row.budget === null ? null : { amount: row.budget, currency: row.currency },
      applicationDeadline: row.application_deadline,
      startDate: row.start_date,
      endDate: row.end_date,
    },
  })),
})

const ABOUT = 'What brands are looking for now; influencers apply with an offer of their own.'

const titleOf = (niche: string | undefined): string =>
  niche === undefined ? 'Open campaigns · Accord' : `Open campaigns: ${shownWord(niche)} · Accord`

const listUrl = (home: string, niche: string | undefined): string =>
  `${home}/campaigns${niche === undefined ? '' : `?niche=${encodeURIComponent(niche)}`}`

const openedAt = ({ opened_at }: OpenCampaignRow): Date => opened_at as Date

/** "Kornblume, budget 5,000 EUR, apply until 3 Dec 2026." */
function facts({ company_name, budget, currency, application_deadline }: OpenCampaignRow): string {
  const parts = [
    company_name,
    ...(budget === null ? [] : [`budget ${amountText({ amount: budget, currency: currency as Currency })}`]),
    ...(application_deadline ? [`apply until ${dayText(application_deadline)}`] : []),
  ]
  return `${parts.join(', ')}.`
}
