import { daysBetween } from '@accord/contract'
import type { Campaign } from '../campaigns.ts'
import { DAY, HOUR, atWakingHour, dateLater, daysLater, later } from '../calendar.ts'
import type { Influencer } from '../people/influencer.ts'
import { between, chance, logNormal, pick, whole } from '../random.ts'
import type { Random } from '../random.ts'
import type { DemoEntry, DemoOffer, Fate } from './request.ts'
import type { Step } from './script.ts'
import type { Scope } from './scope.ts'

export type Window = { from: Date; to: Date }

/**
 * When offers could be made between these two. Only what the campaign's end cuts off goes on until then; the
 * others agree, or do not, while there is time for the work.
 */
export function windowOf(campaign: Campaign, influencer: Influencer, today: Date, cutOff = false): Window {
  const from = new Date(Math.max(campaign.openedAt.getTime(), influencer.createdAt.getTime() + 3 * HOUR))
  const to = influencer.flag?.at ?? campaign.flaggedAt ?? campaign.endedAt ?? daysLater(today, -0.1)
  const inTime = campaign.dates ? daysLater(new Date(campaign.dates.end), -9) : to
  return { from, to: cutOff || inTime > to ? to : inTime }
}

export const daysIn = ({ from, to }: Window): number => (to.getTime() - from.getTime()) / DAY

/** Gives each step its moment within the window, pressed together where it is short. */
export function momentsOf(random: Random, steps: Step[], { status }: Fate, window: Window): Date[] {
  const room = window.to.getTime() - window.from.getTime()
  const waits = steps.map(({ wait }) => wait)
  const last = waits.length - 1
  // The campaign's end and the flag come when they come; an offer runs out a week or two after it was made.
  if (status === 'cancelled' || status === 'frozen') waits[last] = between(random, 0.6, 5) * DAY
  if (status === 'expired') waits[last] = pick(random, [7, 14]) * DAY - (waits[last - 1] ?? 0) * Number(steps[last - 1]?.kind === 'message')
  const fixed = status === 'expired' ? (waits[last] ?? 0) : 0
  const talked = waits.reduce((sum, wait) => sum + wait, 0) - fixed
  const squeeze = Math.min(1, (room - fixed - HOUR) / Math.max(1, talked))
  const length = talked * squeeze + fixed
  let at = window.from.getTime() + (room - length) * startOf(random, status, room - length)
  return waits.map((wait, index) => {
    at += index === last && fixed ? fixed : wait * squeeze
    return new Date(at)
  })
} // prettier-ignore

/** How far into the spare time the first step lies: 1 means that the last one lies at the window's end. */
function startOf(random: Random, status: Fate['status'], spare: number): number {
  if (status === 'cancelled' || status === 'frozen') return 1
  if (status === 'open')
    return Math.max(0, 1 - (Math.min(9, logNormal(random, 1.8, 0.9)) * DAY) / Math.max(1, spare))
  return between(random, 0, 1)
}

/** The steps as entries with their moments, and the offers as they were made. */
export function placed(
  random: Random,
  steps: Step[],
  moments: Date[],
  { campaign, fate, messages, today }: { campaign: Campaign; fate: Fate; messages: string[]; today: Date },
): { entries: [DemoEntry, ...DemoEntry[]]; offers: [DemoOffer, ...DemoOffer[]] } {
  const times = inOrder(moments, fate)
  const requirements = pick(random, campaign.sponsor.company.requirements)
  const offers: DemoOffer[] = []
  const entries: DemoEntry[] = []
  steps.forEach((step, index) => {
    const at = times[index] as Date
    if (step.kind !== 'offer') return entries.push({ ...step, at })
    const { side, euros, scope, change } = step.bid
    const before = offers.at(-1)
    const answered = steps.findIndex((next, n) => n > index && next.kind !== 'message')
    const offer: DemoOffer = {
      side,
      euros,
      deliverables: dated(random, scope, campaign, at, before?.deliverables, change === 'dates'),
      usageRights: scope.rights,
      requirements: before?.requirements ?? (fate.kind === 'invitation' ? requirements : chance(random, 0.4) ? requirements : ''),
      message: messages[offers.length] ?? '',
      days: standing(random, at, answered === -1 ? null : (times[answered] as Date), fate, answered === steps.length - 1, today),
      at,
    }
    offers.push(offer)
    if (index === 0) entries.push({ kind: 'state', side, happened: 'opened', body: '', at })
    return entries.push({ kind: 'offer', side, offer, at })
  })
  return { entries, offers } as ReturnType<typeof placed>
} // prettier-ignore

/** In waking hours, each at least three minutes after the one before. What the clock does is done at any hour. */
function inOrder(moments: Date[], { status }: Fate): Date[] {
  let before = 0
  return moments.map((moment, index) => {
    const byClock = index === moments.length - 1 && ['expired', 'cancelled', 'frozen'].includes(status)
    const at = byClock ? moment : atWakingHour(moment)
    before = Math.max(at.getTime(), before + 3 * 60_000 + 17_000)
    return new Date(before)
  })
}

/** For how many days an offer stands: longer than until it was answered, and for open ones into the days to come. */
function standing(
  random: Random,
  at: Date,
  until: Date | null,
  { status }: Fate,
  endsIt: boolean,
  today: Date,
): number {
  if (until && endsIt && status === 'expired')
    return Math.max(1, Math.floor((until.getTime() - at.getTime()) / DAY))
  const needed = until ? until.getTime() : daysLater(today, between(random, 3, 16)).getTime()
  const days = [7, 14, 14, 21, 30, 45, 60, 90].filter(
    (choice) => later(at, choice * DAY).getTime() > needed + HOUR,
  )
  return days[whole(random, 0, Math.min(1, days.length - 1))] ?? 90
}

/** Due dates inside the campaign, some days after the offer; a counter-offer keeps them unless it is about them. */
function dated(
  random: Random,
  scope: Scope,
  campaign: Campaign,
  at: Date,
  before: DemoOffer['deliverables'] | undefined,
  moved: boolean,
): DemoOffer['deliverables'] {
  const { start, end } = campaign.dates ?? { start: dateLater(at, 10), end: dateLater(at, 60) }
  const soonest = dateLater(at, 8)
  const earliest = soonest > end ? end : soonest > start ? soonest : start
  const days = daysBetween(earliest, end)
  // Not on the last days, so that there is something to move a date to.
  const some = () => dateLater(new Date(earliest), whole(random, Math.min(2, days), Math.floor(days * 0.8)))
  return scope.pieces.map((piece) => {
    const old = before?.find(
      ({ platform, format }) => platform === piece.platform && format === piece.format,
    )?.dueDate
    if (!old || old < dateLater(at, 3))
      return { ...piece, dueDate: !before && chance(random, 0.08) ? null : some() }
    const shifted = dateLater(new Date(old), whole(random, 4, 9))
    return { ...piece, dueDate: !moved ? old : shifted > end ? end : shifted }
  })
}
