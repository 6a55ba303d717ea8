import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import type { ScheduledJob } from '../../platform/jobs.ts'
import { sendMails } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import { unsubscribePage, unsubscribeUrl } from '../notifications/index.ts'
import { monthlyMail } from './monthly-mail.ts'
import { monthlyPdf } from './monthly-pdf.ts'
import { monthlyReport } from './monthly-report.ts'
import { reportDue } from './months.ts'

/** On the owner's clock, on the first of the month. */
const HOUR = 7

/**
 * Writes, at `now`, the reports that are due: each sponsor's of the month that is over where its owner lives. A
 * report is noted in the same transaction as its mails, so nothing that may happen writes it twice. After a long time
 * off the last month's comes alone. Answers how many were written.
 */
export async function writeMonthlyReports(platform: Platform, now: Date): Promise<number> {
  const due = (await zonesOfOwners(platform.db)).flatMap((zone) => {
    const found = reportDue(zone, HOUR, now)
    return found ? [{ zone, ...found }] : []
  })
  let written = 0
  while (due.length > 0 && (await platform.transaction({ kind: 'clock' }, (tx) => writeOne(platform, tx, due))))
    written++
  return written
} // prettier-ignore

type Due = { zone: string; month: string; since: Date; begin: Date }

async function writeOne(platform: Platform, tx: Tx, due: Due[]): Promise<boolean> {
  const claimed = await claimReport(tx, due)
  if (!claimed) return false
  const readers = await readersOf(tx.db, claimed.sponsor_id)
  if (readers.length === 0) return true
  const { month } = claimed
  const report = await monthlyReport(tx.db, claimed.sponsor_id, month)
  const content = await monthlyPdf(report)
  const home = configuredUrl(platform.configuration)
  const mails = await Promise.all(
    readers.map(async ({ id, email }) => {
      const link = { mail: 'monthly_report', userId: id } as const
      const links = {
        home,
        page: `${home}/reports/${month}`,
        settings: `${home}/account#notifications`,
        unsubscribe: unsubscribePage(platform.keys, home, link),
      }
      return {
        ...(await monthlyMail(report, links)),
        recipient: email,
        attachments: [{ name: `accord-${month}.pdf`, type: 'application/pdf', content }],
        unsubscribeUrl: unsubscribeUrl(platform.keys, home, link),
        onceKey: `monthly-report:${claimed.sponsor_id}:${month}:${id}`,
      }
    }),
  )
  await sendMails(tx, mails)
  return true
}

async function zonesOfOwners(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('team_members as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select('u.time_zone')
    .distinct()
    .where('m.role', '=', 'owner')
    .where('u.status', '=', 'active')
    .execute()
  return rows.map(({ time_zone: zone }) => zone)
}

/**
 * One sponsor whose report is due, noted as written; of several workers each gets another. What was due before this
 * installation knew of reports is left out, and so is a month in which the sponsor was not there yet.
 */
async function claimReport(tx: Tx, due: Due[]) {
  const { rows } = await sql<{ sponsor_id: number; month: string }>`
    WITH due AS (
      SELECT * FROM unnest(${due.map(({ zone }) => zone)}::text[], ${due.map(({ month }) => `${month}-01`)}::date[],
        ${due.map(({ since }) => since)}::timestamptz[], ${due.map(({ begin }) => begin)}::timestamptz[]) AS d(zone, month, since, begin))
    INSERT INTO monthly_reports (sponsor_id, month, written_at)
    SELECT s.id, d.month, ${tx.now} FROM sponsors s
    JOIN team_members m ON m.sponsor_id = s.id AND m.role = 'owner'
    JOIN users u ON u.id = m.user_id AND u.status = 'active'
    JOIN due d ON d.zone = u.time_zone
    WHERE s.created_at < d.begin
      AND d.since > (SELECT applied_at FROM migrations WHERE name LIKE '0012%')
      AND NOT EXISTS (SELECT FROM monthly_reports x WHERE x.sponsor_id = s.id AND x.month = d.month)
    ORDER BY s.id LIMIT 1 FOR UPDATE OF s SKIP LOCKED
    ON CONFLICT DO NOTHING
    RETURNING sponsor_id, to_char(month, 'YYYY-MM') AS month`.execute(tx.db)
  return rows[0]
}

/** All who act for the sponsor, are active, have confirmed their address and have not ended it. */
const readersOf = (db: Database, sponsorId: number) =>
  db
    .selectFrom('team_members as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .leftJoin('notification_settings as n', 'n.user_id', 'u.id')
    .select(['u.id', 'u.email'])
    .where('m.sponsor_id', '=', sponsorId)
    .where('u.status', '=', 'active')
    .where('u.email_verified_at', 'is not', null)
    .where((eb) => eb(eb.fn.coalesce('n.monthly_report', sql<boolean>`true`), '=', true))
    .orderBy('u.id')
    .execute()

export const reportSchedule = (platform: Platform): ScheduledJob[] => [
  {
    name: 'monthly-reports',
    crontab: '*/10 * * * *',
    run: async () => {
      const reports = await writeMonthlyReports(platform, new Date())
      if (reports > 0) platform.log.info({ reports }, 'monthly reports are written')
    },
  },
]
