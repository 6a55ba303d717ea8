import { X, Y } from './portrait.ts'
import type { Portrait } from './portrait.ts'
import { darker, lighter } from './shades.ts'

/** What of the hair lies behind head and neck. */
export function hairBehind({ style, hair, trim, face: { width: w, height: h } }: Portrait): string {
  const back = darker(hair, 0.16)
  const top = Y - h
  switch (style) {
    case 'long':
      return `<path d="M${X - w - 18} ${Y + 118}C${X - w - 30} ${Y} ${X - w - 20} ${top - 30} ${X} ${top - 30}S${X + w + 30} ${Y} ${X + w + 18} ${Y + 118}Z" fill="${back}"/>`
    case 'waves':
      return `<path d="M${X - w - 10} ${Y + 112}q-34-22-14-54t-8-58q-4-108 ${w + 32}-112t${w + 32} 112q-28 26-8 58t-14 54Z" fill="${back}"/>`
    case 'bob':
    case 'fringe':
      return `<path d="M${X - w - 16} ${Y + 62}C${X - w - 26} ${Y - 40} ${X - w} ${top - 30} ${X} ${top - 30}S${X + w + 26} ${Y - 40} ${X + w + 16} ${Y + 62}Q${X} ${Y + 84} ${X - w - 16} ${Y + 62}Z" fill="${back}"/>`
    case 'bun':
      return `<circle cx="${X}" cy="${top - 32}" r="33" fill="${back}"/>`
    case 'braid':
      return [0, 1, 2, 3, 4].map((n) => `<ellipse cx="${X + w + 6 + n * 2}" cy="${Y + 24 + n * 24}" rx="${17 - n * 1.6}" ry="16" fill="${n % 2 ? back : hair}"/>`).join('') // prettier-ignore
    case 'curls':
      return ring(w + 16, h + 10, 13, 31, back, Y + 8, 300)
    case 'afro':
      return `<circle cx="${X}" cy="${Y - 38}" r="${w + 50}" fill="${back}"/>${ring(w + 34, h + 26, 16, 24, back, Y - 30, 270)}`
    case 'scarf':
      return `<path d="M${X - w - 22} ${Y + 110}C${X - w - 36} ${Y - 60} ${X - w} ${top - 34} ${X} ${top - 34}S${X + w + 36} ${Y - 60} ${X + w + 22} ${Y + 110}Z" fill="${darker(trim, 0.14)}"/>`
    default:
      return ''
  }
}

/** What lies over the forehead. */
export function hairInFront({ style, hair, trim, hat, face: { width: w, height: h } }: Portrait): string {
  const top = Y - h
  const [left, right] = [X - w - 4, X + w + 4]
  const shine = lighter(hair, 0.12)
  if (hat !== 'none' && style !== 'scarf') return sideburns(left, right, hair)
  switch (style) {
    case 'long':
    case 'waves':
      return `<path d="M${left - 8} ${Y + 26}C${left - 12} ${top - 8} ${X - 20} ${top - 34} ${X + 10} ${top - 28}C${right + 6} ${top - 22} ${right + 12} ${top + 40} ${right + 8} ${Y + 26}C${right - 4} ${Y - 28} ${X + 44} ${top + 44} ${X + 6} ${top + 26}C${X - 24} ${top + 60} ${left + 6} ${Y - 22} ${left - 8} ${Y + 26}Z" fill="${hair}"/>`
    case 'bob':
      return `<path d="M${left - 10} ${Y + 50}C${left - 18} ${top - 6} ${X - 30} ${top - 32} ${X} ${top - 30}C${right + 14} ${top - 26} ${right + 16} ${Y - 10} ${right + 10} ${Y + 50}C${right - 2} ${Y + 6} ${right - 8} ${Y - 28} ${X + 20} ${top + 28}C${X - 20} ${top + 48} ${left + 10} ${Y - 16} ${left - 10} ${Y + 50}Z" fill="${hair}"/>`
    case 'fringe':
      return `<path d="M${left - 8} ${Y + 34}C${left - 18} ${top - 10} ${X - 30} ${top - 32} ${X} ${top - 32}S${right + 18} ${top - 10} ${right + 8} ${Y + 34}L${right - 8} ${Y - 26}Q${X} ${Y - 46} ${left + 8} ${Y - 26}Z" fill="${hair}"/><path d="M${X - 26} ${top - 8}q-8 22-6 40M${X + 18} ${top - 10}q6 22 4 40" stroke="${shine}" stroke-width="4" fill="none" stroke-linecap="round"/>`
    case 'bun':
    case 'braid':
      return `<path d="M${left} ${Y - 6}C${left - 8} ${top - 14} ${X - 30} ${top - 24} ${X} ${top - 24}S${right + 8} ${top - 14} ${right} ${Y - 6}C${right - 8} ${top + 46} ${X + 30} ${top + 22} ${X} ${top + 22}S${left + 8} ${top + 46} ${left} ${Y - 6}Z" fill="${hair}"/>`
    case 'curls':
      return `${ring(w - 6, h - 2, 9, 25, hair, Y - 4, 170)}`
    case 'afro':
      return `<path d="M${left} ${Y - 12}C${left - 10} ${top - 24} ${right + 10} ${top - 24} ${right} ${Y - 12}Q${right - 14} ${top + 34} ${X} ${top + 30}T${left} ${Y - 12}Z" fill="${hair}"/>`
    case 'pixie':
      return `<path d="M${left - 2} ${Y + 10}C${left - 14} ${top - 12} ${X - 24} ${top - 32} ${X + 8} ${top - 28}C${right + 8} ${top - 24} ${right + 8} ${top + 40} ${right} ${Y + 2}C${right - 10} ${Y - 34} ${right - 20} ${top + 36} ${X + 34} ${top + 22}C${X} ${top + 52} ${left + 20} ${Y - 36} ${left - 2} ${Y + 10}Z" fill="${hair}"/>`
    case 'scarf':
      return `<path d="M${left - 12} ${Y + 60}C${left - 22} ${top - 14} ${X - 34} ${top - 34} ${X} ${top - 34}S${right + 22} ${top - 14} ${right + 12} ${Y + 60}Q${X} ${Y + 150} ${left - 12} ${Y + 60}ZM${left + 8} ${Y - 2}C${left + 8} ${Y + 50} ${X - 34} ${Y + h - 2} ${X} ${Y + h - 2}S${right - 8} ${Y + 50} ${right - 8} ${Y - 2}C${right - 8} ${top + 24} ${X + 30} ${top + 10} ${X} ${top + 10}S${left + 8} ${top + 24} ${left + 8} ${Y - 2}Z" fill-rule="evenodd" fill="${trim}"/>`
    case 'crop':
      return `<path d="M${left} ${Y - 2}C${left - 8} ${top - 20} ${X - 30} ${top - 26} ${X} ${top - 26}S${right + 8} ${top - 20} ${right} ${Y - 2}L${right - 10} ${Y - 34}Q${X + 20} ${top + 20} ${X - 10} ${top + 26}T${left + 10} ${Y - 34}Z" fill="${hair}"/>`
    case 'side':
      return `<path d="M${left} ${Y - 2}C${left - 10} ${top - 10} ${X - 50} ${top - 38} ${X + 20} ${top - 30}C${right + 4} ${top - 24} ${right + 6} ${top + 30} ${right} ${Y - 2}C${right - 8} ${Y - 40} ${right - 20} ${top + 34} ${X - 30} ${top + 22}C${left + 24} ${top + 30} ${left + 10} ${Y - 34} ${left} ${Y - 2}Z" fill="${hair}"/>`
    case 'quiff':
      return `<path d="M${left + 2} ${Y - 4}C${left - 6} ${top + 10} ${left + 10} ${top - 4} ${X - 40} ${top - 8}C${X - 30} ${top - 46} ${X + 50} ${top - 44} ${X + 54} ${top - 6}C${right + 4} ${top + 6} ${right} ${Y - 30} ${right - 2} ${Y - 4}C${right - 12} ${top + 44} ${X + 40} ${top + 26} ${X} ${top + 28}S${left + 12} ${top + 44} ${left + 2} ${Y - 4}Z" fill="${hair}"/>`
    case 'curlytop':
      return `${sideburns(left, right, hair)}${[-50, -26, 0, 26, 50].map((dx, n) => `<circle cx="${X + dx}" cy="${top + 2 + Math.abs(dx) * 0.42 - (n % 2) * 8}" r="27" fill="${n % 2 ? shine : hair}"/>`).join('')}` // prettier-ignore
    case 'buzz':
      return `<path d="M${left + 2} ${Y - 10}C${left - 2} ${top - 14} ${right + 2} ${top - 14} ${right - 2} ${Y - 10}Q${right - 14} ${top + 26} ${X} ${top + 24}T${left + 2} ${Y - 10}Z" fill="${hair}" opacity=".75"/>`
    case 'bald':
      return ''
  }
}

/** Locks on an arc over the head that is as wide as `degrees`. */
function ring(
  rx: number,
  ry: number,
  count: number,
  size: number,
  colour: string,
  cy: number,
  degrees: number,
): string {
  const first = -90 - degrees / 2
  return Array.from({ length: count }, (_, n) => {
    const angle = ((first + (degrees * n) / (count - 1)) * Math.PI) / 180
    return `<circle cx="${(X + Math.cos(angle) * rx).toFixed(1)}" cy="${(cy + Math.sin(angle) * ry).toFixed(1)}" r="${size - (n % 2) * 4}" fill="${colour}"/>`
  }).join('')
}

const sideburns = (left: number, right: number, hair: string): string =>
  `<path d="M${left - 2} ${Y - 46}h14q2 30-10 48q-8-20-4-48ZM${right + 2} ${Y - 46}h-14q-2 30 10 48q8-20 4-48Z" fill="${hair}"/>`
