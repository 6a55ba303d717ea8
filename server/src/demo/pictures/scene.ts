import { darker, lighter } from './shades.ts'

/** What a picture of a piece of work shows, in flat shapes, 960 by 640. */
export const MOTIFS = ['hills', 'table', 'desk', 'street'] as const
export type Motif = (typeof MOTIFS)[number]

/** Ground and two colours before it. */
export const PALETTES = [
  ['#dbe7e4', '#3f7d73', '#e0a458'],
  ['#f3e3d3', '#b5563b', '#2f5d62'],
  ['#dfe3f2', '#4a5a9c', '#e2b04a'],
  ['#efe6ee', '#7d4f86', '#4f8a8b'],
  ['#e6eddc', '#6b8f3c', '#c0603f'],
  ['#f5e8c7', '#9c5c2e', '#3d6b86'],
] as const
export type Palette = (typeof PALETTES)[number]

export const ALT: Record<Motif, string> = {
  hills: 'Drawing of hills one behind the other, a low sun and a path between them',
  table: 'Drawing of a table with a plate, a cup with steam and a small bunch of leaves',
  desk: 'Drawing of a desk with a lamp, a screen and a stack of books',
  street: 'Drawing of a row of houses with lit windows and a lamp post',
}

export function drawScene(motif: Motif, [ground, one, other]: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640" viewBox="0 0 960 640"><rect width="960" height="640" fill="${ground}"/>${DRAW[motif](one, other)}</svg>`
}

const DRAW: Record<Motif, (one: string, other: string) => string> = {
  hills: (one, other) =>
    `<circle cx="690" cy="210" r="84" fill="${other}"/><path d="M0 380Q180 220 380 340T960 250V640H0Z" fill="${lighter(one, 0.45)}"/><path d="M0 460Q260 300 520 430T960 380V640H0Z" fill="${lighter(one, 0.15)}"/><path d="M0 560Q300 430 610 530T960 500V640H0Z" fill="${darker(one, 0.2)}"/><path d="M430 640Q520 560 470 500T540 430" fill="none" stroke="${lighter(other, 0.55)}" stroke-width="16" stroke-linecap="round"/>`,
  table: (one, other) =>
    `<path d="M0 420H960V640H0Z" fill="${darker(one, 0.1)}"/><ellipse cx="400" cy="470" rx="220" ry="70" fill="#fff"/><ellipse cx="400" cy="462" rx="150" ry="42" fill="${lighter(other, 0.35)}"/><circle cx="360" cy="446" r="34" fill="${other}"/><circle cx="436" cy="452" r="26" fill="${darker(other, 0.2)}"/><path d="M690 350h130v110q-65 40-130 0Z" fill="${lighter(one, 0.55)}"/><path d="M820 372q56 6 40 50t-52 28" fill="none" stroke="${lighter(one, 0.55)}" stroke-width="16"/><path d="M726 320q-24-34 0-66t0-66M780 320q-24-34 0-66t0-66" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".8"/><path d="M120 430q-10-130 20-210M140 430q30-100 80-150M120 430q-40-90-80-120" fill="none" stroke="${darker(one, 0.35)}" stroke-width="12" stroke-linecap="round"/>`,
  desk: (one, other) =>
    `<path d="M0 500H960V640H0Z" fill="${darker(one, 0.15)}"/><rect x="300" y="190" width="380" height="240" rx="18" fill="${darker(one, 0.45)}"/><rect x="322" y="212" width="336" height="196" rx="6" fill="${lighter(one, 0.5)}"/><path d="M340 390l70-90 60 60 70-110 100 140Z" fill="${other}"/><path d="M470 430h40v50h60v20H410v-20h60Z" fill="${darker(one, 0.45)}"/><path d="M140 500V290l110-90" fill="none" stroke="${darker(other, 0.25)}" stroke-width="14" stroke-linejoin="round"/><path d="M210 160l90 90-70 30-60-60Z" fill="${other}"/><rect x="90" y="484" width="110" height="18" rx="8" fill="${darker(other, 0.25)}"/><rect x="740" y="458" width="160" height="42" fill="${other}"/><rect x="756" y="418" width="130" height="40" fill="#fff"/><rect x="748" y="380" width="140" height="38" fill="${lighter(other, 0.4)}"/>`,
  street: (one, other) =>
    `${[60, 250, 440, 640, 820].map((x, at) => `<path d="M${x} 560V${250 + ((at * 53) % 110)}l70-${60 + ((at * 31) % 40)} 70 ${60 + ((at * 31) % 40)}V560Z" fill="${at % 2 ? lighter(one, 0.2) : darker(one, 0.12)}"/>${[0, 1, 2].map((row) => `<rect x="${x + 28}" y="${384 + row * 54}" width="26" height="34" fill="${(at + row) % 3 ? lighter(other, 0.5) : other}"/><rect x="${x + 86}" y="${384 + row * 54}" width="26" height="34" fill="${(at + row) % 2 ? lighter(other, 0.5) : other}"/>`).join('')}`).join('')}<path d="M0 556H960V640H0Z" fill="${darker(one, 0.4)}"/><path d="M600 560V230q0-40 44-40" fill="none" stroke="${darker(one, 0.55)}" stroke-width="12"/><circle cx="652" cy="204" r="22" fill="${lighter(other, 0.3)}"/>`,
} // prettier-ignore
