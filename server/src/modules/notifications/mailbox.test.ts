import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '@accord/contract'
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
