import { chance, deck } from '../random.ts'
import type { Random } from '../random.ts'
import { niches } from './niches/index.ts'
import type { Niche } from './niches/niche-words.ts'

const LIFE = [
  'I live in {city} with more bicycles than chairs.',
  'Based in {city}, on the side of the river that gets the evening sun.',
  'Born elsewhere, in {city} since school, still getting lost in it.',
  '{city} is home; I travel for work if the train does.',
  'I share a studio in {city} with a bookbinder and a very old coffee machine.',
  'You will hear the trams of {city} in the background, I have stopped cutting them out.',
  'I moved to {city} for a year, eight years ago.',
  'My flat in {city} is the studio, so the doorbell is part of the show.',
  'From {city}, with a weekend house that is really a shed.',
  'I work from {city}, three days here and two days in my old job, which I like.',
  '{city} taught me most of what I show.',
  'In {city} you may meet me at the library, third table on the left.',
  'Living in {city}, learning the dialect late.',
  'I came to {city} with one suitcase and most of it was cables.',
  'Everything is made within a tram ride of {city}’s main station.',
]

const WORK = [
  'I answer within two days, Mondays excepted.',
  'With brands I work slowly and rarely, about one in a month.',
  'I write my own words; facts you may correct.',
  'Drafts come a week early, because I like to sleep.',
  'Tell me what did not work last time, then we can begin.',
  'I prefer three pieces with one brand to one piece with three.',
  'If it is not for my people, I say no quickly and suggest somebody else.',
  'I label advertising in the first line. It has never hurt anybody.',
  'Half of my collaborations began with a complaint.',
  'I invoice on the day of publishing and send figures after thirty.',
  'No rush jobs, no scripts, no "we will make you famous".',
  'My rates are in the packages and they are meant.',
  'I like briefs that fit on a page.',
  'Ask me for figures, I have screenshots of everything.',
  'Long-term or not at all would be my motto if I had one.',
  'I send the raw files if we agreed on them, and not if we did not.',
  'The best briefs tell me what I may not do and leave the rest.',
  'I keep two slots a month for paid work, and they go early in autumn.',
]

const QUIRK = [
  'Tea, not coffee.',
  'Once fell off a stage, it is on video.',
  'Left-handed.',
  'Afraid of geese.',
  'I sing while editing, the neighbours know the intro.',
  'Still has a paper calendar.',
  'Ask me about lighthouses.',
  'Allergic to nuts and to the word "content".',
  'I reply to voice messages with letters.',
  'My grandmother is my first viewer and my hardest critic.',
  'Currently learning to whistle with two fingers.',
  'Slow on Fridays.',
  'Plays the accordion badly, on request.',
  'I have never finished a crossword.',
  'Owner of one cactus, thriving.',
  'Will travel for soup.',
  'I collect tickets and lose receipts.',
  'Early riser by accident, not by conviction.',
]

/** Bios in the voice of whoever works in that niche; two people hardly ever share a sentence of it. */
export function bioWriter(random: Random): (niche: Niche, second: Niche | undefined, city: string) => string {
  const decks = new Map<Niche, { opener: () => string; detail: () => string }>()
  for (const [niche, { openers, details }] of Object.entries(niches))
    decks.set(niche as Niche, { opener: deck(random, openers), detail: deck(random, details) })
  const [life, work, quirk] = [deck(random, LIFE), deck(random, WORK), deck(random, QUIRK)]
  return (niche, second, city) => {
    const own = decks.get(niche)
    const other = decks.get(second ?? niche)
    if (!own || !other) return ''
    const first = [own.opener(), chance(random, 0.75) ? own.detail() : other.detail()].join(' ')
    const place = life().replace('{city}', city)
    const rest = [chance(random, 0.85) ? work() : '', chance(random, 0.35) ? quirk() : '']
      .filter(Boolean)
      .join(' ')
    return chance(random, 0.5) ? `${first} ${place}\n\n${rest}`.trim() : `${first}\n\n${place} ${rest}`.trim()
  }
}
