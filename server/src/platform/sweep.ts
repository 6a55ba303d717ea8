import type { ScheduledJob } from './jobs.ts'
import type { Platform } from './platform.ts'

const DAY = 86_400_000

/** What the platform keeps for a while only: remembered answers for two days, events for ninety. */
export const sweepPlatform = ({ db }: Platform): ScheduledJob => ({
  name: 'sweep-platform',
  crontab: '41 3 * * *',
  run: async () => {
    await db
      .deleteFrom('idempotency_keys')
      .where('created_at', '<', new Date(Date.now() - 2 * DAY))
      .execute()
    await db
      .deleteFrom('domain_events')
      .where('at', '<', new Date(Date.now() - 90 * DAY))
      .execute()
  },
})

/** Counts of limits that are over. Each costs a row until then, so they don't wait for the night. */
export const sweepLimits = ({ db }: Platform): ScheduledJob => ({
  name: 'sweep-limits',
  crontab: '*/10 * * * *',
  run: async () => {
    await db.deleteFrom('rate_limits').where('expire', '<', Date.now()).execute()
  },
})
