import { otherSide } from '@accord/contract'
import type { Side } from '@accord/contract'
import type { Campaign } from '../campaigns.ts'
import type { Influencer } from '../people/influencer.ts'
import { niches } from '../people/niches/index.ts'
import { chance, deck, pick } from '../random.ts'
import type { Random } from '../random.ts'
import { COUNTERS } from '../words/counters.ts'
import type { Change } from '../words/counters.ts'
import { NUDGES, REJECTED, WITHDRAWN } from '../words/endings.ts'
import { untilItFits } from '../words/fits.ts'
import {
  APPLICATION_END,
  APPLICATION_HELLO,
  APPLICATION_WHY,
  INVITATION_ASK,
  INVITATION_END,
  INVITATION_HELLO,
} from '../words/openings.ts'
import { AFTER_DEAL, ASKED_BY_INFLUENCER, ASKED_BY_SPONSOR, CALLED_OFF, PUBLISHED } from '../words/talk.ts'

type Between = { campaign: Campaign; influencer: Influencer }

/** All that is said, each from a deck of its own, so that the same sentence is long in coming again. */
export function speaker(random: Random, price: (euros: number) => string) {
  const both = (cards: Record<Side, string[]>) => ({
    sponsor: deck(random, cards.sponsor),
    influencer: deck(random, cards.influencer),
  })
  const counters = {
    sponsor: decksOf(random, COUNTERS.sponsor),
    influencer: decksOf(random, COUNTERS.influencer),
  }
  const opening = {
    sponsor: [INVITATION_HELLO, INVITATION_ASK, INVITATION_END].map((cards) => deck(random, cards)),
    influencer: [APPLICATION_HELLO, APPLICATION_WHY, APPLICATION_END].map((cards) => deck(random, cards)),
  }
  const [asked, rejected, withdrawn, nudges] = [
    { influencer: deck(random, ASKED_BY_INFLUENCER), sponsor: deck(random, ASKED_BY_SPONSOR) },
    both(REJECTED),
    both(WITHDRAWN),
    both(NUDGES),
  ]
  const [afterDeal, published, calledOff] = [
    deck(random, AFTER_DEAL),
    deck(random, PUBLISHED),
    deck(random, CALLED_OFF),
  ]

  const fill = (text: string, { campaign, influencer }: Between, side: Side, euros = 0) => {
    const owner = campaign.sponsor.company.owner.first
    const words: Record<string, string> = {
      me: side === 'sponsor' ? owner : influencer.first,
      them: side === 'sponsor' ? influencer.first : owner,
      company: campaign.sponsor.company.name,
      product: campaign.product.name,
      title: campaign.title,
      city: influencer.city,
      piece: pick(random, niches[influencer.niches[0]].pieces),
      audience: pick(random, niches[influencer.niches[0]].audience),
      price: price(euros),
    }
    return text
      .replace(/(^|[.?!] )?\{(\w+)\}/g, (_, start: string | undefined, name: string) =>
        start === undefined ? (words[name] ?? '') : start + capital(words[name] ?? ''),
      )
      .trim()
  }
  const said = new WeakMap<Between, Set<string>>()
  // Nobody says or asks the same thing twice in one conversation.
  const unsaid = <T extends string | [string, string]>(deal: () => T, between: Between): T => {
    const before = said.get(between) ?? new Set()
    said.set(between, before)
    let card = untilItFits(deal, between.campaign.product, between.influencer.followers)
    for (let tries = 0; before.has(String(card)) && tries < 50; tries++)
      card = untilItFits(deal, between.campaign.product, between.influencer.followers)
    before.add(String(card))
    return card
  }
  const say = (deal: () => string, between: Between, side: Side, euros?: number) =>
    fill(unsaid(deal, between), between, side, euros)
  const pair = (deal: () => [string, string], between: Between, first: Side): [string, string] => {
    const [one, other] = unsaid(deal, between)
    return [fill(one, between, first), fill(other, between, otherSide(first))]
  }

  return {
    open: (between: Between, side: Side): string => {
      const [hello, middle, end] = opening[side].map((deal) => say(deal, between, side))
      const glue = chance(random, 0.6) ? '\n\n' : ' '
      return [`${hello}${glue}${middle}`, chance(random, 0.8) ? end : ''].filter(Boolean).join(glue)
    },
    counter: (between: Between, side: Side, change: Change, euros: number): string =>
      say(counters[side][change], between, side, euros),
    ask: (between: Between, side: Side): [string, string] => pair(asked[side], between, side),
    reject: (between: Between, side: Side): string => say(rejected[side], between, side),
    withdraw: (between: Between, side: Side): string => say(withdrawn[side], between, side),
    nudge: (between: Between, side: Side): string => say(nudges[side], between, side),
    begin: (between: Between): [sponsor: string, influencer: string] => pair(afterDeal, between, 'sponsor'),
    publish: (between: Between): [influencer: string, sponsor: string] =>
      pair(published, between, 'influencer'),
    callOff: (between: Between): [sponsor: string, influencer: string] => pair(calledOff, between, 'sponsor'),
  }
}
export type Speaker = ReturnType<typeof speaker>

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const decksOf = (random: Random, cards: Record<Change, string[]>): Record<Change, () => string> =>
  Object.fromEntries(Object.entries(cards).map(([change, texts]) => [change, deck(random, texts)])) as never
