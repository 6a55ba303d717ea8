import type { Platform } from '@accord/contract'
import { asPeopleSay } from '../money.ts'
import { chance, pick, shuffled, weighted, whole } from '../random.ts'
import type { Random } from '../random.ts'
import type { Channel, Format, PricedPackage } from './influencer.ts'

type Piece = { format: Format; worth: number; quantity: number }

/** What is made on each platform, and what it is worth beside a post; stories come in threes. */
export const pieces: Record<Platform, Piece[]> = {
  instagram: [
    { format: 'reel', worth: 1.5, quantity: 1 },
    { format: 'carousel', worth: 1.1, quantity: 1 },
    { format: 'story', worth: 0.3, quantity: 3 },
    { format: 'post', worth: 1, quantity: 1 },
  ],
  tiktok: [
    { format: 'short', worth: 1.1, quantity: 1 },
    { format: 'live', worth: 1.2, quantity: 1 },
  ],
  youtube: [
    { format: 'video', worth: 2.6, quantity: 1 },
    { format: 'short', worth: 0.9, quantity: 2 },
    { format: 'mention', worth: 1.2, quantity: 1 },
  ],
  twitch: [
    { format: 'live', worth: 2.2, quantity: 1 },
    { format: 'mention', worth: 0.8, quantity: 2 },
  ],
  x: [{ format: 'post', worth: 0.5, quantity: 2 }],
  facebook: [
    { format: 'post', worth: 0.6, quantity: 1 },
    { format: 'reel', worth: 0.9, quantity: 1 },
  ],
  linkedin: [
    { format: 'post', worth: 1.6, quantity: 1 },
    { format: 'article', worth: 2.4, quantity: 1 },
  ],
  pinterest: [{ format: 'post', worth: 0.5, quantity: 3 }],
  podcast: [
    { format: 'mention', worth: 2, quantity: 2 },
    { format: 'episode', worth: 4, quantity: 1 },
  ],
  blog: [
    { format: 'article', worth: 2.5, quantity: 1 },
    { format: 'review', worth: 2.2, quantity: 1 },
  ],
  newsletter: [
    { format: 'mention', worth: 1.8, quantity: 2 },
    { format: 'article', worth: 2.6, quantity: 1 },
  ],
}

/** Euros for one piece: the work, and about 14 for each thousand followers; less each where there are many. */
export function priceOf(channel: Channel, format: Format, dearness: number): number {
  const worth = pieces[channel.platform].find((piece) => piece.format === format)?.worth ?? 1
  const thousands = channel.followers / 1000
  return dearness * worth * (45 + 14 * thousands * Math.max(1, thousands / 12) ** -0.32)
}

const SAYS: Partial<Record<Format, string[]>> = {
  reel: ['30 to 60 seconds, filmed and cut by me, online for good.', 'One reel with sound and subtitles; one round of changes.'],
  carousel: ['Six to eight pictures with text that people save.', 'A carousel, drawn up with you and photographed by me.'],
  story: ['Three frames on one day, with a link, and the figures afterwards.', 'A small story told in frames, not a wall of text.'],
  post: ['One picture, one honest text.', 'A post at the hour when my people read, comments answered for two days.'],
  short: ['Up to a minute, upright, with the first three seconds that matter.', 'Quick, with sound, subtitles included.'],
  video: ['A main piece of eight to fifteen minutes in which you are the subject, not the interruption.', 'Own video with chapters, stays online, link on top.'],
  mention: ['60 to 90 seconds in the middle of something that people came for.', 'Read by me in my own words, link below.'],
  live: ['Two hours live with chat; recording stays up.', 'One evening, announced two days before.'],
  article: ['900 to 1,400 words and my own pictures.', 'A text that can still be found in two years.'],
  review: ['Four weeks of use, then what I think, with pictures.', 'Tested, measured, written down.'],
  episode: ['One whole episode with you or about the subject, 40 minutes.', 'A talk that I prepare properly.'],
} // prettier-ignore

const COUNTED: Partial<Record<Format, [one: string, more: string]>> = {
  story: ['story', 'stories'],
  live: ['live stream', 'live streams'],
}

/** One to four packages on the larger channels, titled by what this person makes. */
export function packagesOf(
  random: Random,
  channels: Channel[],
  words: string[],
  dearness: number,
): PricedPackage[] {
  const wanted = weighted(random, [[1, 18], [2, 34], [3, 32], [4, 16]]) // prettier-ignore
  const possible = channels
    .slice(0, 3)
    .flatMap((channel) => pieces[channel.platform].map((piece) => ({ channel, piece })))
  return shuffled(random, possible)
    .slice(0, wanted)
    .map(({ channel, piece: { format, quantity } }) => ({
      title: titleOf(random, pick(random, words), format, quantity),
      description: pick(random, SAYS[format] ?? ['']),
      platform: channel.platform,
      format,
      quantity,
      euros: asPeopleSay(priceOf(channel, format, dearness) * quantity * (quantity > 1 ? 0.92 : 1)),
    }))
    .sort((a, b) => a.euros - b.euros)
}

function titleOf(random: Random, piece: string, format: Format, quantity: number): string {
  const [one, more] = COUNTED[format] ?? [format, `${format}s`]
  const many = quantity > 1 ? `${['', '', 'Two', 'Three'][quantity] ?? quantity} ${more}` : `One ${one}`
  return chance(random, 0.6) ? `${capital(piece)}: ${many.toLowerCase()}` : `${many}, ${pick(random, ['as I usually do them', 'in my own voice', 'with one round of changes', 'and the figures after it'])}` // prettier-ignore
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How many people somebody with these channels reaches in a month, as they would say it. */
export const reachOf = (random: Random, followers: number): number => {
  const reach = (followers * whole(random, 14, 52)) / 10
  const step = 10 ** Math.max(2, Math.floor(Math.log10(reach)) - 1)
  return Math.round(reach / step) * step
}
