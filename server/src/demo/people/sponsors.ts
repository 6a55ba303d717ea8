import { companies } from '../companies/index.ts'
import type { Company } from '../companies/company.ts'
import { newcomers } from '../companies/waiting.ts'
import type { Newcomer } from '../companies/waiting.ts'
import { atWakingHour, daysLater } from '../calendar.ts'
import { between, randomFor } from '../random.ts'
import type { Account } from './account.ts'
import { plainLetters } from './account.ts'

/** A company with the account of its owner. */
export type Sponsor = { owner: Account; company: Company | Newcomer }
export type ActiveSponsor = { owner: Account; company: Company }

/** The company of the demo account `sponsor` first. They have been here longer than any campaign. */
export function activeSponsors(today: Date): ActiveSponsor[] {
  const random = randomFor('sponsors')
  return companies.map((company, index) => ({
    company,
    owner: {
      ...accountOf(company),
      status: 'active',
      createdAt: atWakingHour(daysLater(today, -between(random, 425, 470))),
      ...(index === 0 ? { username: 'sponsor', email: 'ingrid@example.org', demo: true } : {}),
    },
  }))
}

/** Those who wait for the admin, and the one who was refused. */
export const waitingSponsors = (today: Date): Sponsor[] =>
  newcomers.map((company) => ({
    company,
    owner: {
      ...accountOf(company),
      status: company.rejected ? 'rejected' : 'pending',
      statusReason: company.rejected ?? null,
      createdAt: atWakingHour(daysLater(today, -company.daysAgo + 0.4)),
      verified: company.slug !== 'halfway-languages',
    },
  }))

const accountOf = ({ owner: { first, last }, slug, timeZone }: Company | Newcomer): Account => ({
  role: 'sponsor',
  status: 'pending',
  statusReason: null,
  username: `${plainLetters(first, '')}.${plainLetters(last, '')}`,
  email: `${plainLetters(first, '')}@${slug}.example.com`,
  demo: false,
  displayName: `${first} ${last}`,
  timeZone,
  createdAt: new Date(0),
  verified: true,
})
