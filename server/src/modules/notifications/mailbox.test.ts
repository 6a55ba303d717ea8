import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '@accord/contract'
import { sendMail } from '../../platform/mail.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { reconfigured } from '../../testing/reconfigured.ts'

type Mailbox = { items: { recipient: string; subject: string; body: string }[] }

let accord: Installation
let admin: Person
let nora: Person & { username: string }
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  nora = await newInfluencer(accord)
  await accord.runJobs()
})
afterAll(() => accord.stop())

/** Whether somebody finds the mailbox, and is told of it. */
async function isOpen(installation: Installation, headers: Record<string, string> = {}): Promise<boolean> {
  const { ask } = stranger(installation)
  const { status, body } = await ask('GET', '/api/v1/dev/mail', undefined, headers)
  const { body: session } = await ask<Session>('GET', '/api/v1/session', undefined, headers)
  expect([status, session.mailbox]).toEqual(status === 200 ? [200, true] : [404, false])
  if (status !== 200) expect(JSON.stringify(body)).not.toContain(nora.username)
  return status === 200
}

describe('the mailbox of a development machine', () => {
  it.each([
    { NODE_ENV: 'production' },
    { SMTP_URL: 'smtp://mail.example:25' },
    { HOST: '0.0.0.0' },
    { HOST: '192.168.1.5' },
    { PUBLIC_URL: 'https://accord.example' },
  ])('is closed with %o', async (environment) => {
    const elsewhere = await reconfigured(accord, environment as Record<string, string>)
    expect(await isOpen(elsewhere)).toBe(false)
    await elsewhere.stop()
  })

  it.each([
    { 'x-forwarded-for': '127.0.0.1' },
    { forwarded: 'for=127.0.0.1' },
    { 'x-real-ip': '127.0.0.1' },
    { via: '1.1 proxy' },
    { host: 'rebound.example' },
    { host: 'localhost.rebound.example:3000' },
    { host: '203.0.113.9' },
  ])('is closed to whoever may come from elsewhere: %o', async (headers) => {
    expect(await isOpen(accord, headers as Record<string, string>)).toBe(false)
  })

  it('stays open where the public address is only the machine’s own', async () => {
    const here = await reconfigured(accord, { PUBLIC_URL: 'http://localhost:3000' })
    expect(await isOpen(here)).toBe(true)
    await here.stop()
  })

  it('is closed from elsewhere to an admin too', async () => {
    expect(
      (await admin.ask('GET', '/api/v1/dev/mail', undefined, { 'x-forwarded-for': '127.0.0.1' })).status,
    ).toBe(404)
  })

  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])(
    'shows what was written, the newest first, at %s',
    async (host) => {
      expect(await isOpen(accord, { host })).toBe(true)
      const { body } = await stranger(accord).ask<Mailbox>('GET', '/api/v1/dev/mail', undefined, { host })
      expect(body.items[0]).toMatchObject({
        recipient: `${nora.username}@creator.example`,
        subject: 'Confirm your e-mail address',
      })
    },
  )
})

describe('a mail in it', () => {
  const htmlOf = async (headers: Record<string, string> = {}) => {
    const { body } = await stranger(accord).ask<{ items: { id: number }[] }>('GET', '/api/v1/dev/mail')
    const url = `/api/v1/dev/mail/${body.items[0]?.id}/html`
    return stranger(accord).ask<string>('GET', url, undefined, headers)
  }

  it('is shown as HTML where it can run nothing and ask nobody', async () => {
    const { status, headers, body } = await htmlOf()
    expect(status).toBe(200)
    expect(body).toContain('Confirm address')
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/^default-src 'none'; img-src data:; style-src 'unsafe-inline';/)
    expect(policy).toMatch(/frame-ancestors 'self'; sandbox/)
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src/)
  })

  it('is closed from elsewhere as HTML too', async () => {
    expect((await htmlOf({ 'x-forwarded-for': '127.0.0.1' })).status).toBe(404)
  })

  it('gives out its files to be kept, not opened', async () => {
    await accord.platform.transaction({ kind: 'clock' }, (tx) =>
      sendMail(tx, { recipient: 'a@x.example', subject: 'A file', body: 'Here.', attachments: [{ name: 'naïve "page".html', type: 'text/html', content: Buffer.from('<script>') }] }),
    ) // prettier-ignore
    const mails = await stranger(accord).ask<Mailbox>('GET', '/api/v1/dev/mail')
    const { id, attachments } = mails.body.items[0] as never as { id: number; attachments: object[] }
    expect(attachments).toEqual([{ name: 'naïve "page".html', type: 'text/html', size: 8 }])
    const { headers } = await stranger(accord).ask('GET', `/api/v1/dev/mail/${id}/attachments/0`)
    expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''na%C3%AFve%20%22page%22.html`)
    expect(headers['content-security-policy']).toMatch(/sandbox/)
  })
})
