import type { EditNotificationSettings, NotificationSettings, RegularMail } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { refuseStale } from '../../platform/problem.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './settings-store.ts'

/** What somebody wants to hear, and when; version 0 where they never chose. */
export async function readSettings(
  db: Database,
  userId: number,
): Promise<{ settings: NotificationSettings; version: number }> {
  const row = await store.settingsOf(db, userId)
  return {
    settings: {
      reminder: row.reminder,
      reminderHour: row.reminder_hour,
      monthlyReport: row.monthly_report,
      timeZone: row.time_zone,
    },
    version: row.version,
  }
}

/** `expected`: the version the person saw, null when they don't say. */
export async function editSettings(
  tx: Tx,
  userId: number,
  edit: EditNotificationSettings,
  expected: number | null,
): Promise<void> {
  const before = await store.lockSettings(tx, userId)
  refuseStale(expected, before.version)
  const after = {
    reminder: edit.reminder ?? before.reminder,
    reminder_hour: edit.reminderHour ?? before.reminder_hour,
    monthly_report: edit.monthlyReport ?? before.monthly_report,
  }
  const moved = after.reminder !== before.reminder || after.reminder_hour !== before.reminder_hour
  await store.updateSettings(tx, userId, { ...after, ...(moved ? { reminder_since: tx.now } : {}) })
  const { reminder, reminder_hour, monthly_report } = before
  audit(tx, { action: 'notification.settings', subjectType: 'user', subjectId: userId, before: { reminder, reminder_hour, monthly_report }, after }) // prettier-ignore
}

/** Ends a regular mail, or lets it come again. Twice is the same as once. */
export async function subscribe(
  tx: Tx,
  userId: number,
  mail: RegularMail,
  subscribed: boolean,
): Promise<void> {
  const now = await store.settingsOf(tx.db, userId)
  if (now[mail] === subscribed) return
  await editSettings(
    tx,
    userId,
    mail === 'reminder' ? { reminder: subscribed } : { monthlyReport: subscribed },
    null,
  )
}
