import { configuredUrl } from '../http/address.ts'
import type { Jobs, ScheduledJob } from '../jobs.ts'
import { enqueueMail } from '../mail.ts'
import type { Platform } from '../platform.ts'
import { openSmtp, silenceGate } from './smtp.ts'
import type { Heard, Message, Outcome } from './smtp.ts'
import * as store from './store.ts'

/** As many at once as there are jobs under way in one process; more would wait for each other. */
const CONNECTIONS = 5
/** Spread over sixteen hours, as below. */
const MOST_ATTEMPTS = 12
const BATCH = 500

/** Without SMTP_URL mail stays in the outbox, where the page /dev/mail shows it. */
export function mailJobs(platform: Platform): Jobs {
  const { smtpUrl } = platform.configuration
  if (!smtpUrl) return { 'send-mail': async () => {} }
  const smtp = openSmtp(smtpUrl, CONNECTIONS)
  const gate = silenceGate()
  return {
    'send-mail': async ({ mailId }) => {
      const closedUntil = gate.closedUntil(Date.now())
      if (closedUntil !== null) return putOff(platform, mailId as number, new Date(closedUntil))
      let heard: Heard = 'nothing'
      try {
        heard = await deliver(platform, smtp.send, mailId as number)
      } finally {
        gate.heard(heard, Date.now())
      }
    },
  }
}

/** Sends one mail, if it still is to be sent, and notes what came of it. Answers what was heard of the server. */
async function deliver(
  platform: Platform,
  send: (message: Message) => Promise<Outcome>,
  mailId: number,
): Promise<Heard> {
  const { db, log } = platform
  const mail = await store.claimMail(db, mailId, new Date())
  if (!mail) return 'nothing'
  if (mail.refused !== null) {
    await store.noteFailed(db, mail, `Not tried: ${mail.refused}`, true)
    return 'nothing'
  }
  const outcome = await send(await messageOf(platform, mail))
  if (outcome.sent) await store.noteSent(db, mail)
  else {
    log.warn({ mailId, attempts: mail.attempts, problem: outcome.problem }, 'a mail was not sent')
    await noteProblem(platform, mail, outcome)
  }
  return !outcome.sent && outcome.again === 'later' && outcome.silent ? 'silence' : 'answer'
}

async function noteProblem(
  { db, transaction }: Platform,
  mail: store.ClaimedMail,
  outcome: Exclude<Outcome, { sent: true }>,
): Promise<void> {
  const { problem } = outcome
  if (outcome.again === 'never') {
    await store.noteFailed(db, mail, problem, outcome.bounced)
    if (outcome.bounced)
      await transaction({ kind: 'clock' }, (tx) => store.refuseAddress(tx, mail.recipient, problem))
  } else if (mail.attempts >= MOST_ATTEMPTS) await store.noteFailed(db, mail, problem, false)
  else
    await transaction({ kind: 'clock' }, async (tx) => {
      const next = new Date(tx.now.getTime() + delayAfter(mail.attempts))
      if (await store.noteDeferred(tx, mail, problem, next)) await enqueueMail(tx, mail.id, next)
    })
}

/** Milliseconds until the next try, as graphile-worker has it: 3 s, 7 s, 20 s, 55 s, … 6 h. */
export const delayAfter = (attempts: number): number => Math.round(1000 * Math.exp(Math.min(attempts, 10)))

async function messageOf({ db, configuration }: Platform, mail: store.ClaimedMail): Promise<Message> {
  return {
    messageId: messageId(mail, configuredUrl(configuration)),
    from: configuration.mailFrom,
    recipient: mail.recipient,
    subject: mail.subject,
    body: mail.body,
    html: mail.html,
    unsubscribeUrl: mail.unsubscribe_url,
    attachments: mail.attachment_count > 0 ? await store.attachmentsOf(db, mail.id) : [],
  }
}

/**
 * The same for every try of one mail, so that a mail that was sent twice (nobody knew what had become of the first
 * try) is shown once by the programs that look. The moment tells apart what a database that was begun anew numbers
 * the same.
 */
export const messageId = ({ id, created_at: at }: { id: number; created_at: Date }, url: string): string =>
  `<mail.${id}.${at.getTime().toString(36)}@${new URL(url).hostname}>`

const putOff = ({ transaction }: Platform, mailId: number, until: Date): Promise<void> =>
  transaction({ kind: 'clock' }, async (tx) => {
    if (await store.putOff(tx, mailId, until)) await enqueueMail(tx, mailId, until)
  })

export const mailSchedule = ({ db, transaction, configuration }: Platform): ScheduledJob[] => [
  {
    name: 'take-up-mail',
    crontab: '*/5 * * * *',
    run: async () => {
      if (!configuration.smtpUrl) return
      await transaction({ kind: 'clock' }, async (tx) => {
        for (const { id } of await store.takeOverdue(tx, BATCH)) await enqueueMail(tx, id)
      })
    },
  },
  {
    name: 'sweep-mail',
    crontab: '47 3 * * *',
    run: () => store.eraseOldContent(db, new Date(Date.now() - 30 * 86_400_000)),
  },
]
