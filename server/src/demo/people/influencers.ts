import { daysLater, atWakingHour } from '../calendar.ts'
import { portraitOf } from '../pictures/portrait.ts'
import { between, chance, deck, logNormal, pick, randomFor, shuffled, weighted, whole } from '../random.ts'
import type { Random } from '../random.ts'
import { plainLetters, unique } from './account.ts'
import { bioWriter } from './bio.ts'
import { channelsOf } from './channels.ts'
import { cultures, spokenIn } from './cultures.ts'
import type { Culture } from './cultures.ts'
import { demoInfluencer } from './demo-influencer.ts'
import type { Influencer } from './influencer.ts'
import { mediaKitOf } from './media-kit.ts'
import { neighbours, niches } from './niches/index.ts'
import type { Niche } from './niches/niche-words.ts'
import { portfolioOf } from './portfolio.ts'
import { packagesOf, reachOf } from './prices.ts'

export const INFLUENCERS = 150

const FLAG = {
  reason: 'fake_followers',
  words:
    '41,000 of 58,000 followers came within one week in spring, nearly all of them from accounts without a single post. Asked twice for an explanation, no answer yet.',
}

/** The demo account `influencer` first, then everybody else. */
export function influencersUntil(today: Date): Influencer[] {
  const random = randomFor('influencers')
  const person = personMaker(random)
  const handle = unique()
  const username = unique()
  for (const taken of ['admin', 'sponsor', 'influencer']) username(taken)
  const writeBio = bioWriter(random)
  const one = demoInfluencer(today)
  handle(one.handle)

  const others = Array.from(
    { length: INFLUENCERS - 1 },
    (_, index): Omit<Influencer, 'kit' | 'portfolio'> => {
      const { first, surname, woman, culture, town } = person()
      const niche = weighted(random, nicheWeights)
      const words = niches[niche]
      const others = shuffled(random, neighbours[niche]).slice(0, weighted(random, [[0, 25], [1, 45], [2, 30]])) // prettier-ignore
      const own = handle(handleOf(random, first, surname, words.handles))
      const channels = channelsOf(random, words.platforms, own)
      const dearness = Math.min(2.4, logNormal(random, 1, 0.32))
      const followers = channels.reduce((sum, channel) => sum + channel.followers, 0)
      const [city, country, timeZone] = town
      return {
        role: 'influencer',
        status: 'active',
        statusReason: null,
        username: username(own),
        email: `${own}@${pick(random, ['example.org', 'example.net', 'mail.example.com'])}`,
        demo: false,
        displayName: `${first} ${surname}`,
        timeZone,
        createdAt: atWakingHour(
          daysLater(today, -between(random, index < 100 ? 320 : 12, index < 100 ? 440 : 320)),
        ),
        verified: true,
        name: `${first} ${surname}`,
        first,
        handle: own,
        bio: writeBio(niche, others[0], city),
        category: pick(random, words.categories) as Influencer['category'],
        niches: [niche, ...others],
        languages: languagesOf(random, culture, country),
        country,
        city,
        reach: reachOf(random, followers),
        followers,
        channels,
        packages: packagesOf(random, channels, words.pieces, dearness),
        portrait: portraitOf(random, { woman, skins: culture.skins, hairs: culture.hairs }),
        dearness,
        flag: null,
      }
    },
  )
  flagOne(others, today)
  return [one, ...others].map((each) => ({
    ...each,
    kit: mediaKitOf(each, today),
    portfolio: portfolioOf(each),
  }))
}

/** Somebody of a middling size, so that the flag is believable, and of a niche in which much is going on. */
function flagOne(influencers: Omit<Influencer, 'kit' | 'portfolio'>[], today: Date): void {
  const one = influencers.find(
    ({ followers, niches: [first] }) => followers > 40_000 && followers < 90_000 && first === 'food',
  )
  if (!one) throw new Error('no influencer to flag')
  one.flag = { ...FLAG, at: atWakingHour(daysLater(today, -4.6)) }
  // Here long before the campaigns in which the flag has frozen something.
  one.createdAt = atWakingHour(daysLater(today, -260))
  one.status = 'flagged'
  one.statusReason = `${FLAG.reason}: ${FLAG.words}`
}

const nicheWeights = Object.entries(niches).map(([niche, { weight }]) => [niche as Niche, weight] as const)

type Person = {
  first: string
  surname: string
  woman: boolean
  culture: Culture
  town: Culture['towns'][number]
}

/** Names from decks, so that first names and surnames repeat as little as they can. */
function personMaker(random: Random): () => Person {
  const ofCulture = cultures.map((culture) => ({
    culture,
    women: deck(random, culture.women),
    men: deck(random, culture.men),
    surnames: deck(random, culture.surnames),
    towns: deck(random, culture.towns),
  }))
  const weights = cultures.map(({ weight }, index) => [index, weight] as const)
  return () => {
    const names = ofCulture[weighted(random, weights)] as (typeof ofCulture)[number]
    const woman = chance(random, 0.55)
    return {
      first: (woman ? names.women : names.men)(),
      surname: names.surnames(),
      woman,
      culture: names.culture,
      town: names.towns(),
    }
  }
}

function handleOf(random: Random, first: string, surname: string, words: string[]): string {
  const [a, b, word] = [plainLetters(first, ''), plainLetters(surname, ''), pick(random, words)]
  const forms = [`${a}.${word}`, `${a}${word}`, `${a}.${b}`, `${word}with${a}`, `${a}_${b.slice(0, 1)}`, `the.${b}.${word}`, `${a}${whole(random, 81, 99)}`, `${word}.by.${a}`] // prettier-ignore
  const form = weighted(random, forms.map((text, index) => [text, [26, 14, 16, 8, 8, 5, 4, 10][index] ?? 1] as const)) // prettier-ignore
  return form.slice(0, 28)
}

function languagesOf(random: Random, { languages }: Culture, country: string): Influencer['languages'] {
  const local = spokenIn[country] ?? 'en'
  const spoken = new Set(
    country === 'DE' || languages[0] !== 'en' ? [languages[0], local] : [local, ...languages],
  )
  if (chance(random, 0.7)) spoken.add('en')
  if (chance(random, 0.15)) spoken.add(pick(random, ['fr', 'es', 'de', 'it']))
  return [...spoken].slice(0, 4) as Influencer['languages']
}
