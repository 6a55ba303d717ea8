import { MOTIFS, PALETTES } from '../pictures/scene.ts'
import type { Motif } from '../pictures/scene.ts'
import { chance, pick, randomFor, whole } from '../random.ts'
import type { Influencer, Piece } from './influencer.ts'
import { niches } from './niches/index.ts'

const OF: Record<string, Motif> = { outdoors: 'hills', travel: 'hills', sports: 'hills', fitness: 'hills', gardening: 'hills', sustainability: 'hills', pets: 'hills', food: 'table', home: 'table', family: 'table', parenting: 'table', beauty: 'table', health: 'table', fashion: 'street', cars: 'street', photography: 'street', design: 'street' } // prettier-ignore
const TITLES = [(piece: string, n: number) => `${piece}, number ${n}`, (piece: string) => `My last ${piece.toLowerCase()}`, (piece: string) => `${piece} with a guest`, (piece: string) => `The ${piece.toLowerCase()} that went wrong`] // prettier-ignore
const WORDS = ['Made for a brand that let me say what I thought.', 'One take, two days of editing, four months of comments.', 'The piece that most people found me by.', 'Nobody paid for this one. I still like it best.', 'The questions below it became the next three.', ''] // prettier-ignore

/** The pieces of work that somebody shows, the oldest first; two in five show none. */
export function portfolioOf(one: Omit<Influencer, 'kit' | 'portfolio'>): Piece[] {
  if (one.demo) return MARAS
  const random = randomFor(`portfolio of ${one.handle}`)
  if (chance(random, 0.4)) return []
  const { pieces } = niches[one.niches[0]]
  const palette = whole(random, 0, PALETTES.length - 1)
  return Array.from({ length: whole(random, 2, 4) }, (_, at) => {
    const piece = pick(random, pieces)
    const { platform } = pick(random, one.channels)
    return {
      title: pick(random, TITLES)(piece.charAt(0).toUpperCase() + piece.slice(1), whole(random, 2, 40)),
      link: chance(random, 0.7) ? `https://example.org/${one.handle}/${at + 1}` : null,
      words: pick(random, WORDS),
      platform,
      scene: chance(random, 0.8) ? { motif: chance(random, 0.75) ? (OF[one.niches[0]] ?? 'desk') : pick(random, MOTIFS), palette: (palette + at) % PALETTES.length } : null,
    }
  }) // prettier-ignore
}

const MARAS: Piece[] = [
  { title: 'How I dry boots', link: 'https://example.org/wet-boots/23', words: 'The letter that was passed on most. It is really about a hut warden.', platform: 'newsletter', scene: null },
  { title: 'Four days on the Skarn', link: 'https://example.org/mara.outside/skarn', words: 'Twelve minutes, with the jacket that I then wore all winter. For Moss & Fell.', platform: 'youtube', scene: { motif: 'hills', palette: 2 } },
  { title: 'Night train to Narvik', link: 'https://example.org/mara.outside/narvik', words: 'Three stories a day, as long as there was a signal.', platform: 'instagram', scene: { motif: 'street', palette: 3 } },
  { title: 'Hut to hut, slowly', link: 'https://example.org/mara.outside/huts', words: 'Six huts, six wardens, one question to each.', platform: 'instagram', scene: { motif: 'hills', palette: 0 } },
] // prettier-ignore
