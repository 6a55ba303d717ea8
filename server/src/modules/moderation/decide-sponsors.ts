import type { DecideSponsors, SponsorsDecided, User } from '@accord/contract'
import type { Caller } from '../../platform/database/tx.ts'
import type { Platform } from '../../platform/platform.ts'
import { Problem } from '../../platform/problem.ts'
import { decideSponsor } from './decide-sponsor.ts'
import { readUser } from './read-moderation.ts'

/** Each decision in a transaction of its own: one that is refused stops none of the others. */
export async function decideSponsors(
  { db, transaction }: Platform,
  actor: Caller & User,
  { decisions }: DecideSponsors,
): Promise<SponsorsDecided> {
  const results: SponsorsDecided['results'] = []
  for (const { userId, ...decision } of decisions)
    try {
      await transaction(actor, (tx) => decideSponsor(tx, actor, userId, decision))
      results.push({ userId, user: await readUser(db, actor, userId), problem: null })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const { status, code, message: detail } = error
      results.push({ userId, user: null, problem: { status, code, detail } })
    }
  return { results }
}
