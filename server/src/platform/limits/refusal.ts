import { Problem } from '../problem.ts'
import type { Rule, Standing } from './rules.ts'

export const secondsOf = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000))

/** 429, with when to come again, for people and in the fields of draft-ietf-httpapi-ratelimit-headers-10. */
export function tooMany(name: string, rule: Pick<Rule, 'most' | 'seconds'>, seconds: number): Problem {
  return new Problem(
    429,
    'too_many_requests',
    `Too many requests of this kind. Try again in ${seconds} seconds.`,
    { retryAfter: seconds },
    { 'retry-after': String(seconds), ...limitHeaders(name, rule, { used: rule.most, seconds }) },
  )
}

export const limitHeaders = (
  name: string,
  { most, seconds }: Pick<Rule, 'most' | 'seconds'>,
  standing: Standing,
): Record<string, string> => ({
  'ratelimit-policy': `"${name}";q=${most};w=${seconds}`,
  ratelimit: `"${name}";r=${Math.max(0, most - standing.used)};t=${standing.seconds}`,
})
