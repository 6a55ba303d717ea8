import { chance, pick, weighted, whole } from '../random.ts'
import type { Random } from '../random.ts'
import type { Culture } from '../people/cultures.ts'

const SKINS = [
  '#fbe0cf',
  '#f6d0b4',
  '#efbf9a',
  '#e2a97e',
  '#cf9163',
  '#b97a50',
  '#a0653f',
  '#855032',
  '#693d27',
  '#4f2d1e',
]
const HAIRS = {
  fair: ['#e8c27a', '#d9ad62', '#c99a5b', '#f0d9a0'],
  red: ['#b5532b', '#c76b3a', '#9c4527'],
  brown: ['#5b3a26', '#7a4e31', '#8a6242', '#4a2f20'],
  dark: ['#231a18', '#2d211d', '#1c1a1f', '#3a2620'],
  grey: ['#b9b4ae', '#8f8a86', '#d8d4cd'],
} // prettier-ignore
const GROUNDS = [
  ['#f6bd60', '#f7ede2'], ['#84a59d', '#f6e7cb'], ['#f28482', '#fbe3d6'], ['#8ecae6', '#fefae0'], ['#cdb4db', '#fff1e6'],
  ['#a3b18a', '#f1f0d8'], ['#e9c46a', '#fdf4dc'], ['#e5989b', '#ffe8d6'], ['#6d9dc5', '#eaf2ef'], ['#d4a373', '#faedcd'],
  ['#95b8a2', '#eef4e4'], ['#f4a261', '#fdecdc'], ['#b8c0ff', '#f3f0ff'], ['#7f9183', '#e8e6d8'],
] as const // prettier-ignore
const CLOTHES = ['#264653', '#2a9d8f', '#bc4749', '#386641', '#3d405b', '#e07a5f', '#f2cc8f', '#5f0f40', '#0f4c5c', '#e36414', '#fefae0', '#606c38', '#1d3557', '#8d5a97'] // prettier-ignore

const LONG = ['long', 'waves', 'bob', 'bun', 'braid', 'curls', 'afro', 'fringe', 'pixie', 'scarf'] as const
const SHORT = ['crop', 'side', 'curlytop', 'quiff', 'bald', 'afro', 'long', 'buzz'] as const

/** The head’s middle, from which everything on it is placed. */
export const X = 192
export const Y = 178

/** All that one face is drawn from. */
export type Portrait = {
  ground: readonly [string, string]
  backdrop: 'sun' | 'hill' | 'arch' | 'dots'
  skin: string
  hair: string
  style: (typeof LONG)[number] | (typeof SHORT)[number]
  clothes: string
  trim: string
  collar: 'round' | 'shirt' | 'roll' | 'stripes' | 'dungarees'
  face: { width: number; height: number; chin: number }
  eyes: 'open' | 'smiling' | 'closed'
  mouth: 'smile' | 'grin' | 'small' | 'crooked'
  brow: number
  beard: 'none' | 'stubble' | 'full' | 'moustache'
  glasses: 'none' | 'round' | 'square'
  hat: 'none' | 'beanie' | 'cap'
  freckles: boolean
  earrings: boolean
  tilt: number
}

export function portraitOf(
  random: Random,
  { woman, skins, hairs }: { woman: boolean; skins: Culture['skins']; hairs: Culture['hairs'] },
): Portrait {
  const older = chance(random, 0.13)
  const style = woman
    ? weighted(random, LONG.map((name) => [name, name === 'scarf' ? 3 : name === 'afro' ? (skins[0] > 5 ? 30 : 3) : 10] as const))
    : weighted(random, SHORT.map((name) => [name, name === 'long' ? 4 : name === 'bald' ? 6 : name === 'afro' ? (skins[0] > 5 ? 25 : 2) : 10] as const)) // prettier-ignore
  return {
    ground: pick(random, GROUNDS),
    backdrop: pick(random, ['sun', 'hill', 'arch', 'dots'] as const),
    skin: SKINS[whole(random, skins[0], skins[1])] ?? '#e2a97e',
    hair: pick(random, HAIRS[older ? 'grey' : pick(random, hairs)]),
    style,
    clothes: pick(random, CLOTHES),
    trim: pick(random, CLOTHES),
    collar: pick(random, ['round', 'round', 'shirt', 'roll', 'stripes', 'dungarees'] as const),
    face: { width: whole(random, 62, 74), height: whole(random, 80, 92), chin: whole(random, 30, 56) },
    eyes: weighted(random, [['open', 60], ['smiling', 28], ['closed', 12]]),
    mouth: weighted(random, [['smile', 45], ['grin', 20], ['small', 20], ['crooked', 15]]),
    brow: whole(random, -5, 5),
    beard: woman ? 'none' : weighted(random, [['none', 45], ['stubble', 22], ['full', 23], ['moustache', 10]]),
    glasses: weighted(random, [['none', 70], ['round', 18], ['square', 12]]),
    hat: style === 'scarf' || style === 'afro' || style === 'bun' ? 'none' : weighted(random, [['none', 84], ['beanie', 10], ['cap', 6]]),
    freckles: chance(random, skins[0] < 3 ? 0.25 : 0.05),
    earrings: woman && chance(random, 0.4),
    tilt: whole(random, -5, 5),
  } // prettier-ignore
}
