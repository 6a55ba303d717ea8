import { forbidden } from '../../platform/problem.ts'
import type { Actor, User } from '@accord/contract'

/** Somebody who acts for a sponsor: everything here is that sponsor's, and nothing else is found. */
export type Member = User & { sponsorId: number }

export function memberOf(actor: Actor): Member {
  if (actor.kind !== 'user' || actor.sponsorId === null)
    throw forbidden('not_allowed', 'You act for no sponsor.')
  return actor as Member
}
