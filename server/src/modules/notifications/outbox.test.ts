import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MailDetail, MailPage, Session } from '@accord/contract'
import { openBrowser } from '../../testing/browser.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { refusal, startMailServer } from '../../testing/mail-server.ts'
import type { MailServer } from '../../testing/mail-server.ts'
import { newAdmin, newInfluencer, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Mail } from '../../platform/mail.ts'

let accord: Installation
let server: MailServer
let admin: Person
let nora: Person & { username: string }
/** The addresses that the mail server knows nobody at. */
const unknown = new Set<string>()

beforeAll(async () => {
  server = await startMailServer({
    onRcptTo: ({ address }, _session, answer) =>
      unknown.has(address) ? answer(refusal(550, '5.1.1 Nobody here')) : answer(),
  })
  accord = await startInstallation({ SMTP_URL: `smtp://${server.at}` })
  admin = await newAdmin(accord)
  nora = await newInfluencer(accord)
  await accord.runJobs()
})
afterAll(async () => {
  await accord.stop()
  await server.stop()
})

const write = async (mail: Partial<Mail>): Promise<number> => {
  await accord.platform.transaction({ kind: 'clock' }, (tx) =>
    sendMail(tx, { recipient: 'reader@mail.example', subject: 'News', body: 'Good news.', ...mail }),
  )
  await accord.runJobs()
  const { body } = await admin.ask<MailPage>('GET', '/api/v1/mails?limit=1')
  return (body.items[0] as MailPage['items'][number]).id
}

const read = async (id: number) => (await admin.ask<MailDetail>('GET', `/api/v1/mails/${id}`)).body
const resend = (id: number) =>
  admin.ask<MailDetail & { code: string }>('POST', `/api/v1/mails/${id}/resending`)

describe('the outbox', () => {
  it('shows an admin what was sent, and keeps nothing of what it said', async () => {
    const id = await write({ recipient: 'kept@mail.example' })
    expect(await read(id)).toMatchObject({ recipient: 'kept@mail.example', status: 'sent', body: null, problem: null, allowed: [] }) // prettier-ignore
  })

  it('finds mails by their state and their recipient, page by page', async () => {
    unknown.add('gone@mail.example')
    for (let n = 0; n < 3; n++) await write({ recipient: 'gone@mail.example', subject: `News ${n}` })
    const path = '/api/v1/mails?status=failed&text=GONE@'
    const first = await admin.ask<MailPage>('GET', `${path}&limit=2`)
    const second = await admin.ask<MailPage>('GET', `${path}&limit=2&cursor=${first.body.nextCursor}`)
    const subjects = [...first.body.items, ...second.body.items].map(({ subject }) => subject)
    expect(subjects).toEqual(['News 2', 'News 1', 'News 0'])
    expect(first.body.delivers).toBe(true)
    expect(second.body.nextCursor).toBeNull()
  })

  it('shows a failed mail’s words, but not a link that opens something', async () => {
    unknown.add('lost@mail.example')
    const plain = await write({ recipient: 'lost@mail.example' })
    expect(await read(plain)).toMatchObject({ bounced: true, problem: '550 5.1.1 Nobody here', body: 'Good news.', allowed: ['resend'] }) // prettier-ignore
    const secret = await write({ recipient: 'lost@mail.example', body: 'https://secret', secret: true })
    expect(await read(secret)).toMatchObject({ body: null, secret: true })
    expect(JSON.stringify((await admin.ask('GET', `/api/v1/mails/${secret}`)).body)).not.toContain('https://secret') // prettier-ignore
  })
})

describe('sending again', () => {
  it('is refused for a mail that was sent', async () => {
    const id = await write({})
    const { status, body } = await resend(id)
    expect([status, body.code]).toEqual([409, 'wrong_state'])
  })

  it('brings a failed mail to its recipient, once somebody is there, and the audit says who did', async () => {
    unknown.add('back@mail.example')
    const id = await write({ recipient: 'back@mail.example' })
    unknown.delete('back@mail.example')
    expect((await resend(id)).status).toBe(201)
    await accord.runJobs()
    expect(await read(id)).toMatchObject({ status: 'sent', bounced: false, attempts: 1 })
    expect(server.received.filter(({ to }) => to[0] === 'back@mail.example')).toHaveLength(1)
    const { body } = await admin.ask<{ items: object[] }>('GET', `/api/v1/audit?subjectType=mail&subjectId=${id}`) // prettier-ignore
    expect(body.items).toMatchObject([{ action: 'mail.resend', actorId: admin.id }])
  })

  it('is refused once its words were erased', async () => {
    unknown.add('old@mail.example')
    const id = await write({ recipient: 'old@mail.example' })
    await accord.platform.db.updateTable('mails').set({ created_at: new Date('2026-01-01') }).where('id', '=', id).execute() // prettier-ignore
    await accord.runSchedule('sweep-mail')
    expect((await resend(id)).body.code).toBe('mail_erased')
  })
})

describe('a person whose address was refused', () => {
  it('is told so, and the confirmation mail is tried anew when they ask for it', async () => {
    const address = `${nora.username}@creator.example`
    unknown.add(address)
    await write({ recipient: address })
    const told = async () => (await openBrowser(accord, nora.username)).session.user?.emailRefused
    expect(await told()).toBe('550 5.1.1 Nobody here')

    unknown.delete(address)
    await nora.ask('POST', '/api/v1/email-verifications')
    await accord.runJobs()
    expect(server.received.at(-1)?.to).toEqual([address])
    expect(await told()).toBeNull()
  })

  it('is not shut out when the password is forgotten', async () => {
    const address = `${nora.username}@creator.example`
    unknown.add(address)
    await write({ recipient: address })
    unknown.delete(address)
    await stranger(accord).ask<Session>('POST', '/api/v1/password-resets', { email: address })
    await accord.runJobs()
    expect(server.received.at(-1)?.raw).toContain('Choose a new password')
  })
})
