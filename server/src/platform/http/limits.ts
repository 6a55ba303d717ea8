import type { FastifyReply, FastifyRequest } from 'fastify'
import { addressKey, refuseWaiting } from '../limits/guesses.ts'
import { countUse, usesOf } from '../limits/limits.ts'
import type { Limits } from '../limits/limits.ts'
import { limitHeaders, tooMany } from '../limits/refusal.ts'
import { RULES } from '../limits/rules.ts'
import type { RouteLimit, RuleName } from '../limits/rules.ts'
import { sourceOf } from '../limits/source.ts'
import { countStranger } from '../limits/strangers.ts'

/** Every request of somebody who is not signed in counts. */
export function limitStranger(limits: Limits, request: FastifyRequest, reply: FastifyReply): void {
  if (!limits) return
  const rule = RULES.strangers
  const standing = countStranger(limits.strangers, sourceOf(request.ip))
  if (standing.used > rule.most) throw tooMany('strangers', rule, standing.seconds)
  void reply.headers(limitHeaders('strangers', rule, standing))
}

/** Before anything else is looked at: whoever has used up what the route allows hears that, whatever they send. */
export async function refuseSpent(
  limits: Limits,
  limit: RouteLimit | undefined,
  request: FastifyRequest,
): Promise<void> {
  if (!limits || !limit) return
  if (limit === 'guesses') return refuseWaiting(limits, [addressKey(sourceOf(request.ip))])
  const key = keyOf(limit, request)
  const standing = key === null ? null : await usesOf(limits, limit, key)
  if (standing && standing.used >= RULES[limit].most) throw tooMany(limit, RULES[limit], standing.seconds)
}

/** What the schemas refuse was no use of it: only what they let through counts. */
export async function countRouteUse(
  limits: Limits,
  limit: RouteLimit | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (!limits || !limit || limit === 'guesses') return
  const key = keyOf(limit, request)
  const standing = key === null ? null : await countUse(limits, limit, key)
  if (!standing) return
  if (standing.used > RULES[limit].most) throw tooMany(limit, RULES[limit], standing.seconds)
  void reply.headers(limitHeaders(limit, RULES[limit], standing))
}

/** Null where it does not count yet: a user's limit for somebody who is not signed in. */
function keyOf(limit: RuleName, request: FastifyRequest): string | null {
  if (RULES[limit].by === 'address') return sourceOf(request.ip)
  return 'userId' in request.actor ? String(request.actor.userId) : null
}
