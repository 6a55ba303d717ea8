// The evening reminders of 10,000 influencers over SMTP to a server on this machine, with Accord killed (SIGKILL) three
// times: while reminders are written, while mails go out, and as one of two processes. `npm run bench:reminders`
// (PEOPLE=10000). Ends with 1 where a reminder was lost or written twice.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { startMailServer } from '../server/src/testing/mail-server.ts'
import { startScratchDatabase } from '../server/src/testing/scratch-database.ts'
import { startServerProcess } from '../server/src/testing/server-process.ts'

const PEOPLE = Number(process.env.PEOPLE ?? 10_000)
const SECRET = 'the secret of an installation that is only measured'
/** No progress for so long: what is left has been orphaned by a kill. */
const IDLE_MS = 8_000

const folder = await mkdtemp(join(tmpdir(), 'accord-bench-'))
const database = await startScratchDatabase()
const mail = await startMailServer()
const client = new pg.Client({ connectionString: database.url })
await client.connect()
await fillInboxes(client)

const environment = {
  DATABASE_URL: database.url,
  ACCORD_SECRET: SECRET,
  DATA_DIR: folder,
  SMTP_URL: `smtp://${mail.at}`,
  MAIL_FROM: 'accord@sponsors.example',
  LOG_LEVEL: 'warn',
}
const startServer = () => startServerProcess(environment)
/** As the clock does every five minutes. */
const runJob = (name: string) => client.query('SELECT graphile_worker.add_job($1)', [name])
const count = async (what: string): Promise<number> =>
  (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`)).rows[0]?.n ?? 0

try {
  let server = await startServer()
  const begun = performance.now()
  await runJob('remind')
  while ((await count('reminders')) < PEOPLE / 5) await delay(5)
  await server.kill()
  console.log(
    `killed with ${await count('reminders')} reminders written and ${mail.received.length} mails taken`,
  )

  server = await startServer()
  await runJob('remind')
  await until(() => mail.received.length >= PEOPLE / 3)
  await server.kill()
  console.log(
    `killed with ${await count('reminders')} reminders written and ${mail.received.length} mails taken`,
  )

  server = await startServer()
  const other = await startServer()
  await Promise.all([runJob('remind'), runJob('remind')])
  await until(() => mail.received.length >= (PEOPLE * 2) / 3)
  await other.kill()
  console.log(`one of two killed with ${mail.received.length} mails taken`)

  await untilIdle()
  const orphans = await count(`mails WHERE status <> 'sent'`)
  // What follows happens by itself after a quarter of an hour.
  await client.query(`UPDATE mails SET due_at = due_at - interval '20 minutes' WHERE status <> 'sent'`)
  await runJob('take-up-mail')
  await untilIdle()
  const seconds = (performance.now() - begun) / 1000
  await server.stop()

  const people = new Set(mail.received.flatMap(({ to }) => to))
  const mails = new Set(mail.received.map(({ raw }) => /^Message-ID: *(.+)$/im.exec(raw)?.[1]))
  const [reminders, written, sent] = [await count('reminders'), await count('mails'), await count(`mails WHERE status = 'sent'`)] // prettier-ignore
  console.log(`${PEOPLE} people: ${reminders} reminders, ${written} mails written, ${sent} noted as sent, ${orphans} of them taken up again after a kill`) // prettier-ignore
  console.log(`at the mail server: ${people.size} people, ${mails.size} mails, ${mail.received.length - mails.size} given twice under the same Message-ID`) // prettier-ignore
  console.log(`${seconds.toFixed(0)} s in all, waits and three starts included`)
  const right = [reminders, written, sent, people.size, mails.size].every((figure) => figure === PEOPLE)
  console.log(right ? 'none twice, none lost' : 'WRONG')
  process.exitCode = right ? 0 : 1
} finally {
  await client.end()
  await mail.stop()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}

async function until(so: () => boolean): Promise<void> {
  while (!so()) await delay(5)
}

async function untilIdle(): Promise<void> {
  for (;;) {
    const before = mail.received.length
    await delay(IDLE_MS)
    if (mail.received.length === before) return
  }
}

/** Influencers whose hour was today, each with an invitation of yesterday's that waits for an answer. */
async function fillInboxes(db: pg.Client): Promise<void> {
  await db.query(`
    BEGIN;
    INSERT INTO users (role, status, username, email, password_hash, display_name)
      VALUES ('sponsor', 'active', 'brand', 'brand@x.example', '', 'Brand');
    INSERT INTO sponsors (slug, company_name, industry, currency) VALUES ('brand', 'Brand', 'travel', 'EUR');
    INSERT INTO campaigns (sponsor_id, title, brief, niche, budget, currency, start_date, end_date, application_deadline, status)
      SELECT id, 'Slow trains', 'Show a day on a train.', 'travel', 100000000, 'EUR', '2035-01-01', '2035-03-01', '2035-02-01', 'open' FROM sponsors;
    INSERT INTO users (role, status, username, email, email_verified_at, password_hash, display_name, time_zone)
      SELECT 'influencer', 'active', 'person' || n, 'person' || n || '@x.example', now(), '', 'Person ' || n, 'UTC'
      FROM generate_series(1, ${PEOPLE}) n;
    INSERT INTO notification_settings (user_id, reminder_hour, reminder_since)
      SELECT id, extract(hour FROM now() AT TIME ZONE 'UTC'), now() - interval '1 week' FROM users WHERE role = 'influencer';
    INSERT INTO influencers (user_id, handle, name, category, niches, reach, followers)
      SELECT id, username, display_name, 'creator', ARRAY['travel'], 10, 10 FROM users WHERE role = 'influencer';
    INSERT INTO requests (id, kind, campaign_id, sponsor_id, influencer_id, opened_by, latest_offer_id, offered_by) OVERRIDING SYSTEM VALUE
      SELECT user_id, 'invitation', c.id, c.sponsor_id, user_id, (SELECT min(id) FROM users), user_id, 'sponsor' FROM influencers, campaigns c;
    INSERT INTO offers (id, request_id, number, side, made_by, amount, currency, deliverables, requirements, usage_rights, message, expires_at, created_at) OVERRIDING SYSTEM VALUE
      SELECT id, id, 1, 'sponsor', opened_by, 10000, 'EUR', '[]', '', 'none', '', now() + interval '1 week', now() - interval '1 day' FROM requests;
    COMMIT`)
  await db.query('ANALYZE')
}
