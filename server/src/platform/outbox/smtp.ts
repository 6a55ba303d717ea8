import type { Transporter } from 'nodemailer'
import type { Attachment } from '../mail.ts'

/** One mail as the server is given it. */
export type Message = {
  messageId: string
  from: string
  recipient: string
  subject: string
  body: string
  html: string
  unsubscribeUrl: string | null
  attachments: Attachment[]
}

/**
 * What came of a try. `later`: the fault may pass, or is ours to mend (no connection, a password that is refused).
 * `never`: the server will not take this mail; `bounced` where that is because nobody has this address.
 * `silent`: the server did not answer at all.
 */
export type Outcome =
  | { sent: true }
  | { sent: false; again: 'later'; problem: string; silent: boolean }
  | { sent: false; again: 'never'; problem: string; bounced: boolean }

export type Smtp = { send: (message: Message) => Promise<Outcome> }

const SECOND = 1000

/** A pool of connections to the server of SMTP_URL, opened when they are needed, closed when they are not. */
export function openSmtp(url: string, connections: number): Smtp {
  // Loaded with the first mail: an installation without a mail server never needs it.
  let opened: Promise<Transporter> | undefined
  const open = async (): Promise<Transporter> => {
    const { createTransport } = await import('nodemailer')
    const limits = {
      maxConnections: connections,
      connectionTimeout: 20 * SECOND,
      greetingTimeout: 20 * SECOND,
      socketTimeout: 60 * SECOND,
      idleTimeout: 5 * SECOND,
      // Whether a mail is tried again is decided where it is noted.
      maxRequeues: 0,
    }
    return createTransport({ url, pool: true, ...limits })
  }
  return {
    send: async (message) => {
      try {
        const transport = await (opened ??= open())
        await transport.sendMail(asNodemailer(message))
        return { sent: true }
      } catch (error) {
        return outcomeOf(error as SmtpError)
      }
    },
  }
}

const asNodemailer = (message: Message) => ({
  messageId: message.messageId,
  from: message.from,
  // As an object: an address that holds a comma or a name is one address all the same.
  to: { name: '', address: message.recipient },
  subject: message.subject,
  text: message.body,
  ...(message.html ? { html: message.html } : {}),
  attachments: message.attachments.map(({ name, type, content }) => ({
    filename: name,
    contentType: type,
    content,
  })),
  headers: {
    // No out-of-office answers to a machine (RFC 3834).
    'Auto-Submitted': 'auto-generated',
    ...(message.unsubscribeUrl ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  },
  ...(message.unsubscribeUrl ? { list: { unsubscribe: message.unsubscribeUrl } } : {}),
  // Nothing of what a mail says is fetched from a file or another host.
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** What nodemailer adds to an error: the server's answer, its code, and the command it was the answer to. */
type SmtpError = Error & { code?: string; command?: string; response?: string; responseCode?: number }

const MOST = 500

export function outcomeOf({ message, command, response, responseCode }: SmtpError): Outcome {
  const problem = (response ?? message).replace(/\s+/g, ' ').trim().slice(0, MOST)
  const permanent = (responseCode ?? 0) >= 500
  if (permanent && command === 'RCPT TO')
    return { sent: false, again: 'never', problem, bounced: nobodyThere(responseCode as number, problem) }
  if (permanent && command === 'DATA') return { sent: false, again: 'never', problem, bounced: false }
  return { sent: false, again: 'later', problem, silent: responseCode === undefined }
}

/**
 * Whether a refused recipient means that the address is no good. Not where the server refuses for reasons of its
 * policy (5.7.x: "relaying denied") or of a full mailbox (5.2.2): enhanced codes of RFC 3463.
 */
function nobodyThere(code: number, problem: string): boolean {
  const [, enhanced] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(problem) ?? []
  if (enhanced) return /^5\.(1\.|2\.1$|4\.1$)/.test(enhanced)
  return code === 550 || code === 551 || code === 553
}

/** `nothing`: there was nothing to send, so the server was not asked. */
export type Heard = 'answer' | 'silence' | 'nothing'

/**
 * Keeps jobs from queueing up before a server that does not answer: while it is silent, one mail at a time tries,
 * every half minute.
 */
export function silenceGate() {
  let silentUntil: number | null = null
  let trying = false
  return {
    /** The moment before which it is no use; null: go on, and say afterwards what came of it. */
    closedUntil: (now: number): number | null => {
      if (silentUntil === null) return null
      if (trying || now < silentUntil) return Math.max(silentUntil, now + 10 * SECOND)
      trying = true
      return null
    },
    heard: (what: Heard, now: number): void => {
      if (what === 'answer') silentUntil = null
      if (what === 'silence') silentUntil = now + 30 * SECOND
      trying = false
    },
  }
}
