import type { Influencer, Format } from '../people/influencer.ts'
import { pieces, priceOf } from '../people/prices.ts'
import { chance, pick, shuffled, weighted } from '../random.ts'
import type { Random } from '../random.ts'
import type { DemoOffer } from './request.ts'
import type { Change } from '../words/counters.ts'

type Piece = Pick<DemoOffer['deliverables'][number], 'platform' | 'format' | 'quantity'>

/** What is to be done, without dates yet, and for how long it may be used. */
export type Scope = { pieces: [Piece, ...Piece[]]; rights: DemoOffer['usageRights'] }

const RIGHTS_WORTH: Record<Scope['rights'], number> = {
  none: 0.95,
  organic_30_days: 1,
  organic_12_months: 1.08,
  paid_30_days: 1.2,
  paid_12_months: 1.5,
  unlimited: 1.9,
}

/** One to three things that this person makes, for at most about `ceiling` euros. Null where even one is too much. */
export function scopeFor(random: Random, influencer: Influencer, ceiling: number): Scope | null {
  const possible = shuffled(
    random,
    influencer.channels
      .slice(0, 2)
      .flatMap(({ platform }) =>
        pieces[platform].map(({ format, quantity }) => ({ platform, format, quantity })),
      ),
  )
  const rights = weighted(random, [['organic_30_days', 58], ['organic_12_months', 20], ['paid_30_days', 14], ['none', 6], ['paid_12_months', 2]] as const) // prettier-ignore
  const first = possible.find((piece) => worth(influencer, { pieces: [piece], rights }) <= ceiling)
  if (!first) return null
  const scope: Scope = { pieces: [first], rights }
  const wanted = weighted(random, [[1, 28], [2, 42], [3, 30]]) // prettier-ignore
  for (const piece of possible) {
    if (scope.pieces.length >= wanted) break
    if (piece === first) continue
    scope.pieces.push(piece)
    if (worth(influencer, scope) > ceiling) scope.pieces.pop()
  }
  return scope
}

/** What this person usually takes for all of it, in euros. */
export function worth({ channels, dearness }: Influencer, { pieces, rights }: Scope): number {
  const sum = pieces.reduce((total, { platform, format, quantity }) => {
    const channel = channels.find((one) => one.platform === platform)
    return total + (channel ? priceOf(channel, format as Format, dearness) * quantity : 0)
  }, 0)
  return sum * (pieces.length > 1 ? 0.93 : 1) * RIGHTS_WORTH[rights]
}

/** Changes the scope as a counter-offer of that kind does; the same scope where it can't be changed so. */
export function changed(random: Random, influencer: Influencer, scope: Scope, change: Change): Scope {
  const [first, ...others] = scope.pieces
  const alone = (piece: Piece) => worth(influencer, { ...scope, pieces: [piece] })
  switch (change) {
    case 'less':
      if (others.length > 0) {
        const least = scope.pieces.reduce((one, other) => (alone(other) < alone(one) ? other : one))
        return { ...scope, pieces: scope.pieces.filter((piece) => piece !== least) as Scope['pieces'] }
      }
      return first.quantity > 1 ? { ...scope, pieces: [{ ...first, quantity: first.quantity - 1 }] } : scope
    case 'more': {
      const unused = influencer.channels
        .flatMap(({ platform }) =>
          pieces[platform].map(({ format, quantity }) => ({ platform, format, quantity })),
        )
        .filter(
          (piece) =>
            !scope.pieces.some(
              ({ platform, format }) => platform === piece.platform && format === piece.format,
            ),
        )
        .filter((piece) => alone(piece) < worth(influencer, scope) * 0.7)
      return unused.length > 0 && scope.pieces.length < 4
        ? { ...scope, pieces: [first, ...others, pick(random, unused)] }
        : scope
    }
    case 'rights': {
      const wider = chance(random, 0.7) ? 'paid_30_days' : 'organic_12_months'
      return {
        ...scope,
        rights: scope.rights === 'organic_30_days' || scope.rights === 'none' ? wider : 'organic_30_days',
      }
    }
    default:
      return scope
  }
}
