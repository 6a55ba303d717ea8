import { daysLater } from './calendar.ts'
import { campaignsUntil } from './campaigns.ts'
import type { Campaign } from './campaigns.ts'
import { listsUntil } from './lists.ts'
import type { DemoLists } from './lists.ts'
import type { DemoMoney } from './money.ts'
import type { Account } from './people/account.ts'
import type { Influencer } from './people/influencer.ts'
import { influencersUntil } from './people/influencers.ts'
import { activeSponsors, waitingSponsors } from './people/sponsors.ts'
import type { ActiveSponsor, Sponsor } from './people/sponsors.ts'
import { requestsUntil } from './requests/index.ts'
import type { DemoRequest } from './requests/request.ts'

export type Marketplace = {
  admin: Account
  sponsors: Sponsor[]
  influencers: Influencer[]
  campaigns: Campaign[]
  requests: DemoRequest[]
  lists: DemoLists
}

/** Everything that has happened in the fourteen months before `today`: the same each time for the same day. */
export function marketplaceUntil(today: Date, money: DemoMoney): Marketplace {
  const sponsors = activeSponsors(today)
  const influencers = influencersUntil(today)
  const campaigns = campaignsUntil(today, sponsors)
  const requests = requestsUntil(today, campaigns, influencers, money)
  return {
    admin: adminSince(daysLater(today, -480)),
    sponsors: [...sponsors, ...waitingSponsors(today)],
    influencers,
    campaigns,
    requests,
    lists: listsUntil(today, sponsors[0] as ActiveSponsor, influencers, requests),
  }
}

const adminSince = (createdAt: Date): Account => ({
  role: 'admin',
  status: 'active',
  statusReason: null,
  username: 'admin',
  email: 'admin@example.org',
  demo: true,
  displayName: 'Ada Venn',
  timeZone: 'Europe/Berlin',
  createdAt,
  verified: true,
})
