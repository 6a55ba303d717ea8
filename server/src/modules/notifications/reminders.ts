import type { ScheduledJob } from '../../platform/jobs.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { sendMails } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import { remindInChats } from './chat-reminders.ts'
import { reminderLetters } from './reminder-mail.ts'
import * as store from './reminder-store.ts'
import { dueHours } from './reminder-times.ts'

const BATCH = 500
const KEPT_DAYS = 60

/**
 * Reminds, at `now`, every influencer whose hour it is (or was, while nobody was there to do it) of all that waits
 * for their answer. Each is noted in the same transaction as their mail, so nothing that may happen (two workers, a
 * retry, a kill) writes a second one. Answers how many were reminded.
 */
export async function remind(platform: Platform, now: Date): Promise<number> {
  const { db } = platform
  const [zones, hours] = await Promise.all([store.zonesOfInfluencers(db), store.chosenHours(db)])
  const due = zones.flatMap((zone) => dueHours(zone, hours, now))
  if (due.length === 0) return 0
  const write = await reminderLetters(platform.keys, configuredUrl(platform.configuration))
  let all = 0
  for (;;) {
    const reminded = await platform.transaction({ kind: 'clock' }, async (tx) => {
      const people = await store.claimReminders(tx, due, now, BATCH)
      const waiting = await store.waitingFor(tx.db, people.map(({ id }) => id), now) // prettier-ignore
      const requests = Map.groupBy(waiting, ({ influencer_id: id }) => id)
      await sendMails(
        tx,
        people.map((person) => write(person, requests.get(person.id) ?? [])),
      )
      await remindInChats(tx, people)
      return people.length
    })
    all += reminded
    if (reminded < BATCH) return all
  }
}

export const reminderSchedule = (platform: Platform): ScheduledJob[] => [
  {
    name: 'remind',
    // Every hour begins at a quarter of one somewhere, and clocks are changed at odd minutes too.
    crontab: '*/5 * * * *',
    run: async () => {
      const reminded = await remind(platform, new Date())
      if (reminded > 0) platform.log.info({ reminded }, 'evening reminders are written')
    },
  },
  {
    name: 'sweep-reminders',
    crontab: '53 3 * * *',
    run: () =>
      store.sweepReminders(
        platform.db,
        new Date(Date.now() - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10),
      ),
  },
]
