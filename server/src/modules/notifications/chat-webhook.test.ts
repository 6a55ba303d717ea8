import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChatDelivery, ChatWebhook, Notice, SavedChatWebhook } from '@accord/contract'
import { keysFrom } from '../../platform/keys.ts'
import { openSecret } from '../../platform/secrets.ts'
import { startInstallation, TEST_SECRET } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { startSecureServer } from '../../testing/secure-server.ts'
import type { SecureServer } from '../../testing/secure-server.ts'
import { remind } from './reminders.ts'

let accord: Installation
let chat: SecureServer
let admin: Person, sponsor: Person
let campaign: number
beforeAll(async () => {
  chat = await startSecureServer()
  accord = await startInstallation({}, chat.guard)
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  campaign = (await openCampaign(sponsor, { title: 'Bread <!channel> & <users/all>' })).id
})
beforeEach(async () => {
  // Whom something waits for in one test is reminded in the others too.
  await sql('DELETE FROM chat_webhooks')
  chat.heard.length = 0
  chat.answer((response) => response.end('ok'))
})
afterAll(async () => {
  await accord.stop()
  await chat.stop()
})

type Refusal = { code: string; errors: { field: string; code: string }[] }
const sql = async <Row>(text: string, values: unknown[] = []) => (await accord.platform.pool.query(text, values)).rows as Row[] // prettier-ignore
const at = (host: string, path = '/hook/0123456789abcdefghij') => `https://${host}:${chat.port}${path}`
const set = (person: Person, kind: string, url: unknown) =>
  person.ask<SavedChatWebhook & Refusal>('PUT', '/api/v1/chat-webhook', { kind, url })
const own = async (person: Person) =>
  (await person.ask<{ webhook: ChatWebhook | null }>('GET', '/api/v1/chat-webhook')).body.webhook
const turn = (person: Person, active: boolean) => person.ask('PATCH', '/api/v1/chat-webhook', { active })
const tried = (person: Person) => person.ask<ChatDelivery & Refusal>('POST', '/api/v1/chat-webhook/test-message', {}) // prettier-ignore

/** Somebody in Berlin with a confirmed address, whom something waits for. */
async function someone(): Promise<Person> {
  const person = await newInfluencer(accord)
  await sql(`UPDATE users SET email_verified_at = now(), time_zone = 'Europe/Berlin' WHERE id = $1`, [person.id]) // prettier-ignore
  await invited(sponsor, campaign, person, 1250)
  return person
}
const evening = (days: number) =>
  new Date(`${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T17:30Z`)
const hearIt = async (days = 2) => {
  await remind(accord.platform, evening(days))
  await accord.runJobs()
}
/** As if the pause before the next try were over. */
const tryAgain = async () => {
  await sql(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE 'chat:%'`)
  await accord.runJobs()
}
const evenings = ({ id }: Person) => sql<{ chat_status: string | null; chat_tries: number }>('SELECT chat_status, chat_tries FROM reminders WHERE user_id = $1 ORDER BY local_date', [id]) // prettier-ignore
const noticesOf = async (person: Person) =>
  (await person.ask<{ items: Notice[] }>('GET', '/api/v1/notices')).body.items.filter(({ kind }) => kind.startsWith('webhook.')) // prettier-ignore

describe('a webhook', () => {
  it('is for who is reminded, signed in', async () => {
    expect((await set(stranger(accord), 'slack', 'https://hooks.slack.com/x')).status).toBe(401)
    for (const person of [sponsor, admin])
      expect((await set(person, 'slack', 'https://hooks.slack.com/x')).status).toBe(403)
  })

  it.each([
    ['generic', 'http://hook.test/', 'not_https'],
    ['generic', 'https://127.0.0.2/', 'not_public'],
    ['generic', 'https://[::ffff:10.0.0.1]/', 'not_public'],
    ['generic', 'https://10.1/', 'not_public'],
    ['generic', 'https://localhost/', 'bad_url'],
    ['generic', 'https://nora:secret@hook.test/', 'has_password'],
    ['generic', 'https://hook.test:25/', 'bad_port'],
    ['generic', `https://hook.test/${'x'.repeat(1000)}`, 'too_big'],
    ['generic', '', 'too_small'],
    ['generic', 7, 'invalid_type'],
    ['slack', 'hooks.slack.com', 'bad_url'],
    ['slack', 'https://hooks.slack.com.evil.example/services/x', 'not_of_slack'],
    ['slack', 'https://evil.example/hooks.slack.com', 'not_of_slack'],
    ['slack', 'https://chat.googleapis.com/v1/spaces/x', 'not_of_slack'],
    ['google_chat', 'https://hooks.slack.com/services/x', 'not_of_google_chat'],
  ])('of kind %s to %s is refused as %s, by its field', async (kind, url, code) => {
    const person = await newInfluencer(accord)
    const { status, body } = await set(person, kind, url)
    expect([status, body.errors[0]?.field, body.errors[0]?.code]).toEqual([400, 'url', code])
    expect(await own(person)).toBeNull()
  })

  it('to a name that leads to a public address and to one inside is refused', async () => {
    const { outgoing } = accord.platform
    accord.platform.outgoing = { ...outgoing, leadsOut: async () => false }
    const person = await newInfluencer(accord)
    expect((await set(person, 'generic', 'https://both.example/')).body.errors[0]).toMatchObject({ field: 'url', code: 'not_public' }) // prettier-ignore
    accord.platform.outgoing = outgoing
  })

  it('of another kind is refused by the kind', async () => {
    expect((await set(await newInfluencer(accord), 'irc', at('hook.test'))).body.errors[0]?.field).toBe('kind') // prettier-ignore
  })

  it('that is not there can’t be turned off, tried, removed or given a secret', async () => {
    const person = await newInfluencer(accord)
    const calls = [['PATCH', '', { active: true }], ['POST', '/test-message', {}], ['DELETE', '', undefined], ['PUT', '/secret', undefined]] as const // prettier-ignore
    for (const [method, path, body] of calls)
      expect((await person.ask(method, `/api/v1/chat-webhook${path}`, body)).status).toBe(404)
  })

  it('is shown masked, and its secret once; neither is in the database as it is', async () => {
    const person = await newInfluencer(accord)
    const { body } = await set(person, 'generic', at('hook.test'))
    expect(body.secret).toMatch(/^accord_[\w-]{43}$/)
    expect(body.webhook).toMatchObject({ kind: 'generic', active: true, turnedOffFor: null, shownUrl: `https://hook.test:${chat.port}/…ghij` }) // prettier-ignore
    expect(await own(person)).toEqual(body.webhook)
    const [row] = await sql<{ url: Buffer; secret: Buffer }>('SELECT url, secret FROM chat_webhooks WHERE user_id = $1', [person.id]) // prettier-ignore
    for (const box of [row?.url, row?.secret]) expect(box?.toString('latin1')).not.toMatch(/hook|accord/)
    const logged = await sql<{ after: object }>(`SELECT after FROM audit_entries WHERE action = 'webhook.set' AND subject_id = $1`, [person.id]) // prettier-ignore
    expect(logged).toEqual([{ after: { kind: 'generic' } }])
    // Another's seal opens nothing.
    const other = await newInfluencer(accord)
    await set(other, 'slack', at('hooks.slack.com'))
    await sql('UPDATE chat_webhooks SET url = $2 WHERE user_id = $1', [other.id, row?.url])
    expect((await other.ask('GET', '/api/v1/chat-webhook')).status).toBe(500)
  })

  it('has no secret where a chat takes none; a new one replaces that of a program', async () => {
    const person = await newInfluencer(accord)
    expect((await set(person, 'slack', at('hooks.slack.com'))).body.secret).toBeNull()
    const renew = () => person.ask<SavedChatWebhook & Refusal>('PUT', '/api/v1/chat-webhook/secret')
    expect((await renew()).body.code).toBe('not_signed')
    const first = (await set(person, 'generic', at('hook.test'))).body.secret
    const second = (await renew()).body.secret
    expect(second).not.toBe(first)
    await tried(person)
    const [heard] = chat.heard
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
      String(heard?.headers['accord-signature']),
    ) as string[]
    expect(v1).toBe(createHmac('sha256', second as string).update(`${t}.${heard?.body}`).digest('hex')) // prettier-ignore
    expect(Math.abs(Number(t) - Date.now() / 1000)).toBeLessThan(30)
  })

  it('is tried by a message that says what came of it, and nothing of what was answered', async () => {
    const person = await newInfluencer(accord)
    await set(person, 'google_chat', at('chat.googleapis.com'))
    expect((await tried(person)).body).toEqual({ delivered: true, why: null, status: 200 })
    expect(JSON.parse(chat.heard[0]?.body as string)).toEqual({ text: expect.stringContaining('A test') })
    chat.answer((response) => response.writeHead(403).end('the inside of the inside'))
    expect((await tried(person)).body).toEqual({ delivered: false, why: 'refused', status: 403 })
    chat.answer((response) => response.writeHead(302, { location: 'https://10.0.0.1/' }).end())
    expect((await tried(person)).body).toEqual({ delivered: false, why: 'redirected', status: null })
  })

  it('is removed, and goes with its owner', async () => {
    const [person, leaving] = [await newInfluencer(accord), await newInfluencer(accord)]
    for (const one of [person, leaving]) await set(one, 'slack', at('hooks.slack.com'))
    expect((await person.ask('DELETE', '/api/v1/chat-webhook')).status).toBe(204)
    expect((await admin.ask('DELETE', `/api/v1/users/${leaving.id}`)).status).toBe(204)
    expect(await sql('SELECT 1 FROM chat_webhooks WHERE user_id IN ($1, $2)', [person.id, leaving.id])).toEqual([]) // prettier-ignore
  })
})

describe('the evening reminder in a chat', () => {
  it('comes once beside the mail, naming what waits, and nobody is rung by a title', async () => {
    const [slack, google, program] = [await someone(), await someone(), await someone()]
    await set(slack, 'slack', at('hooks.slack.com', '/slack'))
    await set(google, 'google_chat', at('chat.googleapis.com', '/google?key=1'))
    await set(program, 'generic', at('hook.test', '/program'))
    await Promise.all([hearIt(), remind(accord.platform, evening(2))])
    await hearIt()
    expect(chat.heard.map(({ url }) => url).sort()).toEqual(['/google?key=1', '/program', '/slack'])
    const heard = Object.fromEntries(chat.heard.map(({ url, body }) => [url, JSON.parse(body)]))
    expect(heard['/slack'].text).toContain('Bread &lt;!channel&gt; &amp; &lt;users/all&gt;')
    const [, request] = heard['/slack'].blocks
    expect(request.text).toMatchObject({ type: 'plain_text', text: expect.stringContaining('Bread <!channel>') }) // prettier-ignore
    expect(request.fields[0].text).toMatch(/^<http:\/\/127\.0\.0\.1:3000\/requests\/\d+\|Look at it>$/)
    expect(heard['/google?key=1'].text).toContain('Bread ‹!channel› & ‹users/all›')
    expect(heard['/google?key=1'].text).toContain('1,250.00 EUR')
    expect(heard['/program']).toMatchObject({
      id: expect.stringMatching(`^reminder-${program.id}-`),
      event: 'reminder',
      waiting: 1,
      requests: [
        { campaign: 'Bread <!channel> & <users/all>', amount: { amount: 125_000, currency: 'EUR' } },
      ],
    })
    expect(await evenings(slack)).toEqual([{ chat_status: 'sent', chat_tries: 1 }])
    expect((await own(slack))?.deliveredAt).not.toBeNull()
    expect(await sql(`SELECT 1 FROM mails WHERE once_key LIKE 'reminder:' || $1 || ':%'`, [slack.id])).toHaveLength(1) // prettier-ignore
  })

  it('does not come where it is off, where nothing waits any more, or to who was flagged meanwhile', async () => {
    const [off, answered, flagged] = [await someone(), await someone(), await someone()]
    for (const person of [off, answered, flagged]) await set(person, 'slack', at('hooks.slack.com'))
    expect((await turn(off, false)).status).toBe(200)
    await remind(accord.platform, evening(2))
    const [request] = await sql<{ id: number }>('SELECT id FROM requests WHERE influencer_id = $1', [answered.id]) // prettier-ignore
    await sponsor.ask('POST', `/api/v1/requests/${request?.id}/withdrawal`, {})
    await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
    await accord.runJobs()
    expect(chat.heard).toEqual([])
    const states = await Promise.all([off, answered, flagged].map(evenings))
    expect(states.map(([one]) => one?.chat_status)).toEqual([null, 'dropped', 'dropped'])
  })

  it('is tried again after pauses where it has not arrived, four times, under one name', async () => {
    const person = await someone()
    await set(person, 'generic', at('hook.test'))
    chat.answer((response) => response.writeHead(503).end())
    await hearIt()
    await accord.runJobs()
    expect(chat.heard).toHaveLength(1)
    for (let n = 0; n < 5; n++) await tryAgain()
    expect(chat.heard).toHaveLength(4)
    expect(new Set(chat.heard.map(({ headers }) => headers['accord-delivery'])).size).toBe(1)
    expect(await evenings(person)).toEqual([{ chat_status: 'failed', chat_tries: 4 }])
    chat.answer((response) => response.end())
    await hearIt(3)
    expect((await evenings(person)).map((one) => one.chat_status)).toEqual(['failed', 'sent'])
    expect(await sql('SELECT failures FROM chat_webhooks WHERE user_id = $1', [person.id])).toEqual([{ failures: 0 }]) // prettier-ignore
  })

  it('is not sent twice where nobody knows whether it arrived: no answer, or a process that ended meanwhile', async () => {
    const [person, killed] = [await someone(), await someone()]
    for (const one of [person, killed]) await set(one, 'slack', at('hooks.slack.com'))
    chat.answer((response) => response.destroy())
    await remind(accord.platform, evening(2))
    await sql(`UPDATE reminders SET chat_status = 'sending', chat_tries = 1 WHERE user_id = $1`, [killed.id])
    await accord.runJobs()
    for (let n = 0; n < 3; n++) await tryAgain()
    expect(chat.heard).toHaveLength(1)
    expect(await evenings(person)).toEqual([{ chat_status: 'failed', chat_tries: 1 }])
  })

  it('ends after five evenings without success, with a notice, until its owner turns it on again', async () => {
    const person = await someone()
    await set(person, 'slack', at('hooks.slack.com'))
    chat.answer((response) => response.writeHead(403).end())
    for (let n = 2; n < 6; n++) await hearIt(n)
    expect((await own(person))?.active).toBe(true)
    await hearIt(6)
    await hearIt(7)
    expect(chat.heard).toHaveLength(5)
    expect(await own(person)).toMatchObject({ active: false, turnedOffFor: 'failing' })
    expect(await noticesOf(person)).toMatchObject([
      { kind: 'webhook.failing', path: '/account#notifications' },
    ])
    await turn(person, true)
    chat.answer((response) => response.end())
    await hearIt(8)
    expect(await own(person)).toMatchObject({ active: true, turnedOffFor: null })
    expect(chat.heard).toHaveLength(6)
  })

  it.each([404, 410])('ends at once where the chat says that it is gone: %i', async (status) => {
    const person = await someone()
    await set(person, 'slack', at('hooks.slack.com'))
    chat.answer((response) => response.writeHead(status).end('no_service'))
    await hearIt()
    expect(await own(person)).toMatchObject({ active: false, turnedOffFor: 'gone' })
    expect((await noticesOf(person)).map(({ kind }) => kind)).toEqual(['webhook.gone'])
  })

  it('goes nowhere inside, whatever the name means by the time it is sent', async () => {
    const person = await someone()
    await set(person, 'generic', at('hook.test'))
    const { resolve } = chat.guard
    chat.guard.resolve = async () => [{ address: '127.0.0.1', family: 4 }, { address: '10.0.0.1', family: 4 }] // prettier-ignore
    expect((await tried(person)).body).toEqual({ delivered: false, why: 'not_public', status: null })
    await hearIt()
    chat.guard.resolve = resolve
    expect(chat.heard).toEqual([])
    expect(await evenings(person)).toEqual([{ chat_status: 'queued', chat_tries: 1 }])
  })
})

describe('trying and setting', () => {
  it('is limited for each user', async () => {
    const limited = await startInstallation({ ACCORD_RATE_LIMITS: 'on' }, chat.guard)
    const person = await newInfluencer(limited)
    await set(person, 'slack', at('hooks.slack.com'))
    const statuses = []
    for (let n = 0; n < 20; n++) statuses.push((await tried(person)).status)
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([19, 429])
    await limited.stop()
  })
})

describe('a secret of the installation that is replaced', () => {
  it('is followed by what it sealed: the new one alone opens addresses and secrets', async () => {
    const person = await newInfluencer(accord)
    const { secret } = (await set(person, 'generic', at('hook.test'))).body
    const NEXT = 'another secret that only this test uses, and long enough'
    const { db } = accord.platform
    await openSecret(db, keysFrom(TEST_SECRET))
    await openSecret(db, keysFrom(NEXT, TEST_SECRET))
    expect((await person.ask('GET', '/api/v1/chat-webhook')).status).toBe(500)
    Object.assign(accord.platform.keys, { seal: keysFrom(NEXT).seal })
    expect((await own(person))?.shownUrl).toContain('hook.test')
    await tried(person)
    const [heard] = chat.heard
    const t = /^t=(\d+)/.exec(String(heard?.headers['accord-signature']))?.[1]
    expect(heard?.headers['accord-signature']).toContain(createHmac('sha256', secret as string).update(`${t}.${heard?.body}`).digest('hex')) // prettier-ignore
  })
})
