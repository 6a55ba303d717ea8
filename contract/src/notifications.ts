import { z } from 'zod'

/** The mails that come without something having happened, each of which can be ended by one click. */
export const REGULAR_MAILS = ['reminder', 'monthly_report'] as const
export type RegularMail = (typeof REGULAR_MAILS)[number]

/** An hour on the clock of the user's own time zone. */
export const ReminderHour = z.int().min(0).max(23)

export const NotificationSettings = z.object({
  reminder: z.boolean(),
  reminderHour: ReminderHour,
  monthlyReport: z.boolean(),
  timeZone: z.string(),
})
export type NotificationSettings = z.infer<typeof NotificationSettings>

export const EditNotificationSettings = z.strictObject({
  reminder: z.boolean().optional(),
  reminderHour: ReminderHour.optional(),
  monthlyReport: z.boolean().optional(),
})
export type EditNotificationSettings = z.infer<typeof EditNotificationSettings>

/** What a link to end a regular mail stands for, and whether it still comes. */
export const Subscription = z.object({ mail: z.enum(REGULAR_MAILS), subscribed: z.boolean() })
export type Subscription = z.infer<typeof Subscription>

/** As it stands in the link: which mail, whose, and our seal on both. */
export const UnsubscribeParams = z.strictObject({
  token: z.string().regex(/^(reminder|monthly_report)\.[1-9]\d{0,14}\.[A-Za-z0-9_-]{43}$/),
})
