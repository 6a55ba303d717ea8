import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Campaign, NotificationSettings, Request, Subscription } from '@accord/contract'
import { openBrowser } from '../../testing/browser.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { statementsOf } from '../../testing/statements.ts'
import { remind } from './reminders.ts'
import { unsubscribeToken } from './unsubscribe.ts'

type Influencer = Person & { username: string }

let accord: Installation
let admin: Person, sponsor: Person
let campaign: Campaign
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  campaign = await openCampaign(sponsor, { title: 'Bread & roads' })
})
afterAll(() => accord.stop())

const sql = (text: string, values: unknown[] = []) => accord.platform.pool.query(text, values)
const settingsOf = (person: Person) => person.ask<NotificationSettings>('GET', '/api/v1/notification-settings') // prettier-ignore
const choose = (person: Person, edit: object, headers?: Record<string, string>) =>
  person.ask<NotificationSettings & { errors: { field: string }[] }>('PATCH', '/api/v1/notification-settings', edit, headers) // prettier-ignore

/** Someone in Berlin with a confirmed address. */
async function someone(zone = 'Europe/Berlin'): Promise<Influencer> {
  const person = await newInfluencer(accord)
  await sql('UPDATE users SET email_verified_at = now(), time_zone = $2 WHERE id = $1', [person.id, zone])
  return person
}
const remindersTo = async ({ username }: Influencer) =>
  (await sql("SELECT subject, body, html, unsubscribe_url FROM mails WHERE recipient LIKE $1 AND once_key LIKE 'reminder:%' ORDER BY id", [`${username}@%`])).rows as { subject: string; body: string; html: string; unsubscribe_url: string }[] // prettier-ignore

/** That many days from now, at a time in UTC. */
const day = (days: number, time: string): Date => {
  const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  return new Date(`${date}T${time}Z`)
}
/** Half past six in the evening in Berlin, in winter and in summer alike, of the day after tomorrow. */
const evening = (days = 2) => day(days, '17:30')

describe('the evening reminder', () => {
  it('names all that waits, with who offers what, until when, and a link to each', async () => {
    const nora = await someone()
    const first = await invited(sponsor, campaign.id, nora, 1250)
    const other = await openCampaign(sponsor, { title: '<b>Slow</b> trains' })
    const second = await invited(sponsor, other.id, nora, 80)
    await remind(accord.platform, evening())
    const mails = await remindersTo(nora)
    expect(mails.map(({ subject }) => subject)).toEqual(['2 requests wait for your answer'])
    const [{ body, html, unsubscribe_url: stop }] = mails as [(typeof mails)[0]]
    for (const text of [body, html]) {
      expect(text).toContain('1,250.00 EUR')
      for (const { id } of [first, second]) expect(text).toContain(`http://127.0.0.1:3000/requests/${id}`)
    }
    expect(body).toContain('Bread & roads\n')
    expect(html).toContain('&lt;b&gt;Slow&lt;/b&gt; trains')
    expect(html).not.toContain('{{')
    expect(body).toContain(`answer by ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(new Date(first.latestOffer.expiresAt))}`)
    expect(stop).toBe(`http://127.0.0.1:3000/api/v1/unsubscribe/${unsubscribeToken(accord.platform.keys, { mail: 'reminder', userId: nora.id })}`)
  }) // prettier-ignore

  it('comes at six by the reader’s own clock, or at the hour they chose', async () => {
    const [berlin, kolkata, late] = [await someone(), await someone('Asia/Kolkata'), await someone()]
    for (const person of [berlin, kolkata, late]) await invited(sponsor, campaign.id, person, 10)
    expect((await choose(late, { reminderHour: 21 })).body.reminderHour).toBe(21)
    const reminded = async () => Promise.all([berlin, kolkata, late].map(async (person) => (await remindersTo(person)).length)) // prettier-ignore
    await remind(accord.platform, day(2, '12:25'))
    expect(await reminded()).toEqual([0, 0, 0])
    await remind(accord.platform, day(2, '12:30'))
    expect(await reminded()).toEqual([0, 1, 0])
    await remind(accord.platform, evening())
    expect(await reminded()).toEqual([1, 1, 0])
    await remind(accord.platform, day(2, '20:05'))
    expect(await reminded()).toEqual([1, 1, 1])
  })

  it('is silent where nothing waits: answered, of an offer of one’s own, over, paused, or made after the hour', async () => {
    const person = await someone()
    const campaigns = await Promise.all(Array.from({ length: 4 }, () => openCampaign(sponsor)))
    const requests: Request[] = []
    for (const { id } of campaigns) requests.push(await invited(sponsor, id, person, 10))
    await accept(person, requests[0] as Request)
    await person.ask('POST', `/api/v1/requests/${requests[1]?.id}/offers`, {
      amount: { amount: 9000, currency: 'EUR' },
      message: 'A little more.',
      deliverables: [{ platform: 'instagram', format: 'reel', quantity: 1 }],
    })
    await sponsor.ask('POST', `/api/v1/campaigns/${campaigns[2]?.id}/moves`, { action: 'pause' })
    await sponsor.ask('POST', `/api/v1/requests/${requests[3]?.id}/withdrawal`, {})
    await remind(accord.platform, evening())
    expect(await remindersTo(person)).toEqual([])
    // What waits is over by its own time in twenty days.
    await invited(sponsor, campaign.id, person, 10)
    await remind(accord.platform, evening(20))
    expect(await remindersTo(person)).toEqual([])
  })

  it('does not come in the course of an evening for what was offered after its hour', async () => {
    const person = await someone('UTC')
    const now = new Date()
    await choose(person, { reminderHour: now.getUTCHours() })
    await sql("UPDATE notification_settings SET reminder_since = '2026-01-01' WHERE user_id = $1", [
      person.id,
    ])
    await invited(sponsor, campaign.id, person, 10)
    await remind(accord.platform, new Date())
    expect(await remindersTo(person)).toEqual([])
    await remind(accord.platform, day(1, now.toISOString().slice(11, 19)))
    expect(await remindersTo(person)).toHaveLength(1)
  })

  it('is only for who is active, has confirmed the address, and wants it', async () => {
    const people = await Promise.all([newInfluencer(accord), someone(), someone()])
    const [unconfirmed, flagged, unwilling] = people
    for (const person of people) await invited(sponsor, campaign.id, person, 10)
    await sql("UPDATE users SET time_zone = 'Europe/Berlin' WHERE id = $1", [unconfirmed.id])
    await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
    await choose(unwilling, { reminder: false })
    await remind(accord.platform, evening())
    for (const person of people) expect(await remindersTo(person)).toEqual([])
  })

  it('comes once a day, however often the clock asks, two at once, and after a night without a clock', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => someone()))
    for (const person of people) await invited(sponsor, campaign.id, person, 10)
    const counts = async () => Promise.all(people.map(async (person) => (await remindersTo(person)).length))
    await Promise.all(Array.from({ length: 6 }, () => remind(accord.platform, evening(2))))
    await remind(accord.platform, day(2, '22:55'))
    await choose(people[0] as Person, { reminderHour: 23 })
    await remind(accord.platform, day(3, '00:30'))
    expect(await counts()).toEqual([1, 1, 1, 1, 1])
    // Off for two days: of those that were missed only the last one comes.
    await remind(accord.platform, day(5, '22:30'))
    expect(await counts()).toEqual([2, 2, 2, 2, 2])
  })

  it('is not sent for an hour that was over when it was chosen', async () => {
    const person = await someone()
    await invited(sponsor, campaign.id, person, 10)
    await choose(person, { reminderHour: 12 })
    await sql('UPDATE notification_settings SET reminder_since = $2 WHERE user_id = $1', [person.id, day(2, '14:00')]) // prettier-ignore
    await remind(accord.platform, day(2, '14:05'))
    expect(await remindersTo(person)).toEqual([])
    await remind(accord.platform, day(3, '11:05'))
    expect(await remindersTo(person)).toHaveLength(1)
  })

  it('asks the database no oftener for many people than for one', async () => {
    const one = await someone('Pacific/Apia')
    await invited(sponsor, campaign.id, one, 10)
    const asked = (when: Date) => statementsOf(accord.platform.pool, () => remind(accord.platform, when))
    await asked(evening(3))
    const few = await asked(day(4, '05:30'))
    for (let n = 0; n < 10; n++) await invited(sponsor, campaign.id, await someone('Pacific/Apia'), 10)
    expect(await asked(day(5, '05:30'))).toBe(few)
  })
})

describe('what one wants to be told', () => {
  it('is one’s own business, signed in', async () => {
    expect((await settingsOf(stranger(accord))).status).toBe(401)
    expect((await choose(stranger(accord), { reminder: false })).status).toBe(401)
  })

  it.each([[{ reminderHour: 24 }, 'reminderHour'], [{ reminderHour: -1 }, 'reminderHour'], [{ reminderHour: 7.5 }, 'reminderHour'], [{ reminder: 'no' }, 'reminder'], [{ weekly: true }, 'weekly']])(
    'is refused as %j', async (edit, field) => {
      const person = await someone()
      const { status, body } = await choose(person, edit)
      expect([status, body.errors[0]?.field]).toEqual([400, field])
    },
  ) // prettier-ignore

  it('has a default, keeps what is chosen, and is not overwritten by who saw an older version', async () => {
    const person = await someone('Asia/Kolkata')
    const { body, headers } = await settingsOf(person)
    expect(body).toEqual({ reminder: true, reminderHour: 18, monthlyReport: true, timeZone: 'Asia/Kolkata' })
    const seen = { 'if-match': headers.etag as string }
    expect((await choose(person, { reminderHour: 7 }, seen)).body).toMatchObject({ reminderHour: 7, reminder: true }) // prettier-ignore
    expect((await choose(person, { reminderHour: 8 }, seen)).status).toBe(412)
    expect((await choose(person, { monthlyReport: false })).body).toMatchObject({ reminderHour: 7, monthlyReport: false }) // prettier-ignore
  })
})

describe('a link that ends a mail', () => {
  const tokenOf = ({ id }: Person) => unsubscribeToken(accord.platform.keys, { mail: 'reminder', userId: id })
  const press = (token: string, headers: Record<string, string>, payload?: string) =>
    accord.http.inject({ method: 'POST', url: `/api/v1/unsubscribe/${token}`, headers, ...(payload === undefined ? {} : { payload }) }) // prettier-ignore
  const reminded = async (person: Person) => (await settingsOf(person)).body.reminder

  it('that we did not seal, or sealed for another, is not found', async () => {
    const [nora, lind] = [await someone(), await someone()]
    const seal = tokenOf(nora).split('.')[2] as string
    for (const token of [`reminder.${lind.id}.${seal}`, `monthly_report.${nora.id}.${seal}`, `reminder.${nora.id}.${'x'.repeat(43)}`, `reminder.999999.${seal}`])
      expect((await press(token, {})).statusCode).toBe(404)
    expect((await press('reminder.1.short', {})).statusCode).toBe(400)
    expect([await reminded(nora), await reminded(lind)]).toEqual([true, true])
  }) // prettier-ignore

  it.each([
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 'List-Unsubscribe=One-Click'],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'],
    [{ 'content-type': 'application/json' }, '{}'],
    [{}, undefined],
    [{ origin: 'https://mail.example', 'sec-fetch-site': 'cross-site', cookie: 'accord_session=1.x', 'content-type': 'application/x-www-form-urlencoded' }, 'List-Unsubscribe=One-Click'],
  ])('ends it by one click from a mail program: %j', async (headers, payload) => {
    const nora = await someone()
    const { statusCode, body } = await press(tokenOf(nora), headers as Record<string, string>, payload)
    expect([statusCode, JSON.parse(body)]).toEqual([200, { mail: 'reminder', subscribed: false }])
    expect(await reminded(nora)).toBe(false)
    // Pressed again it stays so.
    expect((await press(tokenOf(nora), {})).statusCode).toBe(200)
    expect(await reminded(nora)).toBe(false)
  }) // prettier-ignore

  it('ends nothing by being looked at, and leads a browser to the page about it', async () => {
    const nora = await someone()
    const url = `/api/v1/unsubscribe/${tokenOf(nora)}`
    const look = (accept: string) => accord.http.inject({ method: 'GET', url, headers: { accept } })
    expect((await look('application/json')).json<Subscription>()).toEqual({ mail: 'reminder', subscribed: true }) // prettier-ignore
    const browser = await look('text/html,*/*;q=0.8')
    expect([browser.statusCode, browser.headers.location]).toEqual([302, `/unsubscribe/${tokenOf(nora)}`])
    expect((await accord.http.inject({ method: 'HEAD', url })).statusCode).toBeLessThan(400)
    expect(await reminded(nora)).toBe(true)
  })

  it('undoes it too', async () => {
    const nora = await someone()
    await press(tokenOf(nora), {})
    const { statusCode } = await accord.http.inject({ method: 'DELETE', url: `/api/v1/unsubscribe/${tokenOf(nora)}` }) // prettier-ignore
    expect([statusCode, await reminded(nora)]).toEqual([200, true])
  })

  it('leaves every other route as closed to other pages as before', async () => {
    const nora = await someone()
    const browser = await openBrowser(accord, nora.username)
    expect((await browser.ask('PATCH', '/api/v1/notification-settings', { reminder: false }, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).status).toBe(403) // prettier-ignore
  })
})
