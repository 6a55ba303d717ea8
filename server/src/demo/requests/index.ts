import type { Campaign } from '../campaigns.ts'
import { daysLater, later } from '../calendar.ts'
import type { DemoMoney } from '../money.ts'
import type { Influencer } from '../people/influencer.ts'
import { between, chance, randomFor } from '../random.ts'
import type { Random } from '../random.ts'
import { castFor, suitable } from './cast.ts'
import type { Casting } from './cast.ts'
import { dealFrom } from './deal.ts'
import { haggle } from './haggle.ts'
import { momentsOf, placed, windowOf } from './place.ts'
import { createdAt, latestOffer } from './request.ts'
import type { DemoRequest, Fate } from './request.ts'
import { scopeFor } from './scope.ts'
import { scriptOf } from './script.ts'
import { speaker } from './speak.ts'
import type { Speaker } from './speak.ts'
import { wishedFor } from './wishes.ts'

export const REQUESTS = 400

/** Every request with its offers, its conversation and perhaps its deal, the oldest first. */
export function requestsUntil(
  today: Date,
  campaigns: Campaign[],
  influencers: Influencer[],
  money: DemoMoney,
): DemoRequest[] {
  const random = randomFor('requests')
  const speak = speaker(random, money.text)
  const free = influencers.filter(({ flag, demo }) => !flag && !demo)
  const requests: DemoRequest[] = []
  const met = new Set<string>()
  const enact = (casting: Casting): boolean => {
    const pair = `${casting.campaign.title} ${casting.influencer.handle}`
    const request = met.has(pair) ? null : requestFrom(random, speak, casting, today)
    if (!request) return false
    met.add(pair)
    return requests.push(request) > 0
  }

  const affordable = (campaign: Campaign) =>
    suitable(random, campaign, free, today).filter(
      (one) => scopeFor(random, one, ceilingOf(campaign)) !== null,
    )
  for (const casting of wishedFor(campaigns, influencers, affordable)) enact(casting)

  const running = campaigns.filter(({ status }) => status !== 'draft')
  const queues = running.map((campaign) => castFor(random, campaign, free, today))
  const boredom = running.map(({ endedAt, flaggedAt }) =>
    flaggedAt ? 1 : between(random, 0, endedAt ? 0.2 : 0.8),
  )
  // One for each campaign in turn, so that none is left alone and the popular niches go on longest.
  for (let turn = 0; requests.length < REQUESTS && turn < 100 * REQUESTS; turn++) {
    const queue = queues[turn % queues.length] as Casting[]
    // Some campaigns bore people more than others.
    if (chance(random, boredom[turn % queues.length] ?? 0)) continue
    while (queue.length > 0 && !enact(queue.shift() as Casting));
  }
  tellBudgetShort(requests, today)
  return requests.sort((a, b) => createdAt(a).getTime() - createdAt(b).getTime())
}

// No single person is to take much more than a third of a budget.
const ceilingOf = ({ budget }: Campaign): number => (budget ?? 0) * 0.32

/** One request, or null where the budget is too small for this person. */
function requestFrom(random: Random, speak: Speaker, { campaign, influencer, fate }: Casting, today: Date): DemoRequest | null {
  const left = (campaign.budget ?? 0) * 0.97 - campaign.committed
  const accepted = fate.status === 'accepted' ? scopeFor(random, influencer, Math.min(ceilingOf(campaign), left / 1.4)) : null
  const scope = accepted ?? scopeFor(random, influencer, ceilingOf(campaign))
  if (!scope) return null
  const rejected: Fate = { ...fate, status: 'rejected' }
  const request = written(random, speak, { campaign, influencer, fate: fate.status === 'accepted' && !accepted ? rejected : fate }, scope, today)
  if (request.deal && request.deal.status !== 'cancelled') campaign.committed += latestOffer(request).euros
  return request
} // prettier-ignore

function written(
  random: Random,
  speak: Speaker,
  { campaign, influencer, fate }: Casting,
  scope: NonNullable<ReturnType<typeof scopeFor>>,
  today: Date,
): DemoRequest {
  const talk = { campaign, influencer }
  const bids = haggle(random, influencer, scope, fate.kind, fate.offers)
  const messages = bids.map(({ side, change, euros }) =>
    change === null ? speak.open(talk, side) : speak.counter(talk, side, change, euros),
  )
  const steps = scriptOf(random, speak, talk, fate, bids)
  const moments = momentsOf(random, steps, fate, windowOf(campaign, influencer, today, fate.status === 'cancelled'))
  const { entries, offers } = placed(random, steps, moments, { campaign, fate, messages, today })
  const end = entries.at(-1)
  const request: DemoRequest = { kind: fate.kind, ...talk, status: fate.status, endedReason: null, offers, entries, deal: null }
  if (end?.kind !== 'state' || end.happened === 'opened') return request
  if (fate.status === 'accepted' && end.side) {
    const { deal, entries: afterwards } = dealFrom(random, speak, talk, { at: end.at, by: end.side, status: fate.deal }, today)
    return { ...request, deal, entries: [...entries, ...afterwards] }
  }
  return { ...request, endedReason: end.body || null }
} // prettier-ignore

/** Where a deal left too little for an offer that was on the table already, the conversation says so. */
function tellBudgetShort(requests: DemoRequest[], today: Date): void {
  for (const request of requests) {
    const { campaign, status, entries } = request
    const offer = latestOffer(request)
    if (status !== 'open' || offer.euros <= (campaign.budget ?? 0) - campaign.committed) continue
    const deals = requests.flatMap((other) =>
      other.campaign === campaign && other.deal ? [other.deal.acceptedAt] : [],
    )
    const at = later(deals.sort((a, b) => a.getTime() - b.getTime()).at(-1) ?? today, 40_000)
    if (at <= offer.at || at > daysLater(today, -0.05)) continue
    entries.push({ kind: 'state', side: null, happened: 'budget_short', body: '', at })
    entries.sort((a, b) => a.at.getTime() - b.at.getTime())
  }
}
