import { sql } from 'kysely'
import type { ScheduledJob } from '../../platform/jobs.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { writeLetter } from '../../platform/letter.ts'
import { sendMails } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { declineToken } from './decline.ts'

/** Of one team in 24 hours: an import of a hundred thousand is no reason for as many mails at once. */
export const MAILS_A_DAY = 500
/** One address hears of at most one team in so many days. */
const QUIET_DAYS = 30
const AT_ONCE = 200
/** Who has not come by then does not want to: a team has no address book of strangers. */
const KEPT_DAYS = 180

export const contactSchedule = (platform: Platform): ScheduledJob[] => [
  {
    name: 'invite-contacts',
    crontab: '*/2 * * * *',
    run: () => platform.transaction({ kind: 'clock' }, (tx) => inviteSome(tx, platform)),
  },
  {
    name: 'sweep-contacts',
    crontab: '41 * * * *',
    run: async () => {
      await platform.db
        .deleteFrom('contacts')
        .where('added_at', '<', new Date(Date.now() - KEPT_DAYS * 86_400_000))
        .execute()
    },
  },
]

type Due = { email: string; sponsor_id: number; company_name: string }

/** The mails and that they were written, by one transaction: each is written once. */
async function inviteSome(tx: Tx, { configuration, keys }: Platform): Promise<void> {
  const due = await lockDue(tx)
  if (due.length === 0) return
  const url = configuredUrl(configuration)
  await sendMails(
    tx,
    due.map(({ email, company_name: company }) => {
      const token = declineToken(keys, email)
      const letter = {
        greeting: 'Hello,',
        paragraphs: [
          `${company} would like to work with you, and keeps you on a list of creators on Accord, where sponsors and influencers agree on work on the same terms.`,
          'If you make an account with this address, they find you there. Nothing else happens by itself.',
        ],
        button: { label: 'See what it is', url: `${url}/register?role=influencer` },
        after: [
          `You don’t want this? Then we never write to this address again, whoever asks: ${url}/never-again/${token}`,
        ],
      }
      return {
        recipient: email,
        subject: `${company} would like to work with you`,
        ...writeLetter(letter, url),
        unsubscribeUrl: `${url}/api/v1/declined/${token}`,
      }
    }),
  )
  await sql`UPDATE contacts c SET invited_at = ${tx.now} FROM unnest(${due.map(({ email }) => email)}::citext[],
    ${due.map(({ sponsor_id: id }) => id)}::bigint[]) AS d (email, sponsor_id)
    WHERE c.email = d.email AND c.sponsor_id = d.sponsor_id AND c.invited_at IS NULL`.execute(tx.db)
}

/** The longest waiting of each team that has some of its day left, without those who asked not to be written to. */
async function lockDue(tx: Tx): Promise<Due[]> {
  // One process at a time: two would each count the day of a team without the other's.
  const { rows: held } = await sql<{ mine: boolean }>`SELECT pg_try_advisory_xact_lock(7262675) AS mine`.execute(tx.db) // prettier-ignore
  if (!held[0]?.mine) return []
  const day = new Date(tx.now.getTime() - 86_400_000)
  const quiet = new Date(tx.now.getTime() - QUIET_DAYS * 86_400_000)
  const { rows } = await sql<Due>`
    WITH waiting AS (
      SELECT DISTINCT ON (c.email) c.email, c.sponsor_id, c.id FROM contacts c
      JOIN lists l ON l.id = c.list_id AND l.deleted_at IS NULL
      WHERE c.invited_at IS NULL
        AND NOT EXISTS (SELECT FROM contacts o WHERE o.email = c.email AND o.invited_at > ${quiet})
        AND NOT EXISTS (SELECT FROM declined_addresses d WHERE d.hash = sha256(convert_to(lower(c.email::text), 'UTF8')))
        AND NOT EXISTS (SELECT FROM refused_addresses a WHERE a.address = c.email)
        AND NOT EXISTS (SELECT FROM users u WHERE u.email = c.email)
      ORDER BY c.email, c.id),
    numbered AS (SELECT *, row_number() OVER (PARTITION BY sponsor_id ORDER BY id) AS number FROM waiting),
    spent AS (SELECT sponsor_id, count(DISTINCT email) AS count FROM contacts WHERE invited_at > ${day} GROUP BY sponsor_id)
    SELECT n.email::text, n.sponsor_id, s.company_name FROM numbered n
    JOIN sponsors s ON s.id = n.sponsor_id
    JOIN team_members m ON m.sponsor_id = s.id AND m.role = 'owner' JOIN users o ON o.id = m.user_id AND o.status = 'active'
    LEFT JOIN spent ON spent.sponsor_id = n.sponsor_id
    WHERE n.number <= ${MAILS_A_DAY} - coalesce(spent.count, 0)
    ORDER BY n.id LIMIT ${AT_ONCE}`.execute(tx.db)
  return rows
}
