import { otherSide } from '@accord/contract'
import type { RequestKind, Side } from '@accord/contract'
import type { Influencer } from '../people/influencer.ts'
import { asPeopleSay } from '../money.ts'
import { between, chance, weighted } from '../random.ts'
import type { Random } from '../random.ts'
import type { Change } from '../words/counters.ts'
import { changed, worth } from './scope.ts'
import type { Scope } from './scope.ts'

/** One step of a negotiation: who names what, and what is new in it. The first has no change. */
export type Bid = { side: Side; scope: Scope; euros: number; change: Change | null }

/**
 * `count` offers that come nearer to each other. Each side has a share in mind of what the work is worth; the
 * sponsor's rises and the influencer's falls, so the amounts converge while the scope may change under them.
 */
export function haggle(
  random: Random,
  influencer: Influencer,
  opening: Scope,
  kind: RequestKind,
  count: number,
): Bid[] {
  const share = { sponsor: between(random, 0.66, 0.9), influencer: between(random, 1.02, 1.28) }
  let side: Side = kind === 'invitation' ? 'sponsor' : 'influencer'
  let scope = opening
  const bids: Bid[] = [{ side, scope, euros: amount(influencer, scope, share[side]), change: null }]
  const spoken = { sponsor: side === 'sponsor', influencer: side === 'influencer' }
  while (bids.length < count) {
    const before = bids.at(-1) as Bid
    side = otherSide(side)
    let change = changeFor(random, side, bids.length + 1, count)
    const next = changed(random, influencer, scope, change)
    const wider = scope.rights.startsWith('organic') && next.rights.startsWith('paid')
    if (spoken[side]) share[side] += (share[otherSide(side)] - share[side]) * between(random, 0.32, 0.6)
    // Only a sponsor asks for more rights, and only an influencer for fewer. A sponsor who asks for more pays more.
    const pays =
      side === 'influencer' || amount(influencer, next, share[side]) > (lastOf(bids, side)?.euros ?? Infinity)
    if (next === scope && ['less', 'more', 'rights'].includes(change)) change = 'price'
    else if (change === 'rights' && (wider !== (side === 'sponsor') || !pays)) change = 'price'
    else if (change === 'more' && !pays) change = 'price'
    else scope = next
    spoken[side] = true
    const euros =
      change === 'dates' ? before.euros : apart(amount(influencer, scope, share[side]), before, side, change)
    bids.push({ side, scope, euros, change })
  }
  return bids
}

const lastOf = (bids: Bid[], side: Side): Bid | undefined => bids.findLast((bid) => bid.side === side)

const amount = (influencer: Influencer, scope: Scope, share: number): number =>
  asPeopleSay(worth(influencer, scope) * share)

/** Whoever asks for another price names another one, and on the right side of the last. */
function apart(euros: number, before: Bid, side: Side, change: Change): number {
  if (change !== 'price' && change !== 'meet') return euros
  const step = asPeopleSay(Math.max(5, before.euros * 0.04))
  if (side === 'sponsor') return Math.max(5, Math.min(euros, asPeopleSay(before.euros - step)))
  return Math.max(euros, asPeopleSay(before.euros + step))
}

/** Early on, people speak of price and scope; towards the end they meet, or agree on all but a date. */
function changeFor(random: Random, side: Side, number: number, count: number): Change {
  if (number === count && chance(random, 0.12)) return 'dates'
  if (number >= 4 || (number === count && number === 3)) return 'meet'
  return side === 'influencer'
    ? weighted(random, [['price', 50], ['less', 16], ['more', 8], ['rights', 16]] as const)
    : weighted(random, [['price', 52], ['less', 18], ['more', 14], ['rights', 10]] as const)
} // prettier-ignore
