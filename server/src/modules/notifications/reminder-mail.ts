import { amountText } from '@accord/contract'
import type { Currency } from '@accord/contract'
import type { Keys } from '../../platform/keys.ts'
import type { Mail } from '../../platform/mail.ts'
import { mailTemplate } from '../../platform/mail-template.ts'
import type { Reminded, WaitingRequest } from './reminder-store.ts'
import { unsubscribePage, unsubscribeUrl } from './unsubscribe.ts'

/** Writes the letter to one person about all that waits for them; their own clock and days in it. */
export async function reminderLetters(
  keys: Keys,
  url: string,
): Promise<(person: Reminded, requests: WaitingRequest[]) => Mail> {
  const fill = await mailTemplate('reminder')
  return (person, requests) => {
    const link = { mail: 'reminder', userId: person.id } as const
    const stop = unsubscribePage(keys, url, link)
    const rows = requests.map((request) => row(request, person.zone, url))
    const title = requests.length === 1 ? 'A request waits for your answer' : `${requests.length} requests wait for your answer` // prettier-ignore
    const why = `You get this once a day while something waits for you. Times are those of ${person.zone.replaceAll('_', ' ')}.`
    return {
      recipient: person.email,
      subject: requests.length === 1 ? `Waiting for you: ${rows[0]?.campaign}` : title,
      body: [
        `Hello ${person.name},\n\n${title.toLowerCase().replace(/^a/, 'A')}:`,
        ...rows.map(({ campaign, sponsor, amount, since, until, link }) => `${campaign}\n${sponsor} offers ${amount}\nSince ${since}, answer by ${until}\n${link}`), // prettier-ignore
        `All your requests: ${url}/requests?turn=mine`,
        `${why}\nChange what you are told: ${url}/account#notifications\nStop these mails: ${stop}\n`,
      ].join('\n\n'),
      html: fill({
        subject: title,
        preview: rows.map(({ campaign, amount }) => `${campaign}: ${amount}`).slice(0, 3).join(' · '),
        title,
        name: person.name,
        requests: rows,
        all: `${url}/requests?turn=mine`,
        why,
        home: url,
        settings: `${url}/account#notifications`,
        unsubscribe: stop,
      }),
      unsubscribeUrl: unsubscribeUrl(keys, url, link),
      onceKey: `reminder:${person.id}:${person.date}`,
    }
  } // prettier-ignore
}

const row = (request: WaitingRequest, zone: string, url: string) => ({
  campaign: request.title,
  sponsor: request.company_name,
  amount: amountText({ amount: request.amount, currency: request.currency as Currency }),
  since: onTheClock(request.offered_at, zone),
  until: onTheClock(request.expires_at, zone),
  link: `${url}/requests/${request.id}`,
})

const clocks = new Map<string, Intl.DateTimeFormat>()

/** "24 Nov 2026, 18:00". A formatter costs more than a thousand formattings, so each zone's is kept. */
export function onTheClock(moment: Date, zone: string): string {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = clockOf(zone)
    clocks.set(zone, clock)
  }
  return clock.format(moment)
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const form = { dateStyle: 'medium', timeStyle: 'short' } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...form, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'UTC' })
  }
}
