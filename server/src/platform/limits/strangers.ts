import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { RULES } from './rules.ts'
import type { Standing } from './rules.ts'

const { most, seconds } = RULES.strangers

/** What a process counts by itself before it tells the others. */
export const STEP = 20
const MOST_ADDRESSES = 50_000

type Count = { known: number; untold: number; telling: boolean; endsAt: number }

/** Counts by address in this process; the others' are added with each step. */
export type StrangerCounts = { shared: RateLimiterAbstract; counts: Map<string, Count> }

/**
 * Counts one request. It never waits for a store: every 20th request of an address in a minute is told to the others
 * in the background, and what they counted comes back with it. An address that asks every process at once can so get
 * 20 more for each further process, and what comes in while the telling is under way.
 */
export function countStranger({ shared, counts }: StrangerCounts, source: string): Standing {
  const now = Date.now()
  const count = currentCount(counts, source, now)
  count.untold++
  const used = count.known + count.untold
  // Past the limit nothing is told: whoever floods us costs no writes.
  if (count.untold >= STEP && !count.telling && used <= most + STEP) void tell(shared, source, count)
  return { used, seconds: Math.max(1, Math.ceil((count.endsAt - now) / 1000)) }
}

function currentCount(counts: Map<string, Count>, source: string, now: number): Count {
  const known = counts.get(source)
  if (known && now < known.endsAt) return known
  counts.delete(source)
  const count = { known: 0, untold: 0, telling: false, endsAt: now + seconds * 1000 }
  counts.set(source, count)
  // The oldest goes first: memory stays bounded whatever an attacker's network is.
  if (counts.size > MOST_ADDRESSES) counts.delete(counts.keys().next().value as string)
  return count
}

async function tell(shared: RateLimiterAbstract, source: string, count: Count): Promise<void> {
  const told = count.untold
  count.telling = true
  try {
    const { consumedPoints, msBeforeNext } = await shared.penalty(source, told)
    count.known = consumedPoints
    if (msBeforeNext > 0) count.endsAt = Date.now() + msBeforeNext
  } catch {
    count.known += told
  } finally {
    count.untold -= told
    count.telling = false
  }
}
