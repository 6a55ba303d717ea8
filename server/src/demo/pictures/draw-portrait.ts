import { hairBehind, hairInFront } from './draw-hair.ts'
import { X, Y } from './portrait.ts'
import type { Portrait } from './portrait.ts'
import { darker, lighter } from './shades.ts'

/** A head and shoulders of flat shapes, 384 by 384. */
export function drawPortrait(portrait: Portrait): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="384" height="384" viewBox="0 0 384 384">
<rect width="384" height="384" fill="${portrait.ground[1]}"/>${backdrop(portrait)}
<g transform="rotate(${portrait.tilt} ${X} 330)">${hairBehind(portrait)}${neck(portrait)}</g>${shoulders(portrait)}
<g transform="rotate(${portrait.tilt} ${X} 330)">${ears(portrait)}${face(portrait)}${beard(portrait)}${features(portrait)}${hairInFront(portrait)}${hat(portrait)}${glasses(portrait)}</g>
</svg>`
}

function backdrop({ ground: [ground], backdrop }: Portrait): string {
  switch (backdrop) {
    case 'sun':
      return `<circle cx="192" cy="190" r="152" fill="${ground}"/>`
    case 'hill':
      return `<path d="M0 250Q100 150 200 210T384 160V384H0Z" fill="${ground}"/><circle cx="310" cy="82" r="36" fill="${ground}" opacity=".7"/>`
    case 'arch':
      return `<path d="M56 384V190a136 136 0 0 1 272 0V384Z" fill="${ground}"/>`
    case 'dots':
      return `<rect width="384" height="384" fill="${ground}"/>${[40, 116, 192, 268, 344].map((x) => [40, 116, 192, 268].map((y) => `<circle cx="${x}" cy="${y}" r="9" fill="#fff" opacity=".28"/>`).join('')).join('')}` // prettier-ignore
  }
}

const neck = ({ skin }: Portrait): string =>
  `<path d="M${X - 30} ${Y + 50}h60v92q-30 26-60 0Z" fill="${darker(skin, 0.12)}"/>`

function shoulders({ clothes, trim, collar, skin }: Portrait): string {
  const body = `<path d="M40 384q4-92 92-106q24-4 30-14q30 30 60 0q6 10 30 14q88 14 92 106Z" fill="${clothes}"/>`
  const hole = `<path d="M158 268q34 46 68 0l-6-20h-56Z" fill="${darker(skin, 0.12)}"/>`
  switch (collar) {
    case 'round':
      return `${body}${hole}<path d="M154 270q38 54 76 0" fill="none" stroke="${darker(clothes, 0.18)}" stroke-width="8" stroke-linecap="round"/>`
    case 'shirt':
      return `${body}<path d="M160 264l32 62 32-62-8-16h-48Z" fill="${darker(skin, 0.12)}"/><path d="M160 262l-16 18 34 44 14-8Zm64 0l16 18-34 44-14-8Z" fill="${lighter(clothes, 0.25)}"/>`
    case 'roll':
      return `${body}<path d="M152 246q40 22 80 0v40q-40 26-80 0Z" fill="${lighter(clothes, 0.12)}"/><path d="M153 268q39 24 78 0" fill="none" stroke="${darker(clothes, 0.14)}" stroke-width="3"/>`
    case 'stripes':
      return `<clipPath id="b"><path d="M40 384q4-92 92-106q24-4 30-14q30 30 60 0q6 10 30 14q88 14 92 106Z"/></clipPath>${body}<g clip-path="url(#b)">${[296, 324, 352, 380].map((y) => `<rect x="0" y="${y}" width="384" height="13" fill="${trim}"/>`).join('')}</g>${hole}` // prettier-ignore
    case 'dungarees':
      return `${body}${hole}<path d="M112 384v-96l22-8 8 62h100l8-62 22 8v96Z" fill="${trim}"/><circle cx="145" cy="346" r="6" fill="${lighter(clothes, 0.4)}"/><circle cx="239" cy="346" r="6" fill="${lighter(clothes, 0.4)}"/>`
  }
}

const ears = ({ skin, face, earrings }: Portrait): string =>
  [-1, 1]
    .map((side) => {
      const x = X + side * (face.width + 2)
      const ring = earrings ? `<circle cx="${x + side * 3}" cy="${Y + 33}" r="6" fill="#f2c14e"/>` : ''
      return `<ellipse cx="${x}" cy="${Y + 8}" rx="11" ry="17" fill="${darker(skin, 0.08)}"/>${ring}`
    })
    .join('')

function face({ skin, face: { width: w, height: h, chin } }: Portrait): string {
  const cheeks = [-1, 1].map((side) => `<circle cx="${X + side * w * 0.6}" cy="${Y + 32}" r="15" fill="#e4572e" opacity=".13"/>`).join('') // prettier-ignore
  const head = `<path d="M${X - w} ${Y - 12}C${X - w} ${Y - h - 22} ${X + w} ${Y - h - 22} ${X + w} ${Y - 12}C${X + w} ${Y + 52} ${X + chin} ${Y + h} ${X} ${Y + h}C${X - chin} ${Y + h} ${X - w} ${Y + 52} ${X - w} ${Y - 12}Z" fill="${skin}"/>` // prettier-ignore
  return head + cheeks
}

function beard({ beard, hair, face: { width: w, height: h, chin } }: Portrait): string {
  const around = `M${X - w} ${Y + 6}C${X - w} ${Y + 58} ${X - chin} ${Y + h + 5} ${X} ${Y + h + 5}C${X + chin} ${Y + h + 5} ${X + w} ${Y + 58} ${X + w} ${Y + 6}Q${X + w - 8} ${Y + 34} ${X + 34} ${Y + 36}Q${X} ${Y + 28} ${X - 34} ${Y + 36}Q${X - w + 8} ${Y + 34} ${X - w} ${Y + 6}Z` // prettier-ignore
  switch (beard) {
    case 'none':
      return ''
    case 'stubble':
      return `<path d="${around}" fill="${hair}" opacity=".28"/>`
    case 'full':
      return `<path d="${around}" fill="${hair}"/>`
    case 'moustache':
      return `<path d="M${X} ${Y + 38}q-16-8-32 8q18 6 32-1q14 7 32 1q-16-16-32-8Z" fill="${hair}"/>`
  }
}

function features({ skin, hair, eyes, mouth, brow, freckles, style, beard }: Portrait): string {
  const dark = '#2b2024'
  const brows = [-1, 1].map((side) => `<path d="M${X + side * 18} ${Y - 24 + brow * side * 0.4}q${side * 13} -9 ${side * 27} -1" fill="none" stroke="${style === 'bald' || style === 'scarf' ? darker(skin, 0.5) : darker(hair, 0.15)}" stroke-width="5" stroke-linecap="round"/>`) // prettier-ignore
  const eye = [-1, 1].map((side) => {
    const x = X + side * 31
    if (eyes === 'open') return `<ellipse cx="${x}" cy="${Y}" rx="6" ry="7.5" fill="${dark}"/><circle cx="${x + 2}" cy="${Y - 2.5}" r="2" fill="#fff"/>` // prettier-ignore
    return `<path d="M${x - 10} ${Y + 1}q10 ${eyes === 'smiling' ? -11 : 9} 20 0" fill="none" stroke="${dark}" stroke-width="4.5" stroke-linecap="round"/>`
  })
  const nose = `<path d="M${X - 2} ${Y + 4}q${brow > 0 ? 10 : -10} 18 ${brow > 0 ? 5 : -5} 23h${brow > 0 ? -8 : 8}" fill="none" stroke="${darker(skin, 0.24)}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>` // prettier-ignore
  const dots = freckles ? [-38, -28, -33, 28, 38, 33].map((dx, n) => `<circle cx="${X + dx}" cy="${Y + 19 + (n % 3) * 5}" r="2" fill="${darker(skin, 0.28)}"/>`).join('') : '' // prettier-ignore
  return [...brows, ...eye, nose, dots, lips(mouth, beard === 'full' ? '#fff5ee' : darker(skin, 0.42))].join(
    '',
  )
}

function lips(mouth: Portrait['mouth'], colour: string): string {
  const y = Y + 50
  const line = `fill="none" stroke="${colour}" stroke-width="4.5" stroke-linecap="round"`
  switch (mouth) {
    case 'smile':
      return `<path d="M${X - 19} ${y}q19 16 38 0" ${line}/>`
    case 'grin':
      return `<path d="M${X - 21} ${y - 2}q21 5 42 0q-4 21-21 21t-21-21Z" fill="#8a2f37"/><path d="M${X - 18} ${y}q18 4 36 0l-3 7q-15 4-30 0Z" fill="#fff"/>`
    case 'small':
      return `<path d="M${X - 10} ${y + 3}q10 7 20 0" ${line}/>`
    case 'crooked':
      return `<path d="M${X - 16} ${y + 5}q20 4 34 -7" ${line}/>`
  }
}

function glasses({ glasses, skin }: Portrait): string {
  if (glasses === 'none') return ''
  const rim = `fill="#fff" fill-opacity=".18" stroke="${darker(skin, 0.75)}" stroke-width="4"`
  const lens = (x: number) => glasses === 'round' ? `<circle cx="${x}" cy="${Y + 1}" r="21" ${rim}/>` : `<rect x="${x - 23}" y="${Y - 16}" width="46" height="35" rx="9" ${rim}/>` // prettier-ignore
  return `${lens(X - 31)}${lens(X + 31)}<path d="M${X - 9} ${Y - 3}q9-6 18 0" fill="none" stroke="${darker(skin, 0.75)}" stroke-width="4"/>`
}

function hat({ hat, trim, face: { width: w, height: h } }: Portrait): string {
  const top = Y - h
  switch (hat) {
    case 'none':
      return ''
    case 'beanie':
      return `<path d="M${X - w - 8} ${top + 42}C${X - w - 8} ${top - 50} ${X + w + 8} ${top - 50} ${X + w + 8} ${top + 42}Z" fill="${trim}"/><rect x="${X - w - 13}" y="${top + 24}" width="${2 * w + 26}" height="31" rx="13" fill="${lighter(trim, 0.16)}"/><circle cx="${X}" cy="${top - 30}" r="15" fill="${lighter(trim, 0.3)}"/>` // prettier-ignore
    case 'cap':
      return `<path d="M${X - w - 5} ${top + 40}C${X - w} ${top - 42} ${X + w} ${top - 42} ${X + w + 5} ${top + 40}Z" fill="${trim}"/><path d="M${X - w - 4} ${top + 38}q${w} -22 ${2 * w + 8} 0q34 6 44 20q-50 -12 -${w + 40} -10q-40 0 -${w + 12} 4Z" fill="${darker(trim, 0.2)}"/>` // prettier-ignore
  }
}
