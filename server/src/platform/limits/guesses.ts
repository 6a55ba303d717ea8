import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { openCounter } from './counters.ts'
import type { Stores } from './counters.ts'
import { inTurn } from './turns.ts'
import type { Turns } from './turns.ts'
import { secondsOf, tooMany } from './refusal.ts'

/** So many wrong ones within so many seconds are free; from then on each costs a wait, twice as long each time. */
const FREE = { most: 10, seconds: 900 }
const FIRST_WAIT = 60
const LONGEST_WAIT = 3600
/** How long the waits keep growing. */
const REMEMBERED = 86_400
/** How long an address counts as the account's own after a link from a mail was used there. */
const PROVEN = 3600

export type Guesses = {
  wrong: RateLimiterAbstract
  waits: RateLimiterAbstract
  proven: RateLimiterAbstract
  turns: Turns
}

/** Null: nothing is limited. */
type Limited = { guesses: Guesses } | null

export const openGuesses = (stores: Stores): Guesses => ({
  wrong: openCounter(stores, 'guesses', FREE.most, FREE.seconds),
  waits: openCounter(stores, 'waits', 1, FIRST_WAIT),
  proven: openCounter(stores, 'proven', 1, PROVEN),
  turns: new Map(),
})

/** Whose secret is guessed at from where. `familiar`: the account was used from there before. */
export type Guess = { account: string; source: string; familiar: () => Promise<boolean> }

/**
 * Lets `check` tell whether a secret is right, and counts wrong ones by address, by account, and by both together.
 * Whoever is to wait gets 429, also with the right secret. At an address that the account was used from before, the
 * account's own count does not hold anybody up: strangers elsewhere can't lock its owner out.
 * Guesses at one account take turns in a process, and those from one address: so many at once are no way around.
 */
export async function guess<T>(
  limits: Limited,
  at: Guess,
  check: () => Promise<T | null>,
): Promise<T | null> {
  if (!limits) return check()
  const { guesses } = limits
  const { source, account, pair } = keysOf(at)
  return inTurn(guesses.turns, source, () =>
    inTurn(guesses.turns, account, async () => {
      const familiar = (await at.familiar()) || (await guesses.proven.get(pair)) !== null
      await refuseWaiting(limits, familiar ? [source, pair] : [source, pair, account])
      const right = await check()
      if (right === null) await Promise.all([source, pair, account].map((key) => countWrong(guesses, key)))
      else await forgiveTypos(guesses, at)
      return right
    }),
  )
}

const keysOf = ({ account, source }: Pick<Guess, 'account' | 'source'>) => ({
  source: addressKey(source),
  account: `account:${account}`,
  pair: `pair:${account}@${source}`,
})

export const addressKey = (source: string): string => `address:${source}`

export async function refuseWaiting(limits: Limited, keys: string[]): Promise<void> {
  if (!limits) return
  const waits = await Promise.all(keys.map((key) => limits.guesses.waits.get(key)))
  const longest = Math.max(0, ...waits.map((wait) => wait?.msBeforeNext ?? 0))
  if (longest > 0) throw tooMany('wrong-passwords', FREE, secondsOf(longest))
}

async function countWrong({ wrong, waits }: Guesses, key: string): Promise<void> {
  const { consumedPoints } = await wrong.penalty(key)
  if (consumedPoints < FREE.most) return
  const wait = Math.min(FIRST_WAIT * 2 ** (consumedPoints - FREE.most), LONGEST_WAIT)
  await Promise.all([wrong.set(key, consumedPoints, REMEMBERED), waits.set(key, 1, wait)])
}

/** The right one came: those before it were its owner's slips, and don't count against the address either. */
async function forgiveTypos(guesses: Guesses, at: Pick<Guess, 'account' | 'source'>): Promise<void> {
  const { source, account, pair } = keysOf(at)
  const [ofSource, slips, all] = await Promise.all(
    [source, pair, account].map((key) => guesses.wrong.get(key)),
  )
  if (ofSource && slips)
    await guesses.wrong.reward(source, Math.min(ofSource.consumedPoints, slips.consumedPoints))
  if (slips || all) await forget(guesses, [account, pair])
}

/** Whoever read the account's mail has proven more than a password: the account is free, and that address its own. */
export async function acceptProof(limits: Limited, at: Pick<Guess, 'account' | 'source'>): Promise<void> {
  if (!limits) return
  const { account, pair } = keysOf(at)
  await forget(limits.guesses, [account, pair])
  await limits.guesses.proven.set(pair, 1, PROVEN)
}

async function forget({ wrong, waits }: Guesses, keys: string[]): Promise<void> {
  await Promise.all(keys.flatMap((key) => [wrong.delete(key), waits.delete(key)]))
}
