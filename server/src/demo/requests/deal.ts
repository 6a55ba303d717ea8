import type { DealStatus, Side } from '@accord/contract'
import type { Campaign } from '../campaigns.ts'
import { DAY, HOUR, atWakingHour, later } from '../calendar.ts'
import { between, chance, logNormal } from '../random.ts'
import type { Random } from '../random.ts'
import type { DemoDeal, DemoEntry, DemoRequest } from './request.ts'
import type { Speaker } from './speak.ts'

/** What has become of a deal by today, and what the two wrote about it. */
export function dealFrom(
  random: Random,
  speak: Speaker,
  talk: Pick<DemoRequest, 'campaign' | 'influencer'>,
  accepted: { at: Date; by: Side; status?: DealStatus | undefined },
  today: Date,
): { deal: DemoDeal; entries: DemoEntry[] } {
  const status = accepted.status ?? statusOf(random, talk.campaign, accepted.at, today)
  const entries: DemoEntry[] = []
  let at = accepted.at
  const write = (side: Side, body: string, wait: number) => {
    at = atWakingHour(later(at, Math.max(2 * DAY, wait)))
    if (at < today && body) entries.push({ kind: 'message', side, body, at })
  }
  if (chance(random, 0.7)) {
    const [sponsor, influencer] = speak.begin(talk)
    at = later(accepted.at, between(random, 0.1, 2) * HOUR)
    entries.push({ kind: 'message', side: 'sponsor', body: sponsor, at })
    write('influencer', influencer, logNormal(random, 3.5 * DAY, 0.3))
  }
  if (status === 'completed' && chance(random, 0.6)) {
    const [influencer, sponsor] = speak.publish(talk)
    write('influencer', influencer, logNormal(random, 16 * DAY, 0.4))
    write('sponsor', sponsor, 2 * DAY)
  }
  if (status === 'cancelled') {
    const [sponsor, influencer] = speak.callOff(talk)
    write('sponsor', sponsor, logNormal(random, 5 * DAY, 0.4))
    write('influencer', influencer, 2 * DAY)
  }
  const changedAt = status === 'agreed' ? accepted.at : (entries.at(-1)?.at ?? accepted.at)
  return { deal: { status, acceptedAt: accepted.at, acceptedBy: accepted.by, changedAt }, entries: entries.filter((entry) => entry.at < today) }
} // prettier-ignore

function statusOf(random: Random, { status }: Campaign, acceptedAt: Date, today: Date): DealStatus {
  const days = (today.getTime() - acceptedAt.getTime()) / DAY
  if (days > 9 && chance(random, 0.035)) return 'cancelled'
  if (status === 'archived') return 'completed'
  if (status === 'closed') return days > 30 ? 'completed' : 'in_progress'
  if (days > 40 && chance(random, 0.5)) return 'completed'
  return days > 9 ? 'in_progress' : 'agreed'
}
