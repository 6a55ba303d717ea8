import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { refusal, startMailServer } from '../../testing/mail-server.ts'
import type { MailServer } from '../../testing/mail-server.ts'
import { reconfigured } from '../../testing/reconfigured.ts'
import { refusalOf, sendMail } from '../mail.ts'
import type { Mail } from '../mail.ts'
import { delayAfter, messageId } from './index.ts'
import { outcomeOf, silenceGate } from './smtp.ts'

let accord: Installation
const open: { stop: () => Promise<void> }[] = []
beforeAll(async () => {
  accord = await startInstallation()
})
afterAll(() => accord.stop())
afterEach(async () => {
  for (const { stop } of open.splice(0).toReversed()) await stop()
  await accord.platform.db.deleteFrom('mails').execute()
})

async function serverWith(options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  const server = await startMailServer(options)
  open.push(server)
  return server
}

async function installationAt(smtpUrl: string): Promise<Installation> {
  const installation = await reconfigured(accord, { SMTP_URL: smtpUrl, PUBLIC_URL: 'https://accord.example', MAIL_FROM: 'Accord <post@accord.example>' }) // prettier-ignore
  open.push(installation)
  return installation
}

let count = 0
async function write(more: Partial<Mail> = {}): Promise<{ id: number; recipient: string }> {
  const mail = { recipient: `reader${++count}@mail.example`, subject: 'Good news', body: 'It worked.', ...more } // prettier-ignore
  await accord.platform.transaction({ kind: 'clock' }, (tx) => sendMail(tx, mail))
  return accord.platform.db
    .selectFrom('mails')
    .select(['id', 'recipient'])
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
}

const found = ({ id }: { id: number }) =>
  accord.platform.db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

const makeDue = async ({ id }: { id: number }) => {
  await accord.platform.pool.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [
    `mail:${id}`,
  ])
}

describe('a mail that is taken', () => {
  it('arrives whole, and is erased here', async () => {
    const server = await serverWith()
    const installation = await installationAt(`smtp://${server.at}`)
    const mail = await write({
      html: '<p>It <b>worked</b>.</p>',
      attachments: [{ name: 'a report.txt', type: 'text/plain', content: Buffer.from('all of it') }],
      unsubscribeUrl: 'https://accord.example/unsubscribe/x',
      subject: 'Good news\r\nBcc: everybody@mail.example',
    })
    await installation.runJobs()
    expect(server.received).toHaveLength(1)
    const [{ from, to, raw }] = server.received as [MailServer['received'][number]]
    expect([from, to]).toEqual(['post@accord.example', [mail.recipient]])
    const { created_at, ...kept } = await found(mail)
    expect(raw).toContain(`Message-ID: ${messageId({ id: mail.id, created_at }, 'https://accord.example')}`)
    expect(raw).toContain('List-Unsubscribe: <https://accord.example/unsubscribe/x>')
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(raw).toContain('Auto-Submitted: auto-generated')
    expect(raw).toContain('It worked.')
    expect(raw).toContain('<p>It <b>worked</b>.</p>')
    expect(raw).toMatch(/filename="?a report.txt/)
    expect(raw).toContain(Buffer.from('all of it').toString('base64'))
    expect(raw).not.toMatch(/^Bcc:/m)
    expect(kept).toMatchObject({ status: 'sent', body: '', html: '', attempts: 1, problem: null })
    const left = await accord.platform.db.selectFrom('mail_attachments').select('name').execute()
    expect(left).toEqual([])
  })

  it('goes over TLS with a sign-in, and not to a server whose certificate is not known', async () => {
    const server = await serverWith({
      secure: true,
      onAuth: ({ username, password }, _session, answer) =>
        password === 'right'
          ? answer(null, { user: username as string })
          : answer(refusal(535, '5.7.8 Sign-in failed')),
    })
    const good = await installationAt(`smtps://me:right@${server.at}?tls.rejectUnauthorized=false`)
    const mail = await write()
    await good.runJobs()
    expect(server.received).toMatchObject([{ secure: true, user: 'me' }])
    expect(await found(mail)).toMatchObject({ status: 'sent' })

    for (const [url, problem] of [
      [`smtps://me:wrong@${server.at}?tls.rejectUnauthorized=false`, /535 5\.7\.8/],
      [`smtps://me:right@${server.at}`, /certificate/],
    ] as const) {
      const installation = await installationAt(url)
      const refused = await write()
      await installation.runJobs()
      // Ours to mend, so it is not given up.
      const { status, problem: why } = await found(refused)
      expect(status).toBe('deferred')
      expect(why).toMatch(problem)
    }
    expect(server.received).toHaveLength(1)
  })

  it('goes by STARTTLS where the server offers it', async () => {
    const server = await serverWith({ disabledCommands: [], authOptional: true })
    const installation = await installationAt(`smtp://${server.at}?tls.rejectUnauthorized=false`)
    await write()
    await installation.runJobs()
    expect(server.received).toMatchObject([{ secure: true }])
  })
})

describe('a mail that is refused', () => {
  it('for its recipient fails at once, and nothing more is tried there until that is forgotten', async () => {
    const server = await serverWith({
      onRcptTo: (_address, _session, answer) => answer(refusal(550, '5.1.1 No such mailbox here')),
    })
    const installation = await installationAt(`smtp://${server.at}`)
    const mail = await write()
    await installation.runJobs()
    expect(await found(mail)).toMatchObject({
      status: 'failed',
      bounced: true,
      attempts: 1,
      problem: '550 5.1.1 No such mailbox here',
      body: 'It worked.',
    })
    expect(await refusalOf(accord.platform.db, mail.recipient.toUpperCase())).toMatch(/No such mailbox/)

    const before = server.connections()
    const another = await write({ recipient: mail.recipient })
    await installation.runJobs()
    expect(server.connections()).toBe(before)
    expect(await found(another)).toMatchObject({
      status: 'failed',
      bounced: true,
      problem: 'Not tried: 550 5.1.1 No such mailbox here',
    })
  })

  it('for the moment waits, is tried again, and arrives', async () => {
    let busy = true
    const server = await serverWith({
      onRcptTo: (_address, _session, answer) =>
        busy ? answer(refusal(451, '4.7.1 Greylisted, come back later')) : answer(),
    })
    const installation = await installationAt(`smtp://${server.at}`)
    const mail = await write()
    await installation.runJobs()
    const deferred = await found(mail)
    expect(deferred).toMatchObject({ status: 'deferred', bounced: false, attempts: 1, problem: '451 4.7.1 Greylisted, come back later' }) // prettier-ignore
    expect(Number(deferred.due_at) - Date.now()).toBeGreaterThan(1000)
    busy = false
    await makeDue(mail)
    await installation.runJobs()
    expect(await found(mail)).toMatchObject({ status: 'sent', attempts: 2, problem: null })
    expect(server.received).toHaveLength(1)
  })

  it('for the moment, twelve times, is given up', async () => {
    const server = await serverWith({
      onMailFrom: (_address, _session, answer) => answer(refusal(421, 'Too busy')),
    })
    const installation = await installationAt(`smtp://${server.at}`)
    const mail = await write()
    await accord.platform.db.updateTable('mails').set({ attempts: 11 }).where('id', '=', mail.id).execute()
    await installation.runJobs()
    expect(await found(mail)).toMatchObject({ status: 'failed', bounced: false, attempts: 12, problem: '421 Too busy' }) // prettier-ignore
  })

  it('for its content fails, and its recipient is none the worse', async () => {
    const server = await serverWith({
      onData: (stream, _session, answer) => {
        stream.resume()
        stream.on('end', () => answer(refusal(554, '5.6.0 We do not like it')))
      },
    })
    const installation = await installationAt(`smtp://${server.at}`)
    const mail = await write()
    await installation.runJobs()
    expect(await found(mail)).toMatchObject({ status: 'failed', bounced: false })
    expect(await refusalOf(accord.platform.db, mail.recipient)).toBeNull()
  })
})

describe('a server that is not there', () => {
  it('leaves mail waiting, and is asked once, not once for each mail', async () => {
    const closed = createServer()
    closed.listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as AddressInfo
    closed.close()
    const installation = await installationAt(`smtp://127.0.0.1:${port}`)
    const mails = [await write(), await write(), await write()]
    await installation.runJobs()
    const kept = await Promise.all(mails.map(found))
    expect(kept.map(({ status }) => status)).toEqual(['deferred', 'queued', 'queued'])
    expect(kept[0]?.problem).toMatch(/ECONNREFUSED/)
    expect(kept.every(({ due_at: due }) => Number(due) > Date.now())).toBe(true)
  })

  it(
    'or hangs in the middle is given up after a while, and the mail waits',
    { timeout: 10_000 },
    async () => {
      const silent = createServer((socket) => socket.on('error', () => {}))
      silent.listen(0, '127.0.0.1')
      await once(silent, 'listening')
      open.push({ stop: async () => void silent.close() })
      const { port } = silent.address() as AddressInfo
      const installation = await installationAt(`smtp://127.0.0.1:${port}?greetingTimeout=300`)
      const mail = await write()
      await installation.runJobs()
      const { status, problem } = await found(mail)
      expect(status).toBe('deferred')
      expect(problem).toMatch(/[Gg]reeting/)
    },
  )

  it('is tried by one mail at a time, until it answers', () => {
    const gate = silenceGate()
    expect(gate.closedUntil(0)).toBeNull()
    gate.heard('silence', 0)
    expect(gate.closedUntil(1000)).toBe(30_000)
    expect(gate.closedUntil(30_000)).toBeNull()
    expect(gate.closedUntil(30_001)).toBe(40_001)
    gate.heard('nothing', 31_000)
    expect(gate.closedUntil(31_000)).toBeNull()
    gate.heard('answer', 32_000)
    expect([gate.closedUntil(32_001), gate.closedUntil(32_001)]).toEqual([null, null])
  })
})

describe('the server’s words', () => {
  it.each([
    ['550 5.1.1 User unknown', true],
    ['550 No such user', true],
    ['550 5.2.1 Mailbox disabled', true],
    ['550 5.4.1 Recipient address rejected', true],
    ['552 5.2.2 Mailbox full', false],
    ['554 5.7.1 Relay access denied', false],
    ['554 Transaction failed', false],
  ])('“%s” says that nobody is there: %s', (response, bounced) => {
    const error = { message: 'refused', command: 'RCPT TO', response, responseCode: Number(response.slice(0, 3)) } // prettier-ignore
    expect(outcomeOf(error as never)).toMatchObject({ again: 'never', bounced })
  })

  it('are tried again three seconds, and at last six hours later', () => {
    expect([1, 4, 10, 12].map(delayAfter)).toEqual([2718, 54_598, 22_026_466, 22_026_466])
  })
})

describe('what nobody knows the end of', () => {
  it('is sent again under the same Message-ID, once it counts as lost', async () => {
    const server = await serverWith()
    const installation = await installationAt(`smtp://${server.at}`)
    const mail = await write()
    await installation.runJobs()
    // As a process leaves it that was killed after handing over and before noting it.
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    const set = (due: Date) =>
      accord.platform.db
        .updateTable('mails')
        .set({ status: 'sending', sent_at: null, due_at: due })
        .where('id', '=', mail.id)
        .execute()
    await set(ago(-1))
    await installation.runSchedule('take-up-mail')
    await installation.runJobs()
    expect(server.received).toHaveLength(1)
    await set(ago(6))
    await installation.runSchedule('take-up-mail')
    await installation.runJobs()
    expect(await found(mail)).toMatchObject({ status: 'sent', attempts: 2 })
    const ids = server.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1])
    expect(ids[0]).toBe(ids[1])
    expect(ids).toHaveLength(2)
  })

  it('is not taken from whoever is sending it', async () => {
    const server = await serverWith({ onRcptTo: (_a, _s, answer) => void setTimeout(answer, 200) })
    const [one, other] = [await installationAt(`smtp://${server.at}`), await installationAt(`smtp://${server.at}`)] // prettier-ignore
    const mail = await write()
    const first = one.runJobs()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await accord.platform.pool.query(`SELECT graphile_worker.add_job('send-mail', json_build_object('mailId', $1::bigint))`, [mail.id]) // prettier-ignore
    await Promise.all([first, other.runJobs()])
    expect(server.received).toHaveLength(1)
  })
})

it(
  'ten thousand mails leave at a speed that a month’s reports can live with',
  { timeout: 300_000 },
  async () => {
    const many = process.env.ACCORD_LONG ? 10_000 : 100
    const server = await serverWith()
    const installation = await installationAt(`smtp://${server.at}`)
    await accord.platform.transaction({ kind: 'clock' }, async (tx) => {
      for (let n = 0; n < many; n++)
        await sendMail(tx, {
          recipient: `many${n}@mail.example`,
          subject: 'One of many',
          body: `Number ${n}`,
        })
    })
    const began = Date.now()
    await installation.runJobs()
    const seconds = (Date.now() - began) / 1000
    if (process.env.ACCORD_LONG)
      console.log(`${many} mails in ${seconds} s, ${server.connections()} connections`)
    expect(new Set(server.received.map(({ to }) => to[0])).size).toBe(many)
    expect(server.received).toHaveLength(many)
    expect(server.connections()).toBeLessThan(many / 10)
    expect(many / seconds).toBeGreaterThan(10)
  },
)
