import type { ThreadEntry } from '@accord/contract'
import { formatMoment } from '@/ui/format.ts'

/** Lines of the conversation by the day on which they fall where the reader is. */
export function byDay(entries: readonly ThreadEntry[]) {
  const days: { day: string; entries: ThreadEntry[] }[] = []
  for (const entry of entries) {
    const day = formatMoment(entry.at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
