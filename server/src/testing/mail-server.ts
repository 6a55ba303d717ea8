import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerOptions } from 'smtp-server'

export type ReceivedMail = { from: string; to: string[]; raw: string; secure: boolean; user: string | null }

export type MailServer = {
  /** host:port, for an SMTP_URL. */
  at: string
  received: ReceivedMail[]
  /** How many connections were opened so far. */
  connections: () => number
  stop: () => Promise<void>
}

/** An answer that refuses, as smtp-server takes it. */
export const refusal = (code: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode: code })

/** A mail server that keeps what it is given. Without TLS and sign-in unless the options say otherwise. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = []
  let connections = 0
  const server = new SMTPServer({
    logger: false,
    disabledCommands: options.secure || options.onAuth ? [] : ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    // Connections that are kept for the next mail need not be waited for.
    closeTimeout: 50,
    onConnect: (_session, answer) => {
      connections++
      answer()
    },
    onData: (stream, session, answer) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString(),
          secure: session.secure,
          user: session.user ?? null,
        })
        answer()
      })
    },
    ...options,
  })
  // What goes wrong in a connection is what the tests look at from the other end.
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    at: `127.0.0.1:${port}`,
    received,
    connections: () => connections,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
