import { atWakingHour, daysLater } from './calendar.ts'
import type { Influencer } from './people/influencer.ts'
import type { ActiveSponsor } from './people/sponsors.ts'
import { between, chance, pick, randomFor, shuffled, whole } from './random.ts'
import type { DemoRequest } from './requests/request.ts'

export type DemoList = { name: string; members: Influencer[]; at: Date }
export type DemoMemory = {
  influencer: Influencer
  stage: 'to_contact' | 'contacted' | 'in_talks' | 'working_together' | 'not_now'
  tags: string[]
  size: number | null
  parcel: string | null
  notes: { body: string; at: Date }[]
  avoid: { reason: string; at: Date } | null
}
/** A search that is kept, with who came to fit it lately. */
export type DemoSearch = {
  name: string
  query: Record<string, string | string[]>
  found: Influencer[]
  at: Date
}
/** What the team of the demo account `sponsor` keeps beside its requests. */
export type DemoLists = {
  sponsor: ActiveSponsor
  lists: DemoList[]
  memories: DemoMemory[]
  searches: DemoSearch[]
}

const PARCELS = ['Post office', 'Locker', 'To the door']
const TAGS = ['answers quickly', 'writes well', 'winter', 'with a dog', 'repairs things', 'good on camera']
const NOTES = [
  'Met at the trade fair in Oslo. Would rather test one thing for a month than five for a day.',
  'Sends the raw pictures without being asked. The repair room loves them.',
  'On tour until the end of next month, write after that.',
  'Asked for a smaller hip belt. Told the workshop.',
  'Comments under the last film were all about the zip. Worth a second one about mending it.',
  'Knows the cabins in the north better than we do. Ask before the winter campaign.',
]
const AVOID = 'Works with another pack maker until next summer and asked us to wait.'

export function listsUntil(
  today: Date,
  sponsor: ActiveSponsor,
  influencers: Influencer[],
  requests: DemoRequest[],
): DemoLists {
  const random = randomFor('lists')
  const ours = requests.filter((one) => one.campaign.sponsor === sponsor)
  const known = new Map(ours.map((one) => [one.influencer, one]))
  const free = influencers.filter((one) => one.flag === null && one.status === 'active')
  const partners = free.filter((one) => known.get(one)?.deal?.status === 'completed')
  const outside = shuffled(random, free.filter(({ niches }) => niches.includes('outdoors'))).slice(0, 14) // prettier-ignore
  const small = shuffled(random, free.filter(({ followers, country }) => followers < 40_000 && ['NO', 'SE', 'DK', 'DE'].includes(country))).slice(0, 9) // prettier-ignore
  const ago = (days: number) => atWakingHour(daysLater(today, -days))
  const lists = [
    { name: 'Have worked with us', members: partners.slice(0, 12), at: ago(70) },
    { name: 'Winter in the north', members: outside, at: ago(24) },
    { name: 'Small and near', members: small, at: ago(6) },
  ].filter(({ members }) => members.length > 0)
  const everybody = [...new Set(lists.flatMap(({ members }) => members))]
  const avoided = everybody.find((one) => !known.has(one))
  const newest = free.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
  const searches = [
    { name: 'Small ones in Germany', query: { country: 'DE', maxFollowers: '40000' }, found: [], at: ago(31) },
    { name: 'Outdoors in the north', query: { niche: 'outdoors', country: ['NO', 'SE', 'DK', 'FI'] }, found: newest.filter(({ niches, country }) => niches.includes('outdoors') && ['NO', 'SE', 'DK', 'FI'].includes(country)).slice(0, 2), at: ago(24) },
    { name: 'Travels and films', query: { niche: 'travel', platform: 'youtube' }, found: newest.filter(({ niches, channels }) => niches.includes('travel') && channels.some(({ platform }) => platform === 'youtube')).slice(0, 3), at: ago(9) },
  ] // prettier-ignore
  return { sponsor, lists, memories: everybody.map(remember), searches }

  function remember(influencer: Influencer): DemoMemory {
    const notes = chance(random, 0.45) ? whole(random, 1, 2) : 0
    return {
      influencer,
      stage: influencer === avoided ? 'not_now' : stageOf(known.get(influencer)),
      tags: [...new Set(Array.from({ length: whole(random, 0, 2) }, () => pick(random, TAGS)))],
      size: chance(random, 0.5) ? whole(random, 36, 46) : null,
      parcel: chance(random, 0.4) ? pick(random, PARCELS) : null,
      notes: Array.from({ length: notes }, () => ({
        body: pick(random, NOTES),
        at: ago(between(random, 1, 60)),
      })),
      avoid: influencer === avoided ? { reason: AVOID, at: ago(12) } : null,
    }
  }
}

function stageOf(request: DemoRequest | undefined): DemoMemory['stage'] {
  if (!request) return 'to_contact'
  if (request.deal) return request.deal.status === 'cancelled' ? 'not_now' : 'working_together'
  return request.status === 'open' ? 'in_talks' : request.status === 'rejected' ? 'not_now' : 'contacted'
}

export const PARCEL_CHOICES = PARCELS
