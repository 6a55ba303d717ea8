import type { CampaignStatus, Platform } from '@accord/contract'
import type { Idea, Product } from './companies/company.ts'
import { atWakingHour, dateLater, daysLater } from './calendar.ts'
import { asPeoplePlan } from './money.ts'
import { niches } from './people/niches/index.ts'
import type { Niche } from './people/niches/niche-words.ts'
import type { ActiveSponsor } from './people/sponsors.ts'
import { between, chance, deck, logNormal, pick, randomFor } from './random.ts'
import type { Random } from './random.ts'
import { untilItFits } from './words/fits.ts'
import { MONEY, PRACTICE, WHO } from './words/brief-parts.ts'

export type Campaign = {
  sponsor: ActiveSponsor
  idea: Idea
  product: Product
  title: string
  brief: string
  niche: Niche
  goals: string
  /** Euros; null while a draft is unfinished. */
  budget: number | null
  dates: { start: string; end: string; deadline: string } | null
  private: boolean
  status: CampaignStatus
  createdAt: Date
  /** From when and until when offers could be made. */
  openedAt: Date
  endedAt: Date | null
  changedAt: Date
  flaggedAt: Date | null
  wanted: Wanted
  /** Euros promised by deals: what the requests add up to. */
  committed: number
}

/** Whom it is for, and in euros what one of them may expect. */
export type Wanted = {
  compensation: 'paid' | 'product' | 'both'
  perHead: { from: number; to: number | null } | null
  platforms: Platform[]
  countries: string[]
}

/** Every campaign of every sponsor, the oldest first. */
export function campaignsUntil(today: Date, sponsors: ActiveSponsor[]): Campaign[] {
  const random = randomFor('campaigns')
  const writeBrief = briefWriter(random)
  const wishes = randomFor('what campaigns want')
  return sponsors
    .flatMap((sponsor) =>
      sponsor.company.campaigns.map((idea) => campaignFrom(random, today, sponsor, idea, writeBrief)),
    )
    .map((campaign) => ({ ...campaign, wanted: wantedBy(wishes, campaign) }))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
}

function campaignFrom(
  random: Random,
  today: Date,
  sponsor: ActiveSponsor,
  idea: Idea,
  writeBrief: ReturnType<typeof briefWriter>,
): Campaign {
  const product = sponsor.company.products[idea.product]
  if (!product) throw new Error(`${idea.title}: there is no product ${idea.product}`)
  const { created, start, end, deadline, ended } = daysOf(random, idea.status)
  const createdAt = atWakingHour(daysLater(today, created))
  // As atWakingHour keeps the day, a campaign that ended yesterday ended before today.
  const endedAt = ended === null ? null : atWakingHour(daysLater(today, ended))
  const flaggedAt = idea.flag ? atWakingHour(daysLater(today, -3.4)) : null
  return {
    sponsor,
    idea,
    product,
    title: idea.title,
    brief: idea.unfinished ? idea.ask : writeBrief(sponsor.company.voice, product, idea),
    niche: idea.niche,
    goals: idea.goals,
    budget: idea.unfinished ? null : asPeoplePlan(logNormal(random, sponsor.company.usualBudget * 0.9, 0.4)),
    dates: idea.unfinished
      ? null
      : { start: dateLater(today, start), end: dateLater(today, end), deadline: dateLater(today, deadline) },
    private: idea.private ?? false,
    status: idea.status,
    createdAt,
    openedAt: daysLater(createdAt, between(random, 0.05, 0.6)),
    endedAt,
    changedAt: flaggedAt ?? endedAt ?? createdAt,
    flaggedAt,
    wanted: NOTHING_SAID,
    committed: 0,
  }
}

const NOTHING_SAID: Wanted = { compensation: 'paid', perHead: null, platforms: [], countries: [] }

/** What brands near each other ship to and speak the language of. */
const MARKETS: Record<string, string[][]> = {
  'Europe/Amsterdam': [['NL'], ['NL', 'BE'], ['NL', 'DE', 'BE']],
  'Europe/Berlin': [['DE'], ['DE', 'AT'], ['DE', 'AT', 'CH']],
  'Europe/Brussels': [['BE'], ['BE', 'NL', 'FR']],
  'Europe/Copenhagen': [['DK'], ['DK', 'SE', 'NO']],
  'Europe/Lisbon': [['PT'], ['PT', 'ES']],
  'Europe/London': [['GB'], ['GB', 'IE']],
  'Europe/Oslo': [['NO'], ['NO', 'SE', 'DK']],
  'Europe/Paris': [['FR'], ['FR', 'BE', 'CH']],
  'Europe/Rome': [['IT'], ['IT', 'CH']],
  'Europe/Tallinn': [['EE'], ['EE', 'FI', 'LV']],
  'Europe/Vienna': [['AT'], ['AT', 'DE']],
}
const CHANNELS: Platform[][] = [['instagram'], ['instagram', 'tiktok'], ['youtube'], ['instagram', 'youtube'], ['tiktok', 'youtube'], ['instagram', 'blog', 'newsletter'], ['podcast', 'newsletter']] // prettier-ignore

/** Drawn apart from the rest, so that it changes nothing else. A draft that is unfinished says nothing yet. */
function wantedBy(random: Random, { budget, product, sponsor }: Campaign): Wanted {
  if (budget === null) return NOTHING_SAID
  const compensation = product.sample ? pick(random, ['paid', 'both', 'both', 'product'] as const) : 'paid'
  const from = asPeoplePlan(Math.min(budget, Math.max(100, budget * between(random, 0.06, 0.14))))
  const to = asPeoplePlan(Math.min(budget, from * between(random, 1.8, 3.2)))
  const markets = MARKETS[sponsor.company.timeZone]
  return {
    compensation,
    perHead: chance(random, 0.8) ? { from: Math.min(from, budget), to: chance(random, 0.85) ? Math.min(Math.max(from, to), budget) : null } : null, // prettier-ignore
    platforms: chance(random, 0.7) ? pick(random, CHANNELS) : [],
    countries: markets && chance(random, 0.6) ? pick(random, markets) : [],
  }
}

/** Days before and after today, as they go with a status. */
function daysOf(random: Random, status: CampaignStatus) {
  switch (status) {
    case 'archived':
      return past(random, -between(random, 110, 300))
    case 'closed':
      return past(random, -between(random, 12, 80))
    case 'paused': {
      const created = -between(random, 38, 95)
      const end = between(random, 30, 80)
      return { created, start: created + between(random, 12, 30), end, deadline: end - between(random, 8, 20), ended: -between(random, 1.5, 6) } // prettier-ignore
    }
    case 'open': {
      // Newer ones are more frequent, and a few have been up for a long time.
      const created = -(7 + 78 * random() ** 1.6)
      const start = created + between(random, 12, 45)
      const end = Math.max(start + 28, between(random, 24, 120))
      return { created, start, end, deadline: Math.max(3, end - between(random, 10, 35)), ended: null }
    }
    case 'draft': {
      const start = between(random, 20, 60)
      return { created: -between(random, 1.2, 18), start, end: start + between(random, 30, 70), deadline: start + 12, ended: null } // prettier-ignore
    }
  }
}

function past(random: Random, end: number) {
  const start = end - between(random, 30, 62)
  return {
    created: start - between(random, 18, 40),
    start,
    end,
    deadline: end - between(random, 10, 25),
    // Closed when the places are taken, which is before the last piece is out.
    ended: end - between(random, 1, 12),
  }
}

/** Three to six paragraphs: what it is, what is asked, and then what else there is to say, some here and some there. */
function briefWriter(random: Random) {
  const [who, practice, money] = [deck(random, WHO), deck(random, PRACTICE), deck(random, MONEY)]
  return (voice: string[], product: Product, idea: Idea): string => {
    const audience = pick(random, niches[idea.niche].audience)
    const rest = [
      chance(random, 0.8) ? pick(random, voice) : '',
      chance(random, 0.7) ? who() : '',
      chance(random, 0.85) ? untilItFits(practice, product) : '',
      chance(random, 0.6) ? money() : '',
    ].filter(Boolean)
    const paragraphs = [
      product.story,
      idea.ask,
      ...(rest.length > 0 ? rest : [untilItFits(practice, product)]),
    ]
    return paragraphs.join('\n\n').replaceAll('{audience}', audience).replaceAll('{product}', product.name)
  }
}
