import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { openCounter } from './counters.ts'
import type { Stores } from './counters.ts'
import { openGuesses } from './guesses.ts'
import type { Guesses } from './guesses.ts'
import { secondsOf, tooMany } from './refusal.ts'
import { RULES } from './rules.ts'
import type { RuleName, Standing } from './rules.ts'
import type { StrangerCounts } from './strangers.ts'

/** All that is limited. Null where limits are off: on one's own machine, for tests and measurements. */
export type Limits = {
  counters: Record<RuleName, RateLimiterAbstract>
  strangers: StrangerCounts
  guesses: Guesses
} | null

export function openLimits(stores: Stores, on: boolean): Limits {
  if (!on) return null
  const names = Object.keys(RULES) as RuleName[]
  const counters = Object.fromEntries(
    names.map((name) => [name, openCounter(stores, name, RULES[name].most, RULES[name].seconds)]),
  ) as Record<RuleName, RateLimiterAbstract>
  return {
    counters,
    strangers: { shared: counters.strangers, counts: new Map() },
    guesses: openGuesses(stores),
  }
}

/** Counts one use. Whether it still fits: `used` is at most the rule's `most`. */
export async function countUse(limits: Limits, name: RuleName, key: string): Promise<Standing | null> {
  if (!limits) return null
  const { consumedPoints, msBeforeNext } = await limits.counters[name].penalty(key)
  return { used: consumedPoints, seconds: secondsOf(msBeforeNext) }
}

/** What is used so far, without counting. */
export async function usesOf(limits: Limits, name: RuleName, key: string): Promise<Standing | null> {
  const found = await limits?.counters[name].get(key)
  return found ? { used: found.consumedPoints, seconds: secondsOf(found.msBeforeNext) } : null
}

/** Whether one more use fits, which is then counted: for what is silently left out where it does not. */
export async function fits(limits: Limits, name: RuleName, key: string): Promise<boolean> {
  const standing = await countUse(limits, name, key)
  return !standing || standing.used <= RULES[name].most
}

/** One more mail to a receiver who asked for it themselves, and so may hear that it is one too many. */
export async function countMail(limits: Limits, receiver: string): Promise<void> {
  const standing = await countUse(limits, 'mails', receiver)
  if (standing && standing.used > RULES.mails.most) throw tooMany('mails', RULES.mails, standing.seconds)
}
