import { dateIn, firstOfMonth, startOfDay } from '@accord/contract'
import type { ActivitySpan, User } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'

/** From `since` on and before `until`; `firstDay` and `lastDay` are what the person calls that. */
export type Span = { since: Date; until: Date; firstDay: string; lastDay: string }

const DAY = 86_400_000

/**
 * What a span comes to for this person, in their own time zone: N months are the running one so far and the N - 1
 * before it, whole; from and to are days, both included.
 */
export async function resolveSpan(
  db: Database,
  { userId }: Pick<User, 'userId'>,
  asked: ActivitySpan,
): Promise<Span> {
  const { time_zone: zone } = await db
    .selectFrom('users')
    .select('time_zone')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  return spanIn(zone, asked, new Date())
}

export function spanIn(zone: string, asked: ActivitySpan, now: Date): Span {
  const today = dateIn(zone, now)
  if ('months' in asked) {
    const firstDay = firstOfMonth(today, asked.months - 1)
    return { since: startOfDay(zone, firstDay), until: now, firstDay, lastDay: today }
  }
  const dayAfter = new Date(Date.parse(asked.to) + DAY).toISOString().slice(0, 10)
  return {
    since: startOfDay(zone, asked.from),
    until: startOfDay(zone, dayAfter),
    firstDay: asked.from,
    lastDay: asked.to,
  }
}
