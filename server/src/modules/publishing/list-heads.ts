import type { PageHead } from '../../platform/http/page-head.ts'
import { campaignFeeds } from './addresses.ts'

const ABOUT =
  'Accord is the open-source, self-hosted place where sponsors and influencers find each other, negotiate and agree.'

/** Pages that are the same for everybody. */
export const landingHead: PageHead = {
  title: 'Accord',
  description: ABOUT,
  path: '/',
  kind: 'website',
  alternates: campaignFeeds(),
  data: { '@type': 'WebSite', name: 'Accord', description: ABOUT },
}

export const campaignsHead: PageHead = {
  title: 'Campaigns',
  description:
    'What brands are looking for now: open campaigns to which influencers apply with an offer of their own.',
  path: '/campaigns',
  kind: 'website',
  alternates: campaignFeeds(),
  data: { '@type': 'CollectionPage', name: 'Campaigns' },
}

export const influencersHead: PageHead = {
  title: 'Influencers',
  description: 'Influencers with their channels, followers, niches and prices, to be invited to a campaign.',
  path: '/influencers',
  kind: 'website',
  data: { '@type': 'CollectionPage', name: 'Influencers' },
}
