import { otherSide } from '@accord/contract'
import type { Side } from '@accord/contract'
import { DAY, HOUR } from '../calendar.ts'
import { between, chance, logNormal } from '../random.ts'
import type { Random } from '../random.ts'
import type { Bid } from './haggle.ts'
import type { Speaker } from './speak.ts'
import type { DemoRequest, Fate } from './request.ts'

type Talk = Pick<DemoRequest, 'campaign' | 'influencer'>

/** What happens next in a request and how long after what came before; the moments are found later. */
export type Step = { wait: number } & (
  | { kind: 'offer'; side: Side; bid: Bid }
  | { kind: 'message'; side: Side; body: string }
  | { kind: 'state'; side: Side | null; happened: string; body: string }
)

/** The whole conversation up to what ends it, as a list of steps. */
export function scriptOf(random: Random, speak: Speaker, talk: Talk, fate: Fate, bids: Bid[]): Step[] {
  const opener: Side = fate.kind === 'invitation' ? 'sponsor' : 'influencer'
  const steps: Step[] = []
  bids.forEach((bid, index) => {
    if (index > 0 && chance(random, 0.4)) steps.push(...chat(random, speak, talk, bid.side))
    steps.push({ wait: index === 0 ? 0 : answerTime(random), kind: 'offer', side: bid.side, bid })
  })
  const last = (bids.at(-1) as Bid).side
  return [...steps, ...ending(random, speak, talk, fate, opener, last)]
}

function ending(random: Random, speak: Speaker, talk: Talk, { status }: Fate, opener: Side, last: Side): Step[] {
  const answerer = otherSide(last)
  const end = (side: Side | null, body = '', wait = answerTime(random)): Step => ({ wait, kind: 'state', side, happened: status, body })
  switch (status) {
    case 'open':
      return chance(random, 0.3) ? chat(random, speak, talk, chance(random, 0.6) ? answerer : last) : []
    case 'frozen':
      return [end(null)]
    case 'accepted':
      return [...(chance(random, 0.35) ? chat(random, speak, talk, answerer) : []), end(answerer)]
    case 'rejected':
      return [end(answerer, speak.reject(talk, answerer))]
    case 'withdrawn':
      return [end(opener, speak.withdraw(talk, opener))]
    case 'expired':
      return [...(chance(random, 0.6) ? [message(between(random, 3, 5) * DAY, last, speak.nudge(talk, last))] : []), end(null)]
    case 'cancelled':
      return [...(chance(random, 0.3) ? chat(random, speak, talk, answerer) : []), end(null, 'closed')]
  }
} // prettier-ignore

/** A question and its answer. */
function chat(random: Random, speak: Speaker, talk: Talk, asker: Side): Step[] {
  const [question, answer] = speak.ask(talk, asker)
  return [
    message(answerTime(random) * 0.5, asker, question),
    message(logNormal(random, 4 * HOUR, 0.8), otherSide(asker), answer),
  ]
}

export const message = (wait: number, side: Side, body: string): Step => ({
  wait,
  kind: 'message',
  side,
  body,
})

// A day or so, seldom more than four: an offer stands for one or two weeks.
const answerTime = (random: Random): number =>
  Math.min(4 * DAY, Math.max(0.4 * HOUR, logNormal(random, 19 * HOUR, 0.85)))
